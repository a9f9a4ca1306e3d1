import { env } from 'node:process';
import { test as base, mergeTests } from '@playwright/test';
import { expect, test as whycors } from 'whycors/playwright';

/** A user's own fixture, beside ours. */
const own = base.extend<{ call: (page: string) => Promise<void> }>({
  call: async ({ page }, use) => {
    await use(async (id) => {
      await page.goto(env[id] ?? '');
      await page.locator('#perform').click();
      await expect(page.locator('body')).toHaveAttribute('data-result', /passed|failed/);
    });
  },
});

const test = mergeTests(own, whycors);

test('passes', async ({ call, cors }) => {
  await call('ALLOWED');
  const { exchanges } = await cors.report();
  expect(exchanges.map(({ verdict }) => verdict)).toEqual(['delivered']);
});

test('is blocked', async ({ call }) => {
  await call('BLOCKED');
});

test('is blocked in a worker', async ({ call }) => {
  await call('WORKER');
});

test('is blocked in a context of its own', async ({ browser, cors }) => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await cors.watch(context);
  const page = await context.newPage();
  await page.goto(env['BLOCKED'] ?? '');
  await page.locator('#perform').click();
  await expect(page.locator('body')).toHaveAttribute('data-result', 'failed');
  await context.close();
});

test.describe('allowed by URL', () => {
  test.use({ whycors: { allowUrls: ['**/orders'] } });
  test('by URL', async ({ call }) => {
    await call('BLOCKED');
  });
});

test.describe('allowed by cause', () => {
  test.use({ whycors: { allowCauses: ['preflight-allow-origin-missing'] } });
  test('by cause', async ({ call }) => {
    await call('BLOCKED');
  });
});
