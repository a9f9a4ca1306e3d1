import { logBroadcast } from '../platform/broadcast-channel.ts';
import { createPanel } from '../platform/devtools.ts';
import { inspectedUrl, watchNetwork } from '../platform/devtools-network.ts';
import { inspectedTabId } from '../platform/inspected-tab.ts';
import { startSession } from '../session/start-session.ts';

// This page lives as long as DevTools does, whether or not the panel is ever shown: so it keeps the log.
const tabId = inspectedTabId();
const session = startSession(tabId);
const channel = logBroadcast(tabId);
session.serve(channel);
watchNetwork({ finished: session.har, navigated: session.navigated });
inspectedUrl(session.showPage);
void createPanel('CORS', (search) => channel.send({ type: 'search', ...search }));
