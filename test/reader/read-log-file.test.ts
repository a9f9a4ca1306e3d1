import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLogFile } from '../../src/reader/read-log-file.ts';
import { exportReport } from '../../src/report/exporters/index.ts';
import { jsonExporter } from '../../src/report/exporters/json.ts';
import { goldenReport } from '../helpers/golden-report.ts';

const problem = (text: string) => {
  const read = readLogFile(text);
  return 'problem' in read ? read.problem : 'none';
};
function readable(text: string) {
  const read = readLogFile(text);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

describe('reads', () => {
  it('a report as it was made', () => {
    const { exchanges } = goldenReport();
    const read = readable(exportReport(jsonExporter, goldenReport(), { redaction: 'none' }).text);
    expect(read).toMatchObject({ kind: 'report', entries: exchanges.length });
    expect(read.exchanges).toEqual(exchanges);
  });

  it('a report with fields that it does not know', () => {
    expect(problem(JSON.stringify({ ...goldenReport(), new: 1 }))).toBe('none');
  });

  const threads = new URL('../threads/', import.meta.url);
  it.each(readdirSync(threads).filter((name) => name.endsWith('.har')))('%s', (name) => {
    const text = readFileSync(new URL(name, threads), 'utf8');
    const read = readable(`\ufeff${text}`);
    expect(read.kind).toBe('har');
    expect(read.entries).toBe(JSON.parse(text).log.entries.length);
    expect(read.exchanges.length).toBeGreaterThan(0);
    expect(read.exchanges.every(({ verdict }) => verdict !== undefined)).toBe(true);
  });

  it('a HAR without a request', () => {
    expect(readable('{"log":{"entries":[]}}')).toMatchObject({ entries: 0, exchanges: [] });
  });

  it('the browser that a HAR names', () => {
    const log = { browser: { name: 'Firefox', version: '153.7.0' }, entries: [] };
    expect(readable(JSON.stringify({ log })).browser).toBe('firefox 153');
    expect(readable('{"log":{"entries":[]}}').browser).toBeNull();
  });
});

describe('says in one sentence why it cannot read', () => {
  it.each([
    ['nothing', ' \n', 'It is empty.'],
    [
      'what is not JSON',
      '{\n  "log": {x}\n}',
      'It is not JSON: a name in double quotes or `}` was expected at line 2, column 11, not `x`.',
    ],
    [
      'what is cut off',
      '{"log": {"entries": [',
      'It ends at line 1, column 22, where a value or `]` was expected: it seems to be cut off.',
    ],
    [
      'other JSON',
      '[1]',
      'It is neither a HAR (an object with `log`) nor a report (an object with `schemaVersion`).',
    ],
    ['a HAR without entries', '{"log":{}}', 'At `log.entries`, a list of requests was expected.'],
    [
      'a HAR whose entries are something else',
      '{"log":{"entries":[1,2]}}',
      'At `log.entries[0]`, `startedDateTime`, `request` and `response` was expected.',
    ],
    [
      'a newer report',
      '{"schemaVersion":2}',
      'It was written by a newer WhyCORS (`schemaVersion` 2, and this one reads 1): update this one.',
    ],
    ['half a report', '{"schemaVersion":1}', 'At `generator`, an object was expected.'],
    [
      'a report in which an id stands twice',
      JSON.stringify({
        ...goldenReport(),
        exchanges: [goldenReport().exchanges[0], goldenReport().exchanges[0]],
      }),
      'At `exchanges[1].id`, an id that no other has was expected.',
    ],
  ])('%s', (_, text, sentence) => {
    expect(problem(text)).toBe(sentence);
  });
});

it('never throws, whatever the file holds', () => {
  const harLike = fc.record({ log: fc.record({ entries: fc.array(fc.object()), pages: fc.anything() }) });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.jsonValue(), harLike), (value) => {
      readLogFile(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
    }),
  );
});
