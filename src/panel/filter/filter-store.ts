import { computed, signal } from '@preact/signals';
import { parseFilter } from './parse-filter.ts';
import { withRecentFilter } from './recent-filters.ts';

/** What the list is filtered by, and was before. */
export function createFilterStore() {
  const text = signal('');
  const recent = signal<readonly string[]>([]);
  return {
    text,
    recent,
    filter: computed(() => parseFilter(text.value)),
    /** Notes a filter that was used, if it can be read. */
    keep() {
      if (parseFilter(text.value).problems.length === 0)
        recent.value = withRecentFilter(recent.value, text.value);
    },
  };
}
