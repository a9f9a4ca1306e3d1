import type { ReportExchange } from '../../report/report.ts';
import { type ExchangeFacts, factsOf } from './exchange-facts.ts';
import { isValues } from './is-values.ts';
import type { Filter, FilterTerm } from './parse-filter.ts';

function hostMatches(host: string, pattern: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern || host === pattern;
}

function termMatches({ key, value }: FilterTerm, facts: ExchangeFacts, exchange: ReportExchange): boolean {
  switch (key) {
    case 'domain':
      return facts.hosts.some((host) => hostMatches(host, value));
    case 'method':
      return facts.methods.includes(value);
    case 'status-code':
      return facts.statuses.includes(value);
    case 'cause':
      return facts.causes.some((cause) => cause.includes(value));
    case 'origin':
      return facts.origins.some((origin) => hostMatches(origin, value));
    case 'hop':
      return facts.products.some((product) => product.includes(value));
    case 'is':
      return isValues[value]?.(exchange) ?? true;
    case null:
      return facts.text.includes(value);
    default:
      return key satisfies never;
  }
}

export function matchesFilter(filter: Filter, exchange: ReportExchange): boolean {
  if (filter.terms.length === 0) return true;
  const facts = factsOf(exchange);
  return filter.terms.every((term) => termMatches(term, facts, exchange) !== term.negated);
}
