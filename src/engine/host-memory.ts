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
/** Answers that may wait to be bounded, which costs as much for one as for all. */
const MOST_FRESH = 200;

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
  const byOrigin = new Map<string, Known>();
  const answersOf = (origin: string | null) => settled(byOrigin.get(origin ?? ''));

  function learn(exchange: Exchange): void {
    const fresh = groupBy(hostAnswersOf(exchange), ({ url }) => apiOriginOf(url) ?? '');
    for (const [origin, answers] of fresh) {
      const known = byOrigin.get(origin) ?? { answers: [], fresh: [] };
      forgetExchange(known, exchange.id);
      known.fresh.push(...answers);
      if (known.fresh.length > MOST_FRESH) settled(known);
      byOrigin.delete(origin);
      byOrigin.set(origin, known);
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
          const answers = known.get(url) ?? without(answersOf(apiOriginOf(url)), id);
          known.set(url, answers);
          return answers;
        },
        get origins() {
          return [...byOrigin]
            .filter(([, answers]) => settled(answers).some(({ exchange }) => exchange !== id))
            .map(([origin]) => origin);
        },
      };
    },
    neighboursOf(exchanges) {
      const answers = [...originsIn(exchanges)].flatMap(answersOf);
      return new Set(answers.map(({ exchange }) => exchange));
    },
    unlearn(exchange) {
      for (const origin of originsIn([exchange])) {
        const known = byOrigin.get(origin);
        if (known) forgetExchange(known, exchange.id);
      }
    },
    forget: () => byOrigin.clear(),
  };
}

/** What one API origin answered. The list is never changed, but replaced: whoever holds it may keep what it tells. */
interface Known {
  answers: readonly HostAnswer[];
  /** Not yet weighed against the bounds. */
  fresh: HostAnswer[];
}

function settled(known: Known | undefined): readonly HostAnswer[] {
  if (!known) return [];
  if (known.fresh.length > 0) {
    known.answers = bounded([...known.answers, ...known.fresh]);
    known.fresh = [];
  }
  return known.answers;
}

function forgetExchange(known: Known, id: string): void {
  const isOwn = ({ exchange }: HostAnswer) => exchange === id;
  if (known.answers.some(isOwn) || known.fresh.some(isOwn)) known.answers = without(settled(known), id);
}

/** The same list where the exchange has no part in it. */
function without(answers: readonly HostAnswer[], id: string): readonly HostAnswer[] {
  return answers.some(({ exchange }) => exchange === id)
    ? answers.filter(({ exchange }) => exchange !== id)
    : answers;
}

function originsIn(exchanges: readonly Exchange[]): ReadonlySet<string> {
  const urls = exchanges.flatMap(({ messages }) => messages.map(({ url }) => url));
  return new Set(urls.map((url) => apiOriginOf(url) ?? ''));
}

function bounded(answers: readonly HostAnswer[]): readonly HostAnswer[] {
  if (answers.length <= MOST_ANSWERS) return answers;
  const byFate = groupBy(answers, (answer) => allowsOrigin(answer, answer.origin));
  const kept = new Set([...byFate.values()].flatMap((alike) => alike.slice(-MOST_ANSWERS)));
  return answers.filter((answer) => kept.has(answer));
}
