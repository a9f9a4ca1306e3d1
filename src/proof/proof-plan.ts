import type { Answer } from '../engine/diagnosis.ts';
import type { Proof, ProvedAnswer } from '../protocol/proof.ts';
import type { ReportExchange } from '../report/report.ts';
import { obstacleOf } from './obstacles.ts';

/** What is to be installed, or the sentence that says why no header can prove it. */
export type ProofPlan =
  | { readonly proof: Proof; readonly obstacle: null }
  | { readonly proof: null; readonly obstacle: string };

/** Only these are ever set: nothing else decides whether a page gets an answer. */
const decides = /^access-control-allow-(origin|credentials|methods|headers)$/;

/** Plans how this browser could answer as the mended servers would. */
export function planProof(exchange: ReportExchange): ProofPlan {
  const obstacle = obstacleOf(exchange);
  if (obstacle !== null) return { proof: null, obstacle };
  return {
    proof: {
      exchange: exchange.id,
      method: exchange.method,
      url: withoutFragment(exchange.url),
      origin: exchange.origin,
      answers: exchange.answers.map(provedAnswer),
    },
    obstacle: null,
  };
}

function provedAnswer({ kind, method, url, set }: Answer): ProvedAnswer {
  const headers = set.filter(([name]) => decides.test(name));
  return {
    kind,
    method,
    url: withoutFragment(url),
    // A browser that remembered it would go on answering when it is switched off: for 5 seconds if nobody says how long.
    set: kind === 'preflight' ? [...headers, ['access-control-max-age', '0']] : headers,
  };
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
