import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the panel's code weighs, each file gzipped on its own as a browser would get it. In bytes. */
export interface PanelSize {
  /** All scripts that are there before anything is painted. */
  readonly start: number;
  /** The engine with every cause, which the first exchange brings. */
  readonly engine: number;
  /** What comes when it is asked for: the session of an ordinary tab, dialogs. Not the pages of the causes. */
  readonly later: number;
  /** The pages of the causes. */
  readonly pages: number;
}

/** Scripts at start may weigh this much. */
export const mostAtStart = 90_000;

// Minified: the lines that remedies print import with a blank.
const staticImport = /(?:\bfrom|\bimport)["'](\.[^"']+\.js)["']/g;
const dynamicImport = /\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g;

/** Reads the built extension in the folder `dist`. */
export async function panelSize(dist: string): Promise<PanelSize> {
  const html = await readFile(join(dist, 'src/panel/panel.html'), 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const start = await closure(dist, entries, false);
  const all = await closure(dist, entries, true);
  const later = [...all].filter(([path]) => !start.has(path));
  const weigh = (files: Iterable<[string, string]>) =>
    [...files].reduce((sum, [, text]) => sum + gzipSync(text).length, 0);
  const isEngine = ([path]: [string, string]) => /\/diagnose-[^/]*$/.test(path);
  const isPages = ([path]: [string, string]) => /\/cause-pages-[^/]*$/.test(path);
  return {
    start: weigh(start),
    engine: weigh(later.filter(isEngine)),
    pages: weigh(later.filter(isPages)),
    later: weigh(later.filter((file) => !isEngine(file) && !isPages(file))),
  };
}

/** The files and what they import, by path. */
async function closure(
  dist: string,
  entries: readonly string[],
  withDynamic: boolean,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const text = await readFile(join(dist, path), 'utf8');
    found.set(path, text);
    for (const pattern of withDynamic ? [staticImport, dynamicImport] : [staticImport])
      for (const [, target = ''] of text.matchAll(pattern)) open.push(join(path, '..', target));
  }
  return found;
}
