import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { toldBeside } from './beside.ts';
import { unanswered } from './blocked.ts';

const id = 'third-party-cookie-blocked';
const allowed: HeaderList = [
  ['access-control-allow-origin', pageOrigin],
  ['access-control-allow-credentials', 'true'],
];
const answered = (status: number, requestHeaders: HeaderList, more: HeaderList = []) =>
  exchange({
    messages: [
      requestMessage({
        status,
        requestHeaders: [['origin', pageOrigin], ...requestHeaders],
        responseHeaders: [...allowed, ...more],
      }),
    ],
  });
const withheld = ['sec-fetch-storage-access', 'none'] as const;

testCause(id, {
  silent: {
    'a server that did not answer': unanswered('net::ERR_EMPTY_RESPONSE', { requestHeaders: [withheld] }),
    'a browser that sends such cookies': answered(401, [['sec-fetch-storage-access', 'active']]),
    'a cookie that was sent all the same': answered(200, [withheld, ['cookie', 'chips=1']]),
    'a call without credentials': answered(401, [['sec-fetch-site', 'cross-site']]),
  },
  explains: {
    'a browser that withholds the cookies of other sites': [
      answered(200, [withheld]),
      /no cookie to `api\.example`, which answered `200`\.[\s\S]*`Sec-Fetch-Storage-Access: none`/,
    ],
    'a frame that could ask for them': [
      answered(403, [['sec-fetch-storage-access', 'inactive']]),
      /`Sec-Fetch-Storage-Access: inactive`[\s\S]*this frame may ask with `document\.requestStorageAccess\(\)`/,
    ],
    'a cookie that was meant for other sites': [
      answered(200, [withheld], [['set-cookie', 'session=17; Secure; SameSite=None']]),
      /`api\.example` had set `session` for calls like this/,
    ],
  },
});

describe(`${id}, beside other answers`, () => {
  const setBefore = (line: string) =>
    toldBeside(id, answered(200, [withheld], [['set-cookie', line]]), answered(200, [withheld])).certainty;

  it('is certain where the host set a cookie for other sites', () => {
    expect(setBefore('session=17; Secure; SameSite=None')).toBe('certain');
  });

  it('is not where that cookie was for its own site, or for another page', () => {
    expect(setBefore('session=17; Secure; SameSite=Lax')).toBe('possible');
    expect(setBefore('session=17; Secure; SameSite=None; Partitioned')).toBe('possible');
  });
});
