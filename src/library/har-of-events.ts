import { harLog, type SeenBrowser } from './har-log.ts';
import { isOfNetwork } from './protocol/network-events.ts';
import { createNetworkLog } from './protocol/network-log.ts';

/** One event of Chromium's protocol, as a session or the driver's log hands it on. */
export interface ProtocolEvent {
  readonly method: string;
  readonly params?: unknown;
}

/**
 * A HAR, to be diagnosed, of the events of the domain `Network` in Chromium's protocol; other events are passed over.
 * The events of several pages may be mixed. https://chromedevtools.github.io/devtools-protocol/tot/Network/
 */
export function harOfEvents(events: Iterable<ProtocolEvent>, version = ''): object {
  const log = createNetworkLog();
  for (const event of events) if (isOfNetwork(event)) log.receive(event);
  const browser: SeenBrowser = { name: 'chromium', version };
  return harLog(log.messages(), browser);
}
