import type { Exchange, HeaderList, Message } from '../exchange.ts';
import type { ConsoleText } from './console-text.ts';
import type { Told } from './read-console-line.ts';

const SOMEWHERE = 'https://api.invalid/';
const SOME_PAGE = 'https://page.invalid';

/** The mildest exchange of which a browser prints this line. What the line does not tell is made up. */
export function exchangeOfLine(known: ConsoleText, told: Told): Exchange {
  const { step } = known;
  const origin = told.origin ?? SOME_PAGE;
  const failing: Message = {
    kind: told.preflight ? 'preflight' : 'request',
    hop: 0,
    method: told.preflight ? 'OPTIONS' : 'GET',
    url: told.url ?? SOMEWHERE,
    requestHeaders: [
      ['origin', origin],
      ...(told.preflight ? asked(told) : []),
      ['sec-fetch-storage-access', 'active'],
    ],
    status: told.status ?? statusOf(step),
    responseHeaders: answerOf(known, told, origin),
    fromCache: false,
    networkError: 'net::ERR_FAILED',
    startedAt: 0,
    durationMs: null,
  };
  const behind: Message = {
    ...failing,
    kind: 'request',
    method: told.method ?? 'PUT',
    requestHeaders: [],
    status: null,
    responseHeaders: null,
  };
  return {
    id: 'console',
    browser: known.browser === 'firefox' ? 'firefox' : 'chromium',
    origin,
    resourceType: 'fetch',
    mode: 'cors',
    initiator: null,
    frame: { url: null, kind: 'unknown' },
    secureContext: true,
    withoutDocument: false,
    startedAt: 0,
    durationMs: null,
    outcome: 'blocked',
    responseStarted: false,
    call: null,
    messages: told.preflight ? [failing, behind] : [failing],
  };
}

function asked({ method, header }: Told): HeaderList {
  return [
    ['access-control-request-method', method ?? 'PUT'],
    ...(header === null ? [] : [['access-control-request-headers', header] as const]),
  ];
}

function statusOf(step: ConsoleText['step']): number {
  if (step === 'preflight-redirected' || step === 'location-has-credentials') return 302;
  return step === 'preflight-status-not-ok' ? 400 : 200;
}

function answerOf({ step, cause }: ConsoleText, { value, method }: Told, origin: string): HeaderList {
  const allowed: HeaderList = [
    ['access-control-allow-origin', origin],
    ['access-control-allow-credentials', 'true'],
    ['access-control-allow-methods', 'PUT'],
  ];
  const upper = method?.toUpperCase() ?? null;
  switch (step) {
    case 'allow-origin-missing':
      return [];
    case 'allow-origin-mismatch':
      return [['access-control-allow-origin', cause === 'allow-origin-multiple' ? '*, *' : (value ?? '*')]];
    case 'allow-credentials-not-true':
      return [['access-control-allow-origin', origin], ...one('access-control-allow-credentials', value)];
    case 'allow-methods-unparsable':
      return [...allowed.slice(0, 2), ['access-control-allow-methods', value ?? '(']];
    case 'allow-headers-unparsable':
      return [...allowed, ['access-control-allow-headers', value ?? '(']];
    case 'method-not-allowed':
      // A method in lower case is refused by servers that list it as everybody writes it.
      return [
        ...allowed.slice(0, 2),
        ...one('access-control-allow-methods', method === upper ? null : upper),
      ];
    case 'preflight-redirected':
      return [...allowed, ['location', SOMEWHERE]];
    case 'location-has-credentials':
      return [...allowed, ['location', 'https://user:password@api.invalid/']];
    case 'preflight-status-not-ok':
    case 'request-headers-not-allowed':
    case null:
      return allowed;
    default:
      return step satisfies never;
  }
}

function one(name: string, value: string | null): HeaderList {
  return value === null || value === '' ? [] : [[name, value]];
}
