import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The application that stands behind a proxy under test. It knows no OPTIONS, as most do not. */
export async function startApplication(allowsAll: boolean): Promise<{ port: number; stop: () => void }> {
  const server = createServer((request, response) => {
    const { method, url = '/', headers } = request;
    if (allowsAll) response.setHeader('access-control-allow-origin', '*');
    const answer = (status: number, more: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...more }).end('{}');
    };
    if (url === '/private' && headers.authorization === undefined) return answer(401);
    if (method === 'OPTIONS') return answer(405, { allow: 'GET, PUT' });
    if (url === '/broken') return answer(500);
    if (url === '/moved') return answer(307, { location: '/orders' });
    answer(['/orders', '/orders/17', '/private'].includes(url) ? 200 : 404);
  });
  return { port: await listen(server), stop: () => void server.close().closeAllConnections() };
}

/** On a free port of loopback. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
