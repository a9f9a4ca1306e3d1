import type { AnsweredBy } from '../engine/diagnosis.ts';
import { originOf } from '../engine/fetch/origin.ts';
import { type CorsPolicy, corsPolicies, type FailedExchange } from './cors-policy.ts';
import { stacks } from './index.ts';
import type { Remedy, Stack } from './remedy.ts';
import { serversOf } from './servers-of.ts';
import { suggestStack } from './suggest-stack.ts';

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
    const found = stack ? { stack, because: null } : suggestStack(answeredAt(server, exchanges));
    if (!found) return { server, kind: 'open', policy };
    return { server, kind: 'stack', policy, ...found, remedy: found.stack.remedy(policy) };
  });
}

/** Who answered there, of the last exchange that tells. */
function answeredAt(server: string, exchanges: readonly DiagnosedExchange[]): readonly AnsweredBy[] {
  const there = exchanges
    .filter((exchange) => serversOf(exchange).includes(server))
    .map(({ messages, answeredBy }) =>
      answeredBy.filter(({ message }) => originOf(messages[message]?.url ?? '') === server),
    );
  return there.findLast((answered) => answered.length > 0) ?? [];
}
