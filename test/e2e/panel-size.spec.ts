import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { mostAtStart, panelSize } from '../../scripts/panel-size.ts';

test('the panel starts with little code, and without the engine and the pages', async () => {
  const { start, engine, pages } = await panelSize(join(import.meta.dirname, '../../dist'));
  expect(start).toBeLessThanOrEqual(mostAtStart);
  // Were they part of the start, nothing of them would come later.
  expect(engine).toBeGreaterThan(0);
  expect(pages).toBeGreaterThan(0);
});
