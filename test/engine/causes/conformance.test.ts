import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causes } from '../../../src/engine/causes/index.ts';

const folder = (path: string) => new URL(`../../../${path}/`, import.meta.url);
const stems = (path: string, ending: string) =>
  readdirSync(folder(path))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
const ids = causes.map((cause) => cause.id);

describe('causes', () => {
  it('are each in a file of their own, listed once in src/engine/causes/index.ts', () => {
    const files = stems('src/engine/causes', '.ts').filter((stem) => stem !== 'index');
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  it('each have a test of the same name in test/engine/causes/', () => {
    const tests = stems('test/engine/causes', '.test.ts').filter(
      (stem) => !['conformance', 'table'].includes(stem),
    );
    expect(tests.toSorted()).toEqual(ids.toSorted());
  });

  it('each have a page of the same name in docs/causes/', () => {
    const pages = stems('docs/causes', '.md').filter((stem) => stem !== 'README');
    expect(pages.toSorted()).toEqual(ids.toSorted());
  });

  it.each(causes.map((cause) => [cause.id, cause] as const))(
    '%s has a short title and a spec',
    (_, cause) => {
      expect(cause.title.length, 'The title stands in a narrow list: at most 32 characters.').toBeLessThan(
        33,
      );
      expect(URL.canParse(cause.spec), 'The link to the section of the standard.').toBe(true);
    },
  );

  it.each(ids)(
    'the page of %s says what, why, what to change, how to be sure, and where it is known from',
    (id) => {
      const path = new URL(`${id}.md`, folder('docs/causes'));
      const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
      expect(page.match(/^## .*$/gm)).toEqual([
        '## What happened',
        '## Why the browser insists',
        '## What to change',
        '## How to be sure',
        '## Sources',
      ]);
      const [, sources = ''] = page.split('## Sources');
      expect(sources, 'A list of links: - [text](https://…)').toMatch(/^- \[.+\]\(https:\/\/.+\)/m);
    },
  );
});
