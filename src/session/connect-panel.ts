import { panelBroadcast } from '../platform/broadcast-channel.ts';
import { inspectedTabId, isInDevTools } from '../platform/inspected-tab.ts';
import type { PanelChannel } from '../protocol/messages.ts';
import { memoryChannels } from './memory-channel.ts';

export interface PanelConnection {
  readonly channel: PanelChannel;
  readonly tabId: number;
  readonly inDevTools: boolean;
}

/**
 * Connects a panel to the log of its tab. In DevTools the DevTools page keeps it, since DevTools was opened;
 * as an ordinary page (`?tab=<id>`) the panel keeps it itself.
 */
export async function connectPanel(): Promise<PanelConnection> {
  const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  if (Number.isNaN(asked) && isInDevTools()) {
    const tabId = inspectedTabId();
    return { channel: panelBroadcast(tabId), tabId, inDevTools: true };
  }
  const tabId = Number.isNaN(asked) ? -1 : asked;
  // In DevTools the panel does without.
  const { startSession } = await import('./start-session.ts');
  const { panel, log } = memoryChannels();
  startSession(tabId).serve(log);
  return { channel: panel, tabId, inDevTools: false };
}
