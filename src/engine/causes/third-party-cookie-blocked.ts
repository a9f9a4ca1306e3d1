import type { NoticeCause, Subject } from '../cause.ts';
import { lastAnswer } from '../explanations/last-answer.ts';
import { hostOf } from '../explanations/named-end.ts';
import { isRemoval, parseSetCookie, sameSiteOf } from '../explanations/set-cookie.ts';
import { STORAGE_ACCESS, storageAccessWithheld } from '../explanations/storage-access.ts';
import { getHeader, headerLines } from '../fetch/header-list.ts';
import { code, field } from '../words.ts';

export const thirdPartyCookieBlocked: NoticeCause = {
  id: 'third-party-cookie-blocked',
  title: 'Third-party cookies are blocked',
  explains: 'notice',
  spec: 'https://privacycg.github.io/storage-access-headers/',
  observes: '`Sec-Fetch-Storage-Access: none` or `inactive`, and no `Cookie`',

  explain(subject) {
    const answer = lastAnswer(subject);
    if (subject.credentials !== 'include' || !answer) return null;
    const { requestHeaders, status, url } = answer.message;
    const access = storageAccessWithheld(requestHeaders);
    if (access === null || getHeader(requestHeaders, 'cookie') !== null) return null;
    const host = code(hostOf(url));
    const meant = cookieForOtherSites(subject, url);
    const wanted = status === 401 || status === 403;
    return {
      what: `The call includes credentials, and this browser sent no cookie to ${host}, which answered ${code(String(status))}${meant ? `; ${host} had set ${code(meant)} for calls like this` : ''}.`,
      why: `${field(STORAGE_ACCESS, access)} says that this browser keeps cookies of ${host} from pages of other sites, whatever their ${code('SameSite')}; no CORS header changes that.`,
      fix: `Serve page and API under one site (${code('app.example.com')} and ${code('api.example.com')}), let the server add ${code('Partitioned')} to a cookie that only this page needs, or send a token in ${code('Authorization')}; ${access === 'inactive' ? 'this frame' : 'a page in a frame'} may ask with ${code('document.requestStorageAccess()')}.`,
      message: answer.index,
      certainty: meant ? 'certain' : wanted ? 'likely' : 'possible',
      evidence: [{ message: answer.index, header: STORAGE_ACCESS, value: access }],
    };
  },
};

/** A cookie that the host was seen to set for calls from other sites, and not for one page alone. */
function cookieForOtherSites({ history, exchange, hops }: Subject, url: string): string | null {
  const own = exchange.messages[hops.at(-1)?.request ?? -1]?.responseHeaders ?? [];
  const cookies = [...history.answersOf(url).map(({ headers }) => headers), own]
    .flatMap((headers) => headerLines(headers, 'set-cookie').map(parseSetCookie))
    .filter((cookie) => sameSiteOf(cookie) === 'none' && cookie.attributes.has('secure'))
    .filter((cookie) => !cookie.attributes.has('partitioned') && !isRemoval(cookie));
  return cookies[0]?.name ?? null;
}
