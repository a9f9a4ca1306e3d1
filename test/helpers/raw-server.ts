import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A server below HTTP: it keeps the bytes that come, and answers each head with bytes. */
export interface RawServer {
  readonly origin: string;
  /** Everything that each connection received, a character a byte. */
  readonly received: readonly string[];
  close(): Promise<void>;
}

/** `reply` writes what it likes once a head has come; what it returns is written, and the connection ended. */
export async function startRawServer(
  reply: (head: string, socket: Socket) => string | Buffer | null,
): Promise<RawServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const at = received.push('') - 1;
    sockets.add(socket);
    // A client that has seen enough goes away.
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (bytes) => {
      received[at] += bytes.toString('latin1');
      if (!received[at]?.endsWith('\r\n\r\n')) return;
      const bytesBack = reply(received[at] ?? '', socket);
      if (bytesBack !== null) socket.end(bytesBack);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
