import type { Subject } from '../cause.ts';
import type { HeaderList } from '../exchange.ts';
import { getHeader } from '../fetch/header-list.ts';
import { type LastAnswer, lastAnswer } from './last-answer.ts';

const HEADER = 'access-control-allow-origin';

/** What a host accepted by name: the origin of this exchange, and others that asked it before in this tab. */
interface Accepted {
  readonly answer: LastAnswer;
  readonly origin: string;
  readonly withCredentials: boolean;
  others(): readonly { readonly origin: string; readonly withCredentials: boolean }[];
}

/** Null where the last answer does not allow the page by name. */
export function acceptedOrigins(subject: Subject): Accepted | null {
  const answer = lastAnswer(subject);
  const origin = answer?.hop.origin ?? 'null';
  if (!answer || origin === 'null' || getHeader(answer.headers, HEADER) !== origin) return null;
  return {
    answer,
    origin,
    withCredentials: allowsCredentials(answer),
    others: () => acceptedBefore(subject, answer, origin),
  };
}

function acceptedBefore({ history }: Subject, { message }: LastAnswer, origin: string) {
  const byOrigin = new Map<string, boolean>();
  for (const other of history.answersOf(message.url)) {
    if (other.startedAt > message.startedAt || other.origin === origin) continue;
    if (other.origin === 'null' || other.allowOrigin !== other.origin) continue;
    byOrigin.set(other.origin, (byOrigin.get(other.origin) ?? false) || allowsCredentials(other));
  }
  return [...byOrigin].map(([accepted, withCredentials]) => ({ origin: accepted, withCredentials }));
}

function allowsCredentials({ headers }: { readonly headers: HeaderList }): boolean {
  return getHeader(headers, 'access-control-allow-credentials') === 'true';
}
