import { batch, computed, signal } from '@preact/signals';
import { timers } from '../platform/timers.ts';
import type { LogStatus, PanelChannel } from '../protocol/messages.ts';
import type { Proof, RepeatedCall } from '../protocol/proof.ts';
import type { ReportExchange } from '../report/report.ts';
import { createDiagnoses, type Diagnose } from './diagnoses.ts';
import { createFilterStore } from './filter/filter-store.ts';
import { matchesFilter } from './filter/match-filter.ts';
import { createImportStore } from './imports/import-store.ts';
import { createListStore } from './list/list-store.ts';
import { createSearchStore } from './list/search-store.ts';
import { isStopped } from './row-state.ts';
import { createSettingsStore } from './settings/settings-store.ts';
import { createViewsStore } from './views-store.ts';

/** What was diagnosed anew is shown after so many turns: a whole list is arranged for it. */
const turnsShown = 5;

/** What only exchanges need: it comes with the engine. */
export type LateParts = typeof import('./late-parts.ts');

export type Connection = 'connecting' | 'open';

/** The panel's state: what the log says, and what the user looks at. Only `App` reads it. */
export function createStore(channel: PanelChannel, diagnose: Diagnose) {
  const diagnoses = createDiagnoses(diagnose);
  const connection = signal<Connection>('connecting');
  const status = signal<LogStatus | null>(null);
  const parts = signal<LateParts | null>(null);
  const byId = signal<ReadonlyMap<string, ReportExchange>>(new Map());
  const filter = createFilterStore();
  const stoppedOnly = signal(false);
  const currentId = signal<string | null>(null);
  const detailOpen = signal(false);
  const views = createViewsStore();
  const imported = createImportStore(() => {
    showAll();
    views.reset();
    currentId.value = null;
    detailOpen.value = false;
  });

  /** The live log goes on behind a file. */
  const shown = computed(() => imported.file.value?.byId ?? byId.value);
  const all = computed(() => [...shown.value.values()].toSorted((a, b) => a.startedAt - b.startedAt));
  const listed = computed(() => {
    const { value: terms } = filter.filter;
    const only = views.selection.value?.ids;
    return all.value.filter(
      (item) =>
        (!stoppedOnly.value || isStopped(item)) && (only?.has(item.id) ?? true) && matchesFilter(terms, item),
    );
  });
  const current = computed(() => shown.value.get(currentId.value ?? '') ?? null);
  const list = createListStore(listed, currentId);
  const search = createSearchStore(list, currentId);
  const settings = createSettingsStore();

  function showAll(): void {
    batch(() => {
      filter.text.value = '';
      stoppedOnly.value = false;
      views.selection.value = null;
    });
  }

  let catchingUp = false;
  let turns = 0;
  /** In a storm of failures some diagnoses wait for their turn: it comes between the frames. */
  function catchUp(): void {
    if (catchingUp || !diagnoses.isBehind) return;
    catchingUp = true;
    timers.after(100, () => {
      catchingUp = false;
      const known = diagnoses.update([], []);
      turns += 1;
      if (turns % turnsShown === 0 || !diagnoses.isBehind) byId.value = known;
      catchUp();
    });
  }

  const stop = channel.onMessage((message) =>
    batch(() => {
      if (message.type === 'search') return search.heard(message);
      const known =
        message.type === 'snapshot'
          ? diagnoses.restart(message.exchanges)
          : diagnoses.update(message.changed, message.removed);
      connection.value = 'open';
      status.value = message.status;
      byId.value = known;
      if (!shown.value.has(currentId.value ?? '')) detailOpen.value = false;
      catchUp();
    }),
  );
  channel.send({ type: 'open' });

  return {
    connection,
    status,
    /** Null until they are loaded. */
    parts,
    stoppedOnly,
    currentId,
    detailOpen,
    views,
    imported,
    all,
    filter,
    listed,
    current,
    list,
    search,
    settings,
    /** Takes away what is shown: a file, which leaves the live log as it is, or that. */
    clear() {
      if (imported.file.value) return imported.leave();
      diagnoses.forget();
      channel.send({ type: 'clear' });
    },
    record: (on: boolean) => channel.send({ type: 'record', on }),
    preserveLog: (on: boolean) => channel.send({ type: 'preserve-log', on }),
    reloadWithProbe: () => channel.send({ type: 'reload-with-probe' }),
    prove: (proof: Proof, repeat: RepeatedCall | null) => channel.send({ type: 'prove', proof, repeat }),
    endProof: () => channel.send({ type: 'end-proof' }),
    repeat: (call: RepeatedCall) => channel.send({ type: 'repeat', call }),
    checkAccess: () => channel.send({ type: 'check-access' }),
    showAll,
    openDetail(id: string) {
      const exchange = shown.value.get(id);
      if (!exchange) return;
      batch(() => {
        list.reveal(exchange);
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
