import { exporters } from '../../src/report/exporters/index.ts';
import { exchange, requestMessage } from '../../test/helpers/exchange.ts';
import { type GalleryState, listed, state } from '../state.ts';

/** More than an issue takes, and than is shown at once. */
const many = Array.from({ length: 80 }, (_, index) =>
  exchange({
    id: `e${index}`,
    outcome: 'blocked',
    responseStarted: false,
    messages: [requestMessage({ url: `https://api.example/${index}`, responseHeaders: [] })],
  }),
);

/** The dialog, for the diagnosis that is open, with these clicked in it. */
const dialog = (id: string, title: string, ...selectors: readonly string[]) =>
  state(`export-${id}`, `Export: ${title}`, (panel) => {
    listed(panel);
    panel.click('[data-exchange=wildcard-with-credentials]');
    panel.click('[data-action=export]');
    panel.click('[data-action=export-preview]');
    for (const selector of selectors) panel.click(selector);
  });

export const exportStates: readonly GalleryState[] = [
  state('export-menu', 'The export menu', (panel) => {
    listed(panel);
    panel.click('[data-action=export]');
  }),
  state(
    'export-menu-refused',
    'The export menu: the clipboard is refused',
    async (panel) => {
      listed(panel);
      panel.click('[data-action=export]');
      panel.click('[data-copy=markdown]');
      await panel.settles();
    },
    { actions: { copyText: () => Promise.reject(new Error('no clipboard')) } },
  ),
  dialog('exchange', 'this exchange'),
  dialog('stopped', 'all that failed', '[data-scope=stopped]'),
  dialog('host', 'one host', '[data-scope=host]'),
  dialog('listed', 'everything listed', '[data-scope=listed]'),
  ...exporters.map(({ id, label }) => dialog(`as-${id}`, label, `[data-format=${id}]`)),
  dialog('with-secrets', 'with secrets in it', '[data-redact=cookies]', '[data-redact=urls]'),
  state('export-long', 'Export: more than an issue takes, and than is shown at once', (panel) => {
    listed(panel, {}, many);
    panel.click('[data-action=export]');
    panel.click('[data-action=export-preview]');
    panel.click('[data-scope=listed]');
  }),
];
