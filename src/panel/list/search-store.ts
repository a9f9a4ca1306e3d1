import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PanelSearch } from '../../protocol/messages.ts';
import { failureKey, isFailure } from '../../report/folded-failures.ts';
import type { ReportExchange } from '../../report/report.ts';
import { matchesFilter } from '../filter/match-filter.ts';
import type { ListStore } from './list-store.ts';

const none: readonly ReportExchange[] = [];

/** What DevTools' own search finds in the list. It hides nothing, and its box is not ours. */
export function createSearchStore(list: ListStore, currentId: ReadonlySignal<string | null>) {
  /** In lower case; empty while nothing is searched. */
  const text = signal('');

  /** One for each row, also of closed groups. */
  const found = computed(() => {
    if (text.value === '') return none;
    const filter = { terms: [{ key: null, value: text.value, negated: false }], problems: [] };
    const seen = new Set<string>();
    return list.inOrder.value.filter((exchange) => {
      const row = list.view.value.fold && isFailure(exchange) ? failureKey(exchange) : exchange.id;
      return !seen.has(row) && matchesFilter(filter, exchange) && seen.add(row);
    });
  });
  const ids = computed(() => new Set(found.value.map(({ id }) => id)));
  const place = computed(() => found.value.findIndex(({ id }) => id === currentId.value));

  function goTo(index: number): void {
    const count = found.value.length;
    const exchange = found.value[(index + count) % Math.max(1, count)];
    if (exchange) list.reveal(exchange);
  }

  return {
    text,
    /** Null while nothing is searched. */
    ids: computed(() => (text.value === '' ? null : ids.value)),
    /** Where the cursor stands among what was found, from 0; -1 elsewhere. */
    place,
    heard({ action, text: sought }: PanelSearch) {
      if (action === 'find') {
        text.value = sought.trim().toLowerCase();
        // What is found under the cursor keeps it, while the text grows.
        if (place.value < 0) goTo(0);
      } else if (action === 'cancel') text.value = '';
      else if (action === 'next') goTo(place.value + 1);
      else goTo(place.value < 0 ? -1 : place.value - 1);
    },
  };
}
