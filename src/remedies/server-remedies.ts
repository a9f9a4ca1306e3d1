import type { AnsweredBy } from '../engine/diagnosis.ts';
import { originOf } from '../engine/fetch/origin.ts';
import { groupBy } from '../engine/group-by.ts';
import { type CorsPolicy, corsPolicies, type FailedExchange } from './cors-policy.ts';
import { stacks } from './index.ts';
import type { Remedy, Stack } from './remedy.ts';
import { serversOf } from './servers-of.ts';
import { type Suggestion, suggestStack } from './suggest-stack.ts';

export interface DiagnosedExchange extends FailedExchange {
  readonly answeredBy: readonly AnsweredBy[];
}

/** Which stack a server is; its lines are then shown for it. */
export interface ChosenStack {
  /** Origin of the server. */
  readonly server: string;
  /** Id of a stack. */
  readonly stack: string;
}

/** What to do on one server. */
export type ServerRemedy =
  | { readonly server: string; readonly kind: 'none'; readonly because: string }
  /** Nothing tells what the server is, and nobody chose. */
  | { readonly server: string; readonly kind: 'open'; readonly policy: CorsPolicy }
  | {
      readonly server: string;
      readonly kind: 'stack';
      readonly policy: CorsPolicy;
      readonly stack: Stack;
      /** The header that tells of it; null where it was chosen. */
      readonly because: string | null;
      readonly remedy: Remedy;
    };

/** One remedy for every server at which something failed, on the stack that was chosen for it or that it tells of. */
export function serverRemedies(
  exchanges: readonly DiagnosedExchange[],
  chosen: readonly ChosenStack[] = [],
): readonly ServerRemedy[] {
  return corsPolicies(exchanges).map((policy): ServerRemedy => {
    const { server } = policy;
    if ('because' in policy) return { server, kind: 'none', because: policy.because };
    const wanted = chosen.find((choice) => choice.server === server)?.stack;
    const stack = stacks.find(({ id }) => id === wanted);
    const found = stack ? { stack, because: null } : suggestionAt(server, exchanges);
    if (!found) return { server, kind: 'open', policy };
    return { server, kind: 'stack', policy, ...found, remedy: found.stack.remedy(policy) };
  });
}

/** The stack that most of the exchanges there tell of, so that the next one seldom changes it. */
function suggestionAt(server: string, exchanges: readonly DiagnosedExchange[]): Suggestion | null {
  const suggestions = exchanges
    .filter((exchange) => serversOf(exchange).includes(server))
    .flatMap(({ messages, answeredBy }) => {
      const there = answeredBy.filter(({ message }) => originOf(messages[message]?.url ?? '') === server);
      return suggestStack(there) ?? [];
    });
  const byStack = [...groupBy(suggestions, ({ stack }) => stack).values()];
  return byStack.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? null;
}
