import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from './one-blocked-call.ts';

const thread = join(import.meta.dirname, '../threads/azure-azure-functions-host-620.har');
const line =
  "Access to fetch at 'https://api.example/orders' from origin 'https://shop.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";

const rows = (panel: Page) => panel.locator('[data-exchange]');
const cell = (panel: Page, word: string) => panel.locator(`.matrix [data-said="${word}"]`).first();

test('reads a HAR in a worker, beside the live list', async ({ panel }) => {
  await panel.locator('[data-file]').setInputFiles(thread);
  await expect(panel.getByText('Read from azure-azure-functions-host-620.har')).toBeVisible();
  const { log } = JSON.parse(await readFile(thread, 'utf8'));
  await expect(panel.locator('header')).toContainText(`of ${log.entries.length} entries`);
  const id = await rows(panel).first().getAttribute('data-exchange');
  await rows(panel).first().click();
  await expect(panel.locator('[data-diagnosis]')).toHaveAttribute('data-diagnosis', id ?? '');
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Escape');
  await panel.locator('[data-action="leave-file"]').click();
  await expect(rows(panel)).toHaveCount(1);
  await expect(rows(panel)).toContainText('allow-origin-missing');
});

test('reads a dropped file, and says what is wrong with one that it cannot read', async ({ panel }) => {
  const drop = async (name: string, text: string) => {
    const data = await panel.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content ?? ''], fileName ?? ''));
        return transfer;
      },
      [name, text],
    );
    await panel.dispatchEvent('.list', 'dragover', { dataTransfer: data });
    await expect(panel.locator('.drop-zone')).toBeVisible();
    await panel.dispatchEvent('.list', 'drop', { dataTransfer: data });
    await expect(panel.locator('.drop-zone')).toHaveCount(0);
  };
  await drop('broken.har', '{"log": {"entries": [}}');
  await expect(panel.getByText('broken.har could not be read')).toContainText(
    'It is not JSON: a value or ] was expected at line 1, column 22, not }.',
  );
  await expect(rows(panel)).toHaveCount(1);
  await drop('thread.har', await readFile(thread, 'utf8'));
  await expect(panel.getByText('Read from thread.har')).toBeVisible();
  await expect(panel.getByText('could not be read')).toHaveCount(0);
});

test('explains a line that is pasted anywhere', async ({ panel, extensionBrowser }) => {
  await extensionBrowser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.evaluate((text) => navigator.clipboard.writeText(text), line);
  await panel.locator('.list').focus();
  await panel.keyboard.press('ControlOrMeta+v');
  await expect(panel.locator('[data-cause="allow-origin-missing"]')).toBeVisible();
  await expect(panel.locator('[data-action="console-text"]')).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(rows(panel)).toHaveCount(1);
  await panel.locator('[data-action="filter"]').focus();
  await panel.keyboard.press('ControlOrMeta+v');
  await expect(panel.locator('[data-view]')).toHaveCount(0);
});

test('shows what each API allows, and leads to the request that shows it', async ({ panel }) => {
  await panel.locator('[data-action="matrix"]').focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('columnheader', { name: 'GET' })).toBeVisible();
  await expect(cell(panel, 'refused')).toBeVisible();
  await cell(panel, 'refused').focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-diagnosis]')).toContainText('Access-Control-Allow-Origin');
});
