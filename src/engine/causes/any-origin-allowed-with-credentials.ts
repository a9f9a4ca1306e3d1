import type { NoticeCause } from '../cause.ts';
import { acceptedOrigins } from '../explanations/accepted-origins.ts';
import { isAnyones } from '../explanations/anyones-origins.ts';
import { shareLastLabels } from '../explanations/cross-site.ts';
import { looseness } from '../explanations/loose-match.ts';
import { hostOf } from '../explanations/named-end.ts';
import { canParse } from '../fetch/can-parse.ts';
import { isLoopbackHost } from '../fetch/origin.ts';
import { code, field, headerEvidence } from '../words.ts';

export const anyOriginAllowedWithCredentials: NoticeCause = {
  id: 'any-origin-allowed-with-credentials',
  title: 'Any site may read it, signed in',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  observes: 'the origins that a host allowed by name together with Access-Control-Allow-Credentials',
  certainty: 'likely',

  explain(subject) {
    const accepted = acceptedOrigins(subject);
    if (!accepted?.withCredentials) return null;
    const { answer, origin } = accepted;
    const unrelated = accepted
      .others()
      .find((other) => other.withCredentials && areUnrelated(origin, other.origin))?.origin;
    if (unrelated === undefined && !isAnyones(origin)) return null;
    const host = code(hostOf(answer.message.url));
    return {
      what:
        unrelated === undefined
          ? `${host} allows ${code(origin)} with credentials, and at such an origin anyone can have a page.`
          : `${host} allowed two sites that have nothing to do with each other, both with credentials: ${code(unrelated)} and ${code(origin)}.`,
      why: `A server that repeats whatever ${code('Origin')} asks, together with ${field('access-control-allow-credentials', 'true')}, lets every site of the world read what the signed-in user may read.`,
      fix: `If not each of them stands on a list, let the server compare ${code('Origin')} with one, whole and letter by letter, and answer ${field('access-control-allow-origin')} to those alone; no framework needs ${code('origin: true')} or ${code('.*')} for it.`,
      message: answer.index,
      certainty: unrelated === undefined ? 'possible' : 'likely',
      evidence: [
        ...headerEvidence(answer.message, answer.index, 'access-control-allow-origin'),
        ...headerEvidence(answer.message, answer.index, 'access-control-allow-credentials'),
      ],
    };
  },
};

/** Whether two origins are of different sites; machines of developers are on many a list. */
function areUnrelated(one: string, other: string): boolean {
  const isLocal = [one, other].some((origin) => canParse(origin) && isLoopbackHost(new URL(origin).hostname));
  const resemble = looseness(one, other) ?? looseness(other, one);
  return !isLocal && resemble === null && !shareLastLabels(one, other);
}
