import { diagnose } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Exchange } from './exchange.ts';
import { createHostMemory } from './host-memory.ts';

/** Diagnoses exchanges that were seen together, each in the light of what the others tell of its hosts. */
export function diagnoseAll(exchanges: readonly Exchange[]): readonly Diagnosis[] {
  const memory = createHostMemory();
  for (const exchange of exchanges) memory.learn(exchange);
  return exchanges.map((exchange) => diagnose(exchange, memory.historyFor(exchange)));
}
