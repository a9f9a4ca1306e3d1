import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Verdict } from '../../src/engine/diagnosis.ts';
import type { Lab } from '../lab/server.ts';

/** The verdict of each exchange, in the order of the list; a row may stand for several. */
export function verdicts(panel: Frame): Promise<readonly (string | null)[]> {
  return panel.$$eval('[data-exchange]', (rows) =>
    rows.flatMap((row) =>
      Array.from({ length: Number(row.getAttribute('data-times')) }, () => row.getAttribute('data-verdict')),
    ),
  );
}

/** Opens the scenario's page, and lets it make its call to the end. */
export async function performScenario(page: Page, lab: Lab, id: string): Promise<void> {
  await page.goto(lab.pageUrl(lab.scenario(id)));
  await page.waitForSelector('#perform:enabled');
  await page.click('#perform');
  await page.waitForSelector('body[data-result]');
}

/** Resolves when the panel shows this many exchanges, and has a verdict about each. */
export async function rowsSettled(panel: Frame, count: number): Promise<void> {
  await panel.waitForFunction(
    (wanted: number) => {
      const rows = [...document.querySelectorAll('[data-exchange]')];
      const count = rows.reduce((sum, row) => sum + Number(row.getAttribute('data-times')), 0);
      return count >= wanted && rows.every((row) => row.getAttribute('data-verdict') !== 'undetermined');
    },
    {},
    count,
  );
}

/** Resolves when the panel lists the scenario's exchanges, and no others, with these verdicts. */
export async function verdictsSettled(panel: Frame, id: string, wanted: readonly Verdict[]): Promise<void> {
  await panel.waitForFunction(
    (folder: string, sorted: string) => {
      const rows = [...document.querySelectorAll('[data-exchange]')];
      const said = rows
        .flatMap((row) =>
          Array(Number(row.getAttribute('data-times'))).fill(row.getAttribute('data-verdict')),
        )
        .sort();
      return said.join() === sorted && rows.every((row) => row.textContent?.includes(folder));
    },
    {},
    `/${id}/`,
    wanted.toSorted().join(),
  );
}

export interface Downloaded {
  readonly path: string;
  readonly text: string;
}

/** Lets something be done that saves a file, and reads the file that it downloads into the folder. */
export async function downloaded(
  browser: Browser,
  folder: string,
  save: () => Promise<void>,
): Promise<Downloaded> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const finished = new Promise<string>((resolve, reject) => {
    session.on('Browser.downloadProgress', ({ state, guid }) => {
      if (state === 'completed') resolve(guid);
      if (state === 'canceled') reject(new Error('The download was cancelled.'));
    });
  });
  await save();
  const path = join(folder, await finished);
  await session.detach();
  return { path, text: await readFile(path, 'utf8') };
}

/** Chooses an item of the export menu, and reads what it saves. */
export function downloadReport(
  browser: Browser,
  panel: Frame,
  format: string,
  folder: string,
): Promise<Downloaded> {
  return downloaded(browser, folder, async () => {
    await panel.click('[data-action="export"]');
    await panel.waitForSelector(`[data-export="${format}"]`);
    await panel.click(`[data-export="${format}"]`);
  });
}
