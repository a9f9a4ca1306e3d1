import type { ReportExchange } from '../../report/report.ts';
import { urlParts } from '../../report/url-parts.ts';
import { causeLabel } from '../cause-label.ts';

/** What a filter looks at, in lower case. */
export interface ExchangeFacts {
  readonly text: string;
  readonly hosts: readonly string[];
  readonly methods: readonly string[];
  readonly statuses: readonly string[];
  readonly causes: readonly string[];
  readonly origins: readonly string[];
  readonly products: readonly string[];
}

/** Kept with each version of an exchange: a filter is asked about every one of thousands, many times a second. */
const cache = new WeakMap<ReportExchange, ExchangeFacts>();

export function factsOf(exchange: ReportExchange): ExchangeFacts {
  const known = cache.get(exchange);
  if (known) return known;
  const facts = read(exchange);
  cache.set(exchange, facts);
  return facts;
}

const lowerCase = (texts: readonly string[]) => [...new Set(texts.map((text) => text.toLowerCase()))];

function read(exchange: ReportExchange): ExchangeFacts {
  const { method, messages, findings, origin, answeredBy } = exchange;
  const urls = messages.map(({ url }) => url);
  // An id and its title: the one stands in reports, the other in the row.
  const causes = findings.map((finding) => `${finding.cause}\n${causeLabel(finding)}`);
  return {
    text: lowerCase([method, ...urls, ...causes]).join('\n'),
    hosts: lowerCase(urls.map((url) => urlParts(url).host)),
    methods: lowerCase([method]),
    statuses: messages.flatMap(({ status }) => (status === null ? [] : [String(status)])),
    causes: lowerCase(causes),
    origins: lowerCase([origin, urlParts(origin).host]),
    products: lowerCase(answeredBy.map(({ name }) => name)),
  };
}
