import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import type { HeaderList, Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';

const open: HeaderList = [['access-control-allow-origin', '*']];

/** A delivered answer that the server sent so, and of which another extension made this. */
function unblocked(responseHeaders: HeaderList, difference: Partial<Message> = {}) {
  return exchange({
    messages: [requestMessage({ responseHeaders, rewrittenResponseHeaders: open, ...difference })],
  });
}

const opened = unblocked([]);
const preflightOpened = exchange({
  outcome: 'blocked',
  responseStarted: false,
  messages: [
    preflightMessage({
      responseHeaders: [],
      rewrittenResponseHeaders: [...open, ['access-control-allow-methods', 'PUT']],
    }),
    requestMessage({ method: 'PUT', responseHeaders: [], networkError: 'net::ERR_FAILED' }),
  ],
});

testCause('answer-rewritten-by-extension', {
  silent: {
    'an opaque answer, whose headers the browser itself takes off': {
      ...exchange({ messages: [requestMessage({ rewrittenResponseHeaders: [] })] }),
      mode: 'no-cors',
    },
    'an answer that nobody changed': exchange(),
    'a change that has nothing to do with CORS': exchange({
      messages: [
        requestMessage({
          responseHeaders: [...open, ['content-security-policy', "default-src 'none'"]],
          rewrittenResponseHeaders: open,
        }),
      ],
    }),
    'a redirect without the header that the page asked to see': exchange({
      messages: [requestMessage({ status: 302, responseHeaders: [['location', '/login']] })],
    }),
    'an opaque answer': exchange({ mode: 'no-cors', answer: [] }),
  },
  explains: {
    'an answer that passed only so': [
      opened,
      /the request: `Access-Control-Allow-Origin` from nothing to `\*`[\s\S]*`MissingAllowOriginHeader`[\s\S]*the request with `Access-Control-Allow-Origin: https:\/\/app\.example` and `Vary: Origin`/,
    ],
    'an answer that would have passed': [
      unblocked([['access-control-allow-origin', pageOrigin]]),
      /from `https:\/\/app\.example` to `\*`[\s\S]*would have passed as well/,
    ],
    'an answer of which only credentials could decide': [
      unblocked([['access-control-allow-origin', pageOrigin]], {
        rewrittenResponseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-credentials', 'true'],
        ],
      }),
      /fails if credentials are included/,
    ],
    'an answer to another Origin than the page has': [
      unblocked([], {
        originalRequestHeaders: [['origin', pageOrigin]],
        requestHeaders: [['origin', 'https://api.example']],
      }),
      /answers to `https:\/\/app\.example` was not seen/,
    ],
    'an answer that passed although it cannot have': [
      exchange({ answer: [] }),
      /fails the browser's check \(`MissingAllowOriginHeader`\)[\s\S]*most likely an extension/,
    ],
    'a preflight that passed only so, before an answer that failed': [
      preflightOpened,
      /the preflight: `Access-Control-Allow-Origin` from nothing to `\*`, `Access-Control-Allow-Methods` from nothing to `PUT`/,
    ],
  },
});

describe('an answer that another extension unblocked', () => {
  it('is delivered with a notice', () => {
    expect(diagnose(opened)).toMatchObject({
      verdict: 'delivered-with-notice',
      credentials: 'omit',
      answers: [],
    });
  });

  it('counts for what comes behind it: the browser stopped at the answer, and the preflight is next', () => {
    const { findings, answers, verdict } = diagnose(preflightOpened);
    expect(verdict).toBe('cors');
    expect(findings.map(({ role, message, chromium }) => [role, message, chromium]).slice(0, 3)).toEqual([
      ['blocking', 1, 'MissingAllowOriginHeader'],
      ['next', 0, 'PreflightMissingAllowOriginHeader'],
      ['next', 0, 'MethodDisallowedByPreflightResponse'],
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(['preflight', 'request']);
  });

  it('makes it likely only that an answer behind it is stopped as it was sent', () => {
    expect(diagnose(preflightOpened).findings[0]?.certainty).toBe('likely');
  });
});
