import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';

/** A folder into which Firefox downloads without a question. */
export interface FirefoxDownloads {
  readonly preferences: Readonly<Record<string, unknown>>;
  /** The only JSON file in it, once it is whole; takes it out. */
  takeJson(): Promise<string>;
  remove(): Promise<void>;
}

export async function makeFirefoxDownloads(): Promise<FirefoxDownloads> {
  const folder = await mkdtemp(join(tmpdir(), 'whycors-firefox-'));
  // Firefox writes under a name of its own first.
  const files = async () => (await readdir(folder)).filter((name) => /^whycors.*\.json$/.test(name));
  return {
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
    takeJson: async () => {
      await expect.poll(files).toHaveLength(1);
      const path = join(folder, (await files())[0] ?? '');
      // Firefox holds its place with an empty file.
      await expect.poll(() => readFile(path, 'utf8')).toMatch(/\}\s*$/);
      const text = await readFile(path, 'utf8');
      await rm(path);
      return text;
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
