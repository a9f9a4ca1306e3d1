import type { Trait } from '../report/api-claims.ts';
import type { ApiMatrix, ApiRow } from '../report/api-matrix.ts';
import { visibleText } from './format.ts';

/** A trait as a heading names it. */
export function traitName({ kind, name }: Trait): string {
  if (kind === 'origin') return 'This origin';
  return kind === 'credentials' ? 'Credentials' : visibleText(name.slice(0, 80));
}

/** For example `PUT refused by https://api.example`. */
export function cellWords(trait: Trait, { api, origin }: ApiRow, word: 'allowed' | 'refused'): string {
  const what = trait.kind === 'origin' ? visibleText(origin) : traitName(trait);
  return `${what} ${word} by ${visibleText(api)}`;
}

/** What one API was seen to allow, in few words; for example `GET, PUT, credentials`. */
export function allowedBriefly({ traits }: ApiMatrix, { cells }: ApiRow): string {
  const allowed = traits.filter((_, at) => cells[at]?.allowed.length);
  if (allowed.length === 0) return 'nothing';
  const named = allowed.filter(({ kind }) => kind === 'method' || kind === 'header').map(traitName);
  const credentials = allowed.some(({ kind }) => kind === 'credentials') ? ['credentials'] : [];
  return [...named, ...credentials].join(', ') || 'this origin';
}
