import { groupBy } from '../engine/group-by.ts';
import type { ReportExchange } from './report.ts';

/** Exchanges that failed for the same reasons at the same place; the first stands for all. */
export interface FoldedFailure {
  readonly exchange: ReportExchange;
  readonly times: number;
  /** Every URL, each once, in order of appearance. */
  readonly urls: readonly string[];
}

/** Whether the browser withheld the answer, for CORS or for what looks like it. */
export function isFailure(exchange: ReportExchange): boolean {
  return exchange.verdict === 'cors' || exchange.verdict === 'look-alike' || exchange.outcome === 'blocked';
}

/** The failures among these exchanges, identical ones folded into one. */
export function foldedFailures(exchanges: readonly ReportExchange[]): readonly FoldedFailure[] {
  const groups = groupBy(exchanges.filter(isFailure), failureKey);
  return [...groups.values()].flatMap((group) => {
    const [exchange] = group;
    if (!exchange) return [];
    return [{ exchange, times: group.length, urls: [...new Set(group.map(({ url }) => url))] }];
  });
}

/** The list asks for the same ones with every frame. */
const keys = new WeakMap<ReportExchange, string>();

/** Alike: the same path asked in the same way, the same causes, and the same change that helps. */
export function failureKey(exchange: ReportExchange): string {
  const known = keys.get(exchange);
  if (known !== undefined) return known;
  const key = JSON.stringify([
    exchange.method,
    withoutQuery(exchange.url),
    exchange.origin,
    exchange.credentials,
    exchange.answersInjected ?? false,
    exchange.findings.map(({ cause, role, certainty }) => [cause, role, certainty]),
    exchange.messages.map(({ kind, hop, status }) => [kind, hop, status]),
    exchange.answers.map((answer) => ({ ...answer, url: withoutQuery(answer.url) })),
  ]);
  keys.set(exchange, key);
  return key;
}

function withoutQuery(url: string): string {
  return url.replace(/[?#][\s\S]*$/, '');
}
