import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesBeforeTheNetwork, deadCodes, reachableCodes } from './chromium-codes.ts';
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
      const named = exchanges.flatMap(
        ({ cause = [], root = [], firefoxRoot = [], next = [], notices = [], without = [] }) =>
          [cause, root, firefoxRoot, next, notices, without].flat(),
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

describe('Chromium’s codes', () => {
  const withCode = (code: string) =>
    scenarios.filter(({ expect: exchanges }) => exchanges.some(({ chromium }) => chromium === code));

  it.each([...reachableCodes, ...codesBeforeTheNetwork])(
    '%s has three scenarios, one of them ugly',
    (code) => {
      expect(withCode(code).length).toBeGreaterThanOrEqual(3);
      expect(withCode(code).filter(({ ugly }) => ugly)).not.toEqual([]);
    },
  );

  it('are all of the table', () => {
    const known: readonly string[] = [...reachableCodes, ...codesBeforeTheNetwork];
    const named = [...scenarios, shop].flatMap(({ expect: exchanges }) =>
      exchanges.flatMap(({ chromium }) => chromium ?? []),
    );
    expect(named.filter((code) => !known.includes(code))).toEqual([]);
    expect(known.filter((code) => code in deadCodes)).toEqual([]);
  });
});
