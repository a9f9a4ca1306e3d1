import type { HeaderSource, PreflightReason } from '../engine/diagnosis.ts';

/** A reason for a preflight as sentences: why, who added the header, and how the call could do without. */
export function reasonWords({ why, from, avoidable }: PreflightReason): string {
  return [why, from && addedBy(from), avoidable].filter(Boolean).join(' ');
}

function addedBy({ kind, name, certainty }: HeaderSource): string {
  const sure = { certain: '', likely: ' most likely', possible: ' possibly' }[certainty];
  return `${name ?? unnamed[kind]}${sure} adds it.`;
}

const unnamed: Readonly<Record<HeaderSource['kind'], string>> = {
  app: "The page's own code",
  library: 'A library',
  tracing: 'A tracing library',
  extension: 'Another extension',
};
