import type { Exchange } from '../../src/engine/exchange.ts';
import { exchange, pageCall, pageOrigin, requestMessage } from '../../test/helpers/exchange.ts';
import { sampleExchanges } from '../../test/panel/sample-exchanges.ts';
import { type GalleryState, listed, type Panel, state } from '../state.ts';

const allowOrigin = ['access-control-allow-origin', pageOrigin] as const;

const withNotices = exchange({
  answer: [allowOrigin, ['x-total-count', '812'], ['cache-control', 'public, max-age=600']],
});
const inDoubt = exchange({ outcome: 'unknown', responseStarted: false, answer: [] });
const rewritten = exchange({
  outcome: 'blocked',
  responseStarted: false,
  messages: [
    requestMessage({
      originalRequestHeaders: [['origin', pageOrigin]],
      requestHeaders: [
        ['origin', pageOrigin],
        ['x-added', '1'],
      ],
      responseHeaders: [allowOrigin],
      rewrittenResponseHeaders: [['access-control-allow-origin', '*, *']],
      networkError: 'net::ERR_FAILED',
    }),
  ],
});
const behindNginx = exchange({
  outcome: 'blocked',
  responseStarted: false,
  answer: [['server', 'nginx/1.27.1']],
});
const opaque = exchange({ outcome: 'blocked', responseStarted: false, origin: 'null', answer: [] });
const called = exchange({
  outcome: 'blocked',
  responseStarted: false,
  answer: [],
  call: pageCall({ redirect: 'error' }),
});
const manyHops = exchange({
  outcome: 'blocked',
  responseStarted: false,
  messages: Array.from({ length: 12 }, (_, hop) =>
    requestMessage({
      hop,
      url: `https://api.example/step/${hop}`,
      status: hop < 11 ? 302 : 200,
      responseHeaders: hop < 11 ? [allowOrigin, ['location', `/step/${hop + 1}`]] : [],
    }),
  ),
});

/** The diagnosis of this one, and these clicked in it. */
function diagnosed(id: string, title: string, of: Exchange, ...selectors: readonly string[]): GalleryState {
  return state(`diagnosis-${id}`, `Diagnosis: ${title}`, (panel) => {
    listed(panel, {}, [of]);
    panel.click('[data-exchange]');
    for (const selector of selectors) panel.click(selector);
  });
}

async function copying(panel: Panel): Promise<void> {
  listed(panel);
  panel.click('[data-exchange=missing]');
  panel.click('.detail-bar [data-action=copy]');
  await panel.settles();
}

export const diagnosisStates: readonly GalleryState[] = [
  ...sampleExchanges.map(({ id }) =>
    state(`diagnosis-${id}`, `Diagnosis: ${id.replaceAll('-', ' ')}`, (panel) => {
      listed(panel);
      panel.click(`[data-exchange="${id}"]`);
    }),
  ),
  diagnosed('notices', 'allowed, with notices', withNotices),
  diagnosed('notices-open', 'the same, with the notices open', withNotices, '.notices > summary'),
  diagnosed('gap', 'the log has a gap: how it ended was not seen', inDoubt),
  diagnosed('rewritten', 'another extension changed the headers', rewritten, '.raw > summary'),
  diagnosed('of-nginx', 'the lines for what the server tells of itself', behindNginx),
  state('diagnosis-of-express', 'Diagnosis: the lines for what was chosen', (panel) => {
    listed(panel, {}, [behindNginx]);
    panel.click('[data-exchange]');
    panel.choose('[data-action=stack]', 'express');
  }),
  ...(['vite', 'nginx'] as const).map((proxy) =>
    state(`diagnosis-own-${proxy}`, `Diagnosis: the server is not yours, ${proxy} forwards`, (panel) => {
      listed(panel, {}, [behindNginx]);
      panel.click('[data-exchange]');
      panel.click('.not-yours > summary');
      panel.choose('[data-action=own-proxy]', proxy);
    }),
  ),
  diagnosed('without-lines', 'no lines can be written', opaque),
  diagnosed('called', 'a probe told of the call', called),
  diagnosed('many-hops', 'a long chain of redirects', manyHops),
  diagnosed(
    'unfolded',
    'all of it unfolded',
    manyHops,
    '[data-action=all-messages]',
    '[data-action=all-headers]',
  ),
  state('diagnosis-copied', 'Diagnosis: copied', copying),
  state('diagnosis-not-copied', 'Diagnosis: the clipboard is refused', copying, {
    actions: { copyText: () => Promise.reject(new Error('no clipboard')) },
  }),
  state(
    'diagnosis-failed',
    'Diagnosis: the engine itself fails',
    (panel) => {
      listed(panel);
      panel.click('[data-exchange=missing]');
    },
    {
      diagnose: () => {
        throw new Error('No diagnosis.');
      },
    },
  ),
  state('cause-page', 'The page of a cause', async (panel) => {
    listed(panel);
    panel.click('[data-exchange=missing]');
    panel.click('[data-action=page]');
    await import('../../src/panel/cause-pages.ts');
    await panel.settles();
  }),
];
