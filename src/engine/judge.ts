import type { Exchange } from './exchange.ts';
import { type Failure, failures } from './failures.ts';
import { insecureTarget } from './fetch/redirect.ts';
import { endedAtRedirect, namedNetworkError } from './network-end.ts';

type Modes = readonly ['include' | 'omit', ...('include' | 'omit')[]];

/** What the browser and the standard's algorithm together say of an exchange. */
export type Judgement =
  /** It is under way. */
  | { readonly kind: 'open' }
  | { readonly kind: 'passed' }
  /** It ended for a reason that no failed step explains. */
  | { readonly kind: 'ended' }
  /** It passes under one credentials mode, or in mode `no-cors`, and fails otherwise; the browser told nothing. */
  | { readonly kind: 'in-doubt'; readonly failure: Failure }
  /** A step failed. `otherwise`: what would have failed under the less likely credentials mode. */
  | { readonly kind: 'stopped'; readonly failed: readonly Failure[]; readonly otherwise: readonly Failure[] };

/** Holds what the browser told of the outcome against what the standard says of the answers. */
export function judge(exchange: Exchange, [likelier, other]: Modes): Judgement {
  switch (exchange.outcome) {
    case 'pending':
      return { kind: 'open' };
    case 'delivered':
      return { kind: 'passed' };
    case 'failed':
      return { kind: 'ended' };
    case 'blocked': {
      if (refusesTargetFirst(exchange)) return { kind: 'ended' };
      const failed = failures(exchange, likelier);
      if (namedNetworkError(exchange) !== null || failed.length === 0) return { kind: 'ended' };
      return { kind: 'stopped', failed, otherwise: other ? failures(exchange, other) : failed };
    }
    case 'unknown':
      return judgeUntold(exchange, [likelier, ...(other ? [other] : [])]);
    default:
      return exchange.outcome satisfies never;
  }
}

/** The browser did not tell the outcome: the algorithm decides, as far as there is an answer to decide about. */
function judgeUntold(exchange: Exchange, [likelier, other]: Modes): Judgement {
  // Chromium aborts a redirect that the page asked to see itself, and tells it from few others.
  if (endedAtRedirect(exchange)) return { kind: mayBeWanted(exchange) ? 'passed' : 'ended' };
  const failed = untold(exchange, likelier);
  const otherwise = other ? untold(exchange, other) : failed;
  const surely = failed.length > 0 && otherwise.length > 0 && exchange.mode !== 'unknown';
  if (surely) return { kind: 'stopped', failed, otherwise };
  const [failure] = [...failed, ...otherwise];
  if (failure) return { kind: 'in-doubt', failure };
  return { kind: exchange.messages.at(-1)?.status === null ? 'ended' : 'passed' };
}

/** Firefox tells of the end at a target with user name and password: where it did not, the page took the redirect. */
function untold(exchange: Exchange, mode: Modes[0]): readonly Failure[] {
  const told = exchange.browser === 'firefox' ? 'location-has-credentials' : null;
  return failures(exchange, mode).filter(({ step }) => step !== told);
}

/**
 * Whether Firefox let go of a redirect for where it leads: it looks at that before it checks the answer. An image's
 * or a video's target it would have made secure.
 */
function refusesTargetFirst(exchange: Exchange): boolean {
  const { browser, resourceType } = exchange;
  const upgraded = resourceType === 'image' || resourceType === 'media';
  return browser === 'firefox' && !upgraded && leadsOutOfHttps(exchange);
}

/** Only a fetch can ask to see the redirect itself; a secure one is not followed into what is insecure. */
function mayBeWanted(exchange: Exchange): boolean {
  return ['fetch', 'fetch-or-xhr', 'other'].includes(exchange.resourceType) && !leadsOutOfHttps(exchange);
}

function leadsOutOfHttps(exchange: Exchange): boolean {
  const last = exchange.messages.at(-1);
  return last !== undefined && insecureTarget(last, exchange) !== null;
}
