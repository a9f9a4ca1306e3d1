import type { ReadFile } from '../../src/panel/imports/read-file.ts';
import { readLogFile } from '../../src/reader/read-log-file.ts';
import report from '../../test/fixtures/report.json' with { type: 'json' };
import { type GalleryState, listed, state } from '../state.ts';

const read: ReadFile = (file) => ({ result: file.text().then(readLogFile), cancel: () => {} });
const readForEver: ReadFile = () => ({ result: new Promise(() => {}), cancel: () => {} });

/** A file was opened in place of the live log. */
const opened = (id: string, title: string, name: string, text: string, reader = read) =>
  state(`file-${id}`, `A file: ${title}`, async (panel) => {
    listed(panel);
    const opening = panel.store.imported.open(new File([text], name), reader);
    if (reader === read) await opening;
    await panel.settles();
  });

const har = (...entries: readonly object[]) => JSON.stringify({ log: { version: '1.2', entries } });
const entry = {
  startedDateTime: '2026-03-04T12:00:00.000Z',
  time: 38,
  request: {
    method: 'GET',
    url: 'https://api.example/orders',
    headers: [
      { name: 'Origin', value: 'https://shop.example' },
      { name: 'Sec-Fetch-Mode', value: 'cors' },
    ],
  },
  response: { status: 200, headers: [{ name: 'Content-Type', value: 'application/json' }] },
};

export const fileStates: readonly GalleryState[] = [
  opened('reading', 'being read', 'orders.har', har(entry), readForEver),
  opened('har', 'a HAR', 'orders.har', har(entry)),
  opened('report', 'a report', 'whycors.json', JSON.stringify(report)),
  opened('without-requests', 'without a request to another origin', 'orders.har', har()),
  opened('broken', 'no JSON', 'orders.har', '{"log": {"entries": [}}'),
  opened('foreign', 'neither a HAR nor a report', 'package.json', '{"name": "<b>orders</b>"}'),
  state('file-dragged', 'A file is held over the panel', (panel) => {
    listed(panel);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([har()], 'orders.har'));
    panel.does(() => void window.dispatchEvent(new DragEvent('dragover', { dataTransfer })));
  }),
];
