import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Reply } from './scenario.ts';

export type HeaderLines = readonly (readonly [name: string, value: string])[];

/** An answer with its headers as lines, which is how answers are installed and sent. */
export interface Sending {
  readonly status: number;
  readonly headers: HeaderLines;
  readonly body: string | Buffer | null;
  readonly connection: Reply['connection'] | null;
  readonly thinksFor: number;
}

/** Fills in what a reply left out. */
export function sending(reply: Reply): Sending {
  const status = reply.status ?? 200;
  const lines = Object.entries(reply.headers ?? {}).flatMap(([name, value]) =>
    [value].flat().map((line): readonly [string, string] => [name, line]),
  );
  const named = new Set(lines.map(([name]) => name.toLowerCase()));
  const withoutBody = status === 204 || (status >= 300 && status < 400);
  const body = reply.body ?? (withoutBody ? null : JSON.stringify({ ok: status < 400 }));
  const headers = [...lines];
  if (!named.has('cache-control')) headers.push(['Cache-Control', 'no-store']);
  if (body !== null && !named.has('content-type')) headers.push(['Content-Type', 'application/json']);
  return { status, headers, body, connection: reply.connection ?? null, thinksFor: reply.thinksFor ?? 0 };
}

/** Plays an answer once the server has thought about it. */
export function send(answer: Sending, request: IncomingMessage, response: ServerResponse): void {
  if (answer.thinksFor > 0) setTimeout(() => play(answer, request, response), answer.thinksFor);
  else play(answer, request, response);
}

/** The answer itself, or what the wire does in its place. */
function play(answer: Sending, request: IncomingMessage, response: ServerResponse): void {
  const socket = request.socket as Socket;
  if (answer.connection === 'hang') return;
  // Behind TLS a reset has to be made below it: there, destroying the socket is the nearest to it.
  if (answer.connection === 'reset') return void resetOf(socket);
  if (answer.connection === 'empty') return void socket.end();
  response.writeHead(answer.status, answer.headers.flat());
  if (answer.connection === 'stall') return void response.write(answer.body ?? '');
  response.end(request.method === 'HEAD' ? null : answer.body);
}

function resetOf(socket: Socket): void {
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}
