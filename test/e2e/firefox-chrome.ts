import { expect } from 'playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { extensionId } from './firefox-launch.ts';

/**
 * Firefox shows its own DevTools to no protocol. But its own pages run with all its rights, and with
 * `--remote-allow-system-access` the protocol evaluates in them: this is such a page, and scripts for it.
 */
export async function openPrivilegedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // The end of this navigation is never told: it changes processes.
  page.goto('about:support', { timeout: 0 }).catch(() => {});
  const isThere = `location.href === 'about:support' && typeof Services === 'object'`;
  await expect.poll(() => page.evaluate(isThere).catch(() => false)).toBe(true);
  return page;
}

const devtools = `ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs')
  .require('devtools/client/framework/devtools').gDevTools`;

/** Shows DevTools for the tab with this address, with one of its tools. */
export const openToolbox = (url: string, tool = 'webconsole') => `(async () => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  gBrowser.selectedTab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
  await ${devtools}.showToolboxForTab(gBrowser.selectedTab, { toolId: '${tool}' });
})()`;

/** Chooses the panel of the extension; false until the extension's DevTools page has added it. */
export const choosePanel = `(async () => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const toolbox = ${devtools}.getToolboxForTab(gBrowser.selectedTab);
  const id = [...toolbox.additionalToolDefinitions.keys()].find((id) => id.startsWith('webext-devtools-panel-'));
  if (id) await toolbox.selectTool(id);
  return id !== undefined;
})()`;

/** Evaluates in the extension's panel, in its own process, as if a person had just clicked there. */
export const inPanel = (code: string) => askPanel(frameScript(code));

/** Loads the panel anew; resolves when the new document is there. What the old one is asked meanwhile, it may never answer. */
export const reloadPanel = askPanel(`
  addEventListener('DOMContentLoaded', () => sendAsyncMessage('NAME', {}), { capture: true, once: true });
  content.location.reload();
`);

/** Runs a script beside the panel's document, until it sends `NAME` with a `value` or an `error`. */
function askPanel(script: string): string {
  return `new Promise((resolve, reject) => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    const view = [...extension.views].find(({ viewType }) => viewType === 'devtools_panel');
    if (!view) throw new Error('The panel is not open.');
    const { messageManager } = view.xulBrowser;
    const name = 'test:' + Services.uuid.generateUUID();
    messageManager.addMessageListener(name, function heard({ data }) {
      messageManager.removeMessageListener(name, heard);
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.value);
    });
    const script = ${JSON.stringify(script)}.replaceAll('NAME', name);
    messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  })`;
}

/** The panel's content security policy knows no \`eval\`: a sandbox around its window does. */
function frameScript(code: string): string {
  return `(async () => {
    content.document.notifyUserGestureActivation();
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return Cu.evalInSandbox(${JSON.stringify(code)}, sandbox);
  })().then(
    (value) => sendAsyncMessage('NAME', { value }),
    (error) => sendAsyncMessage('NAME', { error: String(error) }),
  )`;
}

/** What the switch on the browser's page of extensions does. */
export const withdrawHostAccess = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  await ExtensionPermissions.remove(extension.id, { origins: ['<all_urls>'], permissions: [] }, extension);
})()`;

/** What the extension's button shows beside the tab with this address. */
export const badgeOf = (url: string) => `(() => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  return extension.apiManager.global.browserActionFor(extension).action.getContextData(tab).badgeText;
})()`;

/** Presses "Allow" in the browser's question about permissions; false while it is not asked. */
export const acceptPrompt = `(() => {
  const { PopupNotifications, gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const question = PopupNotifications.getNotification('addon-webext-permissions', gBrowser.selectedBrowser);
  question?.mainAction.callback();
  question?.remove();
  return Boolean(question);
})()`;

/** What the Network panel makes of a HAR: its own importer is what its menu and a file dropped on it call. */
export const importHar = (text: string) => `(async () => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const toolbox = await ${devtools}.showToolboxForTab(gBrowser.selectedTab, { toolId: 'netmonitor' });
  const { actions, store, windowRequire } = toolbox.getCurrentPanel().panelWin;
  const { HarImporter } = windowRequire('devtools/client/netmonitor/src/har/har-importer');
  new HarImporter(actions).import(${JSON.stringify(text)});
  return store.getState().requests.requests.map(({ method, url, status, requestHeaders, responseHeaders }) => ({
    method,
    url,
    status: Number(status),
    requestHeaders: requestHeaders.headers.map(({ name, value }) => [name, value]),
    responseHeaders: responseHeaders.headers.map(({ name, value }) => [name, value]),
  }));
})()`;
