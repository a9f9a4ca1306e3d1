import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { expectExchanges } from './exported-report.ts';
import { openObservingPanel } from './observing.ts';
import { test } from './one-blocked-call.ts';
import { openScenario, perform, resultOf } from './perform.ts';

/** What the extension keeps in the browser. */
function storedIn(panel: Page): Promise<Record<string, unknown>> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
    };
    return chrome.storage.local.get();
  });
}

test('empties the list when the page is left, and keeps it with Preserve log', async ({ observed }) => {
  const { panel, reload } = observed;
  await panel.locator('[data-action="preserve-log"]').check();
  await reload();
  await observed.perform();
  await expectExchanges(panel, 2);
  await panel.locator('[data-action="preserve-log"]').uncheck();
  await reload();
  await expectExchanges(panel, 0);
});

test('Clear empties the list, and observation goes on', async ({ observed }) => {
  await observed.panel.locator('[data-action="clear"]').click();
  await expectExchanges(observed.panel, 0);
  await observed.perform();
  await expectExchanges(observed.panel, 1);
});

test('Record pauses and goes on', async ({ observed }) => {
  const { panel } = observed;
  await panel.locator('[data-action="record"]').click();
  await expect(panel.getByText('Recording is paused')).toBeVisible();
  await observed.perform();
  await panel.locator('[data-action="record"]').click();
  await observed.perform();
  await expectExchanges(panel, 2);
});

test('remembers how the list was arranged, and what it was filtered by', async ({ observed }) => {
  const { panel } = observed;
  const border = panel.locator('[data-resize="cause"]');
  await border.focus();
  await panel.keyboard.press('ArrowLeft');
  const width = (await border.getAttribute('aria-valuenow')) ?? '';
  await panel.locator('[data-sort="status"]').click();
  await panel.locator('[data-action="filter"]').fill('is:blocked');
  await panel.keyboard.press('Enter');
  const stored = () => storedIn(panel);
  await expect.poll(stored).toMatchObject({
    'list-view': { sort: { column: 'status', descending: false } },
    'recent-filters': ['is:blocked'],
  });
  await panel.reload();
  await observed.perform();
  await expect(panel.locator('[aria-sort="ascending"] [data-sort="status"]')).toBeVisible();
  await expect(panel.locator('[data-resize="cause"]')).toHaveAttribute('aria-valuenow', width);
  await panel.locator('[data-action="filter"]').click();
  await expect(panel.locator('[data-option="is:blocked"]')).toBeVisible();
  await panel.locator('[data-action="view"]').click();
  await panel.locator('[data-action="reset-columns"]').click();
  await expect.poll(stored).toMatchObject({ 'list-view': { sort: { column: 'started' }, widths: {} } });
});

test('holds to the settings at once, and remembers them', async ({ observed }) => {
  const { panel } = observed;
  await panel.locator('[data-action="settings"]').click();
  await panel.getByLabel('Dark').check();
  await expect(panel.locator('html')).toHaveAttribute('data-theme', 'dark');
  await panel.getByLabel('Always leave out').fill('x-tenant');
  await panel.keyboard.press('Escape');
  await expect(panel.locator('[data-action="settings"]')).toBeFocused();
  await expect
    .poll(() => storedIn(panel))
    .toMatchObject({ theme: 'dark', 'redaction-words': { always: ['x-tenant'] } });
  await panel.reload();
  await expect(panel.locator('html')).toHaveAttribute('data-theme', 'dark');
  await panel.locator('[data-action="settings"]').click();
  await expect(panel.getByLabel('Always leave out')).toHaveValue('x-tenant');
  await panel.getByLabel('As DevTools').check();
  await expect(panel.locator('html')).not.toHaveAttribute('data-theme');
  await panel.getByLabel('Always leave out').fill('');
  await panel.keyboard.press('Escape');
  await expect
    .poll(() => storedIn(panel))
    .toMatchObject({ theme: 'devtools', 'redaction-words': { always: [] } });
});

test('keeps what the settings say: what is stopped only, or also what is allowed', async ({
  lab,
  extensionBrowser,
}) => {
  const page = await extensionBrowser.context.newPage();
  const allowed = lab.scenario('get-allowed');
  await openScenario(page, lab, allowed);
  const panel = await openObservingPanel(extensionBrowser, page);
  await panel.locator('[data-action="preserve-log"]').check();
  await perform(page, resultOf(allowed));
  await expectExchanges(panel, 1);
  await panel.locator('[data-action="settings"]').click();
  const keepAllowed = panel.getByLabel('Those that were allowed too');
  await keepAllowed.uncheck();
  await expectExchanges(panel, 0);
  await perform(page, resultOf(allowed));
  const refused = lab.scenario('allow-origin-missing');
  await openScenario(page, lab, refused);
  await perform(page, resultOf(refused));
  await expectExchanges(panel, 1);
  await expect(panel.locator('[data-verdict="cors"]')).toHaveCount(1);
  await keepAllowed.check();
  await openScenario(page, lab, allowed);
  await perform(page, resultOf(allowed));
  await expect(panel.locator('[data-verdict="delivered"]')).not.toHaveCount(0);
});

test('opens the page of a cause inside the panel, and gives the focus back', async ({ observed }) => {
  const { panel } = observed;
  const asked: string[] = [];
  panel.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await panel.locator('[data-exchange]').click();
  const link = panel.locator('.verdict-fix [data-action="page"]');
  await link.press('Enter');
  await expect(panel.getByRole('dialog')).toContainText('Why the browser insists');
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();
  expect([...new Set(asked)]).toEqual(['chrome-extension:']);
});

test('marks the headers of a message, and goes to them', async ({ observed }) => {
  const { panel } = observed;
  await panel.locator('[data-exchange]').click();
  const header = panel.locator('tr[data-header="access-control-allow-origin"]');
  const stopped = panel.locator('.arrow-stopped');
  await stopped.hover();
  await expect(header).toHaveAttribute('data-marked');
  await header.hover();
  await expect(header).not.toHaveAttribute('data-marked');
  await expect(stopped).toHaveAttribute('data-marked');
  await stopped.getByRole('button').press('Enter');
  await expect(panel.locator('table.headers')).toBeFocused();
});

test('shows hostile answers as text', async ({ lab, extensionBrowser }) => {
  const scenario = lab.scenario('allow-origin-hostile');
  const page = await extensionBrowser.context.newPage();
  await openScenario(page, lab, scenario);
  const panel = await openObservingPanel(extensionBrowser, page);
  const opened: string[] = [];
  panel.on('dialog', (dialog) => opened.push(dialog.message()));
  panel.on('request', (request) => opened.push(request.url()));
  await perform(page, resultOf(scenario));
  await expectExchanges(panel, 1);
  await panel.locator('[data-exchange]').click();
  await expect(panel.locator('[data-diagnosis]')).toContainText('<img');
  await expect(panel.locator('img, script[src^="http"], iframe')).toHaveCount(0);
  // The panel's own code may come late.
  expect(opened.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
});
