import type { RootCause, Subject } from '../cause.ts';
import { areEnvironmentsOfOne, isSameRoute } from '../explanations/host-family.ts';
import { canParse } from '../fetch/can-parse.ts';
import { refusedOrigin } from '../refused-origin.ts';
import { remember } from '../remember.ts';
import { sameHost } from '../same-host.ts';
import { code } from '../words.ts';

export const hostUnlikeOthers: RootCause = {
  id: 'host-unlike-others',
  title: 'Host of another environment',
  explains: 'root',
  about: 'request',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'hosts that differ in words like `staging` alone, of which another allows the page at this route',
  certainty: 'possible',

  explain(subject) {
    const refused = refusedOrigin(subject);
    if (!refused || !canParse(refused.message.url)) return null;
    const { message, index, origin } = refused;
    if (sameHost(subject, message.url, origin).allowing.length > 0) return null;
    const usual = usualHost(subject, message.url, origin);
    if (usual === null) return null;
    const [here, there] = [new URL(message.url), new URL(usual)];
    return {
      what: `Other calls of the page to this route went to ${code(there.host)}, which allows it; this one went to ${code(here.host)}, which does not.`,
      why: 'By their names the two are one API in two environments, and each has its own list of origins.',
      fix: `Whoever writes the page finds out where the address comes from (a variable of the build, a URL written out somewhere), and calls ${code(there.origin)}; if ${code(here.host)} is meant, it has to allow ${code(origin)}.`,
      message: index,
    };
  },
};

const hostnameOf = remember((origin) => new URL(origin).hostname);

/** A URL of the same route on a host of the same family that allows the page; null where there is none. */
function usualHost(subject: Subject, url: string, origin: string): string | null {
  const { hostname } = new URL(url);
  const family = subject.history.origins.filter((other) => areEnvironmentsOfOne(hostname, hostnameOf(other)));
  const known = family
    .flatMap((other) => sameHost(subject, other, origin).allowing)
    .find((answer) => isSameRoute(answer.url, url));
  return known?.url ?? null;
}
