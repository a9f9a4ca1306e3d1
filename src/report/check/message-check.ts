import type { Answer } from '../../engine/diagnosis.ts';
import type { HeaderList, Message } from '../../engine/exchange.ts';
import { isToken } from '../../engine/fetch/header-list.ts';
import { isAnswerFor } from '../answer-for.ts';
import { headerLines, headerValue } from '../header-lines.ts';
import type { ReportExchange } from '../report.ts';
import { headersToSend, oneLine, urlWord } from '../sendable.ts';
import type { MessageCheck } from './check-plan.ts';
import { expectations } from './expectations.ts';
import type { Secrets } from './secrets.ts';

/** What only reads, and may be sent again unasked. */
const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/** The check of one answer; null where no client can send its message. */
export function messageCheck(
  exchange: ReportExchange,
  answer: Answer,
  serverOf: (origin: string) => number,
  secrets: Secrets,
): MessageCheck | null {
  const { kind, method } = answer;
  const [, origin, path] = /^(https?:\/\/[^/?#\\]+)([^#]*)/i.exec(answer.url) ?? [];
  if (origin === undefined || path === undefined || !isToken(method)) return null;
  const message = exchange.messages.find((candidate) => isAnswerFor(answer, candidate));
  const sent =
    kind === 'preflight' ? askedHeaders(exchange, answer, message) : ownHeaders(exchange, answer, message);
  const safe = kind === 'preflight' || safeMethods.includes(method);
  const secretsHere = secrets.of(answer, safe);
  return {
    ...{ kind, method, safe },
    server: serverOf(origin.replace(/\/\/.*@/, '//')),
    path: secretsHere.inUrl(sendablePath(path)),
    headers: sent.map(([name, value]) => [name, secretsHere.inHeader(name, oneLine(value).trim())] as const),
    expected: expectations(exchange, { answer, message, sent }),
  };
}

/** From the slash on, as it can stand in the first line of a request. */
function sendablePath(path: string): string {
  const ascii = urlWord(path).replaceAll(/[^\x21-\x7e]/gu, (character) =>
    encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character),
  );
  return ascii.startsWith('/') ? ascii : `/${ascii}`;
}

function askedHeaders(exchange: ReportExchange, answer: Answer, message: Message | undefined): HeaderList {
  const of = (name: string) => headerValue(message?.requestHeaders ?? null, name);
  const request = [...exchange.messages, ...exchange.answers].find(
    ({ kind, url }) => kind === 'request' && url === answer.url,
  );
  const method = of('access-control-request-method') ?? request?.method ?? exchange.method;
  const names =
    of('access-control-request-headers') ??
    (message ? null : headerValue(answer.set, 'access-control-allow-headers'));
  return [
    ['origin', of('origin') ?? originFor(exchange, answer)],
    ['access-control-request-method', method],
    ...(names === null ? [] : [['access-control-request-headers', names] as const]),
  ];
}

function ownHeaders(exchange: ReportExchange, answer: Answer, message: Message | undefined): HeaderList {
  return headersToSend(message?.requestHeaders ?? [], {
    origin: originFor(exchange, answer),
    cookies: true,
  });
}

/** The origin that a message sends which was not seen: the one that its answer must allow tells. */
export function originFor({ origin }: Pick<ReportExchange, 'origin'>, answer: Answer | undefined): string {
  const [allowed] = headerLines(answer?.set ?? [], 'access-control-allow-origin');
  // Any origin is allowed only to one that a redirect has taken the name from.
  if (allowed === '*') return 'null';
  return allowed ?? origin;
}
