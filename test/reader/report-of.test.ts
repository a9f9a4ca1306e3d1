import { describe, expect, it } from 'vitest';
import { type LogFile, readLogFile } from '../../src/reader/read-log-file.ts';
import { reportOf } from '../../src/reader/report-of.ts';
import { goldenReport } from '../helpers/golden-report.ts';

const making = { createdAt: '2026-01-02T03:04:05.000Z', version: '9.9.9' };

function logFile(value: unknown): LogFile {
  const read = readLogFile(JSON.stringify(value));
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

/** A HAR of one call from one page to another origin. */
function har(page: string) {
  const headers = [{ name: 'Origin', value: new URL(page).origin }];
  return {
    log: {
      creator: { name: 'WebInspector', version: '537.36' },
      pages: [{ id: 'page_1', title: page }],
      entries: [
        {
          startedDateTime: '2026-01-01T00:00:00.000Z',
          time: 5,
          pageref: 'page_1',
          _resourceType: 'fetch',
          request: { method: 'GET', url: 'https://api.example/orders', headers },
          response: { status: 0, headers: [], _error: 'net::ERR_FAILED' },
        },
      ],
    },
  };
}

describe('one report of saved files', () => {
  it('leaves a report that stands alone as it was made', () => {
    expect(reportOf([logFile(goldenReport())], making)).toEqual(goldenReport());
  });

  it('is a new one where several are joined', () => {
    const joined = reportOf([logFile(goldenReport()), logFile(goldenReport())], making);
    expect(joined).toMatchObject({ createdAt: making.createdAt, generator: { version: '9.9.9' } });
    const ids = joined.exchanges.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2 * goldenReport().exchanges.length);
  });

  it('names the page of a HAR that holds one, and none where there are two', () => {
    const one = logFile(har('https://app.example/a'));
    const other = logFile(har('https://app.example/b'));
    expect(reportOf([one], making).page).toEqual({
      url: 'https://app.example/a',
      origin: 'https://app.example',
    });
    expect(reportOf([one, other], making).page).toBeNull();
  });
});
