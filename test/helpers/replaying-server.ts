import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../src/engine/diagnosis.ts';
import type { HeaderList, MessageKind } from '../../src/engine/exchange.ts';
import { isAnswerFor } from '../../src/report/answer-for.ts';
import type { ReportExchange } from '../../src/report/report.ts';

/** One server in the place of all that exchanges speak of: it answers as they did, or as they should have. */
export interface ReplayingServer {
  /** The base URL that stands for that origin. */
  baseUrl(origin: string): string;
  mend(mended: boolean): void;
  /** What it was asked, as `method url`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Of these the server sends its own. */
const ownHeaders =
  /^(:.*|connection|content-length|content-encoding|date|keep-alive|trailer|transfer-encoding)$/;

export async function startReplayingServer(exchanges: readonly ReportExchange[]): Promise<ReplayingServer> {
  const origins: string[] = [];
  const asked: string[] = [];
  let mended = false;
  const server = createServer(
    { maxHeaderSize: 256 * 1024 },
    ({ method = '', url = '', headers }, response) => {
      const [, index = '', path = ''] = /^\/(\d+)(.*)$/s.exec(url) ?? [];
      const kind: MessageKind =
        method === 'OPTIONS' && 'access-control-request-method' in headers ? 'preflight' : 'request';
      const at = { kind, method, url: `${origins[Number(index)]}${path}` };
      asked.push(`${method} ${at.url}`);
      const { status, lines } = answerTo(exchanges, at, mended);
      response.writeHead(status, lines.filter(([name]) => !ownHeaders.test(name)).flat());
      response.end();
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    baseUrl(origin) {
      if (!origins.includes(origin)) origins.push(origin);
      return `http://127.0.0.1:${port}/${origins.indexOf(origin)}`;
    },
    mend: (wanted) => {
      mended = wanted;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Asked {
  readonly kind: MessageKind;
  readonly method: string;
  readonly url: string;
}

function answerTo(exchanges: readonly ReportExchange[], at: Asked, mended: boolean) {
  const isThis = ({ kind, method, url }: Asked) =>
    kind === at.kind && method === at.method && sameUrl(url, at.url);
  const message = exchanges.flatMap(({ messages }) => messages).find(isThis);
  const answer = exchanges
    .flatMap(({ answers }) => answers)
    .find((candidate) => (message ? isAnswerFor(candidate, message) : isThis(candidate)));
  const status = message?.status ?? 404;
  const lines = message?.responseHeaders ?? [];
  return mended && answer ? withAnswer(status, lines, answer) : { status, lines };
}

function withAnswer(status: number, lines: HeaderList, answer: Answer) {
  const replaced = new Set([...answer.set.map(([name]) => name), ...answer.remove]);
  return {
    status: answer.status ?? status,
    lines: [...lines.filter(([name]) => !replaced.has(name)), ...answer.set],
  };
}

/** A server never sees the fragment, and a URL without a path asks for `/`. */
function sameUrl(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && seenUrl(a) === seenUrl(b);
}

function seenUrl(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search}`;
}
