import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { causePages } from '../build/cause-pages.ts';

/** Serves the gallery. It is no part of the extension. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: join(import.meta.dirname, '../node_modules/.vite-gallery'),
  plugins: [preact(), causePages()],
  server: { fs: { allow: [join(import.meta.dirname, '..')] } },
});
