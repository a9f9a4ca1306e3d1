import type { Answer } from '../engine/diagnosis.ts';
import type { Message } from '../engine/exchange.ts';
import { canParse } from '../engine/fetch/can-parse.ts';
import { isAnswerFor } from './answer-for.ts';
import { headerValue } from './header-lines.ts';
import { wasNeverSent } from './never-sent.ts';
import type { ReportExchange } from './report.ts';

/** One arrow between the page and a server. `stopped`: here the browser did; `missing`: it would come next. */
export interface SequenceStep {
  readonly direction: 'out' | 'back';
  readonly server: string;
  readonly label: string;
  readonly state: 'passed' | 'stopped' | 'missing';
}

/** An exchange as what went to and fro, in order. */
export function sequence(exchange: ReportExchange): readonly SequenceStep[] {
  const { messages, answers, findings } = exchange;
  const blocking = findings.find(({ role }) => role === 'blocking');
  const stoppedAt = blocking ? (blocking.message ?? messages.length - 1) : Number.POSITIVE_INFINITY;
  const unseen = answers.filter((answer) => !messages.some((message) => isAnswerFor(answer, message)));
  return [
    ...messages.flatMap((message, index) => seenSteps(exchange, message, index - stoppedAt)),
    ...unseen.map((answer) => out(answer, 'missing')),
  ];
}

/** What stands beside an arrow, so that nothing is said by the arrow's form alone; empty where it passed. */
export function stateNote({ verdict }: ReportExchange, state: SequenceStep['state']): string {
  if (state === 'passed') return '';
  if (state === 'missing') return 'This did not happen any more';
  return verdict === 'look-alike' ? '✗ It ended here' : '✗ The browser stopped here';
}

/** `place`: below 0 before the message at which the browser stopped, above 0 behind it. */
function seenSteps(exchange: ReportExchange, message: Message, place: number): readonly SequenceStep[] {
  if (place > 0) return [out(message, 'missing')];
  const state = place === 0 ? 'stopped' : 'passed';
  if (message.status !== null) return [out(message, 'passed'), back(message, ending(message), state)];
  const label = wasNeverSent(exchange) ? 'never sent' : message.networkError;
  return [out(message, state, label === null ? '' : `: ${label}`)];
}

function out(message: Message | Answer, state: SequenceStep['state'], ending = ''): SequenceStep {
  const { server, path } = addressOf(message.url);
  const kind = message.kind === 'preflight' ? ' (preflight)' : '';
  return { direction: 'out', server, label: `${message.method} ${path}${kind}${ending}`, state };
}

function back({ url }: Message, label: string, state: SequenceStep['state']): SequenceStep {
  return { direction: 'back', server: addressOf(url).server, label, state };
}

function ending({ status, responseHeaders, fromCache }: Message): string {
  const location = headerValue(responseHeaders, 'location');
  const redirect = location !== null && status !== null && status >= 300 && status < 400;
  return `${status}${redirect ? `, redirect to ${location}` : ''}${fromCache ? ', from the cache' : ''}`;
}

/** What a page calls a URL may not be one. */
function addressOf(url: string): { readonly server: string; readonly path: string } {
  if (!canParse(url)) return { server: url, path: url };
  const { host, pathname, search } = new URL(url);
  return { server: host === '' ? url : host, path: `${pathname}${search}` };
}
