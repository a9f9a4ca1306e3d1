import type { AnsweredBy } from '../engine/diagnosis.ts';
import { stacks } from './index.ts';
import type { Stack } from './remedy.ts';

export interface Suggestion {
  readonly stack: Stack;
  /** The header that tells of it, for example `server: nginx`. */
  readonly because: string;
}

/**
 * The stack that the answers tell of; null where none of them does. Of several behind one another the innermost: the
 * application knows best who may call it, and what stands before it passes its headers on.
 */
export function suggestStack(answeredBy: readonly AnsweredBy[]): Suggestion | null {
  for (const { name, because } of answeredBy.toReversed()) {
    const [stack] = stacks
      .filter(({ products }) => products.includes(name))
      .toSorted((a, b) => a.products.indexOf(name) - b.products.indexOf(name));
    if (stack) return { stack, because };
  }
  return null;
}
