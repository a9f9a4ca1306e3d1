import { expect } from 'vitest';
import { diagnoseAll } from '../../../src/engine/diagnose-all.ts';
import type { Finding } from '../../../src/engine/diagnosis.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';

/** What a cause says of the last of these exchanges in the light of the others, a second apart; or nothing. */
export function foundBeside(cause: string, ...exchanges: readonly Exchange[]): Finding | undefined {
  const inOrder = exchanges.map((seen, index) => ({
    ...seen,
    id: `e${index}`,
    messages: seen.messages.map((message) => ({ ...message, startedAt: message.startedAt + index * 1000 })),
  }));
  const { findings } = diagnoseAll(inOrder).at(-1) ?? { findings: [] };
  return findings.find((finding) => finding.cause === cause);
}

/** The same where the cause must say something. */
export function toldBeside(cause: string, ...exchanges: readonly Exchange[]): Finding {
  const finding = foundBeside(cause, ...exchanges);
  expect(finding, `${cause} says nothing`).toBeDefined();
  return finding as Finding;
}
