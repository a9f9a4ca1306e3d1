import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Exchange, HeaderList, Message } from '../../src/engine/exchange.ts';
import {
  apiUrl,
  exchange,
  pageOrigin,
  preflightMessage,
  requestMessage,
  unsentMessage,
} from '../helpers/exchange.ts';

const allow = (origin: string, ...more: HeaderList): HeaderList => [
  ['access-control-allow-origin', origin],
  ...more,
];
const credentialed = ['access-control-allow-credentials', 'true'] as const;
const unsent = unsentMessage();
const preflight = (difference: Partial<Message>) =>
  preflightMessage({
    requestHeaders: [
      ['origin', pageOrigin],
      ['access-control-request-method', 'PUT'],
      ['access-control-request-headers', 'content-type,x-shop'],
    ],
    ...difference,
  });
const stopped = (...messages: Message[]): Exchange =>
  exchange({ outcome: 'blocked', responseStarted: false, messages });
const codes = (subject: Exchange) => diagnose(subject).findings.map(({ role, chromium }) => [role, chromium]);

describe('a redirect to a URL with a password', () => {
  const redirect = requestMessage({
    status: 307,
    responseHeaders: [...allow(pageOrigin), ['location', 'https://user:secret@files.example/a']],
  });
  const target = requestMessage({ hop: 1, url: 'https://files.example/a', requestHeaders: [], status: null });

  it('stops the request', () => {
    expect(codes(stopped(redirect))).toContainEqual(['blocking', 'RedirectContainsCredentials']);
  });

  it('is not what stopped a request that went on to it', () => {
    const wentOn = stopped(redirect, { ...target, responseHeaders: null, networkError: 'net::ERR_FAILED' });
    expect(diagnose(wentOn).verdict).toBe('undetermined');
  });
});

describe('every failing step is found', () => {
  it('at a preflight that does everything wrong', () => {
    const all = stopped(preflight({ status: 404, responseHeaders: [['content-type', 'text/html']] }), unsent);
    expect(codes(all).filter(([role]) => role === 'blocking' || role === 'next')).toEqual([
      ['blocking', 'PreflightMissingAllowOriginHeader'],
      ['next', 'PreflightInvalidStatus'],
      ['next', 'MethodDisallowedByPreflightResponse'],
      ['next', 'HeaderDisallowedByPreflightResponse'],
    ]);
  });

  it('at a preflight and at the answer behind it', () => {
    const both = stopped(
      preflight({ responseHeaders: allow('*') }),
      requestMessage({ method: 'PUT', requestHeaders: [['cookie', 'a=1']], responseHeaders: allow('*') }),
    );
    expect(
      codes(both)
        .filter(([role]) => role !== 'notice')
        .map(([, code]) => code),
    ).toEqual([
      'PreflightWildcardOriginNotAllowed',
      'PreflightInvalidAllowCredentials',
      'MethodDisallowedByPreflightResponse',
      'HeaderDisallowedByPreflightResponse',
      'WildcardOriginNotAllowed',
      'InvalidAllowCredentials',
    ]);
  });
});

describe('the credentials mode', () => {
  const blockedWith = (requestHeaders: HeaderList, responseHeaders: HeaderList) =>
    diagnose(stopped(requestMessage({ requestHeaders, responseHeaders, networkError: 'net::ERR_FAILED' })));

  it.each<[string, HeaderList, HeaderList, string, string]>([
    ['a cookie', [['cookie', 'a=1']], [], 'include', 'cookie-sent'],
    [
      'the storage access header',
      [['sec-fetch-storage-access', 'none']],
      [],
      'include',
      'storage-access-header',
    ],
    ['its absence across sites', [['sec-fetch-site', 'cross-site']], [], 'omit', 'storage-access-header'],
    [
      'a failure that only credentials explain',
      [['sec-fetch-site', 'same-site']],
      allow('*'),
      'include',
      'outcome',
    ],
    ['nothing', [['sec-fetch-site', 'same-site']], [], 'unknown', 'none'],
  ])('is read from %s', (_, requestHeaders, responseHeaders, mode, knownBy) => {
    const { credentials, credentialsKnownBy } = blockedWith(requestHeaders, responseHeaders);
    expect([credentials, credentialsKnownBy]).toEqual([mode, knownBy]);
  });

  it('is `omit` where `*` was delivered', () => {
    expect(diagnose(exchange({ answer: allow('*') })).credentials).toBe('omit');
  });

  it('is `omit` where a preflight passed with `*` and the request was sent', () => {
    const passed = stopped(
      preflight({
        responseHeaders: allow(
          '*',
          ['access-control-allow-methods', '*'],
          ['access-control-allow-headers', '*'],
        ),
      }),
      requestMessage({ method: 'PUT', requestHeaders: [], responseHeaders: [] }),
    );
    expect(diagnose(passed)).toMatchObject({ credentials: 'omit', credentialsKnownBy: 'outcome' });
  });

  it('of a font is not known by that alone: one that is preloaded may include them', () => {
    const font = exchange({ outcome: 'blocked', resourceType: 'font', responseStarted: false, answer: [] });
    const { credentials, answers } = diagnose(font);
    expect(credentials).toBe('unknown');
    expect(answers[0]?.set).toContainEqual(['access-control-allow-credentials', 'true']);
  });

  it('that a failed preflight hides leaves an alternative, and answers for both', () => {
    const hidden = stopped(
      preflight({ responseHeaders: allow('*', ['access-control-allow-methods', 'PUT']) }),
      unsent,
    );
    const { findings, answers, credentials } = diagnose(hidden);
    expect(credentials).toBe('unknown');
    expect(findings[0]).toMatchObject({
      chromium: 'HeaderDisallowedByPreflightResponse',
      certainty: 'likely',
      alternatives: [{ chromium: 'PreflightWildcardOriginNotAllowed', when: 'credentials are included' }],
    });
    expect(answers[0]?.set).toEqual([
      ['access-control-allow-origin', pageOrigin],
      ['access-control-allow-credentials', 'true'],
      ['vary', 'Origin'],
      ['access-control-allow-headers', 'content-type, x-shop'],
    ]);
  });
});

describe('answers', () => {
  it('leave what is right alone, keep what was allowed, and add to Vary', () => {
    const { answers } = diagnose(
      stopped(
        preflight({
          status: 200,
          responseHeaders: allow(
            pageOrigin,
            credentialed,
            ['access-control-allow-methods', 'GET'],
            ['access-control-allow-headers', 'Content-Type, X-Shop'],
          ),
        }),
        unsent,
      ),
    );
    expect(answers).toEqual([
      {
        kind: 'preflight',
        method: 'OPTIONS',
        url: apiUrl,
        status: null,
        set: [['access-control-allow-methods', 'GET, PUT']],
        remove: [],
      },
      {
        kind: 'request',
        method: 'PUT',
        url: apiUrl,
        status: null,
        set: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-credentials', 'true'],
          ['vary', 'Origin'],
        ],
        remove: [],
      },
    ]);
  });

  it('name a header once, whatever its case', () => {
    const { answers } = diagnose(
      stopped(
        preflight({
          responseHeaders: allow(
            pageOrigin,
            credentialed,
            ['access-control-allow-methods', 'PUT'],
            ['access-control-allow-headers', 'Content-Type'],
          ),
        }),
        unsent,
      ),
    );
    expect(answers[0]?.set).toEqual([['access-control-allow-headers', 'Content-Type, x-shop']]);
  });

  it('give a preflight that is not ok the status 204 and take its Location away', () => {
    const { answers, answersComplete } = diagnose(
      stopped(preflight({ status: 307, responseHeaders: [['location', `${apiUrl}/`]] }), unsent),
    );
    expect(answers[0]).toMatchObject({ kind: 'preflight', status: 204, remove: ['location'] });
    expect(answersComplete, 'the request behind it may be redirected like its preflight').toBe(false);
  });

  it('never change the status of the request itself', () => {
    const { answers } = diagnose(stopped(requestMessage({ status: 500, responseHeaders: [] })));
    expect(answers).toMatchObject([{ kind: 'request', status: null }]);
  });

  it('reach behind a redirect that was not followed, and say that more may come', () => {
    const target = 'https://login.example/sign-in';
    const { answers, answersComplete } = diagnose(
      stopped(
        requestMessage({
          status: 302,
          requestHeaders: [['sec-fetch-site', 'cross-site']],
          responseHeaders: [['location', target]],
          networkError: 'net::ERR_FAILED',
        }),
      ),
    );
    expect(answersComplete).toBe(false);
    expect(answers.map(({ url, set }) => [url, set])).toEqual([
      [
        apiUrl,
        [
          ['access-control-allow-origin', pageOrigin],
          ['vary', 'Origin'],
        ],
      ],
      [target, [['access-control-allow-origin', '*']]],
    ]);
  });

  it('take user name and password out of a refused Location', () => {
    const { answers, findings } = diagnose(
      stopped(
        requestMessage({
          status: 302,
          responseHeaders: allow(pageOrigin, credentialed, ['location', 'https://me:pw@api.example/next']),
          networkError: 'net::ERR_FAILED',
        }),
      ),
    );
    expect(findings[0]?.chromium).toBe('RedirectContainsCredentials');
    expect(answers[0]?.set).toEqual([['location', 'https://api.example/next']]);
  });

  it('are none where no server can help', () => {
    const refused = exchange({
      outcome: 'failed',
      messages: [{ ...unsent, method: 'GET', networkError: 'net::ERR_CONNECTION_REFUSED' }],
    });
    expect(diagnose(refused)).toMatchObject({ verdict: 'look-alike', answers: [] });
  });
});

describe('the outcome', () => {
  it('that the browser does not tell is decided by the standard', () => {
    expect(diagnose(exchange({ outcome: 'unknown', browser: 'firefox' })).verdict).not.toBe('cors');
    expect(diagnose(exchange({ outcome: 'unknown', browser: 'firefox', answer: [] })).verdict).toBe('cors');
  });

  it('that no answer explains, without credentials for sure, accuses no server', () => {
    const rewritten = requestMessage({
      requestHeaders: [['sec-fetch-site', 'cross-site']],
      responseHeaders: allow('*'),
      networkError: 'net::ERR_FAILED',
    });
    expect(diagnose(stopped(rewritten))).toMatchObject({
      verdict: 'undetermined',
      credentials: 'omit',
      answers: [],
    });
  });

  it('that hangs on the credentials mode accuses nobody', () => {
    const { verdict, findings } = diagnose(
      exchange({ outcome: 'unknown', browser: 'firefox', answer: allow('*') }),
    );
    expect(verdict).toBe('undetermined');
    expect(findings[0]).toMatchObject({ role: 'notice', certainty: 'possible' });
    expect(findings[0]?.what).toContain('If the request includes credentials, which was not seen');
  });

  it('that nobody told, of a request without an answer, is neither allowed nor accused', () => {
    const untold = {
      browser: 'firefox',
      outcome: 'unknown',
      messages: [{ ...unsent, networkError: null }],
    } as const;
    expect(diagnose(exchange(untold))).toMatchObject({
      verdict: 'undetermined',
      findings: [{ role: 'blocking', cause: 'stopped-for-unseen-reason' }],
    });
    const insecure = untold.messages.map((message) => ({ ...message, url: 'http://api.example/orders' }));
    expect(diagnose(exchange({ ...untold, messages: insecure })).findings[0]?.cause).toBe('mixed-content');
  });

  it('of a worker whose answer the HAR lacks stays open', () => {
    expect(diagnose(stopped({ ...unsent, method: 'GET' })).verdict).toBe('undetermined');
  });

  it('that is still open says nothing yet', () => {
    expect(diagnose(exchange({ outcome: 'pending', answer: [] }))).toMatchObject({
      verdict: 'undetermined',
      findings: [],
    });
  });

  const redirected = (location: string, more: HeaderList = allow(pageOrigin)) =>
    exchange({
      outcome: 'unknown',
      responseStarted: false,
      messages: [
        requestMessage({
          status: 302,
          responseHeaders: [...more, ['location', location]],
          networkError: 'net::ERR_ABORTED',
        }),
      ],
    });

  it('of a redirect that Chromium let go of accuses no answer: failed checks end otherwise', () => {
    const { verdict, findings } = diagnose(redirected('https://user:secret@api.example/v2'));
    expect(findings.filter(({ role }) => role === 'blocking' || role === 'next')).toEqual([]);
    expect(verdict).not.toBe('cors');
  });

  it('of a redirect that leads from https to http is mixed content, and not delivered', () => {
    const { verdict, findings, answers } = diagnose(redirected('http://api.example/v2'));
    expect(verdict).toBe('look-alike');
    expect(findings.map(({ cause, role, certainty }) => [cause, role, certainty])).toContainEqual([
      'mixed-content',
      'blocking',
      'likely',
    ]);
    expect(answers).toEqual([]);
  });

  it('of a 304 is checked like any other, unless the browser itself asked whether something changed', () => {
    const notModified = (...asked: HeaderList) =>
      stopped(
        requestMessage({
          status: 304,
          requestHeaders: [['origin', pageOrigin], ...asked],
          responseHeaders: [],
          networkError: 'net::ERR_FAILED',
        }),
      );
    expect(codes(notModified())).toContainEqual(['blocking', 'MissingAllowOriginHeader']);
    expect(diagnose(notModified(['if-none-match', '"v1"'])).verdict).not.toBe('cors');
  });

  it('of a 304 that the page asked for is checked', () => {
    const askedFor = [
      ['access-control-request-method', 'GET'],
      ['access-control-request-headers', 'if-none-match'],
    ] as const;
    const subject = stopped(
      preflightMessage({
        requestHeaders: [['origin', pageOrigin], ...askedFor],
        responseHeaders: allow(pageOrigin, ['access-control-allow-headers', 'if-none-match']),
      }),
      requestMessage({
        status: 304,
        requestHeaders: [
          ['origin', pageOrigin],
          ['if-none-match', '"v1"'],
        ],
        responseHeaders: [],
        networkError: 'net::ERR_FAILED',
      }),
    );
    expect(codes(subject)).toContainEqual(['blocking', 'MissingAllowOriginHeader']);
  });

  it('of an abort after the headers is no CORS failure', () => {
    const aborted = exchange({
      outcome: 'failed',
      responseStarted: true,
      messages: [requestMessage({ networkError: 'net::ERR_FAILED' })],
    });
    expect(diagnose(aborted)).toMatchObject({ verdict: 'look-alike' });
  });

  it('is the network error that has a name, whatever the headers say', () => {
    const blocked = stopped(
      requestMessage({ responseHeaders: [], networkError: 'net::ERR_BLOCKED_BY_CLIENT' }),
    );
    expect(diagnose(blocked).findings[0]?.cause).toBe('blocked-by-client');
  });
});
