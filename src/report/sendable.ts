import type { HeaderList, Message } from '../engine/exchange.ts';
import { isToken } from '../engine/fetch/header-list.ts';
import { headerValue } from './header-lines.ts';

/** What of a message is sent again. */
export type Sendable = Pick<Message, 'method' | 'url' | 'requestHeaders'>;

export interface SendOptions {
  /** The origin to send where the request's own headers were not observed. */
  readonly origin?: string | null;
  /** Cookies are left out unless asked for: a command gets pasted into chats. */
  readonly cookies?: boolean;
}

/** What the browser adds, and what no server's CORS answer depends on; conditions would make it answer 304. */
const left =
  /^(:.*|sec-.*|accept-encoding|accept-language|cache-control|connection|content-length|dnt|expect|host|if-.*|keep-alive|pragma|priority|referer|te|transfer-encoding|upgrade.*|user-agent)$/;
/** A longer value makes a command that no terminal and no issue tracker takes. */
const longest = 4000;

/** The headers that a server may look at, with the origin where none was seen. */
export function headersToSend(headers: HeaderList, { origin, cookies = false }: SendOptions): HeaderList {
  const seen = headers.filter(
    ([name, value]) =>
      isToken(name) &&
      value.length <= longest &&
      !left.test(name.toLowerCase()) &&
      (name.toLowerCase() !== 'cookie' || cookies) &&
      (name.toLowerCase() !== 'accept' || value !== '*/*'),
  );
  const own = headerValue(headers, 'origin') !== null;
  return own || !origin ? seen : [['origin', origin], ...seen];
}

/** What must not reach a terminal: controls, and what hides or turns around the text beside it. */
const treacherous = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

/** A URL without what a terminal would act upon. */
export function urlWord(url: string): string {
  return url.replaceAll(' ', '%20').replaceAll(treacherous, (characters) => encodeURIComponent(characters));
}

/** A text without what a terminal would act upon. */
export function oneLine(text: string): string {
  return text.replaceAll(treacherous, ' ');
}
