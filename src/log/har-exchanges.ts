import type { BrowserName, Exchange } from '../engine/exchange.ts';
import { groupBy } from '../engine/group-by.ts';
import { assemble } from './assemble.ts';
import { exchangeOf } from './exchange-of.ts';
import { harEntry } from './har-entry.ts';
import { isListed } from './is-listed.ts';

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What wrote the HAR, by the name it gives itself: the DevTools of Chromium, or Firefox. */
const creators: Readonly<Record<string, BrowserName>> = { WebInspector: 'chromium', Firefox: 'firefox' };

/** The exchanges of a whole HAR, in the order in which they began. Never throws, whatever it is given. */
export function exchangesOfHar(har: unknown): readonly Exchange[] {
  const log = object(object(har)['log']);
  const browser = browserOf(log['creator']);
  const pages = pageUrls(log['pages']);
  const byPage = groupBy(list(log['entries']).map(object), (entry) => entry['pageref']);
  const found = [...byPage].flatMap(([page, entries]) =>
    exchangesOfPage(entries, pages.get(page) ?? null, browser),
  );
  return found
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .map((exchange, at) => ({ ...exchange, id: `e${at + 1}` }));
}

function browserOf(creator: unknown): BrowserName {
  const { name } = object(creator);
  return (typeof name === 'string' && Object.hasOwn(creators, name) && creators[name]) || 'unknown';
}

/** Chromium writes a page's URL as its title. */
function pageUrls(pages: unknown): ReadonlyMap<unknown, string> {
  return new Map(
    list(pages)
      .map(object)
      .flatMap(({ id, title }) => (typeof title === 'string' && URL.canParse(title) ? [[id, title]] : [])),
  );
}

function exchangesOfPage(
  raw: readonly Json[],
  pageUrl: string | null,
  browser: BrowserName,
): readonly Exchange[] {
  const entries = raw
    .map(harEntry)
    .filter((entry) => entry !== null)
    .filter(({ resourceType, viaServiceWorker }) => resourceType !== null && !viaServiceWorker);
  return assemble([], entries, browser)
    .map((draft) => exchangeOf(draft, '', { browser, pageUrl, now: Number.POSITIVE_INFINITY }))
    .filter((exchange) => exchange !== null)
    .filter(isListed)
    .map(settled);
}

/** Nothing is still to come: what the HAR tells no end of had none that it saw. */
function settled(exchange: Exchange): Exchange {
  return exchange.outcome === 'pending' ? { ...exchange, outcome: 'unknown' } : exchange;
}
