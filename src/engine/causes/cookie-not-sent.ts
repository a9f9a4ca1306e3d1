import type { NoticeCause, Subject } from '../cause.ts';
import { isCrossSite } from '../explanations/cross-site.ts';
import { lastAnswer } from '../explanations/last-answer.ts';
import { hostOf } from '../explanations/named-end.ts';
import { isRemoval, parseSetCookie } from '../explanations/set-cookie.ts';
import { storageAccessWithheld } from '../explanations/storage-access.ts';
import { whyWithheld } from '../explanations/withheld-cookie.ts';
import { getHeader, headerLines } from '../fetch/header-list.ts';
import { code } from '../words.ts';

export const cookieNotSent: NoticeCause = {
  id: 'cookie-not-sent',
  title: 'No cookie was sent',
  explains: 'notice',
  spec: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.4',
  observes: '401 or 403 to a call with credentials and without `Cookie`; what the host set before',
  certainty: 'likely',

  explain(subject) {
    const answer = lastAnswer(subject);
    if (subject.credentials !== 'include' || !answer) return null;
    const { requestHeaders, status, url } = answer.message;
    if (requestHeaders.length === 0 || getHeader(requestHeaders, 'cookie') !== null) return null;
    if (storageAccessWithheld(requestHeaders) !== null || (status !== 401 && status !== 403)) return null;
    const host = code(hostOf(url));
    const crossSite = isCrossSite(answer.message, subject.exchange.origin);
    const known = knownReason(subject, url, crossSite);
    return {
      what: `The call includes credentials, and the browser sent no cookie to ${host}, which answered ${code(String(status))}.`,
      why: known
        ? `${host} did set a cookie in this tab: ${known}; no CORS header changes that.`
        : `Either there is no cookie for ${host}, or its ${code('SameSite')}, ${code('Secure')}, ${code('Path')} or ${code('Domain')} keeps it from this call; no CORS header changes that.`,
      fix: `Let the server set the cookie with ${code('Path=/')}${crossSite ? ` and ${code('SameSite=None; Secure')}, since page and API are different sites` : ''}, and check in the Application panel that it is stored for ${host}.`,
      message: answer.index,
      certainty: known ? 'likely' : 'possible',
      evidence: [{ message: answer.index, header: ':status', value: String(status) }],
    };
  },
};

/** What keeps a cookie of this host, which it was seen to set, from this call. */
function knownReason({ history }: Subject, url: string, crossSite: boolean): string | null {
  const cookies = history
    .answersOf(url)
    .flatMap(({ headers }) => headerLines(headers, 'set-cookie').map(parseSetCookie))
    .filter((cookie) => !isRemoval(cookie));
  for (const cookie of cookies.toReversed()) {
    const reason = whyWithheld(cookie, { url, crossSite });
    if (reason !== null) return `${code(cookie.name)} ${reason}`;
  }
  return null;
}
