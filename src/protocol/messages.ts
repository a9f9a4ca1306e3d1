import type { BrowserName, Exchange } from '../engine/exchange.ts';
import type { WebRequestEvent } from './observed-event.ts';
import type { Proof, ProofStatus, RepeatedCall } from './proof.ts';

/** What a page that keeps a tab's log says to the background. */
export interface ObserverRequests {
  /** Sent first on every connection, and again when the tab shows another origin. */
  watch: { readonly tabId: number; readonly origins: readonly string[] };
  /** How many exchanges of that tab CORS stopped. */
  blocked: { readonly count: number };
  /** Has the browser answer that tab as the mended server would, for as long as this port is open; null ends it. */
  prove: { readonly id: number; readonly proof: Proof | null };
  /** Keeps the background awake: a quiet port does not. */
  ping: Record<never, never>;
}

/** What the background says to it. */
export interface ObserverReplies {
  /** `webRequest` is watched from here on. `hostAccess`: whether the browser lets us see it. */
  watching: { readonly hostAccess: boolean };
  observed: { readonly events: readonly WebRequestEvent[] };
  /** What the `prove` of that id came to; said once more where someone else took its place. */
  proving: { readonly id: number; readonly on: boolean; readonly problem: string | null };
}

/** The probe in the page. `loading`: the page is being reloaded with it; `unavailable`: not in this panel. */
export interface ProbeStatus {
  readonly state: 'unavailable' | 'off' | 'loading' | 'watching';
  /** How many records it had to leave out, to bound memory. */
  readonly dropped: number;
}

/** Everything that a panel shows, beside the exchanges themselves. */
export interface LogStatus {
  readonly tabId: number;
  readonly browser: BrowserName;
  /** For example `chromium 156`; null where unknown. */
  readonly browserVersion: string | null;
  /** The page the tab shows; null until it is known. */
  readonly pageUrl: string | null;
  readonly recording: boolean;
  readonly preserveLog: boolean;
  /** False: `webRequest` is withheld, and the HAR alone is seen. Null: not known yet. */
  readonly hostAccess: boolean | null;
  /** True once the extension was reloaded or removed underneath: nothing more is seen here. */
  readonly extensionGone: boolean;
  /** True in a real DevTools, where the HAR is seen too. */
  readonly hasHar: boolean;
  /** True once the page was loaded while we watched; before that, earlier requests were not seen. */
  readonly sawPageLoad: boolean;
  readonly probe: ProbeStatus;
  readonly proof: ProofStatus;
  /** How many delivered and blocked exchanges were dropped to bound memory. */
  readonly dropped: number;
}

/** What a panel says to the log. */
export interface PanelRequests {
  /** Asks for a snapshot; sent whenever a panel opens. */
  open: Record<never, never>;
  clear: Record<never, never>;
  record: { readonly on: boolean };
  'preserve-log': { readonly on: boolean };
  /** Loads the page again, for once with the probe in it. */
  'reload-with-probe': Record<never, never>;
  /** Has this browser answer as the mended server would, and repeats the call if there is one. */
  prove: { readonly proof: Proof; readonly repeat: RepeatedCall | null };
  'end-proof': Record<never, never>;
  repeat: { readonly call: RepeatedCall };
  /** The user granted or withdrew host access: look again. */
  'check-access': Record<never, never>;
}

/** What is asked of DevTools' own search box. */
export interface PanelSearch {
  readonly action: 'find' | 'next' | 'previous' | 'cancel';
  /** Empty but for `find`. */
  readonly text: string;
}

/** What the log says to a panel. */
export interface LogUpdates {
  snapshot: { readonly status: LogStatus; readonly exchanges: readonly Exchange[] };
  /** `removed` before `changed`: an exchange may come back under the same id. */
  changed: {
    readonly status: LogStatus;
    readonly changed: readonly Exchange[];
    readonly removed: readonly string[];
  };
  search: PanelSearch;
}

/** Turns a map of payloads into a union discriminated by `type`. */
export type MessageOf<M> = { [K in keyof M]: { readonly type: K } & M[K] }[keyof M];

/** One end of a connection. Its two directions are in its type, so nothing can be sent the wrong way. */
export interface Channel<Out, In> {
  send(message: MessageOf<Out>): void;
  /** Returns a function that stops listening. */
  onMessage(listener: (message: MessageOf<In>) => void): () => void;
}

export type PanelChannel = Channel<PanelRequests, LogUpdates>;
export type LogChannel = Channel<LogUpdates, PanelRequests>;
