import type { Stack } from './remedy.ts';

/** In one sentence, how far a stack's lines were tried. */
export function triedWords({ tried, name }: Pick<Stack, 'tried' | 'name'>): string {
  switch (tried) {
    case 'run':
      return `Run by us: a real ${name} was started from lines like these, and a blocked request passed in a real browser.`;
    case 'checked':
      return 'Not run by us: these lines hold to the schema that the vendor publishes, or to the grammar of their language.';
    case 'unchecked':
      return 'Not run by us: written after the vendor’s documentation.';
    default:
      return tried satisfies never;
  }
}
