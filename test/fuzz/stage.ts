import type { Page } from 'playwright';
import type { Answer } from '../../src/engine/diagnosis.ts';
import type { ReportExchange } from '../../src/report/report.ts';
import { exportReport } from '../e2e/exported-report.ts';
import { type ExtensionBrowser, launchWithExtension } from '../e2e/extension-browser.ts';
import { openObservingPanel } from '../e2e/observing.ts';
import { type BrowserVerdict, consultBrowser, type Oracle } from '../e2e/oracle.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { type FuzzCase, hopUrl } from './fuzz-case.ts';
import { cookies, pages } from './hosts.ts';
import { performAll } from './performer.ts';
import { scenarioOf } from './scenario-of.ts';
import { until } from './until.ts';

/** A case with the id under which the lab plays it. */
export interface Staged {
  readonly id: string;
  readonly fuzzCase: FuzzCase;
}

/** What became of one call; null where nothing was said of it. */
export interface Seen {
  readonly verdict: BrowserVerdict | null;
  readonly exchange: ReportExchange | null;
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

const home = { id: 'fuzz', title: 'Fuzz', row: 'Innocent', serve: {}, call: '', expect: [] } as const;

/** Starts everything; needs a build of the extension. */
export async function openStage(folder?: string): Promise<Stage> {
  const lab = await startLab();
  lab.add({ ...home, page: pages[0] });
  const browser = await launchWithExtension(lab, { folder });
  await browser.context.addCookies([...cookies]);
  const page = await browser.context.newPage();
  await page.goto(lab.pageUrl({ ...home, page: pages[0] }));
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
      await page.goto(lab.pageUrl({ ...home, page: from }));
      oracle.clear();
      const since = Date.now();
      await performAll(
        page,
        staged.map((one) => lab.place(scenarioOf(one.fuzzCase, one.id).call, one)),
      );
      const verdicts = await readOracle(oracle, staged.filter(hasEnd).map(urlOf));
      const exchanges = readPanel ? await readExchanges(panel, staged.map(urlOf), since) : new Map();
      return staged.map((one) => ({
        verdict: verdicts.get(urlOf(one)) ?? null,
        exchange: exchanges.get(urlOf(one)) ?? null,
      }));
    },
    close: async () => {
      await browser.close();
      await lab.close();
    },
  };
}

/** Nobody reads an opaque answer, and until then the browser holds the rest of it back. */
function hasEnd({ fuzzCase: { call } }: Staged): boolean {
  return !(call.kind === 'fetch' && call.mode === 'no-cors');
}

async function readOracle(
  oracle: Oracle,
  urls: readonly string[],
): Promise<ReadonlyMap<string, BrowserVerdict>> {
  const read = () => {
    const requests = oracle.verdicts().filter(({ type }) => type !== 'Preflight');
    return new Map(requests.map((verdict) => [verdict.url, verdict]).reverse() as [string, BrowserVerdict][]);
  };
  await until(() => {
    const verdicts = read();
    return urls.every((url) => (verdicts.get(url)?.state ?? 'pending') !== 'pending');
  });
  return read();
}

async function readExchanges(
  panel: Page,
  urls: readonly string[],
  since: number,
): Promise<ReadonlyMap<string, ReportExchange>> {
  let byUrl = new Map<string, ReportExchange>();
  await until(async () => {
    // An empty list cannot be exported.
    if ((await panel.locator('[data-exchange]').count()) === 0) return false;
    const { exchanges } = await exportReport(panel);
    byUrl = new Map(exchanges.filter(({ startedAt }) => startedAt >= since).map((one) => [one.url, one]));
    return urls.every((url) => (byUrl.get(url)?.outcome ?? 'pending') !== 'pending');
  });
  return byUrl;
}
