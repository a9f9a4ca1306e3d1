// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readNames, redactionPreference } from '../../src/panel/settings/redaction-preference.ts';
import { shownTheme, themePreference } from '../../src/panel/settings/theme.ts';
import { keepPreference } from '../../src/session/keep.ts';
import { renderPanel } from './render-panel.ts';
import { sampleExchanges } from './sample-exchanges.ts';

function opened() {
  const panel = renderPanel();
  panel.does(() => panel.log.snapshot(sampleExchanges));
  panel.click('[data-action=settings]');
  const change = (selector: string, to: Partial<HTMLInputElement>) =>
    panel.does(() => {
      const field = Object.assign(panel.find(selector), to);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const write = (selector: string, text: string) =>
    panel.does(() => {
      const field = Object.assign(panel.find(selector), { value: text });
      for (const type of ['input', 'focusout']) field.dispatchEvent(new Event(type, { bubbles: true }));
    });
  return { ...panel, change, write };
}

describe('settings', () => {
  it('hold at once', () => {
    const { store, click, change } = opened();
    click('[data-theme-choice=dark]');
    expect(store.settings.theme.value).toBe('dark');
    change('[data-setting=most]', { value: '20000' });
    change('[data-setting=delivered]', { checked: false });
    expect(store.settings.keep.value).toEqual({ most: 20_000, delivered: false });
  });

  it('keep what the user names out of a report and of commands', () => {
    const { root, store, click, write, downloads } = opened();
    write('[data-setting=always]', 'server, expand');
    click('[data-action=close-settings]');
    click('[data-action=export]');
    click('[data-export=json]');
    expect(store.settings.words.value.always).toEqual(['server', 'expand']);
    expect(downloads[0]?.text).toMatch(/expand=\[redacted:\d+]/);
    expect(downloads[0]?.text).not.toContain('nginx/1.27.1');
    click('[data-exchange=wildcard-with-credentials]');
    const commands = root.querySelector('[data-section=curl]')?.textContent ?? '';
    expect(commands).not.toContain('expand=items');
  });

  it('close with Escape, and a field that is being written in counts', () => {
    const { root, press } = opened();
    press('[data-setting=never]', 'Escape');
    expect(root.querySelector('dialog[open]')).toBeNull();
  });
});

describe('what is stored', () => {
  it('may be nothing, or anything', () => {
    for (const stored of [undefined, null, 7, 'x', [], {}, { most: 3, always: 4, never: [5, 'a b'] }]) {
      expect(themePreference.parse(stored)).toBe('devtools');
      expect(keepPreference.parse(stored)).toEqual({ most: 20_000, delivered: true });
      expect(redactionPreference.parse(stored).always).toEqual([]);
    }
    expect(redactionPreference.parse({ never: [5, 'x-id'] }).never).toEqual(['x-id']);
    expect(keepPreference.parse({ most: 1000, delivered: false })).toEqual({ most: 1000, delivered: false });
  });

  it('is a theme only where one was chosen', () => {
    expect(shownTheme('devtools', null)).toBeNull();
    expect(shownTheme('devtools', 'dark')).toBe('dark');
    expect(shownTheme('light', 'dark')).toBe('light');
  });
});

it('reads names however they are put', () => {
  expect(readNames('x-a, x-b\n\nx-c: x-a;')).toEqual(['x-a', 'x-b', 'x-c']);
});
