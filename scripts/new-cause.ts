// Writes what a cause consists of: `npm run new:cause <id> [step|end|root|notice]`. What it writes passes every check
// but the cause's own test and those of the table, which fail until the cause explains something and is played.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const kinds = { step: 'StepCause', end: 'EndCause', root: 'RootCause', notice: 'NoticeCause' } as const;
type Kind = keyof typeof kinds;

const root = fileURLToPath(new URL('..', import.meta.url));
const indexPath = `${root}src/engine/causes/index.ts`;

const [id = '', kind = 'step', ...rest] = process.argv.slice(2);
const paths = {
  cause: `${root}src/engine/causes/${id}.ts`,
  test: `${root}test/engine/causes/${id}.test.ts`,
  page: `${root}docs/causes/${id}.md`,
};
const problem = refusal();
if (problem !== null || !isKind(kind)) {
  console.error(problem);
  exit(1);
}

writeFileSync(paths.cause, causeText(kind));
writeFileSync(paths.test, testText());
writeFileSync(paths.page, pageText());
writeFileSync(indexPath, withEntry(readFileSync(indexPath, 'utf8')));
// Sorts the import to where it belongs.
const sorted = spawnSync('npx', ['biome', 'check', '--write', indexPath], { cwd: root });
if (sorted.status !== 0)
  console.error('Biome could not sort the imports of the index: run npx biome check --write.');

console.log(`Written: src/engine/causes/${id}.ts, test/engine/causes/${id}.test.ts, docs/causes/${id}.md,
and a line at the end of the list in src/engine/causes/index.ts.

Next:
1. Move that line: the first cause that explains has the word, so the particular stands before the general.
2. Say in the cause what happened, why the browser insists, and what to change: one sentence each.
3. Fill in the test, near misses under \`silent\`, and the page.
4. Play it in test/lab/scenarios/, and what only comes near it (\`without\`); then npm run table:causes.
5. npx vitest run test/lab test/engine/causes/{${id},conformance,table}.test.ts`);

/** Why nothing is written; null where all is well. */
function refusal(): string | null {
  if (id === '' || rest.length > 0) return 'Usage: npm run new:cause <id> [step|end|root|notice]';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return `"${id}" is no id: write it in kebab-case, like allow-origin-trailing-slash (a noun and its failing state).`;
  }
  if (!isKind(kind)) return `"${kind}" is no kind of cause: write one of ${Object.keys(kinds).join(', ')}.`;
  const existing = Object.values(paths).find((path) => existsSync(path));
  return existing === undefined
    ? null
    : `${existing.slice(root.length)} exists already: choose another id, or change that file.`;
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text);
}

function constant(): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function title(): string {
  const words = id.replaceAll('-', ' ');
  return (words.charAt(0).toUpperCase() + words.slice(1)).slice(0, 32).trimEnd();
}

function causeText(of: Kind): string {
  const about = of === 'root' ? "\n  about: 'answer'," : '';
  return `import type { ${kinds[of]} } from '../cause.ts';

export const ${constant()}: ${kinds[of]} = {
  id: '${id}',
  title: '${title()}',
  explains: '${of === 'step' ? 'allow-origin-mismatch' : of}',${about}
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'what is looked at',

  explain() {
    return null;
  },
};
`;
}

function testText(): string {
  return `import { testCause } from '../../helpers/cause-tester.ts';
import { exchange } from '../../helpers/exchange.ts';

testCause('${id}', {
  silent: {
    'an exchange that was delivered': exchange(),
  },
  explains: {
    'the exchange that it is for': [
      exchange({ outcome: 'blocked', answer: [['access-control-allow-origin', 'https://b.example']] }),
      /the value that only this exchange has/,
    ],
  },
});
`;
}

function pageText(): string {
  return `# ${title()}

## What happened

What the server answered, or what stopped the request, and what the browser did.

## Why the browser insists

Whom the rule protects.

## What to change

Who changes what, with the lines to copy: exact origins, and \`Vary: Origin\`.

## How to be sure

A command, and what it shows once all is well.

## Sources

- [The Fetch standard](https://fetch.spec.whatwg.org/#concept-cors-check)
`;
}

/** The index with an import and, at the end of the list, an entry. */
function withEntry(index: string): string {
  const line = `import { ${constant()} } from './${id}.ts';\n`;
  const [imports = '', list = ''] = index.split('\n/**', 2);
  return `${imports}${line}\n/**${list.replace(/\];\s*$/, `  ${constant()},\n];\n`)}`;
}
