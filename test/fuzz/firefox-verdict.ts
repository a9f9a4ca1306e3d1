import { groupBy } from '../../src/engine/group-by.ts';
import type { ConsoleLine, FirefoxSays, Stop } from '../e2e/firefox-oracle.ts';
import type { FuzzCase } from './fuzz-case.ts';
import type { Verdict } from './stage.ts';
import type { Called } from './stage-on.ts';

/** What may become of an answer that reached the page: it closes its source, or cannot decode it. */
const afterDelivery = new Set(['NS_OK', 'NS_ERROR_ABORT', 'NS_IMAGELIB_ERROR_FAILURE']);

/** Firefox looks once more, in its cache alone, for what a 304 says that it has. */
const echo = 'NS_ERROR_DOCUMENT_NOT_CACHED';

/** What the console says of any failure, and once more behind every reason that has a name. */
const general = 'CORSDidNotSucceed2';

const mixedContent = 'MIXED_BLOCKED';

/** Firefox's verdicts on the requests to this URL, in the order in which they began. */
export function firefoxVerdicts(
  { lines, stops }: FirefoxSays,
  { fuzzCase, url }: Called,
): readonly Verdict[] {
  const own = stops.filter(
    ({ firstUrl, isPreflight, status }) => firstUrl === url && !isPreflight && status !== echo,
  );
  const reasons = lines.flatMap((line) => {
    const reason = blocked(line);
    return reason && folderOf(reason.url) === folderOf(url) ? [reason] : [];
  });
  // The console names no request.
  const particular = reasons.filter(({ category }) => !isRepeated(category, reasons));
  const untold = [...(particular.length > 0 ? particular : reasons)];
  const requests = groupBy(own, ({ id }) => id) as Map<number, [Stop, ...Stop[]]>;
  // Whoever stopped first was spoken of first.
  const verdicts = [...requests].map(([id, request]) => {
    const mayBeMeant = requests.size === 1 || request.at(-1)?.status !== 'NS_OK' || request[0].isBeacon;
    const reason = mayBeMeant ? untold.shift() : undefined;
    const verdict = verdictOf(fuzzCase, request, reason ?? null, stops);
    const isOrb =
      verdict.state === 'failed' &&
      lines.some(({ category, text }) => category === 'ORB' && text.includes(`“${request.at(-1)?.url}”`));
    return { id, verdict: isOrb ? { ...verdict, blockedReason: 'ORB' } : verdict };
  });
  return verdicts.toSorted((a, b) => a.id - b.id).map(({ verdict }) => verdict);
}

function verdictOf(
  fuzzCase: FuzzCase,
  own: readonly [Stop, ...Stop[]],
  reason: Reason | null,
  stops: readonly Stop[],
): Verdict {
  const [first] = own;
  const last = own.at(-1) ?? first;
  const atPreflight = stops.some(
    (stop) => stop.isPreflight && stop.url === reason?.url && stop.status !== 'NS_OK',
  );
  const visited = [...new Set(own.map((stop) => stop.url))];
  const at = visited.indexOf(reason?.url ?? '');
  const followed = visited.slice(1, at < 0 ? undefined : at + 1);
  // Firefox says the general of every failure. A check of CORS it was only where the next URL names a user.
  const byUser = !atPreflight && namesUser(fuzzCase, followed.length + 1);
  const refused = reason?.category !== general || byUser ? reason : null;
  // A beacon's answer is dropped, whatever it is.
  const dropped = last.isBeacon && /^NS_(ERROR_FAILURE|BINDING_ABORTED)$/.test(last.status);
  const passed = afterDelivery.has(last.status) && own.some(({ status }) => status === 'NS_OK');
  const delivered = dropped || passed;
  const state = delivered && !refused ? 'delivered' : 'failed';
  return {
    url: first.firstUrl,
    method: first.method,
    redirects: refused ? followed : visited.slice(1),
    state: isUnderWay(last, reason !== null) ? 'pending' : state,
    corsError: refused?.category ?? null,
    atPreflight: refused !== null && atPreflight,
    networkError: delivered ? null : last.status,
    blockedReason: delivered ? null : last.blockedBy,
  };
}

/** Whether the network has ended a request, and the browser has still to say what it makes of that. */
function isUnderWay({ status, isBeacon, blockedBy }: Stop, hasReason: boolean): boolean {
  const stopped = status === 'NS_ERROR_DOM_BAD_URI' && blockedBy !== mixedContent;
  const answered = status === 'NS_OK' && isBeacon && !hasReason;
  return status === 'NS_BINDING_REDIRECTED' || answered || (stopped && !hasReason);
}

interface Reason {
  readonly category: string;
  readonly url: string;
}

/** Whether Firefox says this of what it has named before: of a preflight's redirect it finds fault with much. */
function isRepeated(category: string, reasons: readonly Reason[]): boolean {
  const redirect = 'CORSExternalRedirectNotAllowed';
  const redirected = reasons.some((reason) => reason.category === redirect);
  return redirected ? category !== redirect : category === general;
}

/** The reason of a line of the console, and what it is about. */
function blocked({ category, text }: ConsoleLine): Reason | null {
  const [, url] = /^Cross-Origin Request Blocked: .* at ‘?(\S+?)’?\. \(Reason/.exec(text) ?? [];
  return url !== undefined && category.startsWith('CORS') ? { category, url } : null;
}

/** Whether this hop's URL names a user, and is not refused before for being insecure. */
function namesUser({ page, hops }: FuzzCase, at: number): boolean {
  const hop = hops[at];
  return hop?.userInfo === true && !(page.startsWith('https:') && hop.at.startsWith('http:'));
}

/** The lab gives every case a folder of its own. */
function folderOf(url: string): string {
  return new URL(url).pathname.split('/')[1] ?? '';
}
