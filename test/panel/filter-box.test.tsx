// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPanel } from './render-panel.ts';
import { sampleExchanges } from './sample-exchanges.ts';

const box = '[data-action=filter]';
let panel: ReturnType<typeof renderPanel>;
beforeEach(() => {
  panel = renderPanel();
  panel.does(() => panel.log.snapshot(sampleExchanges));
});

const input = () => {
  const element = panel.find(box);
  if (!(element instanceof HTMLInputElement)) throw new Error('The filter is no input.');
  return element;
};
const offered = () =>
  [...panel.root.querySelectorAll('[data-option]')].map((option) => option.getAttribute('data-option'));

describe('the filter box', () => {
  it('offers keys, then values, and writes what is chosen', async () => {
    panel.type(box, 'me');
    expect(offered()).toEqual(['method:']);
    panel.press(box, 'ArrowDown');
    expect(input().getAttribute('aria-activedescendant')).toBe(panel.find('[aria-selected=true]').id);
    panel.press(box, 'Enter');
    expect(input().value).toBe('method:');
    await expect.poll(offered).toContain('PATCH');
    panel.type(box, 'method:pa');
    panel.press(box, 'ArrowDown');
    panel.press(box, 'Enter');
    expect(input().value).toBe('method:PATCH ');
    expect(panel.rows().map((row) => row.getAttribute('data-exchange'))).toEqual(['many-failures']);
  });

  it('closes what it offers with Escape, and is emptied by the next', () => {
    panel.type(box, 'is:');
    expect(offered()).not.toEqual([]);
    expect(input().getAttribute('aria-expanded')).toBe('true');
    panel.press(box, 'Escape');
    expect(offered()).toEqual([]);
    expect(input().value).toBe('is:');
    panel.press(box, 'Escape');
    expect(input().value).toBe('');
  });

  it('says in words what it cannot read', () => {
    panel.type(box, 'colour:red');
    expect(panel.find('#filter-problem').textContent).toContain('colour: is not known');
    expect(input().getAttribute('aria-invalid')).toBe('true');
  });

  it('offers the filters that were used before, the newest first', () => {
    const use = (text: string) => {
      panel.type(box, text);
      panel.press(box, 'Enter');
    };
    use('is:blocked');
    use('method:PUT');
    use('colour:red');
    use('is:blocked');
    panel.type(box, '');
    expect(offered().slice(0, 3)).toEqual(['is:blocked', 'method:PUT', 'domain:']);
  });

  it('keeps the last ten', () => {
    for (let index = 0; index < 12; index += 1) {
      panel.type(box, `text-${index}`);
      panel.press(box, 'Enter');
    }
    expect(panel.store.filter.recent.value).toHaveLength(10);
    expect(panel.store.filter.recent.value[0]).toBe('text-11');
  });
});
