import { expect } from 'playwright/test';
import type { Role } from '../../src/engine/diagnosis.ts';
import type { Report, ReportExchange } from '../../src/report/report.ts';
import type { ExpectedExchange, Play } from '../lab/scenario.ts';
import type { Lab } from '../lab/server.ts';

/** What a panel that is no DevTools can see of a play. */
export function observable(play: Play): readonly ExpectedExchange[] {
  return play.expect.filter(({ seenBy }) => seenBy === undefined);
}

/** What a real DevTools can see of a play. */
export function observableInDevTools(play: Play): readonly ExpectedExchange[] {
  return play.expect
    .filter(({ seenBy }) => seenBy !== 'page')
    .map(({ onlyHarTells, ...exchange }) => exchange);
}

/** Compares an exported report with what the play expects, exchange by exchange. */
export function agreeWithReport(report: Report, lab: Lab, play: Play, expected = observable(play)): void {
  const left = [...report.exchanges];
  for (const wanted of expected) {
    const url = lab.place(wanted.url, play);
    const method = wanted.method ?? 'GET';
    const index = left.findIndex((exchange) => exchange.url === url && exchange.method === method);
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (!found) throw new Error(`The report has no ${method} ${url}.`);
    if (wanted.onlyHarTells || wanted.onlyPageTells)
      expect(found.verdict, `${method} ${url}`).not.toBe('cors');
    else expect(told(found, wanted), `${method} ${url}`).toEqual(wantedOf(wanted));
  }
  expect(left, 'exchanges that the page never made').toEqual([]);
}

type Told = Record<string, unknown>;

/** What the report says of one exchange beside what the play expects of it. */
export function tellingOf(exchange: ReportExchange, wanted: ExpectedExchange) {
  return { told: told(exchange, wanted), expected: wantedOf(wanted) };
}

/** The part of an exchange that the play says something about. */
function told(exchange: ReportExchange, wanted: ExpectedExchange): Told {
  const [blocking] = withRole(exchange, 'blocking');
  const other = wanted.ambiguous
    ? blocking?.alternatives.find(({ cause }) => cause === wanted.cause)
    : undefined;
  const all: Record<string, unknown> = {
    verdict: exchange.verdict,
    chromium: (other ?? blocking)?.chromium ?? null,
    cause: (other ?? blocking)?.cause ?? null,
    root: causes(exchange, 'root')[0] ?? null,
    sameHost: exchange.findings.find(({ sameHost }) => sameHost?.includes(wanted.sameHost ?? ''))
      ? wanted.sameHost
      : exchange.findings.map(({ sameHost }) => sameHost),
    without: wanted.without?.filter((cause) => !exchange.findings.some((finding) => finding.cause === cause)),
    next: causes(exchange, 'next'),
    notices: causes(exchange, 'notice').filter((cause) => wanted.notices?.includes(cause)),
    credentials: exchange.credentials,
    answers: exchange.answers.length === 0 ? 'none' : exchange.answersComplete ? 'complete' : 'incomplete',
  };
  return Object.fromEntries(Object.keys(wantedOf(wanted)).map((key) => [key, all[key]]));
}

function wantedOf(given: ExpectedExchange): Told {
  const {
    url,
    method,
    firefox,
    firefoxRoot,
    networkError,
    seenBy,
    ambiguous,
    onlyHarTells,
    onlyPageTells,
    ...wanted
  } = given;
  const failed = wanted.verdict === 'cors' || wanted.verdict === 'look-alike';
  return {
    ...wanted,
    chromium: wanted.chromium ?? null,
    cause: wanted.cause ?? null,
    answers: wanted.answers ?? (wanted.verdict === 'cors' ? 'complete' : 'none'),
    // Nothing may be said to have failed, or to fail next, where the browser delivered.
    ...(failed ? {} : { next: [] }),
  };
}

function withRole(exchange: ReportExchange, role: Role) {
  return exchange.findings.filter((finding) => finding.role === role);
}

function causes(exchange: ReportExchange, role: Role): readonly string[] {
  return withRole(exchange, role).map(({ cause }) => cause);
}
