import type { Exchange } from '../exchange.ts';
import { canParse } from '../fetch/can-parse.ts';
import { namedNetworkError } from '../network-end.ts';

/** How and where an exchange ended that a network error of a known name ended. */
export interface NamedEnd {
  readonly error: string;
  /** Index into the exchange's messages. */
  readonly message: number;
  readonly url: string;
  /** Host and port of that URL. */
  readonly host: string;
}

/** The end of an exchange whose network error has one of these names; null where it has another, or none. */
export function namedEnd(exchange: Exchange, names: RegExp): NamedEnd | null {
  const error = namedNetworkError(exchange);
  if (error === null || !names.test(error)) return null;
  const message = exchange.messages.findLastIndex(({ networkError }) => networkError === error);
  const url = exchange.messages[message]?.url ?? '';
  return { error, message, url, host: hostOf(url) };
}

/** Host and port of a URL; the text itself where it has none. */
export function hostOf(url: string): string {
  return (canParse(url) && new URL(url).host) || url;
}
