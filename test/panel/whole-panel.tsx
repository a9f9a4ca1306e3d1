import { render } from 'preact';
import { act } from 'preact/test-utils';
import { readConsoleLine } from '../../src/engine/console/read-console-line.ts';
import type { Diagnosis } from '../../src/engine/diagnosis.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { App } from '../../src/panel/App.tsx';
import type { PanelActions } from '../../src/panel/actions.ts';
import * as lateParts from '../../src/panel/late-parts.ts';
import { createStore } from '../../src/panel/store.ts';
import { readLogFile } from '../../src/reader/read-log-file.ts';
import { fakeLog } from './fake-log.ts';
import { sampleDiagnosis } from './sample-diagnosis.ts';

export interface PanelOptions {
  readonly diagnose?: (exchange: Exchange) => Diagnosis;
  readonly actions?: Partial<PanelActions>;
}

/** The whole panel in a document without a browser's layout, with a log that a test speaks for. */
export function renderPanel({ diagnose = sampleDiagnosis, actions = {} }: PanelOptions = {}) {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (!root) throw new Error('The document has no #app.');
  const downloads: { fileName: string; mediaType: string; text: string }[] = [];
  const copied: string[] = [];
  const log = fakeLog();
  const store = createStore(log.channel, diagnose);
  store.views.setReader(readConsoleLine);
  store.parts.value = lateParts;
  const all: PanelActions = {
    version: '0.0.0',
    copyText: async (text) => {
      copied.push(text);
    },
    download: (fileName, mediaType, text) => {
      downloads.push({ fileName, mediaType, text });
    },
    requestHostAccess: async () => true,
    openSource: null,
    showInNetwork: null,
    reloadPage: null,
    loadConsoleReader: async () => readConsoleLine,
    readFile: (file) => ({ result: file.text().then(readLogFile), cancel: () => {} }),
    ...actions,
  };
  act(() => render(<App store={store} actions={all} />, root));

  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`Nothing matches ${selector} in: ${root.textContent}`);
    return element;
  };
  return {
    root,
    takeDown: () => act(() => render(null, root)),
    log,
    store,
    downloads,
    copied,
    find,
    rows: () => [...root.querySelectorAll<HTMLElement>('[data-exchange]')],
    does: (change: () => void) => act(change),
    /** What was promised has come, and is rendered. */
    settles: () => act(async () => {}),
    click: (selector: string) => act(() => find(selector).click()),
    press: (selector: string, key: string, more: KeyboardEventInit = {}) =>
      act(() => {
        find(selector).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
        );
      }),
    choose: (selector: string, value: string) =>
      act(() => {
        const select = Object.assign(find(selector), { value });
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    type: (selector: string, text: string) =>
      act(() => {
        const input = find(selector);
        if (!(input instanceof HTMLInputElement)) throw new Error(`${selector} is no input.`);
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}
