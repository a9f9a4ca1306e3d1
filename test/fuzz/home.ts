import type { Page } from 'playwright';
import type { Caller, Scenario } from '../lab/scenario.ts';

/** Longer than any answer of the lab takes; what still hangs then is for the oracle to say. */
const patienceMs = 8_000;

/** The page from which all cases are called, with its frames and workers. Its call is to make many others. */
export function homeAt(page: string): Scenario {
  return {
    id: 'fuzz',
    title: 'Fuzz',
    row: 'Innocent',
    page,
    serve: {},
    call: `const calls = argument.map(async (text) =>
    readToEnd(await new Function('return (async () => { ' + text + ' })()')()));
  await Promise.race([Promise.allSettled(calls), new Promise((end) => setTimeout(end, ${patienceMs}))]);`,
    expect: [],
  };
}

/** What one caller has to call. */
export type Errand = readonly [caller: Caller, texts: readonly string[]];

/** Opens the frames and workers that are needed. Runs in the page, as does `makeCalls`. */
export async function openCallers(page: Page, callers: readonly Caller[]): Promise<void> {
  await page.evaluate(async (names) => {
    const home = globalThis as unknown as Home;
    home.callers = new Map();
    for (const name of names) home.callers.set(name, await home.openCaller(name));
  }, callers);
}

/** Makes all calls at once, and waits until they have ended. */
export async function makeCalls(page: Page, errands: readonly Errand[]): Promise<void> {
  await page.evaluate(async (all) => {
    const home = globalThis as unknown as Home;
    await Promise.all(all.map(([name, texts]) => home.callers.get(name)?.(texts)));
  }, errands);
}

interface Home {
  openCaller(name: Caller): Promise<(texts: readonly string[]) => Promise<unknown>>;
  callers: Map<Caller, (texts: readonly string[]) => Promise<unknown>>;
}
