import type { Explanation, NoticeCause, Subject } from '../cause.ts';
import { cookieFault } from '../explanations/cookie-faults.ts';
import { isCrossSite } from '../explanations/cross-site.ts';
import { type LastAnswer, lastAnswer } from '../explanations/last-answer.ts';
import { isRemoval, parseSetCookie, type SetCookie } from '../explanations/set-cookie.ts';
import { headerLines } from '../fetch/header-list.ts';
import { groupBy } from '../group-by.ts';
import { code, codes, field } from '../words.ts';

/** Cookies of load balancers and bot protection, which no page misses. */
const INFRASTRUCTURE = /^(__cf|_cfuvid|cf_|AWSALB|ARRAffinity|incap_ses|visid_incap|nlbi_)/;

export const cookieNotStored: NoticeCause = {
  id: 'cookie-not-stored',
  title: 'Cookie was not stored',
  explains: 'notice',
  spec: 'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#name-storage-model',
  observes: '`Set-Cookie`: SameSite, Secure, Partitioned, Domain, prefixes; the credentials mode',
  certainty: 'likely',

  explain(subject) {
    const answer = lastAnswer(subject);
    if (!answer) return null;
    const cookies = headerLines(answer.headers, 'set-cookie')
      .filter((line) => !INFRASTRUCTURE.test(line))
      .map(parseSetCookie)
      .filter((cookie) => !isRemoval(cookie));
    if (cookies.length === 0) return null;
    if (subject.credentials === 'omit') return withoutCredentials(subject, answer, cookies);
    const setting = {
      url: answer.message.url,
      crossSite: isCrossSite(answer.message, subject.exchange.origin),
    };
    const refused = cookies.flatMap((cookie) => {
      const fault = cookieFault(cookie, setting);
      return fault ? [{ cookie, fault }] : [];
    });
    const [first] = refused;
    if (!first) return null;
    const groups = [...groupBy(refused, ({ fault }) => fault.says)].map(
      ([says, list]) => `${codes(list.map(({ cookie }) => cookie.name))} (${says})`,
    );
    return {
      what: `The answer sets what the browser does not store: ${groups.slice(0, 3).join('; ')}.`,
      why: 'A browser stores a cookie only if its attributes fit the call that brings it, and says nothing where they do not; no CORS header changes that.',
      fix: `${first.fault.fix}.`,
      message: answer.index,
      ...(subject.credentials === 'include' ? {} : { certainty: 'possible' as const }),
      evidence: [{ message: answer.index, header: 'set-cookie', value: first.cookie.shown }],
    };
  },
};

function withoutCredentials(
  { exchange }: Subject,
  answer: LastAnswer,
  cookies: readonly SetCookie[],
): Explanation {
  return {
    what: `The answer sets ${codes(cookies.map(({ name }) => name))}, and the call does not include credentials, so nothing was stored.`,
    why: 'Without credentials a browser neither sends cookies to another origin nor keeps those that come back.',
    fix: `If the page needs the cookie, write ${code('credentials: "include"')} in the call, and let the server answer ${field('access-control-allow-origin', exchange.origin)} and ${field('access-control-allow-credentials', 'true')}.`,
    message: answer.index,
    evidence: [{ message: answer.index, header: 'set-cookie', value: cookies[0]?.shown ?? null }],
  };
}
