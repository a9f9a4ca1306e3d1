import type { Exchange } from './exchange.ts';
import { groupBy } from './group-by.ts';
import {
  allowsOrigin,
  apiOriginOf,
  type HostAnswer,
  type HostHistory,
  hostAnswersOf,
} from './host-answer.ts';

/** API origins that are remembered; the one that was silent longest goes first. */
const MOST_ORIGINS = 100;
/** Answers of one API origin that allowed the origin that asked, and as many that did not. */
const MOST_ANSWERS = 100;

export interface HostMemory {
  /** Takes in an exchange as it is now, in place of what was known of it before. */
  learn(exchange: Exchange): void;
  /** What all other exchanges tell of the hosts. */
  historyFor(exchange: Pick<Exchange, 'id'>): HostHistory;
  /** Ids of the exchanges that called an API origin that one of these called, these included. */
  neighboursOf(exchanges: readonly Exchange[]): ReadonlySet<string>;
  /** Takes back what was learned of one exchange. */
  unlearn(exchange: Exchange): void;
  forget(): void;
}

/**
 * What was seen of each API origin in one tab. Bounded: a storm of failures does not push out the answers that
 * allowed the page, nor these a few failures.
 */
export function createHostMemory(): HostMemory {
  const byOrigin = new Map<string, readonly HostAnswer[]>();

  function learn(exchange: Exchange): void {
    const fresh = groupBy(hostAnswersOf(exchange), ({ url }) => apiOriginOf(url) ?? '');
    for (const [origin, answers] of fresh) {
      const known = (byOrigin.get(origin) ?? []).filter((answer) => answer.exchange !== exchange.id);
      byOrigin.delete(origin);
      byOrigin.set(origin, bounded([...known, ...answers]));
    }
    const [oldest] = byOrigin.keys();
    if (byOrigin.size > MOST_ORIGINS && oldest !== undefined) byOrigin.delete(oldest);
  }

  return {
    learn,
    historyFor({ id }) {
      // Many causes ask for the same.
      const known = new Map<string, readonly HostAnswer[]>();
      return {
        answersOf(url) {
          const answers =
            known.get(url) ??
            (byOrigin.get(apiOriginOf(url) ?? '') ?? []).filter(({ exchange }) => exchange !== id);
          known.set(url, answers);
          return answers;
        },
        get origins() {
          return [...byOrigin]
            .filter(([, answers]) => answers.some(({ exchange }) => exchange !== id))
            .map(([origin]) => origin);
        },
      };
    },
    neighboursOf(exchanges) {
      const answers = [...originsIn(exchanges)].flatMap((origin) => byOrigin.get(origin) ?? []);
      return new Set(answers.map(({ exchange }) => exchange));
    },
    unlearn(exchange) {
      for (const origin of originsIn([exchange])) {
        const answers = byOrigin.get(origin);
        if (answers)
          byOrigin.set(
            origin,
            answers.filter((answer) => answer.exchange !== exchange.id),
          );
      }
    },
    forget: () => byOrigin.clear(),
  };
}

function originsIn(exchanges: readonly Exchange[]): ReadonlySet<string> {
  const urls = exchanges.flatMap(({ messages }) => messages.map(({ url }) => url));
  return new Set(urls.map((url) => apiOriginOf(url) ?? ''));
}

function bounded(answers: readonly HostAnswer[]): readonly HostAnswer[] {
  if (answers.length <= MOST_ANSWERS) return answers;
  const allowing = answers.filter((answer) => allowsOrigin(answer, answer.origin)).slice(-MOST_ANSWERS);
  const others = answers.filter((answer) => !allowsOrigin(answer, answer.origin)).slice(-MOST_ANSWERS);
  const kept = new Set([...allowing, ...others]);
  return answers.filter((answer) => kept.has(answer));
}
