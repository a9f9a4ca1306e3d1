import { batch, signal } from '@preact/signals';
import type { ReadConsoleLine } from './actions.ts';

/** What stands below the summary. */
export type PanelView = 'list' | 'matrix' | 'console';

/** The exchanges that show one thing; the list holds these alone. */
export interface Selection {
  readonly what: string;
  readonly ids: ReadonlySet<string>;
}

/** Which view is open, and what it is about. */
export function createViewsStore() {
  const view = signal<PanelView>('list');
  const consoleText = signal('');
  const selection = signal<Selection | null>(null);
  const reader = signal<ReadConsoleLine | null>(null);
  return {
    view,
    consoleText,
    selection,
    /** Of console lines; null until it is loaded. */
    reader,
    setReader(loaded: ReadConsoleLine) {
      reader.value = loaded;
    },
    open(next: PanelView) {
      view.value = next;
    },
    readConsole(text: string) {
      batch(() => {
        consoleText.value = text;
        view.value = 'console';
      });
    },
    /** Shows the list, with these alone in it. */
    select(what: string, ids: readonly string[]) {
      batch(() => {
        selection.value = { what, ids: new Set(ids) };
        view.value = 'list';
      });
    },
    /** Another log is shown: what was chosen of the last one means nothing. */
    reset() {
      batch(() => {
        selection.value = null;
        view.value = 'list';
      });
    },
  };
}
