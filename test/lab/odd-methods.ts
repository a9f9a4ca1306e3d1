import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

interface ParseError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/**
 * Lets a server take methods that Node's parser refuses, such as `patch` in lower case: the request is sent
 * to it once more, as POST, with its real method and scheme in two headers.
 */
export function acceptOddMethods(server: Server, scheme: string, plainPort: () => number): void {
  server.on('clientError', (error: ParseError, socket: Duplex) => {
    const [, method, rest] = /^([\w-]+)( .*)$/s.exec(error.rawPacket?.toString('latin1') ?? '') ?? [];
    if (error.code !== 'HPE_INVALID_METHOD' || !method || !rest) return void socket.destroy();
    const marks = `X-Lab-Method: ${method}\r\nX-Lab-Scheme: ${scheme}\r\nConnection: close\r\n`;
    const again = connect(plainPort(), '127.0.0.1');
    again.on('error', () => socket.destroy());
    again.write(
      `POST${rest.replace('\r\n', `\r\n${marks}`).replace(/\r\nConnection: keep-alive/i, '')}`,
      'latin1',
    );
    again.pipe(socket);
  });
}

/** The method and scheme the page used. */
export function sentAs(request: {
  readonly method: string;
  readonly protocol: string;
  get(name: string): string | undefined;
}): { readonly method: string; readonly scheme: string } {
  return {
    method: request.get('X-Lab-Method') ?? request.method,
    scheme: request.get('X-Lab-Scheme') ?? request.protocol,
  };
}
