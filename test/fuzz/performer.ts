import type { Page } from 'playwright';

/** Longer than any answer of the lab takes; what still hangs then is for the oracle to say. */
const patienceMs = 8_000;

/** Makes all calls at once, and reads their answers to the end: until then a request is not over. */
export async function performAll(page: Page, texts: readonly string[]): Promise<void> {
  await page.evaluate(
    async ([calls, ms]) => {
      const all = calls.map(async (text) => {
        const value: unknown = await new Function(`return (async () => { ${text} })()`)();
        if (value instanceof Response && !value.type.startsWith('opaque')) await value.text();
      });
      await Promise.race([Promise.allSettled(all), new Promise((resolve) => setTimeout(resolve, ms))]);
    },
    [texts, patienceMs] as const,
  );
}
