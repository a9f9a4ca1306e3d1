import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vite as proxy } from '../../../src/remedies/own-proxies/vite.ts';
import { forwardedAndRedirected } from '../own-proxy-situations.ts';
import type { OwnProxyUnderTest } from '../own-proxy-under-test.ts';

// The one that builds this project.
const folder = join(import.meta.dirname, '../../../node_modules/vite');

export const vite: OwnProxyUnderTest = {
  proxy,
  async version() {
    return (JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
  },
  situations: forwardedAndRedirected,
  files: (lines) => ({
    'index.html': '<!doctype html><title>Shop</title>',
    // What `defineConfig` is given: it is in no folder above this one.
    'vite.config.ts': `
      export default {
        cacheDir: '.vite',
        ${lines('config')}
      };`,
  }),
  start: ({ port }) => ({
    program: process.execPath,
    arguments: [join(folder, 'bin/vite.js'), '--host', '127.0.0.1', '--port', `${port}`, '--strictPort'],
  }),
};
