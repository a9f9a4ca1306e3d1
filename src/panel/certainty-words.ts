import type { Certainty } from '../engine/diagnosis.ts';

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: 'certain',
  likely: 'likely',
  possible: 'possible',
};

/** What leads a cause that may be another one. */
export const certaintyLead: Readonly<Record<Exclude<Certainty, 'certain'>, string>> = {
  likely: 'Likely:',
  possible: 'Possibly:',
};
