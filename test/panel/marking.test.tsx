// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { renderPanel } from './render-panel.ts';
import { blockedPreflight, blockedPreflightDiagnosis } from './sample-diagnosis.ts';

function shown() {
  const panel = renderPanel({ diagnose: () => blockedPreflightDiagnosis() });
  panel.does(() => panel.log.snapshot([blockedPreflight]));
  panel.click('[data-exchange=e1]');
  const marked = () =>
    [...panel.root.querySelectorAll('[data-marked]')].map((element) =>
      [element.tagName, element.getAttribute('data-message'), element.getAttribute('data-header')]
        .join(' ')
        .trim(),
    );
  const point = (selector: string) =>
    panel.find(selector).dispatchEvent(new Event('pointerover', { bubbles: true }));
  return { ...panel, marked, point };
}

const allowOrigin = 'access-control-allow-origin';

it('marks the headers of the message under the pointer, and of no other', () => {
  const { point, marked } = shown();
  point('.arrow-stopped');
  expect(marked()).toContain(`TR 0 ${allowOrigin}`);
  expect(marked()).toContain('TR 0 access-control-allow-methods');
  expect(marked().filter((place) => place.includes(' 1'))).toEqual([]);
});

it('marks the message whose header is under the pointer, and what else speaks of that header', () => {
  const { point, marked } = shown();
  point(`tr[data-header=${allowOrigin}]`);
  expect(marked()).toContain(`SPAN 0 ${allowOrigin}`);
  expect(marked().filter((place) => place.startsWith('LI'))).toEqual(['LI 0', 'LI 0']);
  expect(marked().filter((place) => place.startsWith('TR'))).toEqual([]);
});

it('marks for the keyboard alike, and goes to the headers of the message', () => {
  const { find, click, marked, does } = shown();
  does(() => find('.arrow-stopped button').focus());
  expect(marked()).toContain(`TR 0 ${allowOrigin}`);
  click('.arrow-stopped button');
  expect(document.activeElement?.tagName).toBe('TABLE');
});

it('marks nothing any more when the pointer has left', () => {
  const { find, point, marked } = shown();
  point('.arrow-stopped');
  find('[data-diagnosis]').dispatchEvent(new Event('pointerleave'));
  expect(marked()).toEqual([]);
});
