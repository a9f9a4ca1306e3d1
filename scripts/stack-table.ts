import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `npm run test:stacks` says of one stack. */
export interface StackRow {
  readonly name: string;
  /** Null where it is not installed. */
  readonly version: string | null;
  readonly situations: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

/** The table, in Markdown: it reads well in a terminal too. */
export function stackTable(rows: readonly StackRow[]): string {
  const cells = rows.map(({ name, version, situations, passed, failed }) => [
    name,
    version ?? 'not installed',
    situations.join(', '),
    version === null ? '' : `${passed} of ${passed + failed}`,
  ]);
  const all = [['Stack', 'Version', 'Situations', 'Passed'], ...cells];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(all[0] ?? []), rule, ...all.slice(1).map(line)].join('\n');
}

const readme = join(import.meta.dirname, '../README.md');
const place = /(<!-- stacks: npm run test:stacks -- --readme -->\n)[\s\S]*?(<!-- end of stacks -->)/;

/** Puts the table into its place in the README. */
export async function writeStackTable(rows: readonly StackRow[]): Promise<void> {
  const text = await readFile(readme, 'utf8');
  if (!place.test(text)) throw new Error('The README has no place for the table.');
  await writeFile(readme, text.replace(place, `$1\n${stackTable(rows)}\n\n$2`));
}
