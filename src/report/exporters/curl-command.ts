import { headersToSend, oneLine, type Sendable, type SendOptions, urlWord } from '../sendable.ts';
import { shellWord } from './curl/shell-word.ts';
import { headerName } from './header-name.ts';

export interface CurlOptions extends SendOptions {
  /** Prints the head of the answer alone. */
  readonly headOnly?: boolean;
}

/** The request as a curl command for a POSIX shell; whatever the page or the server sent stays one quoted word. */
export function curlCommand(message: Sendable, options: CurlOptions = {}): string {
  const words = [
    ['curl', ...flags(message, options), shellWord(urlWord(message.url))].join(' '),
    ...headersToSend(message.requestHeaders, options).map(
      ([name, value]) => `-H ${shellWord(headerWord(name, value))}`,
    ),
  ];
  return words.join(' \\\n  ');
}

function flags({ method, url }: Sendable, { headOnly = false }: CurlOptions): readonly string[] {
  // `-X HEAD` would wait for a body that never comes.
  const how = headOnly ? ['-s', '-D', '-', '-o', '/dev/null'] : ['-i'];
  if (method === 'HEAD') how.push('-I');
  if (method !== 'GET' && method !== 'HEAD') how.push('-X', shellWord(oneLine(method)));
  // curl reads brackets and braces as a range of URLs, even those of `[redacted:1]`.
  if (/[[\]{}]/.test(url)) how.push('-g');
  // Never taken for an option, whatever it begins with.
  if (!/^https?:/i.test(url)) how.push('--url');
  return how;
}

/**
 * The request as a curl command for PowerShell. Windows PowerShell 5 and PowerShell 7 hand a word with quotes in it to a
 * program each in its own way; what stands in a here-string goes through its standard input as it is. In the former
 * `curl` alone would be another program.
 */
export function curlPowershell(message: Sendable, options: SendOptions = {}): string {
  const { method, url, requestHeaders } = message;
  const lines = [
    'include',
    'globoff',
    ...(method === 'HEAD' ? ['head'] : []),
    ...(method === 'GET' || method === 'HEAD' ? [] : [setting('request', oneLine(method))]),
    setting('url', urlWord(url)),
    ...headersToSend(requestHeaders, options).map(([name, value]) =>
      setting('header', headerWord(name, value)),
    ),
  ];
  // Windows PowerShell hands on question marks in the place of what is not ASCII, unless it is told otherwise.
  const encoding = lines.every((line) => /^[\x20-\x7e]*$/.test(line)) ? [] : [utf8];
  return [...encoding, "@'", ...lines, "'@ | curl.exe --config -"].join('\n');
}

const utf8 = '$OutputEncoding = [Text.UTF8Encoding]::new($false)';

/** A line of curl's own configuration. https://curl.se/docs/manpage.html#-K */
function setting(name: string, value: string): string {
  return `${name} = "${value.replaceAll(/["\\]/g, '\\$&')}"`;
}

function headerWord(name: string, value: string): string {
  const text = oneLine(value).trim();
  // `name:` without a value tells curl to leave the header out, `name;` to send it empty.
  return headerName(name) + (text === '' ? ';' : `: ${text}`);
}
