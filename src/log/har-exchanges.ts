import type { BrowserName, Exchange } from '../engine/exchange.ts';
import { groupBy } from '../engine/group-by.ts';
import { browserVersion } from '../protocol/browser-version.ts';
import type { HarEntry } from '../protocol/observed-event.ts';
import { assembleHar } from './assemble.ts';
import { exchangeOf } from './exchange-of.ts';
import { harEntry } from './har-entry.ts';
import { type HarProducer, harProducer } from './har-producer.ts';
import { headerValue } from './header-pairs.ts';
import { isListed } from './is-listed.ts';
import { originOf } from './origin-of.ts';

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The exchanges of a whole HAR, in the order in which they began. Never throws, whatever it is given. */
export function exchangesOfHar(har: unknown): readonly Exchange[] {
  const log = object(object(har)['log']);
  const producer = harProducer(object(log['creator'])['name'], object(log['browser'])['name']);
  const pages = pageUrls(log['pages']);
  const byPage = groupBy(list(log['entries']).map(object), (entry) => entry['pageref']);
  const found = [...byPage].flatMap(([page, entries]) =>
    exchangesOfPage(entries, pages.get(page) ?? documentUrl(entries), producer),
  );
  return found
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .map((exchange, at) => ({ ...exchange, id: `e${at + 1}` }));
}

/** Browsers write a page's URL as its title. */
function pageUrls(pages: unknown): ReadonlyMap<unknown, string> {
  return new Map(
    list(pages)
      .map(object)
      .flatMap(({ id, title }) => (typeof title === 'string' && URL.canParse(title) ? [[id, title]] : [])),
  );
}

/** Playwright writes what the document calls itself: its own entry tells, where all documents are of one origin. */
function documentUrl(entries: readonly Json[]): string | null {
  const urls = entries
    .filter((entry) => entry['_resourceType'] === 'document')
    .map((entry) => object(entry['request'])['url'])
    .filter((url) => typeof url === 'string');
  return new Set(urls.map(originOf)).size === 1 ? (urls[0] ?? null) : null;
}

function exchangesOfPage(
  raw: readonly Json[],
  pageUrl: string | null,
  producer: HarProducer,
): readonly Exchange[] {
  const entries = raw
    .map(harEntry)
    .filter((entry) => entry !== null)
    .filter(({ resourceType, viaServiceWorker }) => resourceType !== null && !viaServiceWorker);
  return [...groupBy(entries, (entry) => producer.browser ?? browserOf(entry))].flatMap(([browser, own]) =>
    assembleHar(own, producer)
      .map((draft) => exchangeOf(draft, '', { browser, pageUrl, now: Number.POSITIVE_INFINITY, producer }))
      .filter((exchange) => exchange !== null)
      .filter(isListed)
      .map(settled),
  );
}

function browserOf({ requestHeaders }: HarEntry): BrowserName {
  return browserVersion(headerValue(requestHeaders, 'user-agent') ?? '').name;
}

/** Nothing is still to come: what the HAR tells no end of had none that it saw. */
function settled(exchange: Exchange): Exchange {
  return exchange.outcome === 'pending' ? { ...exchange, outcome: 'unknown' } : exchange;
}
