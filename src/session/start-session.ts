import { isInDevTools, tabUrl } from '../platform/inspected-tab.ts';
import { connectObserver } from '../platform/observer-port.ts';
import { pageDoor } from '../platform/page-door.ts';
import { onPreferenceChange, readPreference } from '../platform/preferences.ts';
import { timers } from '../platform/timers.ts';
import { browserVersion } from '../protocol/browser-version.ts';
import { keepPreference } from './keep.ts';
import { createTabSession, type TabSession } from './tab-session.ts';

/** Begins to observe a tab from this page. */
export function startSession(tabId: number): TabSession {
  const { name, text } = browserVersion(navigator.userAgent);
  const session = createTabSession({
    tabId,
    browser: name,
    browserVersion: text,
    hasHar: isInDevTools(),
    door: isInDevTools() ? pageDoor : null,
    connect: connectObserver,
    timers,
    now: () => Date.now(),
  });
  void readPreference(keepPreference).then(session.keep);
  onPreferenceChange(keepPreference, session.keep);
  void tabUrl(tabId).then((url) => url !== null && session.showPage(url));
  return session;
}
