import type { HeaderList, Message } from '../../engine/exchange.ts';
import { headerValue } from '../header-lines.ts';
import { headerName } from './header-name.ts';

interface CurlOptions {
  /** The origin to send where the request's own headers were not observed. */
  readonly origin?: string | null;
  /** Cookies are left out unless asked for: a command gets pasted into chats. */
  readonly cookies?: boolean;
  /** Prints the head of the answer alone. */
  readonly headOnly?: boolean;
}

/** What the browser adds, and what no server's CORS answer depends on; conditions would make it answer 304. */
const left =
  /^(:.*|sec-.*|accept-encoding|accept-language|cache-control|connection|content-length|dnt|expect|host|if-.*|keep-alive|pragma|priority|referer|te|transfer-encoding|upgrade.*|user-agent)$/;
const token = /^[\w!#$%&'*+.^`|~-]+$/;
/** A longer value makes a command that no terminal and no issue tracker takes. */
const longest = 4000;

/** The request as a curl command for a POSIX shell; whatever the page or the server sent stays one quoted word. */
export function curlCommand(
  message: Pick<Message, 'method' | 'url' | 'requestHeaders'>,
  options: CurlOptions = {},
): string {
  const words = [
    ['curl', ...flags(message, options), shellQuoted(urlWord(message.url))].join(' '),
    ...headersToSend(message.requestHeaders, options).map(
      ([name, value]) => `-H ${shellQuoted(headerWord(name, value))}`,
    ),
  ];
  return words.join(' \\\n  ');
}

function flags(
  { method, url }: Pick<Message, 'method' | 'url'>,
  { headOnly = false }: CurlOptions,
): readonly string[] {
  // `-X HEAD` would wait for a body that never comes.
  const how = headOnly ? ['-s', '-D', '-', '-o', '/dev/null'] : ['-i'];
  if (method === 'HEAD') how.push('-I');
  if (method !== 'GET' && method !== 'HEAD') how.push('-X', shellQuoted(oneLine(method)));
  // curl reads brackets and braces as a range of URLs, even those of `[redacted:1]`.
  if (/[[\]{}]/.test(url)) how.push('-g');
  // Never taken for an option, whatever it begins with.
  if (!/^https?:/i.test(url)) how.push('--url');
  return how;
}

function headersToSend(headers: HeaderList, { origin, cookies = false }: CurlOptions): HeaderList {
  const seen = headers.filter(
    ([name, value]) =>
      token.test(name) &&
      value.length <= longest &&
      !left.test(name.toLowerCase()) &&
      (name.toLowerCase() !== 'cookie' || cookies) &&
      (name.toLowerCase() !== 'accept' || value !== '*/*'),
  );
  const own = headerValue(headers, 'origin') !== null;
  return own || !origin ? seen : [['origin', origin], ...seen];
}

function headerWord(name: string, value: string): string {
  const text = oneLine(value).trim();
  // `name:` without a value tells curl to leave the header out, `name;` to send it empty.
  return headerName(name) + (text === '' ? ';' : `: ${text}`);
}

/** What must not reach a terminal: controls, and what hides or turns around the text beside it. */
const treacherous = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

function urlWord(url: string): string {
  return url.replaceAll(' ', '%20').replaceAll(treacherous, (characters) => encodeURIComponent(characters));
}

function oneLine(text: string): string {
  return text.replaceAll(treacherous, ' ');
}

/** Everything but plain words stands in single quotes, in which a POSIX shell gives no character a meaning. */
function shellQuoted(text: string): string {
  return /^[A-Za-z][\w.-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
