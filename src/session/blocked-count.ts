import type { Exchange } from '../engine/exchange.ts';
import { isStoppedByCors } from '../engine/is-stopped-by-cors.ts';
import type { LogChanges } from '../log/kept-exchanges.ts';

/** How many exchanges of the log CORS stopped, counted as the log changes. */
export function createBlockedCount() {
  const blocked = new Set<Exchange['id']>();
  return {
    /** Returns the number after these changes. */
    update({ changed, removed }: LogChanges): number {
      for (const id of removed) blocked.delete(id);
      for (const exchange of changed) {
        if (isStoppedByCors(exchange)) blocked.add(exchange.id);
        else blocked.delete(exchange.id);
      }
      return blocked.size;
    },
  };
}
