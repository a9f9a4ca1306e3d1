import type { BrowserName } from '../engine/exchange.ts';
import { harEntry } from '../log/har-entry.ts';
import { originOf } from '../log/origin-of.ts';
import { createTabLog } from '../log/tab-log.ts';
import type { ObserverConnection } from '../platform/observer-port.ts';
import type { PageDoor } from '../platform/page-door.ts';
import type { Timers } from '../platform/timers.ts';
import type { LogChannel, LogStatus, MessageOf, PanelRequests } from '../protocol/messages.ts';
import type { ObservedEvent } from '../protocol/observed-event.ts';
import { createBlockedCount } from './blocked-count.ts';
import type { Keep } from './keep.ts';
import { createObserver } from './observer.ts';
import { createProbeWatch } from './probe-watch.ts';
import { createProofWatch } from './proof-watch.ts';

export interface TabSessionOptions {
  readonly tabId: number;
  readonly browser: BrowserName;
  readonly browserVersion: string | null;
  /** True in DevTools, which tells of the HAR too. */
  readonly hasHar: boolean;
  /** Null outside of DevTools. */
  readonly door: PageDoor | null;
  connect(): ObserverConnection | null;
  readonly timers: Timers;
  now(): number;
}

/** Observes one tab and keeps its log for as long as the page that holds it lives. */
export interface TabSession {
  /** A raw entry of the HAR. */
  har(entry: unknown): void;
  navigated(url: string, at: number): void;
  /** Tells which page the tab showed when observation began. */
  showPage(url: string): void;
  keep(keep: Keep): void;
  serve(channel: LogChannel): void;
}

/** Changes are told together, not more often than a screen could show them, or than this page can work. */
const frameMs = 16;

export function createTabSession(options: TabSessionOptions): TabSession {
  const { tabId, browser, browserVersion, hasHar, timers, now } = options;
  const log = createTabLog(browser);
  const channels: LogChannel[] = [];
  const blocked = createBlockedCount();
  /** The number that the tab's badge shows. Null: a new page took it away. */
  let badge: number | null = 0;
  /** Service workers belong to no tab: the origins seen here tell which of them are of interest. */
  let origins: ReadonlySet<string> = new Set();
  let recording = true;
  let preserveLog = false;
  let hostAccess: boolean | null = null;
  let extensionGone = false;
  let announced = false;
  let pauseMs = frameMs;

  const observer = createObserver(
    options.connect,
    {
      observed: (events) => events.forEach(observe),
      access(granted) {
        hostAccess = granted;
        announce();
      },
      proving: (on, problem) => proof.answered(on, problem),
      interrupted: () => feed({ source: 'gap', at: now() }),
      gone() {
        extensionGone = true;
        // With the extension its rules went.
        proof.answered(false, null);
        announce();
      },
    },
    timers,
    now,
  );
  observer.watch(tabId, []);
  const probe = createProbeWatch(options.door, timers, now, observe, announce);
  const proof = createProofWatch(
    options.door,
    { prove: observer.prove, begins: log.beginProof, ends: log.endProofs, changed: announce },
    now,
  );

  function observe(event: ObservedEvent): void {
    // A page's own load counts also while nothing is recorded: the list is that of the page.
    const isLoad =
      event.source === 'navigation' || (event.source === 'web-request' && event.type === 'main_frame');
    if (event.source === 'web-request') showsOrigin(isLoad ? originOf(event.url) : event.initiator);
    if (isLoad && badge !== 0) badge = null;
    if (recording || isLoad) feed(event);
  }

  function feed(event: ObservedEvent): void {
    log.observe(event);
    proof.showsOrigin(originOf(log.pageUrl));
    announce();
  }

  function showsOrigin(origin: string | null): void {
    if (origin === null || origin === 'null' || origins.has(origin)) return;
    origins = new Set([...[...origins].slice(-31), origin]);
    observer.watch(tabId, [...origins]);
  }

  function status(): LogStatus {
    const { pageUrl, sawPageLoad, dropped } = log;
    return {
      tabId,
      browser,
      browserVersion,
      pageUrl,
      recording,
      preserveLog,
      hostAccess,
      extensionGone,
      hasHar,
      sawPageLoad,
      probe: probe.status,
      proof: proof.status,
      dropped,
    };
  }

  function announce(): void {
    if (announced) return;
    announced = true;
    timers.after(pauseMs, () => {
      announced = false;
      const began = now();
      tell();
      pauseMs = Math.max(frameMs, 2 * (now() - began));
    });
  }

  function tell(): void {
    const changes = log.takeChanges();
    const count = blocked.update(changes);
    if (count !== badge) observer.blocked(count);
    badge = count;
    for (const channel of channels) channel.send({ type: 'changed', status: status(), ...changes });
  }

  function answer(channel: LogChannel, message: MessageOf<PanelRequests>): void {
    switch (message.type) {
      case 'open':
        // What a snapshot holds counts as told, so that its removal is told too.
        tell();
        channel.send({ type: 'snapshot', exchanges: log.exchanges(), status: status() });
        return;
      case 'clear':
        log.clear();
        announce();
        return;
      case 'record':
        if (recording && !message.on) log.observe({ source: 'gap', at: now() });
        recording = message.on;
        announce();
        return;
      case 'preserve-log':
        preserveLog = message.on;
        log.preserve(message.on);
        announce();
        return;
      case 'reload-with-probe':
        probe.reload();
        return;
      case 'prove':
        proof.begin(message.proof, message.repeat);
        return;
      case 'end-proof':
        proof.end();
        return;
      case 'repeat':
        proof.repeat(message.call);
        return;
      case 'check-access':
        observer.watch(tabId, [...origins]);
        return;
      default:
        message satisfies never;
    }
  }

  return {
    har(raw) {
      const entry = harEntry(raw);
      if (entry) observe({ source: 'har', at: now(), entry });
    },
    navigated(url, at) {
      showsOrigin(originOf(url));
      observe({ source: 'navigation', at, url });
    },
    showPage(url) {
      showsOrigin(originOf(url));
      log.showPage(url);
      proof.showsOrigin(originOf(url));
      announce();
    },
    keep({ most, delivered }) {
      log.limit({ exchanges: most, delivered });
      announce();
    },
    serve(channel) {
      channels.push(channel);
      channel.onMessage((message) => answer(channel, message));
    },
  };
}
