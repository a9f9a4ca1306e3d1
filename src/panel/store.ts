import { batch, computed, signal } from '@preact/signals';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { Exchange } from '../engine/exchange.ts';
import type { LogStatus, PanelChannel } from '../protocol/messages.ts';
import { type ReportExchange, reportExchange } from '../report/report.ts';
import { matchesFilter, parseFilter } from './filter.ts';
import { isStopped } from './row-state.ts';

export type Diagnose = (exchange: Exchange) => Diagnosis;
export type Connection = 'connecting' | 'open';

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

function diagnosed(exchange: Exchange, diagnose: Diagnose): ReportExchange {
  try {
    return reportExchange(exchange, diagnose(exchange));
  } catch {
    return reportExchange(exchange, noDiagnosis);
  }
}

/** The panel's state: what the log says, and what the user looks at. Only `App` reads it. */
export function createStore(channel: PanelChannel, diagnose: Diagnose) {
  const connection = signal<Connection>('connecting');
  const status = signal<LogStatus | null>(null);
  const byId = signal<ReadonlyMap<string, ReportExchange>>(new Map());
  const filterText = signal('');
  const stoppedOnly = signal(false);
  const currentId = signal<string | null>(null);
  const detailOpen = signal(false);

  const all = computed(() => [...byId.value.values()].toSorted((a, b) => a.startedAt - b.startedAt));
  const filter = computed(() => parseFilter(filterText.value));
  const listed = computed(() =>
    all.value.filter((item) => (!stoppedOnly.value || isStopped(item)) && matchesFilter(filter.value, item)),
  );
  const current = computed(() => byId.value.get(currentId.value ?? '') ?? null);

  const stop = channel.onMessage((message) =>
    batch(() => {
      const known = message.type === 'snapshot' ? new Map<string, ReportExchange>() : new Map(byId.value);
      if (message.type === 'changed') for (const id of message.removed) known.delete(id);
      const fresh = message.type === 'snapshot' ? message.exchanges : message.changed;
      // One diagnosis per version: an exchange is sent again only when it changed.
      for (const exchange of fresh) known.set(exchange.id, diagnosed(exchange, diagnose));
      connection.value = 'open';
      status.value = message.status;
      byId.value = known;
      if (!known.has(currentId.value ?? '')) detailOpen.value = false;
    }),
  );
  channel.send({ type: 'open' });

  return {
    connection,
    status,
    filterText,
    stoppedOnly,
    currentId,
    detailOpen,
    all,
    filter,
    listed,
    current,
    clear: () => channel.send({ type: 'clear' }),
    record: (on: boolean) => channel.send({ type: 'record', on }),
    preserveLog: (on: boolean) => channel.send({ type: 'preserve-log', on }),
    reloadWithProbe: () => channel.send({ type: 'reload-with-probe' }),
    checkAccess: () => channel.send({ type: 'check-access' }),
    showAll() {
      batch(() => {
        filterText.value = '';
        stoppedOnly.value = false;
      });
    },
    /** Moves the list's cursor; an open diagnosis follows it. */
    moveTo(id: string) {
      currentId.value = id;
    },
    openDetail(id: string) {
      batch(() => {
        currentId.value = id;
        detailOpen.value = true;
      });
    },
    closeDetail() {
      detailOpen.value = false;
    },
    stop,
  };
}

export type Store = ReturnType<typeof createStore>;
