import type { Page } from 'puppeteer-core';
import type { Report } from '../../src/report/report.ts';

/** Catches what the panel would download, so that a report can be read without a file. */
export async function catchDownloads(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (content) => {
      if (content instanceof Blob) Object.assign(globalThis, { caught: content });
      return make(content);
    };
    addEventListener(
      'click',
      (event) => {
        if (event.target instanceof HTMLAnchorElement && event.target.download) event.preventDefault();
      },
      true,
    );
  });
}

/** Chooses JSON in the menu of exports. Null while there is nothing to export. */
export async function readReport(panel: Page): Promise<Report | null> {
  const text = await panel.evaluate(async () => {
    if (!document.querySelector('[data-exchange]')) return null;
    document.querySelector<HTMLElement>('[data-action="export"]')?.click();
    for (;;) {
      const item = document.querySelector<HTMLElement>('[data-export="json"]');
      item?.click();
      if (item) break;
      await new Promise((resolve) => setTimeout(resolve));
    }
    return (globalThis as unknown as { caught: Blob }).caught.text();
  });
  return text === null ? null : (JSON.parse(text) as Report);
}
