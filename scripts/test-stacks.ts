import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Caller, startCaller } from '../test/stacks/caller.ts';
import { installStacks } from './install-stacks.ts';
import { type Playable, playables } from './playables.ts';
import { type StackRow, stackTable, writeStackTable } from './stack-table.ts';

/**
 * Starts every server that there is a remedy for, broken and mended, and has a real browser call it. Arguments name the
 * stacks to play, `own-…` the proxies of one's own; all of them without. `--install` installs first what is missing, and
 * fails for what is missing then; where it may not install, and without it, that is said. `--readme` writes the table into
 * the README.
 */
const { argv } = process;
const wanted = argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((id) => !playables.some((one) => one.id === id));
if (unknown.length > 0) throw new Error(`There is no stack ${unknown.join(', ')} under test/stacks/.`);
const chosen = playables.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const all = argv.includes('--install') && (await installStacks(chosen));

const caller = await startCaller();
const waiting = [...chosen];
const rows = new Map<Playable, StackRow>();
const failed: string[] = [];
// Two at a time: while one starts, the other is called.
await Promise.all([playNext(caller), playNext(caller)]);
await caller.stop();

const played = chosen.flatMap((under) => rows.get(under) ?? []);
console.log(`\n${stackTable(played)}`);
const missing = played.filter(({ version }) => version === null);
if (missing.length > 0)
  console.log(`\nNot installed, and not tested: ${missing.map(({ name }) => name).join(', ')}.`);
const passed = played.reduce((sum, row) => sum + row.passed, 0);
if (all) failed.push(...missing.map(({ name }) => `${name}: not installed`));
console.log(`\n${passed} passed, ${failed.length} failed`);
const out = join(import.meta.dirname, '../out');
if (argv.includes('--readme') && failed.length === 0) await writeStackTable(played);
await mkdir(out, { recursive: true });
await writeFile(join(out, 'stacks.json'), JSON.stringify({ passed, failed }));
process.exitCode = failed.length > 0 ? 1 : 0;

async function playNext(with_: Caller): Promise<void> {
  for (let under = waiting.shift(); under; under = waiting.shift()) {
    const { name, situations } = under;
    const version = await under.version();
    if (version === null) {
      rows.set(under, { name, version, situations, passed: 0, failed: 0 });
      continue;
    }
    const began = Date.now();
    const { passed, problems } = await under.play(with_);
    rows.set(under, { name, version, situations, passed, failed: problems.length });
    failed.push(...problems.map((problem) => `${name}: ${problem}`));
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name} ${version}: ${passed} passed, ${seconds} s`);
    for (const problem of problems) console.log(`  ${problem.replaceAll('\n', '\n    ')}`);
  }
}
