import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What arrived, as it stood on the wire. */
export interface Arrived {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly rawHeaders: readonly string[];
}

/** A server that keeps what it is asked. */
export async function startEchoServer() {
  const arrived: Arrived[] = [];
  const server = createServer(({ method, url, rawHeaders }, response) => {
    arrived.push({ method, url, rawHeaders });
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
