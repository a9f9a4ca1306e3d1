import { render } from 'preact';
import { diagnose } from '../engine/diagnose.ts';
import { copyText } from '../platform/clipboard.ts';
import { download } from '../platform/download.ts';
import { extensionVersion } from '../platform/extension-version.ts';
import { requestHostAccess } from '../platform/host-access.ts';
import { reloadTab } from '../platform/inspected-tab.ts';
import { nextFrame } from '../platform/next-frame.ts';
import { canOpenResource, openResource } from '../platform/open-resource.ts';
import { themeName } from '../platform/theme.ts';
import { connectPanel } from '../session/connect-panel.ts';
import { App } from './App.tsx';
import type { PanelActions } from './actions.ts';
import { framedChannel } from './framed-channel.ts';
import { createStore } from './store.ts';

const { channel, tabId, inDevTools } = connectPanel();
const actions: PanelActions = {
  version: extensionVersion(),
  copyText,
  download,
  requestHostAccess,
  openSource:
    inDevTools && canOpenResource ? ({ url, line, column }) => openResource(url, line, column) : null,
  reloadPage: () => reloadTab(tabId),
};

const theme = themeName();
if (theme) document.documentElement.setAttribute('data-theme', theme);

const root = document.getElementById('app');
if (root)
  render(<App store={createStore(framedChannel(channel, nextFrame), diagnose)} actions={actions} />, root);
