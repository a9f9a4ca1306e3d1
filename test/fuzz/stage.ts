import type { Page } from 'playwright';
import type { Answer } from '../../src/engine/diagnosis.ts';
import { groupBy } from '../../src/log/group-by.ts';
import type { ReportExchange } from '../../src/report/report.ts';
import { exportReport } from '../e2e/exported-report.ts';
import { type ExtensionBrowser, launchWithExtension } from '../e2e/extension-browser.ts';
import { openObservingPanel } from '../e2e/observing.ts';
import { type BrowserVerdict, consultBrowser, type Oracle } from '../e2e/oracle.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { isOpaqueFetch } from './compare.ts';
import { type FuzzCase, hopUrl } from './fuzz-case.ts';
import { homeAt, makeCalls, openCallers } from './home.ts';
import { cookies, pages } from './hosts.ts';
import { type Called, readOracle } from './read-oracle.ts';
import { scenarioOf } from './scenario-of.ts';
import { until } from './until.ts';

/** A case with the id under which the lab plays it. */
export interface Staged {
  readonly id: string;
  readonly fuzzCase: FuzzCase;
}

/** What became of one call; null where nothing was said of it. */
export interface Look {
  readonly verdict: BrowserVerdict | null;
  readonly exchange: ReportExchange | null;
}

/** What became of a case's call, and of those that repeat it. */
export interface Seen extends Look {
  readonly again?: readonly Look[];
}

/** All calls of a case. */
export function looksOf({ verdict, exchange, again = [] }: Seen): readonly Look[] {
  return [{ verdict, exchange }, ...again];
}

/** Whether CORS stopped any call of a case. */
export function isStopped(seen: Seen): boolean {
  return looksOf(seen).some(({ verdict }) => verdict !== null && verdict.corsError !== null);
}

/** The lab, one browser, one page and one panel that observes it, for all cases. */
export interface Stage {
  /** Gives cases servers of their own. */
  add(cases: readonly FuzzCase[]): readonly Staged[];
  install(id: string, answers: readonly Answer[]): void;
  /** Makes the calls of cases that share a page, and reads what the browser and, if asked, WhyCORS say. */
  perform(staged: readonly Staged[], readPanel: boolean): Promise<readonly Seen[]>;
  close(): Promise<void>;
}

/** Starts everything; needs a build of the extension. */
export async function openStage(folder?: string): Promise<Stage> {
  const lab = await startLab();
  lab.add(homeAt(pages[0]));
  const browser = await launchWithExtension(lab, { folder });
  await browser.context.addCookies([...cookies]);
  const page = await browser.context.newPage();
  await page.goto(lab.pageUrl(homeAt(pages[0])));
  const panel = await openObservingPanel(browser, page);
  const oracle = await consultBrowser(page);
  return stageOn({ lab, browser, page, panel, oracle });
}

interface Props {
  readonly lab: Lab;
  readonly browser: ExtensionBrowser;
  readonly page: Page;
  readonly panel: Page;
  readonly oracle: Oracle;
}

function stageOn({ lab, browser, page, panel, oracle }: Props): Stage {
  let count = 0;
  const urlOf = ({ id, fuzzCase }: Staged) => lab.place(hopUrl(fuzzCase, 0), { id });
  const called = (one: Staged) => ({ url: urlOf(one), times: one.fuzzCase.repeat === 'once' ? 1 : 2 });

  return {
    add: (cases) =>
      cases.map((fuzzCase) => {
        const id = `fuzz-${++count}`;
        lab.add(scenarioOf(fuzzCase, id));
        return { id, fuzzCase };
      }),
    install: lab.install,
    perform: async (staged, readPanel) => {
      const from = staged[0]?.fuzzCase.page ?? pages[0];
      // A page of its own each time: nothing is left in its memory, and the panel's list starts anew.
      lab.add(homeAt(from));
      await page.goto(lab.pageUrl(homeAt(from)));
      const byCaller = groupBy(staged, ({ fuzzCase }) => fuzzCase.from);
      await openCallers(page, [...byCaller.keys()]);
      await oracle.listening();
      // A worker is up for sure once it has had a first word.
      await makeCalls(
        page,
        [...byCaller.keys()].map((caller) => [caller, []] as const),
      );
      await oracle.listening();
      oracle.clear();
      const since = Date.now();
      const textOf = (one: Staged) => lab.place(scenarioOf(one.fuzzCase, one.id).call, one);
      const errands = [...byCaller].map(([caller, own]) => [caller, own.map(textOf)] as const);
      await makeCalls(page, errands);
      const verdicts = await readOracle(
        oracle,
        staged.filter(({ fuzzCase }) => !isOpaqueFetch(fuzzCase)).map(called),
      );
      const exchanges = readPanel ? await readExchanges(panel, staged.map(called), since) : new Map();
      return staged.map((one) => seenOf(verdicts.get(urlOf(one)) ?? [], exchanges.get(urlOf(one)) ?? []));
    },
    close: async () => {
      await browser.close();
      await lab.close();
    },
  };
}

/** Pairs what both said, in the order in which the calls began. */
function seenOf(verdicts: readonly BrowserVerdict[], exchanges: readonly ReportExchange[]): Seen {
  const looks = Array.from(
    { length: Math.max(verdicts.length, exchanges.length) },
    (_, at): Look => ({ verdict: verdicts[at] ?? null, exchange: exchanges[at] ?? null }),
  );
  const [first = { verdict: null, exchange: null }, ...again] = looks;
  return again.length === 0 ? first : { ...first, again };
}

async function readExchanges(
  panel: Page,
  calls: readonly Called[],
  since: number,
): Promise<ReadonlyMap<string, readonly ReportExchange[]>> {
  let byUrl = new Map<string, ReportExchange[]>();
  await until(async () => {
    // An empty list cannot be exported.
    if ((await panel.locator('[data-exchange]').count()) === 0) return false;
    const { exchanges } = await exportReport(panel);
    const fresh = exchanges.filter(({ startedAt }) => startedAt >= since);
    byUrl = groupBy(
      fresh.toSorted((a, b) => a.startedAt - b.startedAt),
      ({ url }) => url,
    );
    return calls.every(({ url, times }) => {
      const found = byUrl.get(url) ?? [];
      return found.length >= times && found.every(({ outcome }) => outcome !== 'pending');
    });
  });
  return byUrl;
}
