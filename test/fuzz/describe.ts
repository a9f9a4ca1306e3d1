import type { FuzzCase } from './fuzz-case.ts';
import type { Judged } from './judge.ts';
import type { Rules } from './rules.ts';
import { looksOf } from './stage.ts';

/** What both said about a case, and the line that runs it again. */
export function describe({ browser }: Rules, { fuzzCase, disagreement, seen }: Judged): string {
  const [{ verdict, exchange } = { verdict: null, exchange: null }] = looksOf(seen);
  const agreed = [verdict?.state, verdict?.corsError, verdict?.networkError].filter(Boolean).join(' ');
  const wire = (exchange?.messages ?? []).map(
    ({ kind, method, url, status }) => `  seen     ${kind} ${method} ${url} ${status}`,
  );
  return [
    disagreement ? `Disagreement: ${disagreement.kind}` : 'Agreed',
    `  browser  ${disagreement?.browser ?? agreed}`,
    `  whycors  ${disagreement?.whycors ?? `${exchange?.verdict} ${exchange?.findings[0]?.cause ?? ''}`}`,
    ...wire,
    `  npm run fuzz:browser -- --browser ${browser} --case '${shellQuoted(fuzzCase)}'`,
  ].join('\n');
}

function shellQuoted(fuzzCase: FuzzCase): string {
  return JSON.stringify(fuzzCase).replaceAll("'", "'\\''");
}
