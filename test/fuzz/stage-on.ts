import { groupBy } from '../../src/engine/group-by.ts';
import type { Report, ReportExchange } from '../../src/report/report.ts';
import type { Lab } from '../lab/server.ts';
import { type FuzzCase, hopUrl } from './fuzz-case.ts';
import { type HomePage, homeAt, makeCalls, openCallers } from './home.ts';
import { pages } from './hosts.ts';
import type { Rules } from './rules.ts';
import { scenarioOf } from './scenario-of.ts';
import type { Look, Seen, Stage, Staged, Verdict } from './stage.ts';
import { until } from './until.ts';

/** The calls of a case: where they go, and how many there are. */
export interface Called {
  readonly fuzzCase: FuzzCase;
  readonly url: string;
  readonly times: number;
}

type Verdicts = ReadonlyMap<string, readonly Verdict[]>;

/** One browser with the extension in it. */
export interface Performer {
  readonly rules: Rules;
  /** From which all calls are made. */
  readonly page: HomePage;
  /** Resolves when nothing that its frames and workers do is missed any more. */
  listening(): Promise<void>;
  /** Forgets all that the browser has said. */
  forget(): Promise<void>;
  /** What the browser has said so far, by URL, in the order in which the calls began. */
  verdicts(calls: readonly Called[]): Promise<Verdicts>;
  /** What the panel exports; null while its list is empty. */
  report(): Promise<Report | null>;
  close(): Promise<void>;
}

export function stageOn(lab: Lab, performer: Performer): Stage {
  const { rules, page } = performer;
  let count = 0;
  const called = ({ id, fuzzCase }: Staged): Called => ({
    fuzzCase,
    url: lab.place(hopUrl(fuzzCase, 0), { id }),
    times: fuzzCase.repeat === 'once' ? 1 : 2,
  });

  return {
    rules,
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
      await performer.listening();
      // A worker is up for sure once it has had a first word.
      await makeCalls(
        page,
        [...byCaller.keys()].map((caller) => [caller, []] as const),
      );
      await performer.listening();
      await performer.forget();
      const since = Date.now();
      const textOf = (one: Staged) => lab.place(scenarioOf(one.fuzzCase, one.id).call, one);
      const errands = [...byCaller].map(([caller, own]) => [caller, own.map(textOf)] as const);
      await makeCalls(page, errands);
      const calls = staged.map(called);
      const verdicts = await readVerdicts(performer, calls);
      const exchanges = readPanel ? await readExchanges(performer, calls, since) : new Map();
      return calls.map(({ url }) => seenOf(verdicts.get(url) ?? [], exchanges.get(url) ?? []));
    },
    close: async () => {
      await performer.close();
      await lab.close();
    },
  };
}

/** Pairs what both said, in the order in which the calls began. */
function seenOf(verdicts: readonly Verdict[], exchanges: readonly ReportExchange[]): Seen {
  const looks = Array.from(
    { length: Math.max(verdicts.length, exchanges.length) },
    (_, at): Look => ({ verdict: verdicts[at] ?? null, exchange: exchanges[at] ?? null }),
  );
  const [first = { verdict: null, exchange: null }, ...again] = looks;
  return again.length === 0 ? first : { ...first, again };
}

/** Waits until the browser has said what became of these calls. */
async function readVerdicts({ rules, ...performer }: Performer, calls: readonly Called[]): Promise<Verdicts> {
  let byUrl: Verdicts = new Map();
  await until(async () => {
    byUrl = await performer.verdicts(calls);
    const awaited = calls.filter(({ fuzzCase }) => !rules.mayStayOpen(fuzzCase));
    return haveEnded(awaited, byUrl, ({ state }) => state === 'pending');
  });
  return byUrl;
}

async function readExchanges(
  performer: Performer,
  calls: readonly Called[],
  since: number,
): Promise<ReadonlyMap<string, readonly ReportExchange[]>> {
  let byUrl = new Map<string, ReportExchange[]>();
  await until(async () => {
    const { exchanges = [] } = (await performer.report()) ?? {};
    const fresh = exchanges.filter(({ startedAt }) => startedAt >= since);
    byUrl = groupBy(
      fresh.toSorted((a, b) => a.startedAt - b.startedAt),
      ({ url }) => url,
    );
    return haveEnded(calls, byUrl, ({ outcome }) => outcome === 'pending');
  });
  return byUrl;
}

function haveEnded<T>(
  calls: readonly Called[],
  byUrl: ReadonlyMap<string, readonly T[]>,
  isPending: (one: T) => boolean,
): boolean {
  return calls.every(({ url, times }) => {
    const found = byUrl.get(url) ?? [];
    return found.length >= times && !found.some(isPending);
  });
}
