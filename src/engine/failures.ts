import { askedBy, type Conversation, hasLeft, hopsOf, isRevalidation } from './conversation.ts';
import { corsCheck } from './fetch/cors-check.ts';
import { type PreflightStep, preflightCheck } from './fetch/preflight-check.ts';
import { locationUrl, redirectToCredentialsIsRefused } from './fetch/redirect.ts';

/** Every step of the standard at which an exchange can fail because of what a server answered. */
export type Step = PreflightStep | 'location-has-credentials';

export interface Failure {
  readonly step: Step;
  /** Index into the exchange's messages. */
  readonly message: number;
}

export function isSameFailure(a: Failure, b: Failure): boolean {
  return a.step === b.step && a.message === b.message;
}

/**
 * Every step that fails, in the order in which the browser would meet them, if the credentials mode is this
 * one. Answers that were not seen fail nothing. https://fetch.spec.whatwg.org/#http-fetch
 */
export function failures(exchange: Conversation, credentialsMode: 'include' | 'omit'): readonly Failure[] {
  if (exchange.mode === 'no-cors') return [];
  const failed: Failure[] = [];
  for (const hop of hopsOf(exchange)) {
    const request = { origin: hop.origin, credentialsMode };
    const preflight = hop.preflight === null ? undefined : exchange.messages[hop.preflight];
    if (preflight && hop.preflight !== null) {
      const asked = askedBy(preflight, hop, exchange, credentialsMode);
      for (const step of preflightCheck(asked, preflight)) failed.push({ step, message: hop.preflight });
    }
    const message = hop.request === null ? undefined : exchange.messages[hop.request];
    if (!message || hop.request === null || message.status === null) continue;
    if (hop.corsTainted && !isRevalidation(exchange, hop)) {
      for (const step of corsCheck(request, message.responseHeaders))
        failed.push({ step, message: hop.request });
    }
    const target = locationUrl(message);
    const refused =
      target !== null && redirectToCredentialsIsRefused(target, exchange.origin, hop.corsTainted);
    if (refused && !wentOnBehind(exchange, hop.request)) {
      failed.push({ step: 'location-has-credentials', message: hop.request });
    }
  }
  return failed;
}

/**
 * Whether the browser went on behind the message, so that no step can have failed there. Chromium announces
 * the next hop only when it follows; Firefox before it has checked the redirect.
 */
export function wentOnBehind(exchange: Conversation, index: number): boolean {
  const passed = exchange.messages[index];
  if (!passed) return false;
  return exchange.messages.some((message, at) => {
    if (at <= index) return false;
    if (message.hop > passed.hop) return message.status !== null || exchange.browser === 'chromium';
    return passed.kind === 'preflight' && message.kind === 'request' && hasLeft(exchange, message);
  });
}
