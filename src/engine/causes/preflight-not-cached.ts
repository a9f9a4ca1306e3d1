import type { NoticeCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { isCachingAge } from '../fetch/preflight-cache.ts';
import { isOkStatus } from '../fetch/preflight-check.ts';
import { code, field, headerEvidence } from '../words.ts';

const HEADER = 'access-control-max-age';

export const preflightNotCached: NoticeCause = {
  id: 'preflight-not-cached',
  title: 'Preflight before every call',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#http-access-control-max-age',
  observes: 'an `Access-Control-Max-Age` of zero, or that is no number, on a preflight that passed',

  explain({ exchange, failures }) {
    const index = exchange.messages.findIndex(
      ({ kind, status, responseHeaders }, at) =>
        kind === 'preflight' &&
        isOkStatus(status) &&
        getHeader(responseHeaders, 'access-control-allow-origin') !== null &&
        !isCachingAge(getHeader(responseHeaders, HEADER)) &&
        !failures.some(({ message }) => message === at),
    );
    const message = exchange.messages[index];
    if (!message) return null;
    const value = getHeader(message.responseHeaders, HEADER) ?? '';
    return {
      what: `The preflight was answered with ${field(HEADER, value)}${message.durationMs === null ? '' : `, and took ${code(`${Math.round(message.durationMs)} ms`)}`}.`,
      why: 'With this value a browser keeps the permission for no useful time, so every call waits for an `OPTIONS` first.',
      fix: `Let the server answer the ${code('OPTIONS')} with ${field(HEADER, '7200')}, the longest time that Chromium keeps, once the rules no longer change.`,
      message: index,
      evidence: headerEvidence(message, index, HEADER),
    };
  },
};
