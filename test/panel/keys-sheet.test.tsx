// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPanel } from './render-panel.ts';
import { sampleExchanges } from './sample-exchanges.ts';

let panel: ReturnType<typeof renderPanel>;
beforeEach(() => {
  panel = renderPanel();
  panel.does(() => panel.log.snapshot(sampleExchanges));
});
const sheet = () => panel.root.querySelector('dialog');

describe('the sheet of keys', () => {
  it('opens with the question mark, and closes with Escape', () => {
    panel.press('.list', '?');
    expect(sheet()?.textContent).toContain('Ctrl/Cmd+E');
    panel.press('dialog', 'Escape');
    expect(sheet()).toBeNull();
  });

  it('opens and closes with its buttons', () => {
    panel.click('[data-action=keys]');
    panel.click('[data-action=close-keys]');
    expect(sheet()).toBeNull();
  });

  it('leaves the question mark to who types', () => {
    panel.press('[data-action=filter]', '?');
    expect(sheet()).toBeNull();
  });
});

describe('Ctrl+F', () => {
  const find = () => panel.press('.list', 'f', { ctrlKey: true });
  const inFilter = () => document.activeElement === panel.find('[data-action=filter]');

  it('is left to DevTools where that can search a panel', () => {
    find();
    expect(inFilter()).toBe(false);
  });

  it.each([{ hasHar: false }, { browser: 'firefox' } as const])(
    'leads to the filter elsewhere: %j',
    (where) => {
      panel.does(() => panel.log.changed([], [], where));
      find();
      expect(inFilter()).toBe(true);
    },
  );
});
