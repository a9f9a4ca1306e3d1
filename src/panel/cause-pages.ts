import type { CausePage } from './cause-page.ts';

const files = import.meta.glob<CausePage>(['../../docs/causes/*.md', '!**/README.md'], {
  eager: true,
  import: 'page',
});

/** Every cause's page by the cause's id. Only `loadCausePage` imports it: the panel starts without. */
export const causePages: ReadonlyMap<string, CausePage> = new Map(
  Object.entries(files).map(([path, page]) => [path.replace(/^.*\/|\.md$/g, ''), page]),
);
