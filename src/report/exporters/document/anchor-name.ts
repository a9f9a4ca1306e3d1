import type { Place } from './document.ts';

/** A place where the report stands among texts of others, in an issue. */
export const anchorName = (place: Place): string => `whycors-${place}`;
