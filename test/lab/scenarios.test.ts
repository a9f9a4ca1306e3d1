import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenarios } from './load-scenarios.ts';
import type { Row } from './scenario.ts';
import { shop } from './shop/shop.ts';

const scenarios = await loadScenarios();
const rows: readonly Row[] = [
  'No Access-Control-Allow-Origin',
  'Preflight not handled',
  'Credentials',
  'Mixed content',
  'Redirects',
  'Headers not allowed',
  'Methods not allowed',
  'Only looks like CORS',
  'Fails silently',
  'Innocent',
];

describe('the lab', () => {
  it.each(rows)('has a scenario of the row %s', (row) => {
    expect(scenarios.filter((scenario) => scenario.row === row)).not.toEqual([]);
  });

  it('has enough innocent requests, and enough for Firefox', () => {
    expect(scenarios.filter(({ row }) => row === 'Innocent').length).toBeGreaterThanOrEqual(8);
    expect(scenarios.filter(({ firefox }) => firefox).length).toBeGreaterThanOrEqual(10);
  });

  it.each([...scenarios, shop].map((play) => [play.id, play] as const))(
    '%s names causes that exist',
    (_id, { expect: exchanges }) => {
      const named = exchanges.flatMap(({ cause = [], root = [], next = [], notices = [] }) =>
        [cause, root, next, notices].flat(),
      );
      const missing = named.filter(
        (id) => !existsSync(new URL(`../../src/engine/causes/${id}.ts`, import.meta.url)),
      );
      expect(missing).toEqual([]);
    },
  );

  it('blames nobody in an innocent scenario', () => {
    const blamed = scenarios.filter(
      ({ row, expect: exchanges }) =>
        row === 'Innocent' && exchanges.some(({ verdict }) => verdict !== 'delivered'),
    );
    expect(blamed.map(({ id }) => id)).toEqual([]);
  });
});
