import type { BrowserName, Outcome } from '../engine/exchange.ts';

/** How an exchange's last message ended, as far as either source told. */
export interface Ending {
  readonly browser: BrowserName;
  /** `webRequest` saw the end. */
  readonly ended: boolean;
  /** Its error, or null where it completed. */
  readonly error: string | null;
  readonly responseStarted: boolean;
  /** Watching was interrupted while it was under way. */
  readonly cutOff: boolean;
  readonly noCors: boolean;
  /** Firefox checks the answer before it tells of the end, and not where the call was made. */
  readonly checkedFirst: boolean;
  /** The last request was the target of a redirect that was never sent. */
  readonly stoppedAtRedirect: boolean;
  /** The HAR tells of the target too, and that it was never asked. */
  readonly tookRedirect: boolean;
  /** How the last preflight ended, if no answer came to it. */
  readonly preflightError: string | null;
  /** The page tells that the browser stood between it and an answer. */
  readonly refused: boolean;
  /** The HAR's entry of the last message; null where there is none. */
  readonly har: {
    readonly error: string | null;
    readonly answered: boolean;
    readonly redirects: boolean;
  } | null;
  /** Whether the HAR would have named a failure. */
  readonly namesFailures: boolean;
  /** The answer is of no use to the element that asked for it. */
  readonly useless: boolean;
  /** An answer came that nobody reads, as to a beacon. */
  readonly unread: boolean;
  /** An https page called an http URL that is not a loopback's. */
  readonly mixedContent: boolean;
}

/** What the browser did, as far as it told. */
export function outcome(ending: Ending): Outcome {
  const told = toldOutcome(ending);
  return told === 'unknown' && ending.refused ? 'blocked' : told;
}

function toldOutcome(ending: Ending): Outcome {
  if (ending.ended) return ending.browser === 'firefox' ? firefoxOutcome(ending) : chromiumOutcome(ending);
  if (ending.har !== null) return harOutcome(ending, ending.har);
  return ending.cutOff ? 'unknown' : 'pending';
}

/** The browser's own checks, by the name of the error. */
export function isBlock(error: string): boolean {
  return error.startsWith('net::ERR_BLOCKED_BY_') || firefoxBlocks.has(error) || webKitBlock.test(error);
}

/** WebKit writes what it prints in the console. */
const webKitBlock = /Access-Control-Allow-|access control checks|^Preflight response is not successful/;

const firefoxBlocks = new Set([
  'NS_ERROR_DOM_BAD_URI',
  'NS_ERROR_DOM_CORP_FAILED',
  'NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED',
  'NS_ERROR_NET_ON_RECEIVING_FROM',
]);

function chromiumOutcome(ending: Ending): Outcome {
  const { error, responseStarted, stoppedAtRedirect, har, useless, unread } = ending;
  if (error === null) return useless ? 'failed' : 'delivered';
  if (error === 'net::ERR_ABORTED' && stoppedAtRedirect) {
    // The page asked either for the redirect itself (`manual`) or for none (`error`): only the HAR tells.
    if (har === null) return 'unknown';
    return har.error === null ? 'delivered' : 'failed';
  }
  // Once the answer has passed its checks it may be let go of at any time.
  if (error === 'net::ERR_ABORTED' && unread) return 'delivered';
  // Events say `net::ERR_FAILED` of many things; where the HAR names the true error, that decides.
  const named = har?.error && har.error !== 'net::ERR_FAILED' ? har.error : error;
  if (isBlock(named)) return 'blocked';
  if (named !== 'net::ERR_FAILED') return 'failed';
  // The page aborted while the body was coming in: a failed check would not have let it start.
  return responseStarted ? 'failed' : 'blocked';
}

function firefoxOutcome(ending: Ending): Outcome {
  const { error, noCors, checkedFirst, stoppedAtRedirect, preflightError, unread } = ending;
  // A beacon's answer is dropped, whatever it is: as a failure, or an error page as if the page had aborted.
  const dropped = unread && (error === 'NS_ERROR_FAILURE' || error === 'NS_BINDING_ABORTED');
  // Where the answer is checked in the caller's process, a request ends as completed even if the check fails.
  if (error === null || dropped) return noCors || checkedFirst ? 'delivered' : 'unknown';
  // The network failed under the preflight, and the request ends as if a check had failed.
  if (preflightError !== null && !isBlock(preflightError)) return 'failed';
  if (isBlock(error)) return 'blocked';
  if (error === 'NS_ERROR_UNEXPECTED') return stoppedAtRedirect ? 'blocked' : 'failed';
  return 'failed';
}

function harOutcome(ending: Ending, har: NonNullable<Ending['har']>): Outcome {
  // Firefox's HAR lists a blocked answer like a delivered one, but a refused target apart.
  if (ending.browser === 'firefox' && ending.tookRedirect) return 'blocked';
  if (har.error === null && !ending.namesFailures) {
    return har.answered && ending.noCors ? 'delivered' : 'unknown';
  }
  if (har.error === null) {
    // An entry stands for each hop: the next one is still to come.
    if (har.redirects && ending.tookRedirect) return 'delivered';
    if (har.redirects) return ending.cutOff ? 'unknown' : 'pending';
    if (har.answered) return ending.useless ? 'failed' : 'delivered';
    return 'unknown';
  }
  if (har.error === '') return ending.mixedContent ? 'blocked' : 'unknown';
  if (har.error === 'net::ERR_ABORTED' && ending.unread) return 'delivered';
  return har.error === 'net::ERR_FAILED' || isBlock(har.error) ? 'blocked' : 'failed';
}
