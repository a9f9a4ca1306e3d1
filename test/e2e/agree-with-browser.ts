import { expect } from 'playwright/test';
import type { ExpectedExchange, Play } from '../lab/scenario.ts';
import type { Lab } from '../lab/server.ts';
import type { BrowserVerdict, Oracle } from './oracle.ts';

/** Compares what a play expects with what the browser says, as soon as the browser has said it. */
export async function agreeWithBrowser(oracle: Oracle, lab: Lab, play: Play): Promise<void> {
  const requests = play.expect.filter((exchange) => exchange.seenBy !== 'page');
  await expect
    .poll(() => calls(oracle, lab, play).map(seen).toSorted(byContent))
    .toEqual(requests.map((exchange) => expected(exchange, lab, play)).toSorted(byContent));
  for (const { chromium, seenBy } of play.expect) {
    if (chromium && seenBy === 'page') expect(oracle.issues()).toContain(chromium);
  }
}

/** What the page asked other servers for, without the preflights that the browser added. */
function calls(oracle: Oracle, lab: Lab, play: Play): readonly BrowserVerdict[] {
  const own = lab.pageUrl(play);
  return oracle
    .verdicts()
    .filter(({ type }) => type !== 'Preflight' && type !== 'Document')
    .filter(({ type, url }) => !(url.startsWith(own) && (type === 'Script' || type === 'Stylesheet')));
}

interface Compared {
  readonly method: string;
  readonly url: string;
  readonly state: 'delivered' | 'failed' | 'pending';
  readonly corsError: string | null;
  readonly networkError: string | null;
}

function seen({ method, url, state, corsError, networkError }: BrowserVerdict): Compared {
  return { method, url, state, corsError, networkError };
}

function expected(exchange: ExpectedExchange, lab: Lab, play: Play): Compared {
  const failed = exchange.verdict === 'cors' || exchange.verdict === 'look-alike';
  return {
    method: exchange.method ?? 'GET',
    url: lab.place(exchange.url, play),
    state: failed || exchange.networkError ? 'failed' : 'delivered',
    corsError: exchange.chromium ?? null,
    networkError: exchange.networkError ?? (failed ? 'net::ERR_FAILED' : null),
  };
}

/** Two calls to one URL may be told in either order. */
function byContent(a: Compared, b: Compared): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b));
}
