import { expect, it } from 'vitest';
import { blockedExchange, reportExchangeOf, reportOf } from '../helpers/report.ts';

it('keeps the exchanges in their order, and says that nothing is redacted', () => {
  const report = reportOf(blockedExchange({ id: 'a' }), reportExchangeOf({ id: 'b' }));
  expect(report.exchanges.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(report).toMatchObject({ schemaVersion: 1, redaction: 'none', generator: { version: '0.1.0' } });
});
