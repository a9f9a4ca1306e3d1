// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { consoleExamples } from '../../src/engine/console/console-words.ts';
import { readConsoleLine } from '../../src/engine/console/read-console-line.ts';
import { renderPanel } from './render-panel.ts';
import { sampleExchanges } from './sample-exchanges.ts';

const chromiumLine =
  "Access to fetch at 'https://api.example/orders' from origin 'https://app.example' has been blocked by CORS policy: Request field x. Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.";

function withLine(line: string) {
  const panel = renderPanel();
  panel.does(() => panel.log.snapshot(sampleExchanges));
  panel.does(() => panel.store.views.readConsole(line));
  const causes = [...panel.root.querySelectorAll('[data-cause]')].map((item) =>
    item.getAttribute('data-cause'),
  );
  return { panel, causes, text: panel.find('.console-report').textContent ?? '' };
}

describe('a pasted line', () => {
  it('is taken apart: what it says, why, and what it cannot tell', () => {
    const { causes, text } = withLine(chromiumLine);
    expect(causes).toEqual(['preflight-allow-origin-missing']);
    expect(text).toContain('PreflightMissingAllowOriginHeader');
    expect(text).toContain('https://api.example/orders');
    expect(text).toContain("the preflight's answer");
    expect(text).toContain('The status of the answer');
  });

  it.each([
    [
      'Firefox, which does not say whose answer it was',
      consoleExamples[1],
      "Whether it was the preflight's answer",
    ],
    ['Safari, which says the same of two causes', consoleExamples[2], 'Safari prints the same of both'],
    [
      'one refused header of perhaps several',
      'Request header field x-trace is not allowed by Access-Control-Allow-Headers in preflight response.',
      'only the first is named',
    ],
  ])('of %s', (_, line, sentence) => {
    expect(withLine(line ?? '').text).toContain(sentence);
  });

  it('of a request that is listed leads to it', () => {
    const url = 'https://api.shop.example/v2/prices';
    const { panel } = withLine(chromiumLine.replace('https://api.example/orders', url));
    panel.click('[data-action=show-request]');
    expect(panel.find('[data-diagnosis]').getAttribute('data-diagnosis')).toBe('missing');
  });

  it('without a reason says so, and where it stands', () => {
    const { text, causes } = withLine('Uncaught (in promise) TypeError: Failed to fetch');
    expect(text).toContain('This line holds no reason.');
    expect(text).toContain('Access to fetch at');
    expect(causes).toEqual([]);
  });

  it('that nobody knows says so, and leads to one that is known', () => {
    const { panel, text } = withLine('Segmentation fault');
    expect(text).toContain('No browser is known to print this');
    panel.click('.console-examples button');
    expect(panel.find('.console-report').textContent).toContain('MissingAllowOriginHeader');
  });

  it('is hostile text', () => {
    const { panel } = withLine(chromiumLine.replace('/orders', '/<img src=x onerror=alert(1)>\u202e'));
    expect(panel.root.querySelector('img')).toBeNull();
    expect(panel.find('.console-report').textContent).toContain('<img src=x onerror=alert(1)>\\u202e');
  });
});

it('shows examples that are all read', () => {
  for (const example of consoleExamples) expect(readConsoleLine(example)?.browser).toBeTypeOf('string');
});

describe('the view', () => {
  it('opens by button, with the focus in its field, and closes with Escape', () => {
    const panel = renderPanel();
    panel.does(() => panel.log.snapshot(sampleExchanges));
    panel.click('[data-action=console]');
    expect(document.activeElement).toBe(panel.find('textarea'));
    panel.press('textarea', 'Escape');
    expect(panel.root.querySelector('[data-view]')).toBeNull();
    expect(panel.rows().length).toBeGreaterThan(0);
  });

  it('opens from the field of the empty list, and stays while requests come in', () => {
    const panel = renderPanel();
    panel.does(() => panel.log.snapshot([]));
    const field = panel.find('textarea') as HTMLTextAreaElement;
    panel.does(() => {
      field.value = chromiumLine;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    panel.does(() => panel.log.changed(sampleExchanges));
    expect(panel.find('.console-report').textContent).toContain('PreflightMissingAllowOriginHeader');
  });

  it('opens with what is pasted where no field takes it', () => {
    const panel = renderPanel();
    panel.does(() => panel.log.snapshot(sampleExchanges));
    const paste = (selector: string) => {
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      const data = new DataTransfer();
      data.setData('text/plain', chromiumLine);
      Object.defineProperty(event, 'clipboardData', { value: data });
      panel.does(() => panel.find(selector).dispatchEvent(event));
    };
    paste('[data-action=filter]');
    expect(panel.root.querySelector('[data-view]')).toBeNull();
    paste('.list');
    expect(panel.find('.console-report').textContent).toContain('PreflightMissingAllowOriginHeader');
  });
});
