import type { NoticeCause } from '../cause.ts';
import type { HeaderList } from '../exchange.ts';
import { lastAnswer } from '../explanations/last-answer.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';
import { code, field, headerEvidence } from '../words.ts';

export const varyOriginMissing: NoticeCause = {
  id: 'vary-origin-missing',
  title: 'Vary: Origin is missing',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  observes: 'an answer that names the origin, may be stored, and has no `Vary: Origin`',
  certainty: 'possible',

  explain(subject) {
    const answer = lastAnswer(subject);
    if (!answer || !['GET', 'HEAD'].includes(answer.message.method)) return null;
    const allowed = getHeader(answer.headers, 'access-control-allow-origin');
    if (allowed !== answer.hop.origin || allowed === 'null') return null;
    const vary = listItems(getHeader(answer.headers, 'vary') ?? '');
    if (vary.some((item) => item === '*' || item.toLowerCase() === 'origin')) return null;
    if (!looksCacheable(answer.headers)) return null;
    return {
      what: `The answer allows ${code(allowed)} by name, may be stored by caches, and has no ${field('vary', 'Origin')}.`,
      why: 'A cache, also the one of the browser, may hand this answer to a page of another origin, where it fails although the server would have allowed it.',
      fix: `Let the server answer ${field('vary', [...vary, 'Origin'].join(', '))} on this URL always, also when a request has no ${code('Origin')}.`,
      message: answer.index,
      evidence: headerEvidence(answer.message, answer.index, 'vary'),
    };
  },
};

/** Whether the answer itself invites caches to store it. */
function looksCacheable(headers: HeaderList): boolean {
  const control = getHeader(headers, 'cache-control') ?? '';
  if (/\b(no-store|private)\b/i.test(control)) return false;
  if (/\b(public|immutable)\b|max-?age\s*=\s*"?[1-9]/i.test(control)) return true;
  return ['etag', 'last-modified', 'expires', 'age'].some((name) => getHeader(headers, name) !== null);
}
