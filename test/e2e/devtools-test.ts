import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './fixtures.ts';
import { openRealDevTools, type RealDevTools, type RealDevToolsOptions } from './real-devtools.ts';

interface DevToolsFixtures {
  devtoolsOptions: RealDevToolsOptions;
  devtools: RealDevTools;
  /** An empty one, for downloads and the like. */
  folder: string;
}

/** With the real DevTools of Chromium, in a window of their own. */
export const test = base.extend<DevToolsFixtures>({
  devtoolsOptions: [{ dock: 'undocked' }, { option: true }],
  devtools: async ({ lab, devtoolsOptions }, use) => {
    const devtools = await openRealDevTools(lab, devtoolsOptions);
    await use(devtools);
    await devtools.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'whycors-files-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});
