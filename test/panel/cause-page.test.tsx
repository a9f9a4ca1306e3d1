// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { renderPanel } from './render-panel.ts';
import { blockedPreflight, blockedPreflightDiagnosis, finding } from './sample-diagnosis.ts';

/** Opens the page of the finding that stopped the request. */
async function pageOpen() {
  const panel = renderPanel({
    diagnose: () =>
      blockedPreflightDiagnosis({
        findings: [
          finding({ cause: 'allow-origin-missing' }),
          finding({ role: 'next', cause: 'method-not-allowed' }),
          finding({ role: 'notice', cause: 'a-cause-of-tomorrow' }),
        ],
      }),
  });
  panel.does(() => panel.log.snapshot([blockedPreflight]));
  panel.click('[data-exchange=e1]');
  panel.click('.verdict-fix [data-action=page]');
  // The pages are a chunk of their own: a busy machine may take its time.
  await vi.waitUntil(() => panel.root.querySelector('dialog h2'), { timeout: 60_000 });
  return panel;
}

describe('the page of a cause', () => {
  it('opens from the finding, over the diagnosis', async () => {
    const { find, root } = await pageOpen();
    expect(find('dialog h2').textContent).toBe('No Access-Control-Allow-Origin');
    expect(find('dialog').textContent).toContain('Why the browser insists');
    expect(find('[data-diagnosis]')).toBeTruthy();
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is there for every finding that this version knows', async () => {
    const { root } = await pageOpen();
    const links = [...root.querySelectorAll('[data-action=page]')].map((link) => link.textContent);
    expect(links).toEqual([
      'More on this: No Access-Control-Allow-Origin',
      'More on this: Method not allowed',
    ]);
  });

  it('copies its code', async () => {
    const { click, copied } = await pageOpen();
    click('dialog [data-action=copy]');
    expect(copied).toEqual(['Access-Control-Allow-Origin: https://app.example\nVary: Origin']);
  });

  it('closes with Escape, and the diagnosis stays', async () => {
    const { press, root, find } = await pageOpen();
    press('dialog button', 'Escape');
    expect(root.querySelector('dialog')).toBeNull();
    expect(find('[data-diagnosis]')).toBeTruthy();
  });

  it.each(['page-back', 'page-close'])('closes with its button %s', async (action) => {
    const { click, root } = await pageOpen();
    click(`[data-action=${action}]`);
    expect(root.querySelector('dialog')).toBeNull();
  });
});
