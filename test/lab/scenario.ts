import type { CredentialsMode, Verdict } from '../../src/engine/diagnosis.ts';

/** The rows of the failure table, and the requests that nobody should be blamed for. */
export type Row =
  | 'No Access-Control-Allow-Origin'
  | 'Preflight not handled'
  | 'Credentials'
  | 'Mixed content'
  | 'Redirects'
  | 'Headers not allowed'
  | 'Methods not allowed'
  | 'Only looks like CORS'
  | 'Fails silently'
  | 'Innocent';

/** What a server answers. Left out: status 200, no headers, a small JSON body. */
export interface Reply {
  readonly status?: number;
  /** Sent in this order and in this case; a list becomes one header line per value. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Text may hold URLs of the lab. */
  readonly body?: string | Buffer;
  /**
   * Instead of an answer. `reset`: TCP reset; `empty`: closed without a byte; `hang`: never answers;
   * `stall`: status, headers and the first bytes, and then nothing more.
   */
  readonly connection?: 'reset' | 'empty' | 'hang' | 'stall';
  /** How long the server thinks before it answers, in milliseconds. */
  readonly thinksFor?: number;
}

export interface LabRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A fixed answer, or one that depends on the request. */
export type Answering = Reply | ((request: LabRequest) => Reply);

/**
 * By URL, then by method; the method `*` stands for all that are not named, and `PREFLIGHT` for an OPTIONS
 * that the browser sent ahead of another request, where one of the page's own is answered otherwise.
 */
export type Serve = Readonly<Record<string, Readonly<Record<string, Answering>>>>;

/** What must be found about one exchange. Each field left out is not looked at, except `chromium`. */
export interface ExpectedExchange {
  /** As written in `serve`: the first URL of the exchange. */
  readonly url: string;
  /** `GET` when left out. */
  readonly method?: string;
  readonly verdict: Verdict;
  /** Chromium's `Network.CorsError`; left out: it names none. */
  readonly chromium?: string;
  /** The category of the first line in Firefox's console; left out: it is not looked at. */
  readonly firefox?: string;
  /** Chromium's network error, over its protocol; a delivered `no-cors` fetch has one too. */
  readonly networkError?: string;
  /** Cause of the `blocking` finding. */
  readonly cause?: string;
  /** Cause of the first `root` finding, which is the headline. */
  readonly root?: string;
  /** The same in Firefox, where it is another. */
  readonly firefoxRoot?: string;
  /** The headline's sentence about the host's other answers has these words. */
  readonly sameHost?: string;
  /** Causes of the `next` findings, in order. */
  readonly next?: readonly string[];
  readonly notices?: readonly string[];
  /** Causes that must not be found, because this exchange only comes near them. */
  readonly without?: readonly string[];
  readonly credentials?: CredentialsMode;
  /** Left out: `complete` for the verdict `cors`, else `none`. */
  readonly answers?: 'complete' | 'incomplete' | 'none';
  /** True: two checks fit the traffic; the browser's may stand among the finding's `alternatives`. */
  readonly ambiguous?: boolean;
  /** True: `webRequest` alone cannot tell what happened, only that no CORS check failed. */
  readonly onlyHarTells?: boolean;
  /** True: the same of all but a probe in the page. */
  readonly onlyPageTells?: boolean;
  /** `devtools`: only the HAR of a real DevTools has it; `page`: it never becomes a request. */
  readonly seenBy?: 'devtools' | 'page';
}

/**
 * Who makes a call. An iframe lives at `widget.test`; a sandboxed one at no origin, which serializes as `null`.
 */
export type Caller = 'page' | 'iframe' | 'sandboxed-iframe' | 'worker' | 'shared-worker' | 'service-worker';

/** What a scenario and a small app have in common: a page, its servers, and the truth about them. */
export interface Play {
  /** Kebab-case; also the folder under which all its URLs are placed. */
  readonly id: string;
  readonly title: string;
  /** The origin the page lives at. */
  readonly page: string;
  /** Of the document that makes the call: the page, or the frame. */
  readonly pageHeaders?: Reply['headers'];
  readonly serve: Serve;
  /** In the order in which the page calls. */
  readonly expect: readonly ExpectedExchange[];
}

/**
 * One failure, or one innocent request, as data. URLs are written without ports: the lab puts
 * `https://api.test/orders` at `https://api.test:<port>/<id>/orders`, in every text of the scenario.
 */
export interface Scenario extends Play {
  readonly row: Row;
  /**
   * True: as bad as real life gets. Doubled by two layers, odd case and white space, bytes beyond ASCII, a
   * redirect in the middle, an opaque origin, a worker in between, several faults at once.
   */
  readonly ugly?: true;
  /** Body of an async function that runs in the page; it may use the helpers of `page/loaders.js`. */
  readonly call: string;
  /** `page` when left out. */
  readonly from?: Caller;
  /** URL of a service worker that is in control of the page before it calls. */
  readonly controlledBy?: string;
  /** Whether the call throws; left out: when one of its exchanges is blocked or fails. */
  readonly throws?: boolean;
  /** True: diagnosed in Firefox too. */
  readonly firefox?: boolean;
}

/** Gives a scenario file its types. */
export function defineScenario(scenario: Scenario): Scenario {
  return scenario;
}

/** Whether the scenario's call throws in the page. */
export function callThrows(scenario: Scenario): boolean {
  return (
    scenario.throws ?? scenario.expect.some(({ verdict }) => verdict === 'cors' || verdict === 'look-alike')
  );
}
