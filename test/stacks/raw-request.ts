import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';

export interface RawRequest {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Asks for exactly this, where a browser would tidy up first. Null where the connection is closed instead. */
export function rawRequest(port: number, asked: RawRequest): Promise<RawAnswer | null> {
  return new Promise((resolve) => {
    request({ ...asked, host: '127.0.0.1', port, agent: false }, (response) => {
      response
        .resume()
        .once('close', () => resolve({ status: response.statusCode, headers: response.headers }));
    })
      .once('error', () => resolve(null))
      .end();
  });
}
