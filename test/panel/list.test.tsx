// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { exchange } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';

const three = ['a', 'b', 'c'].map((id, index) => exchange({ id, startedAt: index }));

describe('the list', () => {
  let panel: ReturnType<typeof renderPanel>;
  const selected = () => panel.find('[aria-selected=true]').getAttribute('data-exchange');
  beforeEach(() => {
    panel = renderPanel();
    panel.does(() => panel.log.snapshot(three));
  });

  it('has one row per exchange, with its id, its verdict and its place', () => {
    expect(
      panel.rows().map((row) => [row.getAttribute('data-exchange'), row.getAttribute('data-verdict')]),
    ).toEqual([
      ['a', 'delivered'],
      ['b', 'delivered'],
      ['c', 'delivered'],
    ]);
    expect(panel.rows()[1]?.getAttribute('aria-rowindex')).toBe('3');
    expect(panel.find('.list').getAttribute('aria-rowcount')).toBe('4');
  });

  it.each([
    [['ArrowDown'], 'a'],
    [['ArrowDown', 'ArrowDown'], 'b'],
    [['ArrowUp'], 'c'],
    [['End'], 'c'],
    [['End', 'ArrowDown'], 'c'],
    [['End', 'Home'], 'a'],
    [['End', 'ArrowUp'], 'b'],
  ])('moves its cursor: %j leads to %s', (keys, id) => {
    for (const key of keys) panel.press('.list', key);
    expect(selected()).toBe(id);
    expect(panel.find('.list').getAttribute('aria-activedescendant')).toBe(
      panel.find('[aria-selected=true]').id,
    );
  });

  it('opens with Enter, follows the cursor, and closes with Escape', () => {
    panel.press('.list', 'ArrowDown');
    expect(panel.root.querySelector('[data-diagnosis]')).toBeNull();
    panel.press('.list', 'Enter');
    expect(panel.find('[data-diagnosis]').getAttribute('data-diagnosis')).toBe('a');
    panel.press('.list', 'ArrowDown');
    expect(panel.find('[data-diagnosis]').getAttribute('data-diagnosis')).toBe('b');
    panel.press('.detail', 'Escape');
    expect(panel.root.querySelector('[data-diagnosis]')).toBeNull();
  });

  it('keeps Escape from DevTools while there is a diagnosis to close, and only then', () => {
    const reached: boolean[] = [];
    const listener = (event: Event) => reached.push(event.defaultPrevented);
    document.addEventListener('keydown', listener);
    panel.click('[data-exchange=a]');
    panel.press('.detail', 'Escape');
    expect(reached).toEqual([]);
    panel.press('.list', 'Escape');
    expect(reached).toEqual([false]);
    document.removeEventListener('keydown', listener);
  });

  it('opens with a click, and goes back with the button', () => {
    panel.click('[data-exchange=b]');
    expect(panel.find('[data-diagnosis]').getAttribute('data-diagnosis')).toBe('b');
    panel.click('[data-action=back]');
    expect(panel.root.querySelector('[data-diagnosis]')).toBeNull();
  });

  it('renders only what is in sight of thousands', () => {
    const many = Array.from({ length: 5000 }, (_, index) => exchange({ id: `n${index}`, startedAt: index }));
    panel.does(() => panel.log.snapshot(many));
    expect(panel.rows().length).toBeGreaterThan(20);
    expect(panel.rows().length).toBeLessThan(100);
    expect(panel.find('.list').getAttribute('aria-rowcount')).toBe('5001');
  });
});
