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
    'a cookie of one page of other sites': setting(
      'chips=1; Path=/; Secure; SameSite=None; Partitioned',
      ...crossSite,
    ),
    'a cookie for all hosts of the server': setting(
      'id=1; Domain=.api.example; SameSite=None; Secure',
      ...crossSite,
    ),
    'a cookie that is taken away': setting('id=; Max-Age=0', ...crossSite),
    'a cookie of the same site': setting('id=1; SameSite=Lax', ...sameSite),
    'a cookie of a load balancer': setting('AWSALB=1; Path=/', ...crossSite),
    'an answer without cookies': exchange(),
  },
  explains: {
    'a cookie that says nothing, of another site': [
      setting('session=secret; Path=/; HttpOnly', ...crossSite),
      /not store: `session` \(no `SameSite` that browsers know.*different sites\)[\s\S]*`Set-Cookie: …; SameSite=None; Secure; HttpOnly`/,
    ],
    'a cookie for its own site only': [
      setting('csrf=secret; SameSite=Strict; Secure', ...crossSite),
      /`csrf` \(`SameSite=Strict`, and page and server are different sites\)/,
    ],
    '`SameSite=None` without `Secure`': [
      setting('basket=1; SameSite=None', ...crossSite),
      /`basket` \(`SameSite=None` without `Secure`\)[\s\S]*add `Secure` to every cookie/,
    ],
    '`SameSite=None` without `Secure` of the same site': [
      setting('basket=1; SameSite=None', ...sameSite),
      /`basket` \(`SameSite=None` without `Secure`\)/,
    ],
    '`Partitioned` without `Secure`': [
      setting('chips=1; SameSite=None; Partitioned', ...crossSite),
      /`chips` \(`Partitioned` without `Secure`\)/,
    ],
    '`Partitioned`, and for its own site all the same': [
      setting('chips=1; SameSite=Lax; Secure; Partitioned', ...crossSite),
      /`chips` \(`SameSite=Lax`, and page and server/,
    ],
    'a value of `SameSite` that is none': [
      setting('id=1; SameSite=Nonee; Secure', ...crossSite),
      /`id` \(no `SameSite` that browsers know/,
    ],
    'a domain of another server': [
      setting('id=1; Domain=app.example; SameSite=None; Secure', ...crossSite),
      /`id` \(`Domain` is not the host that answered/,
    ],
    'a name that promises more than it keeps': [
      setting('__Host-id=1; Path=/a; SameSite=None; Secure', ...crossSite),
      /`__Host-id` \(its name begins with/,
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
