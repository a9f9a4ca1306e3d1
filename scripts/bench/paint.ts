import type { Frame } from 'puppeteer-core';
import type { RealDevTools } from '../../test/e2e/real-devtools.ts';
import { line, ms, quantile } from './print.ts';

/** From the navigation to the first paint that holds something, beside a page of the extension that is empty. */
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
  const empty = await measured('/manifest.json');
  await page.close();
  line('first useful paint of the panel, median of 7', ms(ours), `a bare text file: ${ms(empty)}`);
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
