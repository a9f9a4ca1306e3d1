import type { AnsweredBy } from './diagnosis.ts';
import type { Exchange } from './exchange.ts';
import { headerLines } from './fetch/header-list.ts';
import { products } from './products.ts';

/**
 * Who seems to have produced the last answer, from the outside in. Headers are often stripped and can be
 * faked: at best likely.
 */
export function answeredBy(exchange: Exchange): readonly AnsweredBy[] {
  const message = exchange.messages.findLastIndex(({ status }) => status !== null);
  const headers = exchange.messages[message]?.responseHeaders ?? null;
  if (!headers) return [];
  return products
    .flatMap(({ name, role, header, matches }) => {
      const value = headerLines(headers, header).find((line) => !matches || matches.test(line));
      if (value === undefined) return [];
      const because = matches ? `${header}: ${value.slice(0, 80)}` : header;
      return [{ message, name, role, certainty: 'likely' as const, because }];
    })
    .filter((entry, index, all) => all.findIndex(({ name }) => name === entry.name) === index);
}
