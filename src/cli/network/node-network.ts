import http from 'node:http';
import https from 'node:https';
import type { HeaderList } from '../../engine/exchange.ts';
import type { Network, NoAnswer, WireAnswer, WireRequest } from './network.ts';
import { closed, noAnswer, timedOut } from './no-answer.ts';

/** As much as Chromium takes. */
const largestHead = 256 * 1024;

/**
 * The network itself, over HTTP/1.1 and a connection of its own for each request. `settings`: who else is trusted,
 * and who knows the addresses.
 */
export function nodeNetwork(settings: Pick<https.RequestOptions, 'ca' | 'lookup'> = {}): Network {
  const open = (wire: WireRequest, seconds: number) =>
    new Promise<WireAnswer | NoAnswer>((resolve, reject) => {
      const { protocol, hostname, port } = new URL(wire.origin);
      // Before anybody is connected to.
      for (const [name, value] of wire.headers) {
        http.validateHeaderName(name);
        http.validateHeaderValue(name, value);
      }
      const request = (protocol === 'https:' ? https : http).request({
        ...settings,
        ...{ hostname: hostname.replace(/^\[|\]$/g, ''), port, method: wire.method, path: wire.target },
        ...{ agent: false, setHost: false, maxHeaderSize: largestHead },
        // Whatever the environment says.
        rejectUnauthorized: true,
        // Browsers, too, read what is not quite HTTP.
        insecureHTTPParser: true,
      });
      request.maxHeadersCount = 0;
      // Node would write it in capitals, and servers tell them apart.
      request.method = wire.method;
      // And add these where they are not given.
      for (const name of ['connection', 'content-length', 'transfer-encoding']) request.removeHeader(name);
      for (const [name, values] of byName(wire.headers)) request.setHeader(name, values);
      const timer = setTimeout(() => {
        resolve(timedOut(seconds));
        request.destroy();
      }, seconds * 1000);
      request.once('close', () => {
        clearTimeout(timer);
        // After all other ends it says nothing any more.
        resolve(closed);
      });
      request.on('error', reject);
      request.once('response', ({ statusCode = 0, rawHeaders }) => {
        resolve({ status: statusCode, headers: pairs(rawHeaders) });
        request.destroy();
      });
      request.end();
    });
  return { ask: (wire, seconds) => open(wire, seconds).catch(noAnswer) };
}

/** Node takes the lines of one name at once, at the place of the first. */
function byName(headers: HeaderList): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const [name, value] of headers) lines.set(name, [...(lines.get(name) ?? []), value]);
  return lines;
}

function pairs(raw: readonly string[]): HeaderList {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? ''] as const] : []));
}
