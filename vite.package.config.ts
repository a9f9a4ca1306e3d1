import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** A command is a file that may be run. */
function executable(name: string): Plugin {
  return {
    name: 'executable',
    writeBundle: ({ dir = '' }) => chmodSync(join(dir, name), 0o755),
  };
}

/** The package: what runs outside the browser. */
export default defineConfig({
  publicDir: false,
  plugins: [executable('whycors.js')],
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: 'dist-package',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        whycors: 'src/cli/main.ts',
        index: 'src/library/index.ts',
        playwright: 'src/playwright/index.ts',
      },
      external: ['@playwright/test'],
    },
  },
  // The packages that are used are inside: who installs this one installs no other.
  ssr: { noExternal: true, external: ['@playwright/test'] },
});
