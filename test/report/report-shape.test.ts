import { describe, expect, it } from 'vitest';
import { reportShape } from '../../src/report/report-shape.ts';
import { pageCall } from '../helpers/exchange.ts';
import { goldenReport } from '../helpers/golden-report.ts';
import { reportExchangeOf, reportOf } from '../helpers/report.ts';
import { schemaErrors } from '../helpers/report-schema.ts';

const others = [null, true, 'x', '', 0, -1, 1.5, 2, [], {}, ['A', 'x'], ['a', 'x'], [['a', 'x']]];

/** Every value inside of a value, by its path. */
function paths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, field]) => paths(field, [...path, name]))];
}

/** A copy in which one value is another, or left out. */
function changed(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === name ? changed(item, rest, put) : item));
  const entries = Object.entries(value as object).flatMap(([key, field]) => {
    if (key !== name) return [[key, field]];
    const next = changed(field, rest, put);
    return next === undefined ? [] : [[key, next]];
  });
  return Object.fromEntries(entries);
}

const told = { ...pageCall(), rejection: { name: 'TypeError', message: '' } };
const reports = {
  'the golden report': goldenReport(),
  'a report with all that may be left out': reportOf(
    reportExchangeOf(
      { call: told, initiator: { function: 'f', url: 'u', line: 1, column: 1 } },
      { preflightReasons: [{ kind: 'header', name: 'x-a', why: 'Because.' }] },
    ),
  ),
};

describe.each(Object.entries(reports))('the shape agrees with the schema on %s', (_, report) => {
  it('as it is', () => {
    expect(reportShape.misfit(report, '')).toBeNull();
  });

  it('with any value changed or left out', () => {
    const seen = new Set<string>();
    for (const path of paths(report)) {
      // Of a list, one item is like the next.
      const kind = path.map((part) => part.replace(/^\d+$/, '#')).join('.');
      if (seen.has(kind)) continue;
      seen.add(kind);
      for (const put of [undefined, ...others]) {
        const other = changed(report, path, put);
        if (other === undefined) continue;
        const misfit = reportShape.misfit(other, '');
        const says = `${path.join('.')} = ${JSON.stringify(put)}: ${JSON.stringify(misfit)}`;
        expect(misfit === null, says).toBe(schemaErrors(other).length === 0);
      }
    }
  });
});

it('says where, and what it must be', () => {
  const report = goldenReport();
  expect(
    reportShape.misfit(changed(report, ['exchanges', '1', 'messages', '0', 'status'], 'ok'), ''),
  ).toEqual({
    path: 'exchanges[1].messages[0].status',
    expected: 'a whole number or null',
  });
  expect(reportShape.misfit(changed(report, ['redaction'], 'some'), '')).toEqual({
    path: 'redaction',
    expected: '“default” or “none”',
  });
});
