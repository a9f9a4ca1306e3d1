import type { NoticeCause, Subject } from '../cause.ts';
import type { HeaderList } from '../exchange.ts';
import { type LastAnswer, lastAnswer } from '../explanations/last-answer.ts';
import { variesByOrigin } from '../explanations/vary.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';
import { code, field, headerEvidence } from '../words.ts';

const HEADER = 'access-control-allow-origin';

export const varyOriginMissing: NoticeCause = {
  id: 'vary-origin-missing',
  title: 'Vary: Origin is missing',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  observes: 'an origin allowed by name, caching allowed, and no `Vary: Origin`; other origins of the URL',
  certainty: 'likely',

  explain(subject) {
    const answer = lastAnswer(subject);
    if (!answer || !['GET', 'HEAD'].includes(answer.message.method)) return null;
    const allowed = getHeader(answer.headers, HEADER);
    if (allowed !== answer.hop.origin || allowed === 'null' || variesByOrigin(answer.headers)) return null;
    const other = allowedOther(subject, answer, allowed);
    if (!mayBeStored(answer.headers) || (other === null && !looksCacheable(answer.headers))) return null;
    const vary = listItems(getHeader(answer.headers, 'vary') ?? '');
    return {
      what:
        other === null
          ? `The answer allows ${code(allowed)} by name, may be stored by caches, and has no ${field('vary', 'Origin')}.`
          : `This URL allowed ${code(other)} before and allows ${code(allowed)} now, each by name, and has no ${field('vary', 'Origin')}.`,
      why: 'A cache, also the one of the browser, may hand this answer to a page of another origin, where it fails although the server would have allowed it.',
      fix: `Let the server answer ${field('vary', [...vary, 'Origin'].join(', '))} on this URL always, also when a request has no ${code('Origin')}.`,
      message: answer.index,
      certainty: other === null ? 'possible' : 'likely',
      evidence: headerEvidence(answer.message, answer.index, 'vary'),
    };
  },
};

/** Another origin that the same URL was seen to allow by name before; null where none is known. */
function allowedOther({ history }: Subject, { message }: LastAnswer, allowed: string): string | null {
  const other = history
    .answersOf(message.url)
    .find(
      ({ url, kind, origin, headers, startedAt }) =>
        url === message.url &&
        kind === 'request' &&
        startedAt <= message.startedAt &&
        origin !== allowed &&
        origin !== 'null' &&
        getHeader(headers, HEADER) === origin,
    );
  return other?.origin ?? null;
}

/** Whether the answer itself invites caches to store it. */
function looksCacheable(headers: HeaderList): boolean {
  const control = getHeader(headers, 'cache-control') ?? '';
  if (/\b(public|immutable)\b|max-?age\s*=\s*"?[1-9]/i.test(control)) return true;
  return ['etag', 'last-modified', 'expires', 'age'].some((name) => getHeader(headers, name) !== null);
}

/** Whether the answer leaves it to caches that serve several users to store it. */
function mayBeStored(headers: HeaderList): boolean {
  return !/\b(no-store|private)\b/i.test(getHeader(headers, 'cache-control') ?? '');
}
