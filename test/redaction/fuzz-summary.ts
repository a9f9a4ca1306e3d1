import type { FuzzResult } from './fuzz.ts';
import { secretKinds } from './secret-kinds.ts';
import { slots as allSlots } from './slots.ts';

/** What a run of the fuzz found, as plain data. */
export interface FuzzSummary {
  readonly planted: number;
  readonly kinds: readonly string[];
  readonly slots: readonly string[];
  readonly harmless: number;
  readonly redacted: number;
  readonly leaks: readonly string[];
}

/** Of all harmless values, this share may be redacted. */
const tolerated = 0.01;

export function summarised(result: FuzzResult, leaks: readonly string[]): FuzzSummary {
  const redacted = [...result.redacted.values()].reduce((sum, count) => sum + count, 0);
  const { planted, harmless } = result;
  return { planted, harmless, redacted, leaks, kinds: [...result.kinds], slots: [...result.slots] };
}

export function together(parts: readonly FuzzSummary[]): FuzzSummary {
  const sum = (count: (part: FuzzSummary) => number) => parts.reduce((total, part) => total + count(part), 0);
  const all = (names: (part: FuzzSummary) => readonly string[]) => [...new Set(parts.flatMap(names))];
  return {
    planted: sum(({ planted }) => planted),
    harmless: sum(({ harmless }) => harmless),
    redacted: sum(({ redacted }) => redacted),
    kinds: all(({ kinds }) => kinds),
    slots: all(({ slots }) => slots),
    leaks: parts.flatMap(({ leaks }) => leaks),
  };
}

/** What is wrong with a run, in sentences; a run that met too little proves nothing. */
export function faults({ kinds, slots, harmless, redacted, leaks }: FuzzSummary): readonly string[] {
  const found: string[] = [];
  if (leaks.length > 0) found.push(`${leaks.length} secrets left in an export.`);
  if (redacted > tolerated * harmless)
    found.push(`${redacted} of ${harmless} harmless values were redacted.`);
  const missedKinds = secretKinds.filter(({ name }) => !kinds.includes(name));
  const missedSlots = allSlots.filter(({ name }) => !slots.includes(name));
  if (missedKinds.length > 0 || missedSlots.length > 0) {
    found.push(`Never drawn: ${[...missedKinds, ...missedSlots].map(({ name }) => name).join(', ')}.`);
  }
  return found;
}
