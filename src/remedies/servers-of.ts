import type { Answer } from '../engine/diagnosis.ts';
import { originOf } from '../engine/fetch/origin.ts';

/** Origins of the servers that must answer otherwise. A report from elsewhere may have something else than URLs. */
export function serversOf({ answers }: { readonly answers: readonly Answer[] }): readonly string[] {
  return [...new Set(answers.flatMap(({ url }) => originOf(url) ?? []))];
}
