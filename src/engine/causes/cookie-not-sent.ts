import type { NoticeCause } from '../cause.ts';
import { lastAnswer } from '../explanations/last-answer.ts';
import { hostOf } from '../explanations/named-end.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, field } from '../words.ts';

const STORAGE_ACCESS = 'sec-fetch-storage-access';

export const cookieNotSent: NoticeCause = {
  id: 'cookie-not-sent',
  title: 'No cookie was sent',
  explains: 'notice',
  spec: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.4',
  observes:
    'credentials included, and no `Cookie`, with `Sec-Fetch-Storage-Access` or a status of 401 or 403',
  certainty: 'likely',

  explain(subject) {
    const answer = lastAnswer(subject);
    if (subject.credentials !== 'include' || !answer) return null;
    const { requestHeaders, status, url } = answer.message;
    if (requestHeaders.length === 0 || getHeader(requestHeaders, 'cookie') !== null) return null;
    const access = getHeader(requestHeaders, STORAGE_ACCESS);
    const withheld = access === 'none' || access === 'inactive';
    if (!withheld && status !== 401 && status !== 403) return null;
    const host = code(hostOf(url));
    return {
      what: `The call includes credentials, and the browser sent no cookie to ${host}, which answered ${code(String(status))}.`,
      why: withheld
        ? `${field(STORAGE_ACCESS, access)} says that this browser keeps cookies of ${host} from pages of other sites; no CORS header changes that.`
        : `Either there is no cookie for ${host}, or its ${code('SameSite')}, ${code('Path')} or ${code('Domain')} keeps it from this call; no CORS header changes that.`,
      fix: withheld
        ? 'Serve page and API under one site (`app.example.com` and `api.example.com`), or send a token in `Authorization` instead of a cookie; a page in a frame may ask with `document.requestStorageAccess()`.'
        : `Let the server set the cookie with ${code('SameSite=None; Secure')} if page and API are different sites, and check in the Application panel that it is stored for ${host}.`,
      message: answer.index,
      ...(withheld ? {} : { certainty: 'possible' }),
      evidence: withheld ? [{ message: answer.index, header: STORAGE_ACCESS, value: access }] : [],
    };
  },
};
