import type { Answer } from '../../src/engine/diagnosis.ts';
import type { MessageKind } from '../../src/engine/exchange.ts';
import type { Sending } from './reply.ts';

/** The answer of a report for this request, if there is one. */
export function installedFor(
  answers: readonly Answer[],
  kind: MessageKind,
  method: string,
  url: string,
): Answer | undefined {
  return answers.find(
    (answer) =>
      answer.kind === kind &&
      answer.method === method &&
      withoutFragment(answer.url) === withoutFragment(url),
  );
}

/**
 * The part of an answer that is for everyone, where another origin asks than it allows by name: a server that
 * follows it allows each of its callers by name.
 */
export function forAsker(answer: Answer, origin: string | undefined): Answer {
  const isForAnother = ([name, value]: readonly [string, string]) =>
    name === 'access-control-allow-origin' && value !== '*' && origin !== undefined && value !== origin;
  return { ...answer, set: answer.set.filter((header) => !isForAnother(header)) };
}

/** Does to a server's answer what the report asks its owner to do. */
export function withAnswer(original: Sending, answer: Answer): Sending {
  const replaced = new Set(
    [...answer.set.map(([name]) => name), ...answer.remove].map((name) => name.toLowerCase()),
  );
  const status = answer.status ?? original.status;
  return {
    ...original,
    status,
    headers: [...original.headers.filter(([name]) => !replaced.has(name.toLowerCase())), ...answer.set],
    body: status === 204 ? null : original.body,
  };
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}
