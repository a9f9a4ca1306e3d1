import { signal } from '@preact/signals';
import { noWords, type RedactionWords } from '../../report/redaction/redaction-words.ts';
import { initialKeep, type Keep } from '../../session/keep.ts';
import type { Theme } from './theme.ts';

/** What the user set. `main.tsx` has it remembered; what to keep, the log itself reads from where that is stored. */
export function createSettingsStore() {
  const theme = signal<Theme>('devtools');
  const keep = signal<Keep>(initialKeep);
  const words = signal<RedactionWords>(noWords);
  return {
    theme,
    keep,
    words,
    setTheme(chosen: Theme) {
      theme.value = chosen;
    },
    setKeep(chosen: Keep) {
      keep.value = chosen;
    },
    setWords(chosen: RedactionWords) {
      words.value = chosen;
    },
  };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;
