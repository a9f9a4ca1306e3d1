import { diagnose } from '../src/engine/diagnose.ts';
import type { Exchange } from '../src/engine/exchange.ts';
import type { LogStatus } from '../src/protocol/messages.ts';
import type { renderPanel } from '../test/panel/render-panel.tsx';
import { sampleExchanges } from '../test/panel/sample-exchanges.ts';

type Panel = ReturnType<typeof renderPanel>;

/** The panel as it is at one moment. */
export interface GalleryState {
  readonly id: string;
  readonly title: string;
  readonly options: Parameters<typeof renderPanel>[0];
  show?(panel: Panel): void | Promise<void>;
}

/** As in DevTools, where all of it can be done. */
const able = {
  diagnose,
  actions: { openSource: () => {}, showInNetwork: () => {}, reloadPage: () => {} },
};

function state(id: string, title: string, show?: GalleryState['show']): GalleryState {
  return { id, title, options: able, ...(show ? { show } : {}) };
}

const listed = (panel: Panel, status: Partial<LogStatus> = {}, exchanges = sampleExchanges) =>
  panel.does(() => panel.log.snapshot(exchanges, status));
const again = (exchange: Exchange): Exchange => ({ ...exchange, id: `${exchange.id}-again` });
const twice = [...sampleExchanges, ...sampleExchanges.map(again)];
const allowed = sampleExchanges.filter(({ outcome }) => outcome === 'delivered');

/** Something was done, and the list is there: with these clicks, one after the other. */
const clicked = (id: string, title: string, ...selectors: readonly string[]) =>
  state(id, title, (panel) => {
    listed(panel, {}, twice);
    for (const selector of selectors) panel.click(selector);
  });

const empty = (id: string, title: string, status: Partial<LogStatus> = {}) =>
  state(`empty-${id}`, `Empty: ${title}`, (panel) => listed(panel, status, []));
const banner = (id: string, title: string, status: Partial<LogStatus>) =>
  state(`banner-${id}`, `Banner: ${title}`, (panel) => listed(panel, status));

/** Every state: whoever adds one to the panel adds its line here. */
export const states: readonly GalleryState[] = [
  state('connecting', 'Connecting'),
  empty('nothing', 'nothing was seen yet'),
  empty('too-late', 'the page was loaded before DevTools was opened', { sawPageLoad: false }),
  empty('paused', 'recording is paused', { recording: false }),
  empty('no-access', 'access to the sites is withheld', { hostAccess: false }),
  empty('gone', 'the extension was reloaded underneath', { extensionGone: true }),
  state('calm', 'Nothing is wrong', (panel) => listed(panel, {}, allowed)),
  state('nothing-matches', 'The filter leaves nothing', (panel) => {
    listed(panel);
    panel.type('[data-action=filter]', 'domain:nowhere.example');
  }),
  banner('paused', 'recording is paused', { recording: false }),
  banner('no-access', 'access to the sites is withheld', { hostAccess: false }),
  banner('no-access-firefox', 'the same in Firefox', { hostAccess: false, browser: 'firefox' }),
  banner('probe', 'a probe is in the page', { probe: { state: 'watching', dropped: 1200 } }),
  banner('gone', 'the extension was reloaded underneath', { extensionGone: true }),
  state('list', 'The list, and the overview', (panel) => listed(panel, { dropped: 40 })),
  clicked(
    'list-by-host',
    'The list by host, with all columns',
    '[data-action=view]',
    '[data-group-by=host]',
    '[data-column=source]',
    '[data-column=started]',
  ),
  clicked('list-sorted', 'The list, sorted by status', '[data-sort=status]'),
  clicked('view-menu', 'How the list is arranged', '[data-action=view]'),
  clicked('export-menu', 'The export menu', '[data-action=export]'),
  clicked('keys', 'All keys', '[data-action=keys]'),
  clicked('settings', 'Settings', '[data-action=settings]'),
  state('filter-options', 'What the filter offers, and what it cannot read', (panel) => {
    listed(panel);
    panel.type('[data-action=filter]', 'colour:red cause:');
    panel.press('[data-action=filter]', 'ArrowDown');
  }),
  state('search', 'A search through the list', (panel) => {
    listed(panel);
    panel.does(() => panel.log.search('find', 'orders'));
  }),
  ...sampleExchanges.map(({ id }) =>
    clicked(`diagnosis-${id}`, `Diagnosis: ${id.replaceAll('-', ' ')}`, `[data-exchange="${id}"]`),
  ),
  {
    id: 'diagnosis-failed',
    title: 'Diagnosis: the engine itself fails',
    options: {
      diagnose: () => {
        throw new Error('No diagnosis.');
      },
    },
    show: (panel) => {
      listed(panel);
      panel.click('[data-exchange=missing]');
    },
  },
  state('cause-page', 'The page of a cause', async (panel) => {
    listed(panel);
    panel.click('[data-exchange=missing]');
    panel.click('[data-action=page]');
    await import('../src/panel/cause-pages.ts');
  }),
];
