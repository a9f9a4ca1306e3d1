// Writes docs/stacks/: `npm run docs:stacks`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stackPages, stackPagesFolder } from './stack-pages.ts';

rmSync(stackPagesFolder, { recursive: true, force: true });
mkdirSync(stackPagesFolder, { recursive: true });
for (const [name, text] of stackPages()) writeFileSync(join(stackPagesFolder, name), text);
