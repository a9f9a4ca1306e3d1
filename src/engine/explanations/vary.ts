import type { HeaderList } from '../exchange.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';

/** Whether an answer says that it depends on the request's `Origin`. */
export function variesByOrigin(headers: HeaderList | null): boolean {
  const items = listItems(getHeader(headers, 'vary') ?? '');
  return items.some((item) => item === '*' || item.toLowerCase() === 'origin');
}
