// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { exchange, requestMessage } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';

const failing = (id: string, url: string, startedAt: number, durationMs: number) =>
  exchange({
    id,
    startedAt,
    outcome: 'blocked',
    durationMs,
    messages: [requestMessage({ url, responseHeaders: [] })],
  });
const passing = (id: string, startedAt: number) =>
  exchange({
    id,
    startedAt,
    durationMs: 40,
    messages: [requestMessage({ url: 'https://cdn.example/font.woff2' })],
  });

const samples = [
  failing('a1', 'https://api.example/orders?page=1', 1, 20),
  passing('c', 2),
  failing('a2', 'https://api.example/orders?page=2', 3, 30),
  failing('b', 'https://api.example/prices', 4, 10),
];

let panel: ReturnType<typeof renderPanel>;
beforeEach(() => {
  panel = renderPanel();
  panel.does(() => panel.log.snapshot(samples));
});

const ids = () => panel.rows().map((row) => row.getAttribute('data-exchange'));
const row = (id: string) => panel.find(`[data-exchange="${id}"]`);
const list = (...keys: readonly string[]) => {
  for (const key of keys) panel.press('.list', key);
};

describe('identical failures', () => {
  it('are one row with their number, and one exchange each in an export', () => {
    expect(ids()).toEqual(['a1', 'c', 'b']);
    expect(row('a1').textContent).toContain('2×');
    expect(row('a1').getAttribute('data-times')).toBe('2');
    panel.click('[data-action=export]');
    panel.click('[data-export=json]');
    const { exchanges } = JSON.parse(panel.downloads[0]?.text ?? '');
    expect(exchanges.map(({ id }: { id: string }) => id)).toEqual(['a1', 'c', 'a2', 'b']);
  });

  it('are unfolded and folded with the arrow keys', () => {
    list('ArrowDown', 'ArrowRight');
    expect(ids()).toEqual(['a1', 'a2', 'c', 'b']);
    expect(row('a1').getAttribute('aria-expanded')).toBe('true');
    list('ArrowDown');
    expect(row('a2').getAttribute('aria-selected')).toBe('true');
    list('ArrowLeft');
    expect(row('a1').getAttribute('aria-selected')).toBe('true');
    list('ArrowLeft');
    expect(ids()).toEqual(['a1', 'c', 'b']);
  });

  it('are unfolded with a click on the arrow, which opens no diagnosis', () => {
    panel.click('[data-exchange=a1] .row-twist');
    expect(ids()).toEqual(['a1', 'a2', 'c', 'b']);
    expect(panel.root.querySelector('[data-diagnosis]')).toBeNull();
  });

  it('are a row each where the user wants it so', () => {
    panel.click('[data-action=view]');
    panel.click('[data-action=fold]');
    expect(ids()).toEqual(['a1', 'c', 'a2', 'b']);
  });
});

describe('groups', () => {
  beforeEach(() => {
    panel.click('[data-action=view]');
    panel.click('[data-group-by=host]');
    panel.press('[data-group-by=host]', 'Escape');
  });
  const groups = () => [...panel.root.querySelectorAll('[data-group]')].map((group) => group.textContent);

  it('say what they have in common, and how many did not reach the page', () => {
    expect(groups()).toEqual(['api.example3 requests3 stopped', 'cdn.example1 request']);
    expect(panel.root.querySelector('.view-menu')).toBeNull();
    expect(document.activeElement).toBe(panel.find('[data-action=view]'));
  });

  it('are walked through, closed and opened with the keys', () => {
    list('ArrowDown', 'ArrowLeft');
    expect(ids()).toEqual(['c']);
    expect(panel.find('[aria-selected=true]').getAttribute('data-group')).toBe('host:api.example');
    list('ArrowDown', 'ArrowUp', 'Enter');
    expect(ids()).toEqual(['a1', 'b', 'c']);
    list('ArrowDown', 'ArrowDown', 'ArrowLeft');
    expect(panel.find('[aria-selected=true]').getAttribute('data-group')).toBe('host:api.example');
  });

  it('open by themselves when something in them is opened from elsewhere', () => {
    list('ArrowDown', 'ArrowLeft');
    panel.click('.overview-item');
    expect(row('a1').getAttribute('aria-selected')).toBe('true');
  });
});

describe('columns', () => {
  it('sort, and turn the order around', () => {
    const sorted = () => panel.find('[aria-sort]').getAttribute('aria-sort');
    panel.click('[data-sort=time]');
    expect(sorted()).toBe('ascending');
    expect(ids()).toEqual(['b', 'a1', 'c']);
    panel.click('[data-sort=time]');
    expect(sorted()).toBe('descending');
    expect(ids()).toEqual(['c', 'a2', 'b']);
  });

  it('are resized with the arrow keys, and taken back', () => {
    const border = '[data-resize=cause]';
    const width = () => Number(panel.find(border).getAttribute('aria-valuenow'));
    const first = width();
    panel.press(border, 'ArrowLeft');
    expect(width()).toBeGreaterThan(first);
    panel.press(border, 'ArrowRight');
    panel.press(border, 'ArrowRight');
    expect(width()).toBeLessThan(first);
    panel.press(border, 'Enter');
    expect(width()).toBe(first);
  });

  it('are added on demand', () => {
    panel.click('[data-action=view]');
    panel.click('[data-column=source]');
    expect(panel.root.querySelector('[data-sort=source]')).not.toBeNull();
    panel.click('[data-action=reset-columns]');
    expect(panel.root.querySelector('[data-sort=source]')).toBeNull();
  });
});

describe('DevTools’ own search', () => {
  const search = (action: 'find' | 'next' | 'previous' | 'cancel', text = '') =>
    panel.does(() => panel.log.search(action, text));
  const found = () => panel.find('.search-line').textContent;

  it('walks through what it finds, each row once, and hides nothing', () => {
    search('find', 'API.example');
    expect(found()).toBe('“api.example”: 1 of 2 found');
    expect(row('a1').getAttribute('aria-selected')).toBe('true');
    search('next');
    expect(row('b').getAttribute('aria-selected')).toBe('true');
    search('next');
    expect(row('a1').getAttribute('aria-selected')).toBe('true');
    search('previous');
    expect(row('b').getAttribute('aria-selected')).toBe('true');
    expect(ids()).toEqual(['a1', 'c', 'b']);
    search('cancel');
    expect(panel.root.querySelector('.search-line')).toBeNull();
  });

  it('says when there is nothing', () => {
    search('find', 'nowhere');
    expect(found()).toContain('not found');
    search('next');
  });

  it('stays at the row while the text grows', () => {
    search('find', 'a');
    search('next');
    const selected = panel.find('[aria-selected=true]').id;
    const text = panel.find('[aria-selected=true]').textContent?.includes('cdn') ? 'cdn' : 'api';
    search('find', text);
    expect(panel.find('[aria-selected=true]').id).toBe(selected);
  });
});
