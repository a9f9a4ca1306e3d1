import type { Message } from '../engine/exchange.ts';
import { wasNeverSent } from '../report/never-sent.ts';
import type { ReportExchange } from '../report/report.ts';
import { urlParts } from './format.ts';

/** `broken`: where the browser stopped; `missing`: what would have come after it. */
export type ArrowState = 'passed' | 'broken' | 'missing' | 'pending';

export interface Arrow {
  /** Index into the exchange's messages; null for one that never existed. */
  readonly message: number | null;
  readonly direction: 'out' | 'back';
  /** Index into the lanes of the servers. */
  readonly lane: number;
  readonly label: string;
  readonly state: ArrowState;
}

export interface Conversation {
  /** Origins of the servers, in the order in which they were met. */
  readonly lanes: readonly string[];
  readonly arrows: readonly Arrow[];
}

function askLabel(message: Pick<Message, 'kind' | 'method' | 'url'>): string {
  const ask = `${message.method} ${urlParts(message.url).path}`;
  return message.kind === 'preflight' ? `${ask} (preflight)` : ask;
}

function answerLabel(message: Message): string {
  if (message.status === null) return message.networkError ?? 'no answer seen';
  const location = message.responseHeaders?.find(([name]) => name === 'location')?.[1];
  const redirect = location !== undefined && message.status >= 300 && message.status < 400;
  const words = [String(message.status)];
  if (redirect) words.push(`redirect to ${location}`);
  if (message.fromCache) words.push('(from the cache)');
  return words.join(' ');
}

/** Arranges an exchange as the arrows of a sequence diagram. */
export function conversation(exchange: ReportExchange): Conversation {
  const lanes: string[] = [];
  const laneOf = (url: string) => {
    const { origin } = urlParts(url);
    if (!lanes.includes(origin)) lanes.push(origin);
    return lanes.indexOf(origin);
  };
  const blocking = exchange.findings.find((finding) => finding.role === 'blocking');
  const stoppedAt = blocking ? (blocking.message ?? exchange.messages.length - 1) : Number.POSITIVE_INFINITY;
  const arrows: Arrow[] = [];

  exchange.messages.forEach((message, index) => {
    const lane = laneOf(message.url);
    const add = (direction: Arrow['direction'], label: string, state: ArrowState) =>
      arrows.push({ message: index, direction, lane, label, state });
    const answered = message.status !== null;
    if (index > stoppedAt) {
      add('out', askLabel(message), 'missing');
    } else if (index === stoppedAt) {
      if (answered) {
        add('out', askLabel(message), 'passed');
        add('back', answerLabel(message), 'broken');
      } else {
        const end = wasNeverSent(exchange) ? 'never sent' : answerLabel(message);
        add('out', `${askLabel(message)}: ${end}`, 'broken');
      }
    } else {
      add('out', askLabel(message), 'passed');
      if (answered) add('back', answerLabel(message), 'passed');
      else if (exchange.outcome === 'pending') add('back', 'waiting for the answer', 'pending');
      else if (message.networkError !== null) add('back', answerLabel(message), 'missing');
    }
  });

  const seen = (kind: string, url: string) =>
    exchange.messages.some((message) => message.kind === kind && message.url === url);
  for (const answer of exchange.answers) {
    if (!seen(answer.kind, answer.url))
      arrows.push({
        message: null,
        direction: 'out',
        lane: laneOf(answer.url),
        label: askLabel(answer),
        state: 'missing',
      });
  }
  return { lanes, arrows };
}

/** Origins as the drawing names them: without the scheme where it is everywhere the same. */
export function laneNames(origins: readonly string[]): readonly string[] {
  const schemes = new Set(origins.map((origin) => /^[a-z]+:\/\//.exec(origin)?.[0] ?? ''));
  const [scheme = ''] = schemes;
  return schemes.size === 1 ? origins.map((origin) => origin.slice(scheme.length)) : origins;
}

const stateSentence: Readonly<Record<ArrowState, string>> = {
  passed: '',
  broken: ' Here the browser stopped.',
  missing: ' This did not happen any more.',
  pending: ' Not there yet.',
};

/** One arrow in words, for those who do not see the drawing. */
export function arrowSentence(arrow: Arrow, lanes: readonly string[]): string {
  const server = lanes[arrow.lane] ?? '';
  const who = arrow.direction === 'out' ? `The page to ${server}` : `${server} to the page`;
  return `${who}: ${arrow.label}.${stateSentence[arrow.state]}`;
}
