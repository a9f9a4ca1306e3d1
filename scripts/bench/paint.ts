import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import type { RealDevTools } from '../../test/e2e/real-devtools.ts';
import { line, ms, quantile } from './print.ts';

/** A page of the same extension that says one word, and loads nothing. */
const emptyPanel = 'empty-panel.html';

/** From the navigation to the first paint that holds something, beside an empty panel. */
export async function printPaint({ browser }: RealDevTools, panel: Frame): Promise<void> {
  const page = await browser.newPage();
  const measured = async (path: string) => {
    const times: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      await page.goto(new URL(path, panel.url()).href);
      times.push(await page.evaluate(firstPaint));
    }
    return quantile(times, 0.5);
  };
  const ours = await measured('/src/panel/panel.html?tab=0');
  const file = join(import.meta.dirname, '../../dist', emptyPanel);
  await writeFile(file, '<!doctype html><title>Empty</title><p>Empty');
  const empty = await measured(`/${emptyPanel}`).finally(() => rm(file));
  await page.close();
  line('first useful paint of the panel, median of 7', ms(ours), `an empty panel: ${ms(empty)}`);
}

/** Runs in a page. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const entry = list.getEntriesByName('first-contentful-paint')[0];
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
