import { describe, expect, it } from 'vitest';
import type { PreflightReason } from '../../src/engine/diagnosis.ts';
import { reasonWords } from '../../src/report/reason-words.ts';

const why = 'The header `X-Shop`: a form or a link could not send it.';
const header = (difference: Partial<PreflightReason>): PreflightReason => ({
  kind: 'header',
  name: 'x-shop',
  why,
  ...difference,
});

describe('the words of a reason for a preflight', () => {
  it('are those of reports that do not know more', () => expect(reasonWords(header({}))).toBe(why));

  it('say who added the header, and how sure that is', () => {
    const from = { kind: 'library', name: 'The Supabase client', certainty: 'likely' } as const;
    expect(reasonWords(header({ from, avoidable: null }))).toBe(
      `${why} The Supabase client most likely adds it.`,
    );
    expect(reasonWords(header({ from: { ...from, certainty: 'certain' } }))).toBe(
      `${why} The Supabase client adds it.`,
    );
  });

  it('say the kind where no name is known, and how the call could do without', () => {
    const from = { kind: 'extension', name: null, certainty: 'possible' } as const;
    expect(reasonWords(header({ from, avoidable: 'Switch it off.' }))).toBe(
      `${why} Another extension possibly adds it. Switch it off.`,
    );
  });
});
