import type { RootCause, Subject } from '../cause.ts';
import { repeatedAnswer } from '../explanations/stored-answer.ts';
import { variesByOrigin } from '../explanations/vary.ts';
import { getHeader } from '../fetch/header-list.ts';
import { originOf } from '../fetch/origin.ts';
import type { HostAnswer } from '../host-answer.ts';
import { code, field, headerEvidence } from '../words.ts';

const HEADER = 'access-control-allow-origin';

export const browserCacheWithoutAllowOrigin: RootCause = {
  id: 'browser-cache-without-allow-origin',
  title: "Answer of the browser's cache",
  explains: 'root',
  about: 'policy',
  spec: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  observes: 'an answer out of the browser’s own cache; an earlier answer that it repeats',

  explain(subject) {
    const failure = subject.failures.find(
      ({ step, message }) =>
        (step === 'allow-origin-missing' || step === 'allow-origin-mismatch') &&
        subject.exchange.messages[message]?.kind === 'request',
    );
    const message = failure && subject.exchange.messages[failure.message];
    if (!failure || !message || (message.status ?? 0) >= 400 || variesByOrigin(message.responseHeaders))
      return null;
    const allowed = getHeader(message.responseHeaders, HEADER);
    if (allowed !== null && (originOf(allowed) !== allowed || allowed === 'null')) return null;
    const stored = repeatedAnswer(subject, message);
    if (stored === null ? !message.fromCache : isOwn(stored, subject)) return null;
    const lacks = allowed === null ? `has no ${field(HEADER)}` : `allows ${code(allowed)} alone`;
    return {
      what: `The browser answered this call out of its own cache${madeFor(stored)}, and that stored answer ${lacks}.`,
      why: `Without ${field('vary', 'Origin')} a browser takes one stored answer for every way of asking, and does not ask the server again; so what the server would say to this page was not seen.`,
      fix: `Let the server answer this URL with ${field('vary', 'Origin')} and its CORS headers always, also where a request has no ${code('Origin')}; until what is stored has expired, load it everywhere with ${code('crossorigin')}, or here under another URL (${code('?cors')}).`,
      message: failure.message,
      certainty: stored === null ? 'possible' : message.fromCache ? 'certain' : 'likely',
      evidence: headerEvidence(message, failure.message, 'vary'),
    };
  },
};

/** Whether the server gave it to this same page, asked as now: then it is the server that does not allow it. */
function isOwn({ checked, origin }: HostAnswer, { exchange }: Subject): boolean {
  return checked && origin === exchange.origin;
}

/** What the stored answer was made for. */
function madeFor(stored: HostAnswer | null): string {
  if (stored === null) return '';
  if (!stored.checked) return ', where it lay since the page loaded the same URL without CORS';
  return `, where it lay since a page of ${code(stored.origin)} asked for the same URL`;
}
