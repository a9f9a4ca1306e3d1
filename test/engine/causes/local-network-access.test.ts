import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import type { Exchange, Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, preflightMessage, requestMessage, unsentMessage } from '../../helpers/exchange.ts';
import { blocked, unanswered } from './blocked.ts';

const router = { url: 'http://192.168.1.1/status' };
const named = unanswered('net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS', router);

/** A call whose preflight got no answer, and that ended without a name. */
const silent = (request: Partial<Message> = {}, preflight: Partial<Message> = {}) =>
  exchange({
    outcome: 'blocked',
    responseStarted: false,
    messages: [
      preflightMessage({
        status: null,
        responseHeaders: null,
        networkError: 'net::ERR_FAILED',
        ...preflight,
      }),
      unsentMessage(request),
    ],
  });

testCause('local-network-access', {
  silent: {
    'a local server whose preflight alone was not seen': exchange({
      outcome: 'failed',
      responseStarted: false,
      messages: [
        preflightMessage({ url: 'http://localhost:3000/', status: null, responseHeaders: null }),
        requestMessage({ url: 'http://localhost:3000/', networkError: 'net::ERR_FAILED' }),
      ],
    }),
    'a public server without an answer': unanswered('net::ERR_FAILED'),
    'a local server that refuses the connection': unanswered('net::ERR_CONNECTION_REFUSED', {
      url: 'http://localhost:3000/',
    }),
    'a preflight whose connection broke': silent({ networkError: 'net::ERR_CONNECTION_RESET' }),
    'a preflight that never left': silent({}, { requestHeaders: [] }),
    'a preflight that was answered': silent({}, { status: 204 }),
    'a page that is local itself': {
      ...unanswered('net::ERR_FAILED', { url: 'http://localhost:3000/' }),
      origin: 'http://localhost:5173',
    },
    'a local server that answered': blocked([], { url: 'http://localhost:3000/' }),
  },
  explains: {
    'a machine of the local network behind a plain failure': [
      unanswered('net::ERR_FAILED', { url: 'https://192.168.0.7/orders' }),
      /call `192\.168\.0\.7`.*: `net::ERR_FAILED`/,
    ],
    "Chromium's name for it": [
      named,
      /call `192\.168\.1\.1`.*`net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS`[\s\S]*grant `https:\/\/app\.example`/,
    ],
    "Firefox's name for it": [
      unanswered('NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED', { url: 'http://localhost:3000/' }),
      /call `localhost:3000`.*`NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED`/,
    ],
    'a page without `https`, which may not even ask': [
      { ...named, origin: 'http://app.example', secureContext: false },
      /`http:\/\/app\.example` call `192\.168\.1\.1`[\s\S]*Serve the page over `https`/,
    ],
    'a preflight without an answer and without a reason': [
      silent(),
      /call `api\.example`, which is most likely on this machine or in its local network: `net::ERR_FAILED`/,
    ],
    'a frame over `https` in a page without': [
      { ...named, secureContext: false },
      /and the page around this frame did not[\s\S]*Serve the page over `https`/,
    ],
    'a sandboxed frame': [
      { ...named, origin: 'null' },
      /let a frame or page without an origin of its own call[\s\S]*grant the page access/,
    ],
    'a local server behind a plain failure': [
      unanswered('net::ERR_FAILED', { url: 'https://127.0.0.1:8443/orders' }),
      /call `127\.0\.0\.1:8443`.*: `net::ERR_FAILED`[\s\S]*no response header helps/,
    ],
  },
});

describe('local-network-access', () => {
  const first = (exchange: Exchange) => diagnose(exchange).findings[0];

  it('names the code that Chromium gives a secure page and an insecure one', () => {
    expect(first(named)?.chromium).toBe('LocalNetworkAccessPermissionDenied');
    expect(first({ ...named, secureContext: false })?.chromium).toBe('InsecureLocalNetwork');
    expect(first({ ...named, origin: 'null' })?.chromium).toBe('LocalNetworkAccessPermissionDenied');
  });

  it('is as certain as the error is', () => {
    const local = { url: 'https://127.0.0.1:8443/orders' };
    expect(first(named)?.certainty).toBe('certain');
    expect(first(unanswered('net::ERR_FAILED', local))?.certainty).toBe('likely');
    expect(first(silent())?.certainty).toBe('likely');
    expect(first(unanswered(null, local))?.certainty).toBe('possible');
  });
});
