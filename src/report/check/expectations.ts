import type { Answer } from '../../engine/diagnosis.ts';
import type { HeaderList, Message } from '../../engine/exchange.ts';
import { isToken, listItems } from '../../engine/fetch/header-list.ts';
import { isCorsSafelistedMethod } from '../../engine/fetch/safelist.ts';
import { headerValue } from '../header-lines.ts';
import type { ReportExchange } from '../report.ts';
import type { Expectation } from './check-plan.ts';

const allowOrigin = 'access-control-allow-origin';
const allowMethods = 'access-control-allow-methods';
const allowHeaders = 'access-control-allow-headers';

/** A message that an answer speaks of. */
export interface Told {
  readonly answer: Answer;
  /** Undefined where it was not seen. */
  readonly message: Message | undefined;
  /** What is sent. */
  readonly sent: HeaderList;
}

/**
 * What must come back for the message that this answer is for. All that a preflight asks for has to be allowed, also
 * where the answer changes nothing about it: who mends one header may break another.
 */
export function expectations(exchange: ReportExchange, told: Told): readonly Expectation[] {
  const { answer } = told;
  const status = answer.kind === 'preflight' ? [{ kind: 'ok-status' } as const] : [];
  const set = answer.set
    .filter(([name]) => isToken(name) && !isList(name))
    .map(([name, value]) => expected(name, value));
  const absent = answer.remove.filter(isToken).map((name) => ({ kind: 'absent', name }) as const);
  return [...status, ...set, ...unchanged(exchange, told), ...asked(exchange, told), ...absent];
}

const isList = (name: string) => name === allowMethods || name === allowHeaders;

function expected(name: string, value: string): Expectation {
  if (name === 'vary') {
    return { kind: 'lists', name, items: ['Origin'], wildcard: true, anyCase: true };
  }
  // Its target lies elsewhere where the base URL does.
  if (name === 'location') return { kind: 'no-user-info', name };
  return { kind: 'is', name, values: [value] };
}

const withCredentials = ({ credentials }: ReportExchange) => credentials !== 'omit';

/** The two headers of the CORS check, of a preflight that passes it already. */
function unchanged(exchange: ReportExchange, { answer, message, sent }: Told): readonly Expectation[] {
  const origin = headerValue(sent, 'origin');
  const isSet = answer.set.some(([name]) => name === allowOrigin);
  if (answer.kind !== 'preflight' || isSet || origin === null) return [];
  const values = withCredentials(exchange) ? [origin] : [origin, '*'];
  if (!values.includes(headerValue(message?.responseHeaders ?? null, allowOrigin) ?? '')) return [];
  return [
    { kind: 'is', name: allowOrigin, values },
    ...(withCredentials(exchange)
      ? [{ kind: 'is', name: 'access-control-allow-credentials', values: ['true'] } as const]
      : []),
  ];
}

function asked(exchange: ReportExchange, { answer, sent }: Told): readonly Expectation[] {
  if (answer.kind !== 'preflight') return [];
  const method = headerValue(sent, 'access-control-request-method');
  const names = listItems(headerValue(sent, 'access-control-request-headers') ?? '').filter(isToken);
  const wildcard = !withCredentials(exchange);
  return [
    ...(method === null || isCorsSafelistedMethod(method)
      ? []
      : [{ kind: 'lists', name: allowMethods, items: [method], wildcard, anyCase: false } as const]),
    ...(names.length === 0
      ? []
      : [{ kind: 'lists', name: allowHeaders, items: names, wildcard, anyCase: true } as const]),
  ];
}
