import type { RootCause, Subject } from '../cause.ts';
import type { HeaderList } from '../exchange.ts';
import { shareLastLabels } from '../explanations/cross-site.ts';
import { hostOf } from '../explanations/named-end.ts';
import { unblockers } from '../explanations/unblockers.ts';
import { getHeader } from '../fetch/header-list.ts';
import { refusedOrigin } from '../refused-origin.ts';
import { code, codes, field, headerEvidence } from '../words.ts';

const HEADER = 'access-control-allow-origin';

export const allowOriginAddedByExtension: RootCause = {
  id: 'allow-origin-added-by-extension',
  title: 'Allowed origin of an extension',
  explains: 'root',
  about: 'policy',
  spec: 'https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-ModifyHeaderInfo',
  observes:
    'a second allowed origin, `*`, beside the methods that such extensions write, or on other sites too',
  certainty: 'likely',

  explain(subject) {
    const refused = serverIsSeen(subject) ? null : refusedOrigin(subject);
    const headers = refused?.message.responseHeaders ?? [];
    if (!refused || !hasWildcardBehind(headers)) return null;
    const allowed = getHeader(headers, 'access-control-allow-methods') ?? '';
    const known = unblockers.find(({ methods }) => `, ${allowed}`.endsWith(`, ${methods}`));
    const elsewhere = known ? [] : otherSites(subject, refused.message.url);
    if (!known && elsewhere.length === 0) return null;
    return {
      what: `${known?.name ?? 'An extension in this browser'} seems to have added the last ${code('*')} of ${field(HEADER, getHeader(headers, HEADER) ?? '')} to what ${code(hostOf(refused.message.url))} answered${known ? '' : `: it stands behind the answers of ${codes(elsewhere.map(hostOf))} too`}.`,
      why: 'An extension that "unblocks CORS" writes its own value beside that of the server, and the browser takes two values for none: what it promises to open it closes.',
      fix: 'Switch off extensions that unblock CORS, or repeat the call in a guest window; where the second value is still there, the server or a gateway in front of it sets the header twice.',
      message: refused.index,
      evidence: [
        ...headerEvidence(refused.message, refused.index, HEADER),
        ...(known ? headerEvidence(refused.message, refused.index, 'access-control-allow-methods') : []),
      ],
    };
  },
};

/** Chromium's events show what the server itself sent, and name its callers; Firefox's show what was made of it. */
function serverIsSeen({ exchange: { browser, frame } }: Subject): boolean {
  return browser === 'chromium' && frame.kind !== 'unknown';
}

/** Whether `*` was added behind another value: an extension comes last. Firefox shows two lines as one. */
function hasWildcardBehind(headers: HeaderList): boolean {
  return /,\s*\*$/.test(getHeader(headers, HEADER) ?? '');
}

/** API origins of other sites whose answers end in the same `*`: no server sets the headers of all of them. */
function otherSites({ history }: Subject, url: string): readonly string[] {
  return history.origins.filter(
    (origin) =>
      !shareLastLabels(origin, url) &&
      history.answersOf(origin).some(({ headers }) => hasWildcardBehind(headers)),
  );
}
