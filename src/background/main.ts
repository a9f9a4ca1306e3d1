import { showBlocked } from '../platform/badge.ts';
import { browser } from '../platform/browser.ts';
import { answerQuestion, hasHostAccess } from '../platform/host-access.ts';
import { acceptPort, observerPortName } from '../platform/observer-port.ts';
import { sessionRuleList } from '../platform/session-rules.ts';
import { createProofs } from './proofs.ts';
import { createRelay } from './relay.ts';
import { watchWebRequest } from './web-request.ts';

const relay = createRelay({
  watch: watchWebRequest,
  hasHostAccess,
  showBlocked: (tabId, count, proving) => void showBlocked(tabId, count, proving),
  proofs: createProofs(sessionRuleList),
  stayAwake: () => void browser.runtime.getPlatformInfo(),
});

browser.runtime.onConnect.addListener((port) => {
  if (port.name === observerPortName) relay.connect(acceptPort(port));
});
browser.runtime.onMessage.addListener(answerQuestion);
browser.permissions.onAdded.addListener(() => void relay.accessChanged());
browser.permissions.onRemoved.addListener(() => void relay.accessChanged());

// A worker that was stopped while it watched leaves its registrations in the browser, which would wake
// it for every request. Registering and removing once more, under the same names, clears them.
setTimeout(() => {
  if (!relay.watching) watchWebRequest(() => {})();
}, 0);
