import { signal } from '@preact/signals';
import type { ChosenStack } from '../../remedies/server-remedies.ts';
import { noWords, type RedactionWords } from '../../report/redaction/redaction-words.ts';
import { initialKeep, type Keep } from '../../session/keep.ts';
import { withStack } from './stacks-preference.ts';
import type { Theme } from './theme.ts';

/** What the user set. `main.tsx` has it remembered; what to keep, the log itself reads from where that is stored. */
export function createSettingsStore() {
  const theme = signal<Theme>('devtools');
  const keep = signal<Keep>(initialKeep);
  const words = signal<RedactionWords>(noWords);
  const stacks = signal<readonly ChosenStack[]>([]);
  return {
    theme,
    keep,
    words,
    /** What the user says that servers run on. */
    stacks,
    setTheme(chosen: Theme) {
      theme.value = chosen;
    },
    setKeep(chosen: Keep) {
      keep.value = chosen;
    },
    setWords(chosen: RedactionWords) {
      words.value = chosen;
    },
    setStack(server: string, stack: string) {
      stacks.value = withStack(stacks.value, server, stack);
    },
  };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;
