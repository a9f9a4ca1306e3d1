import { consoleExamples } from '../../src/engine/console/console-words.ts';
import { exchange, requestMessage } from '../../test/helpers/exchange.ts';
import { type GalleryState, listed, state } from '../state.ts';

/** More than a table can show. */
const manyApis = Array.from({ length: 110 }, (_, index) =>
  exchange({ id: `e${index}`, messages: [requestMessage({ url: `https://api-${index}.example/` })] }),
);

const line = (id: string, title: string, text: string) =>
  state(`console-${id}`, `A line from the console: ${title}`, (panel) => {
    listed(panel);
    panel.does(() => panel.store.views.readConsole(text));
  });
const [ofChromium = '', ofFirefox = '', ofSafari = ''] = consoleExamples;
const ofTheList = ofChromium.replace('https://api.example/orders', 'https://api.shop.example/v2/prices');

/** What stands in place of list and diagnosis. */
export const viewStates: readonly GalleryState[] = [
  state('matrix', 'What each API allows', (panel) => {
    listed(panel);
    panel.click('[data-action=matrix]');
  }),
  state('matrix-cut', 'What each of very many APIs allows', (panel) => {
    listed(panel, {}, manyApis);
    panel.click('[data-action=matrix]');
  }),
  state('matrix-empty', 'Nothing is known of what an API allows', (panel) => {
    listed(panel, {}, []);
    panel.does(() => panel.store.views.open('matrix'));
  }),
  line('empty', 'none yet', ''),
  line('chromium', 'of Chromium', ofChromium),
  line('firefox', 'of Firefox', ofFirefox),
  line('safari', 'of Safari, which can mean several things', ofSafari),
  line('of-the-list', 'of a request that is listed', ofTheList),
  line('without-reason', 'without a reason', 'TypeError: Failed to fetch'),
  line('unknown', 'that no browser prints', 'Uncaught ReferenceError: orders is not defined'),
  state(
    'console-loading',
    'A line from the console: its reader is being loaded',
    (panel) => {
      listed(panel);
      panel.does(() => {
        panel.store.views.reader.value = null;
        panel.store.views.readConsole(ofChromium);
      });
    },
    { actions: { loadConsoleReader: () => new Promise(() => {}) } },
  ),
];
