import { join } from 'node:path';
import type { CorsPolicy } from '../src/remedies/cors-policy.ts';
import { stacks } from '../src/remedies/index.ts';
import type { Stack } from '../src/remedies/remedy.ts';
import { triedWords } from '../src/remedies/tried-words.ts';
import { remedyBlocks } from '../src/report/exporters/document/remedies.ts';
import { markdownBlock } from '../src/report/exporters/markdown/blocks.ts';
import { ownProxiesPage } from './own-proxies-page.ts';

export const stackPagesFolder = join(import.meta.dirname, '../docs/stacks');

/** What the pages show the lines for. */
const example: CorsPolicy = {
  server: 'https://api.example',
  origins: ['https://app.example', 'https://admin.example'],
  methods: ['GET', 'HEAD', 'POST', 'PUT'],
  headers: ['content-type', 'x-request-id'],
  credentials: true,
  allowedToday: [],
  example: { method: 'PUT', url: 'https://api.example/orders/17' },
};

/** docs/stacks/, file by file, from the same functions as the panel and the reports. */
export function stackPages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', index()],
    ['own-proxies.md', ownProxiesPage()],
    ...stacks.map((stack) => [`${stack.id}.md`, page(stack)] as const),
  ]);
}

function page(stack: Stack): string {
  return `${[
    `# CORS on ${stack.name}`,
    `${triedWords(stack)} [The vendor’s documentation](${stack.source})`,
    'For `https://app.example` and `https://admin.example`, `PUT` with `content-type` and `x-request-id`, and credentials. WhyCORS prints the same for what failed.',
    ...remedyBlocks({ policy: example, remedy: stack.remedy(example) }).map(markdownBlock),
  ].join('\n\n')}\n`;
}

function index(): string {
  const rows = stacks.map(
    (stack) => `| [${stack.name}](${stack.id}.md) | ${stack.family} | ${ways[stack.tried]} |`,
  );
  return `# How to allow an origin, by stack

Written by \`npm run docs:stacks\` from what the panel and the reports print. Which of them were run, on which version, stands in the
[README](../../README.md#the-stacks).

| Stack | Kind | Tried |
| --- | --- | --- |
${rows.join('\n')}

The server is not yours? Have one of your own [forward the calls](own-proxies.md).
`;
}

const ways: Readonly<Record<Stack['tried'], string>> = {
  run: 'run by us',
  checked: 'held to a schema or grammar',
  unchecked: 'not run by us',
};
