import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { unanswered } from './blocked.ts';

const setting = (cookie: string, ...requestHeaders: HeaderList) =>
  exchange({
    messages: [
      requestMessage({
        requestHeaders: [['origin', pageOrigin], ...requestHeaders],
        responseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-credentials', 'true'],
          ['set-cookie', cookie],
        ],
      }),
    ],
  });
const crossSite: HeaderList = [
  ['sec-fetch-site', 'cross-site'],
  ['sec-fetch-storage-access', 'active'],
];
const sameSite: HeaderList = [
  ['sec-fetch-site', 'same-site'],
  ['cookie', 'theme=dark'],
];

testCause('cookie-not-stored', {
  silent: {
    'a server that did not answer': unanswered('net::ERR_EMPTY_RESPONSE'),
    'a cookie that is meant for other sites': setting('id=1; Path=/; Secure; SameSite=None', ...crossSite),
    'a cookie of the same site': setting('id=1; SameSite=Lax', ...sameSite),
    'a cookie of a load balancer': setting('AWSALB=1; Path=/', ...crossSite),
    'an answer without cookies': exchange(),
  },
  explains: {
    'a cookie that says nothing, of another site': [
      setting('session=secret; Path=/; HttpOnly', ...crossSite),
      /sets `session` without `SameSite=None; Secure`[\s\S]*`Set-Cookie: session=…; SameSite=None; Secure; HttpOnly`/,
    ],
    'a cookie for its own site only': [
      setting('csrf=secret; SameSite=Strict; Secure', ...crossSite),
      /sets `csrf` without `SameSite=None; Secure`/,
    ],
    '`SameSite=None` without `Secure`': [
      setting('basket=1; SameSite=None', ...crossSite),
      /sets `basket` without `SameSite=None; Secure`/,
    ],
    'a call without credentials': [
      setting('visit=1; SameSite=None; Secure', ['sec-fetch-site', 'cross-site']),
      /sets `visit`, and the call does not include credentials[\s\S]*`credentials: "include"`/,
    ],
  },
});

describe('cookie-not-stored', () => {
  it('never shows the value of a cookie', () => {
    const { findings } = diagnose(setting('session=secret; Path=/', ...crossSite));
    expect(JSON.stringify(findings)).not.toContain('secret');
  });
});
