import type { Diagnosis } from '../engine/diagnosis.ts';
import type { Exchange } from '../engine/exchange.ts';
import type { HostHistory } from '../engine/host-answer.ts';
import { createHostMemory } from '../engine/host-memory.ts';
import { type ReportExchange, reportExchange } from '../report/report.ts';
import { isStopped } from './row-state.ts';

export type Diagnose = (exchange: Exchange, history: HostHistory) => Diagnosis;

/** Stands in where the engine itself failed: the messages are still worth showing. */
const noDiagnosis: Diagnosis = {
  verdict: 'undetermined',
  credentials: 'unknown',
  credentialsKnownBy: 'none',
  findings: [],
  answers: [],
  answersComplete: false,
  answeredBy: [],
  preflightReasons: [],
};

/** How many are diagnosed anew at once for what was seen of their host; in a storm the others wait for their turn. */
const mostNeighbours = 20;

/**
 * Every listed exchange with its diagnosis. What was stopped is diagnosed anew when something more is seen of its
 * host. The memory of the hosts outlives a navigation, which empties the list: the servers stay the same.
 */
export function createDiagnoses(diagnose: Diagnose) {
  const memory = createHostMemory();
  const observed = new Map<string, Exchange>();
  /** Ids of what is to be diagnosed anew, the longest waiting first. */
  const waiting = new Set<string>();
  let byId: ReadonlyMap<string, ReportExchange> = new Map();

  function diagnosed(exchange: Exchange): ReportExchange {
    try {
      return reportExchange(exchange, diagnose(exchange, memory.historyFor(exchange)));
    } catch {
      return reportExchange(exchange, noDiagnosis);
    }
  }

  /** Takes out what was removed, then in what changed, and returns all. */
  function update(changed: readonly Exchange[], removed: readonly string[]) {
    const all = new Map(byId);
    const emptied = removed.length >= all.size;
    for (const id of removed) {
      const gone = observed.get(id);
      if (gone && !emptied) memory.unlearn(gone);
      all.delete(id);
      observed.delete(id);
    }
    for (const exchange of changed) {
      observed.set(exchange.id, exchange);
      memory.learn(exchange);
    }
    for (const id of memory.neighboursOf(changed)) {
      const neighbour = all.get(id);
      if (neighbour && isStopped(neighbour)) waiting.add(id);
    }
    // One diagnosis per version: an exchange is sent again only when it changed.
    const stale = new Set(changed.map(({ id }) => id));
    for (const id of stale) waiting.delete(id);
    for (const id of [...waiting].slice(0, mostNeighbours)) {
      waiting.delete(id);
      stale.add(id);
    }
    for (const id of stale) {
      const exchange = observed.get(id);
      if (exchange) all.set(id, diagnosed(exchange));
    }
    byId = all;
    return byId;
  }

  return {
    update,
    /** Whether some still wait for their turn: an update without news is one. */
    get isBehind() {
      return waiting.size > 0;
    },
    /** The log starts over: what was known is gone. */
    restart(exchanges: readonly Exchange[]) {
      memory.forget();
      observed.clear();
      waiting.clear();
      byId = new Map();
      return update(exchanges, []);
    },
    /** The user clears the list: nothing that it rested on is kept. */
    forget: () => memory.forget(),
  };
}
