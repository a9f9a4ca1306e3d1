import type { Cause } from '../../engine/cause.ts';
import { causes } from '../../engine/causes/index.ts';
import { type Page, wrapped } from '../text/wrapped.ts';

const kinds: readonly (readonly [title: string, has: (cause: Cause) => boolean])[] = [
  [
    'The check at which the browser stopped',
    ({ explains }) => explains !== 'root' && explains !== 'end' && explains !== 'notice',
  ],
  ['Why the server behaved so', ({ explains }) => explains === 'root'],
  ['What only looks like CORS', ({ explains }) => explains === 'end'],
  ['Worth knowing, and no failure', ({ explains }) => explains === 'notice'],
];

/** Every cause with its title, kind by kind. */
export function causeList(page: Page): readonly string[] {
  return kinds.map(([title, has]) => {
    const own = causes.filter(has).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const width = Math.max(...own.map(({ id }) => id.length));
    const lines = own.map(({ id, title: words }) => wrapped([words], page, `  ${id.padEnd(width)}  `));
    return [wrapped([{ strong: [title] }], page), ...lines].join('\n');
  });
}
