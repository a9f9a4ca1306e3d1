import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';

export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Asks for exactly this, where a browser would tidy up first. Null where the connection is closed instead. */
export function rawRequest(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer | null> {
  return new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      response
        .resume()
        .once('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    })
      .once('error', () => resolve(null))
      .end();
  });
}
