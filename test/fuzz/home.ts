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

/** What both drivers' pages can do. */
export interface HomePage {
  goto(url: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
}

/** Opens the frames and workers that are needed. */
export async function openCallers(page: HomePage, callers: readonly Caller[]): Promise<void> {
  await page.evaluate(`(async () => {
    globalThis.callers = new Map();
    for (const name of ${JSON.stringify(callers)}) callers.set(name, await openCaller(name));
  })()`);
}

/** Makes all calls at once, and waits until they have ended. */
export async function makeCalls(page: HomePage, errands: readonly Errand[]): Promise<void> {
  await page.evaluate(
    `Promise.all(${JSON.stringify(errands)}.map(([name, texts]) => callers.get(name)(texts))).then(() => {})`,
  );
}
