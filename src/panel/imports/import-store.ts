import { batch, signal } from '@preact/signals';
import type { LogFile } from '../../reader/read-log-file.ts';
import type { ReportExchange } from '../../report/report.ts';
import { formatSize } from '../format.ts';
import type { ReadFile, Reading } from './read-file.ts';

/** A browser has no room for the text of a larger one, and for all that is made of it. */
const MOST_BYTES = 200_000_000;

export interface OpenFile extends Pick<LogFile, 'kind' | 'browser' | 'entries' | 'lacks'> {
  readonly name: string;
  readonly byId: ReadonlyMap<string, ReportExchange>;
}

export interface FileProblem {
  readonly name: string;
  /** Sentences; what stands in backticks is from the file. */
  readonly text: string;
}

/** A file in place of the live log. `onSwitch` is called whenever what is shown becomes another log. */
export function createImportStore(onSwitch: () => void) {
  const file = signal<OpenFile | null>(null);
  const reading = signal<{ readonly name: string; readonly size: string } | null>(null);
  const problem = signal<FileProblem | null>(null);
  let current: Reading | null = null;

  function cancel(): void {
    current?.cancel();
    current = null;
    reading.value = null;
  }

  return {
    file,
    reading,
    problem,
    cancel,
    async open(chosen: File, read: ReadFile): Promise<void> {
      cancel();
      const { name, size } = chosen;
      problem.value = size > MOST_BYTES ? { name, text: tooLarge(size) } : null;
      if (problem.value) return;
      reading.value = { name, size: formatSize(size) };
      const mine = read(chosen);
      current = mine;
      const result = await mine.result;
      // Another file was chosen meanwhile, or none.
      if (current !== mine) return;
      batch(() => {
        cancel();
        if ('problem' in result) {
          problem.value = { name, text: result.problem };
          return;
        }
        const { kind, browser, entries, lacks, exchanges } = result;
        file.value = {
          name,
          kind,
          browser,
          entries,
          lacks,
          byId: new Map(exchanges.map((one) => [one.id, one])),
        };
        onSwitch();
      });
    },
    /** Back to the live log. */
    leave() {
      batch(() => {
        file.value = null;
        onSwitch();
      });
    },
    dismiss() {
      problem.value = null;
    },
  };
}

export type ImportStore = ReturnType<typeof createImportStore>;

function tooLarge(size: number): string {
  return `It has ${formatSize(size)}; files of up to ${formatSize(MOST_BYTES)} are read here. Clear the Network panel, make the failing call once more, and save that alone.`;
}
