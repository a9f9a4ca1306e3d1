import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const page = 'https://shop.example';
const apis = Array.from({ length: 40 }, (_, at) => `https://api${at}.example`);

type Field = { readonly name: string; readonly value: string };

const fields = (pairs: Readonly<Record<string, string>>): Field[] =>
  Object.entries(pairs).map(([name, value]) => ({ name, value }));

/** One request as Chromium saves it; of ten, six stay on the page's origin, three pass, and one is refused. */
function entry(at: number, bodyBytes: number) {
  const kind = at % 10;
  const isOwn = kind < 6;
  const url = isOwn ? `${page}/assets/${at}.js` : `${apis[at % apis.length]}/orders/${at}?page=${at % 7}`;
  return {
    _initiator: { type: 'script', url: `${page}/main.js`, lineNumber: 40, columnNumber: 11 },
    _resourceType: isOwn ? 'script' : 'fetch',
    cache: {},
    pageref: 'page_1',
    request: {
      method: 'GET',
      url,
      httpVersion: 'http/2.0',
      headers: fields({
        ':authority': new URL(url).host,
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br, zstd',
        'accept-language': 'en-GB,en;q=0.9',
        ...(isOwn ? {} : { origin: page }),
        referer: `${page}/`,
        'sec-fetch-dest': isOwn ? 'script' : 'empty',
        'sec-fetch-mode': isOwn ? 'no-cors' : 'cors',
        'sec-fetch-site': isOwn ? 'same-origin' : 'cross-site',
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
      }),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: 200,
      statusText: '',
      httpVersion: 'http/2.0',
      headers: fields({
        'content-type': isOwn ? 'text/javascript' : 'application/json',
        date: new Date(1_795_218_840_000 + at * 1000).toUTCString(),
        etag: `"${at.toString(16)}"`,
        server: 'nginx',
        'strict-transport-security': 'max-age=31536000',
        vary: 'Origin',
        'x-request-id': `r-${at}`,
        ...(isOwn || kind === 9 ? {} : { 'access-control-allow-origin': page }),
      }),
      cookies: [],
      content: {
        size: bodyBytes,
        mimeType: 'text/plain',
        text: `line ${at}: "quoted"\n`.repeat(bodyBytes / 20),
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      _transferSize: bodyBytes,
      _error: kind === 9 ? 'net::ERR_FAILED' : null,
    },
    startedDateTime: new Date(1_795_218_840_000 + at * 50).toISOString(),
    time: 31.5,
    timings: { blocked: 1, dns: -1, ssl: -1, connect: -1, send: 0.1, wait: 29, receive: 1.4 },
  };
}

/** Writes a HAR of at least so many bytes, and says how many requests are in it. */
export async function writeLargeHar(
  path: string,
  { bytes, bodyBytes }: { readonly bytes: number; readonly bodyBytes: number },
): Promise<number> {
  const file = createWriteStream(path);
  const creator = { name: 'WebInspector', version: '537.36' };
  const pages = [{ id: 'page_1', title: `${page}/`, startedDateTime: '2026-11-21T10:15:30.000Z' }];
  file.write(
    `{\n  "log": {"version":"1.2","creator":${JSON.stringify(creator)},"pages":${JSON.stringify(pages)},"entries":[\n`,
  );
  let entries = 0;
  for (let written = 0; written < bytes; entries++) {
    const text = `${entries === 0 ? '' : ',\n'}${JSON.stringify(entry(entries, bodyBytes))}`;
    written += text.length;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end(']}}\n');
  await once(file, 'close');
  return entries;
}
