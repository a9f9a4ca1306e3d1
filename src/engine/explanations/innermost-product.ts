import { answeredBy } from '../answered-by.ts';
import type { Subject } from '../cause.ts';
import type { AnsweredBy } from '../diagnosis.ts';

/** A row of a table about products, by the names in `products.ts`. */
interface ProductRow {
  readonly product: string | readonly string[];
  /** Where it is written down. */
  readonly source: string;
}

/** The products on the way of this answer, from the inside out. */
export function productsFromInside({ exchange, history }: Subject, index: number): readonly AnsweredBy[] {
  return answeredBy(exchange, history)
    .filter(({ message }) => message === index)
    .toReversed();
}

/** The row of the innermost product on the way of this answer that has one. */
export function innermostProduct<Row extends ProductRow>(
  subject: Subject,
  index: number,
  rows: readonly Row[],
): Row | null {
  for (const { name } of productsFromInside(subject, index)) {
    const row = rows.find(({ product }) => [product].flat().includes(name));
    if (row) return row;
  }
  return null;
}
