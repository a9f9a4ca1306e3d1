// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { exchange, requestMessage } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';
import { finding, sampleDiagnosis } from './sample-diagnosis.ts';

const markup = '<img src=x onerror=alert(1)><b class="planted">\u202e</b>';

const hostile = exchange({
  id: '"><b class="planted">',
  outcome: 'blocked',
  origin: markup,
  initiator: { function: markup, url: `javascript:${markup}`, line: 1, column: 1 },
  frame: { url: markup, kind: 'iframe' },
  messages: [
    requestMessage({
      method: markup,
      url: `https://evil.example/${markup}`,
      networkError: markup,
      requestHeaders: [[markup, markup]],
      responseHeaders: [
        ['access-control-allow-origin', `${markup}${'x'.repeat(100_000)}`],
        ['location', 'javascript:alert(1)'],
      ],
    }),
    requestMessage({ hop: 1, url: 'not a url', status: null, responseHeaders: null }),
  ],
});

it.each([
  ['the engine', diagnose],
  [
    'a diagnosis full of markup',
    () => ({
      ...sampleDiagnosis(hostile),
      findings: [
        finding({
          what: markup,
          why: `\`${markup}\``,
          fix: `unclosed \`${markup}`,
          cause: markup,
          chromium: markup,
        }),
      ],
      answeredBy: [
        { message: 0, name: markup, role: 'proxy', certainty: 'likely', because: markup } as const,
      ],
    }),
  ],
])('shows what a page and a server send as text: %s', (_, judge) => {
  const panel = renderPanel({ diagnose: judge });
  panel.does(() => panel.log.snapshot([hostile]));
  panel.click('[data-exchange]');
  expect(panel.root.querySelector('[role=alert]')?.textContent).toBeUndefined();
  expect(panel.root.querySelectorAll('img, script, .planted, a')).toHaveLength(0);
  expect(panel.find('.diagnosis').textContent).toContain('<img src=x onerror=alert(1)>');
  expect(panel.find('.diagnosis').textContent).not.toContain('\u202e');
});

it('folds a value of 100 kB until it is asked for, and again', () => {
  const panel = renderPanel();
  panel.does(() => panel.log.snapshot([hostile]));
  panel.click('[data-exchange]');
  const answered = () => panel.find('tr[data-blocking=true] [data-label=Answered]').textContent?.length ?? 0;
  expect(answered()).toBeLessThan(1000);
  panel.click('tr[data-blocking=true] [data-label=Answered] button');
  expect(answered()).toBeGreaterThan(100_000);
  panel.click('tr[data-blocking=true] [data-label=Answered] button');
  expect(answered()).toBeLessThan(1000);
});
