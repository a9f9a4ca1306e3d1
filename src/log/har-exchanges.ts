import type { BrowserName, Exchange } from '../engine/exchange.ts';
import { canParse } from '../engine/fetch/can-parse.ts';
import { groupBy } from '../engine/group-by.ts';
import { browserVersion } from '../protocol/browser-version.ts';
import type { HarEntry } from '../protocol/observed-event.ts';
import { assembleHar } from './assemble.ts';
import { exchangeOf } from './exchange-of.ts';
import { harEntry, staysHome } from './har-entry.ts';
import { type HarProducer, harProducer } from './har-producer.ts';
import { headerValue } from './header-pairs.ts';
import { isListed } from './is-listed.ts';
import { type Json, list, object } from './json-values.ts';
import { originOf } from './origin-of.ts';

/** What a HAR says beside its entries. */
export interface HarHead {
  readonly creator?: unknown;
  readonly browser?: unknown;
  readonly pages?: unknown;
}

/** What an entry tells of a page: a document in it, or what may be part of an exchange. */
export interface PageEntry {
  readonly page: unknown;
  readonly documentUrl: string | null;
  readonly entry: HarEntry | null;
}

/** The exchanges of a whole HAR, in the order in which they began. Never throws, whatever it is given. */
export function exchangesOfHar(har: unknown): readonly Exchange[] {
  const log = object(object(har)['log']);
  return exchangesOfEntries(
    log,
    list(log['entries'])
      .map(pageEntry)
      .filter((entry) => entry !== null),
  );
}

/** Reduces one entry of a HAR, so that a large one need not be kept; null where no exchange needs it. */
export function pageEntry(raw: unknown): PageEntry | null {
  const page = object(raw)['pageref'];
  const documentUrl = documentUrlOf(object(raw));
  if (documentUrl !== null) return { page, documentUrl, entry: null };
  if (staysHome(raw)) return null;
  const entry = harEntry(raw);
  if (entry === null || entry.resourceType === null || entry.viaServiceWorker) return null;
  return { page, documentUrl, entry };
}

function documentUrlOf(raw: Json): string | null {
  const url = object(raw['request'])['url'];
  return raw['_resourceType'] === 'document' && typeof url === 'string' ? url : null;
}

/** The same as of a whole HAR, whose entries were reduced one by one. */
export function exchangesOfEntries(head: HarHead, entries: Iterable<PageEntry>): readonly Exchange[] {
  const producer = harProducer(object(head.creator)['name'], object(head.browser)['name']);
  const pages = pageUrls(head.pages);
  const byPage = groupBy(entries, ({ page }) => page);
  const found = [...byPage].flatMap(([page, own]) =>
    exchangesOfPage(
      own.map(({ entry }) => entry).filter((entry) => entry !== null),
      pages.get(page) ?? onlyDocument(own),
      producer,
    ),
  );
  return found
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .map((exchange, at) => ({ ...exchange, id: `e${at + 1}` }));
}

/** The URLs of a HAR's pages, by their ids: browsers write a page's URL as its title. */
export function pageUrls(pages: unknown): ReadonlyMap<unknown, string> {
  return new Map(
    list(pages)
      .map(object)
      .flatMap(({ id, title }) => (typeof title === 'string' && canParse(title) ? [[id, title]] : [])),
  );
}

/** Playwright writes what the document calls itself: its own entry tells, where all documents are of one origin. */
function onlyDocument(entries: readonly PageEntry[]): string | null {
  const urls = entries.map(({ documentUrl }) => documentUrl).filter((url) => url !== null);
  return new Set(urls.map(originOf)).size === 1 ? (urls[0] ?? null) : null;
}

function exchangesOfPage(
  entries: readonly HarEntry[],
  pageUrl: string | null,
  producer: HarProducer,
): readonly Exchange[] {
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
