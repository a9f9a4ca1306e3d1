import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { causePages } from './build/cause-pages.ts';
import { causeTitles } from './build/cause-titles.ts';
import manifest from './manifest.json' with { type: 'json' };

const panel = 'src/panel/panel.html';
const screen = 'test/panel/**/*.test.{ts,tsx}';

// A manifest cannot name a panel: the DevTools page opens it at run time. The development server writes only
// pages that the manifest names, so there the panel also stands in for the options page.
const developed = { ...manifest, options_page: panel };

export default defineConfig(({ command, mode }) => ({
  plugins: [
    preact(),
    causePages(),
    causeTitles(),
    mode !== 'test' &&
      crx({
        manifest: (command === 'serve' ? developed : manifest) as ManifestV3Export,
        browser: mode === 'firefox' ? 'firefox' : 'chrome',
      }),
  ],
  build: {
    outDir: mode === 'firefox' ? 'dist-firefox' : 'dist',
    emptyOutDir: true,
    rollupOptions: { input: { panel } },
  },
  test: {
    // No test says how fast anything is: a busy machine may take its time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        // What is pure keeps nothing from one file of tests to the next, and need not be loaded for each again.
        test: {
          name: 'pure',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [screen, '**/node_modules/**'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'screen', include: [screen] } },
    ],
  },
}));
