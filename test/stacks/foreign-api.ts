import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { makeCertificate } from '../lab/certificate.ts';
import { listen } from './application.ts';

/** What reached the API. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface ForeignApi {
  readonly port: number;
  /** All of it, in order. */
  readonly heard: Heard[];
  /** How many connected, whether or not they then said a word. */
  connections(): number;
  stop(): void;
}

/**
 * An API of someone else: it allows one partner alone, and sets a cookie. Redirects name its own address. With TLS, it is
 * `localhost` by a certificate that nobody has a reason to trust.
 */
export async function startForeignApi(tls = false): Promise<ForeignApi> {
  const heard: Heard[] = [];
  let connections = 0;
  const answer: RequestListener = async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    heard.push({ method, path, headers, body: await text(request) });
    response.setHeader('access-control-allow-origin', 'https://partner.example');
    response.setHeader('set-cookie', 'visitor=1; Path=/');
    response.setHeader('content-type', 'application/json');
    if (path === '/moved') response.setHeader('location', `http://${headers.host}/orders`);
    response.writeHead(statusOf(path, headers)).end('{}');
  };
  const server = tls ? createTlsServer(await makeCertificate(['localhost']), answer) : createServer(answer);
  server.on('connection', () => {
    connections += 1;
  });
  const port = await listen(server);
  return {
    port,
    heard,
    connections: () => connections,
    stop: () => void server.close().closeAllConnections(),
  };
}

function statusOf(path: string, { authorization }: IncomingHttpHeaders): number {
  switch (path) {
    case '/orders':
    case '/orders/17':
      return 200;
    case '/private':
      return authorization === undefined ? 401 : 200;
    case '/broken':
      return 500;
    case '/moved':
      return 307;
    default:
      return 404;
  }
}
