import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { copyText } from '../platform/clipboard.ts';
import { download } from '../platform/download.ts';
import { extensionVersion } from '../platform/extension-version.ts';
import { requestHostAccess } from '../platform/host-access.ts';
import { reloadTab } from '../platform/inspected-tab.ts';
import { showInNetwork } from '../platform/network-panel.ts';
import { nextFrame } from '../platform/next-frame.ts';
import { canOpenResource, openResource } from '../platform/open-resource.ts';
import * as preferences from '../platform/preferences.ts';
import { onThemeChange, themeName } from '../platform/theme.ts';
import { connectPanel } from '../session/connect-panel.ts';
import { keepPreference } from '../session/keep.ts';
import { App } from './App.tsx';
import type { PanelActions } from './actions.ts';
import { recentFiltersPreference } from './filter/recent-filters.ts';
import { framedChannel } from './framed-channel.ts';
import { readFile } from './imports/read-file.ts';
import { lateEngine } from './late-engine.ts';
import { listViewPreference } from './list/list-view.ts';
import { remember } from './remember.ts';
import { redactionPreference } from './settings/redaction-preference.ts';
import { stacksPreference } from './settings/stacks-preference.ts';
import { shownTheme, themePreference } from './settings/theme.ts';
import { createStore } from './store.ts';

const { channel, tabId, inDevTools } = await connectPanel();
const actions: PanelActions = {
  version: extensionVersion(),
  copyText,
  download,
  requestHostAccess,
  readFile,
  loadConsoleReader: async () => (await import('../engine/console/read-console-line.ts')).readConsoleLine,
  openSource:
    inDevTools && canOpenResource ? ({ url, line, column }) => openResource(url, line, column) : null,
  showInNetwork,
  reloadPage: () => reloadTab(tabId),
};

const root = document.getElementById('app');
const engine = lateEngine(framedChannel(channel, nextFrame), async () => {
  const [{ diagnose }] = await Promise.all([import('../engine/diagnose.ts'), loadParts()]);
  return diagnose;
});
const store = createStore(engine.channel, engine.diagnose);

async function loadParts(): Promise<void> {
  store.parts.value = await import('./late-parts.ts');
}

const ofDevTools = signal(themeName());
onThemeChange((theme) => {
  ofDevTools.value = theme;
});
effect(() => {
  const theme = shownTheme(store.settings.theme.value, ofDevTools.value);
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
});

void remember(store.settings.theme, themePreference, preferences);
void remember(store.settings.keep, keepPreference, preferences);
void remember(store.settings.words, redactionPreference, preferences);
void remember(store.settings.stacks, stacksPreference, preferences);
void remember(store.list.view, listViewPreference, preferences);
void remember(store.filter.recent, recentFiltersPreference, preferences);
if (root) render(<App store={store} actions={actions} />, root);
// A file that is opened needs them as well, and no engine here. Where the extension was replaced they do not come.
nextFrame(() => void loadParts().catch(() => {}));
