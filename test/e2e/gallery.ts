import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build, preview } from 'vite';

/** The gallery of the panel's states, built and served to tests. */
export interface Gallery {
  show(page: Page, state: string, theme?: Theme): Promise<void>;
  close(): Promise<void>;
}

export type Theme = 'light' | 'dark';

export async function serveGallery(): Promise<Gallery> {
  const configFile = join(import.meta.dirname, '../../gallery/vite.config.ts');
  const outDir = await mkdtemp(join(tmpdir(), 'whycors-gallery-'));
  const shared = { configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const;
  // States come by the dozen: each loads one file, and not hundreds.
  await build(shared);
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The gallery has no address.');
  return {
    show: async (page, state, theme = 'light') => {
      await page.goto(`${url}?state=${state}&theme=${theme}`);
      await page.locator(`html[data-shown="${state}"]`).waitFor();
    },
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
