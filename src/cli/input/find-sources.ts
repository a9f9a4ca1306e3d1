import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileSource, inputSource, type Source } from './source.ts';
import { systemProblem } from './system-problem.ts';

export interface Found {
  readonly sources: readonly Source[];
  readonly problems: readonly { readonly name: string; readonly problem: string }[];
  /** Files in folders whose names say that they are something else. */
  readonly passedOver: number;
}

/** The logs that these arguments name: files, folders with all that is in them, `-` for standard input. */
export async function findSources(
  names: readonly string[],
  input: AsyncIterable<Uint8Array>,
): Promise<Found> {
  const sources: Source[] = [];
  const problems: { name: string; problem: string }[] = [];
  let passedOver = 0;

  async function attempt(name: string, look: () => Promise<void>): Promise<void> {
    try {
      await look();
    } catch (error) {
      const problem = systemProblem(error);
      if (problem === null) throw error;
      problems.push({ name, problem });
    }
  }

  async function addFolder(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isOthers(entry.name)) await attempt(path, () => addFolder(path));
      } else if (!isLog(entry.name)) passedOver++;
      else {
        await attempt(path, async () => {
          const found = await stat(path);
          if (found.isFile()) sources.push(fileSource(path, found.size, extension(path) === '.json'));
        });
      }
    }
  }

  for (const name of new Set(names)) {
    if (name === '-') sources.push(inputSource(input));
    else {
      await attempt(name, async () => {
        const found = await stat(name);
        if (found.isDirectory()) await addFolder(name);
        else sources.push(fileSource(name, found.isFile() ? found.size : null, false));
      });
    }
  }
  return { sources, problems, passedOver };
}

/** What programs keep for themselves. */
const isOthers = (folder: string) => folder.startsWith('.') || folder === 'node_modules';

const extension = (name: string) => extname(name).toLowerCase();
const isLog = (name: string) => ['.har', '.json'].includes(extension(name));
