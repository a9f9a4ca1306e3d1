import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

export default defineConfig(({ mode }) => ({
  plugins: [
    preact(),
    mode !== 'test' &&
      crx({ manifest: manifest as ManifestV3Export, browser: mode === 'firefox' ? 'firefox' : 'chrome' }),
  ],
  build: {
    outDir: mode === 'firefox' ? 'dist-firefox' : 'dist',
    emptyOutDir: true,
    // The manifest cannot name the panel page: the DevTools page opens it at run time.
    rollupOptions: { input: { panel: 'src/panel/panel.html' } },
  },
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
}));
