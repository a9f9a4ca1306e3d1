import type { HeaderList } from '../engine/exchange.ts';
import { headerValue } from './header-pairs.ts';

/** The header names that a preflight asks for, in lower case. */
export function askedHeaders(preflight: HeaderList | null): readonly string[] {
  const value = headerValue(preflight, 'access-control-request-headers');
  return value === null ? [] : value.split(',').map((name) => name.trim().toLowerCase());
}

/** Whether a request has all the headers that a preflight asked for. */
export function hasAll(headers: HeaderList, names: readonly string[]): boolean {
  return names.every((name) => headerValue(headers, name) !== null);
}
