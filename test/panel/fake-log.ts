import type { Exchange } from '../../src/engine/exchange.ts';
import type {
  LogStatus,
  LogUpdates,
  MessageOf,
  PanelChannel,
  PanelRequests,
  PanelSearch,
} from '../../src/protocol/messages.ts';
import { noProof } from '../../src/protocol/proof.ts';

/** A log that watches a page in Chromium. State only the difference. */
export function logStatus(difference: Partial<LogStatus> = {}): LogStatus {
  return {
    tabId: 7,
    browser: 'chromium',
    browserVersion: 'chromium 156',
    pageUrl: 'https://shop.example/checkout',
    recording: true,
    preserveLog: false,
    hostAccess: true,
    hasHar: true,
    extensionGone: false,
    sawPageLoad: true,
    probe: { state: 'off', dropped: 0 },
    proof: noProof,
    dropped: 0,
    ...difference,
  };
}

/** The other end of a panel's channel: keeps what it was sent, and says what a test wants. */
export function fakeLog() {
  const sent: MessageOf<PanelRequests>[] = [];
  const listeners = new Set<(message: MessageOf<LogUpdates>) => void>();
  const channel: PanelChannel = {
    send: (message) => {
      sent.push(message);
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const say = (message: MessageOf<LogUpdates>) => {
    for (const listener of listeners) listener(message);
  };
  return {
    channel,
    sent,
    snapshot: (exchanges: readonly Exchange[], status: Partial<LogStatus> = {}) =>
      say({ type: 'snapshot', status: logStatus(status), exchanges }),
    changed: (
      changed: readonly Exchange[],
      removed: readonly string[] = [],
      status: Partial<LogStatus> = {},
    ) => say({ type: 'changed', status: logStatus(status), changed, removed }),
    search: (action: PanelSearch['action'], text = '') => say({ type: 'search', action, text }),
  };
}
