import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stackPages, stackPagesFolder } from '../../scripts/stack-pages.ts';

const causes = join(import.meta.dirname, '../../docs/causes');

describe('docs/stacks', () => {
  it('is what the remedies print: run `npm run docs:stacks`', () => {
    const written = readdirSync(stackPagesFolder).map((name) => [
      name,
      readFileSync(join(stackPagesFolder, name), 'utf8'),
    ]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(stackPages()));
  });
});

describe('docs/causes', () => {
  it('writes no lines of a configuration a second time', () => {
    for (const name of readdirSync(causes)) {
      const text = readFileSync(join(causes, name), 'utf8');
      const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].filter(
        ([, language]) => language !== 'http',
      );
      for (const [, language, code] of blocks) {
        // curl and a page’s own call are no configuration.
        if (language !== 'sh' && !code?.includes('fetch(')) {
          expect.soft(code, name).not.toMatch(/allow-?_?origin|cors\(|CORSMiddleware/i);
        }
      }
    }
  });
});
