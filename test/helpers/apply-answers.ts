import type { Answer } from '../../src/engine/diagnosis.ts';
import type { Exchange, HeaderList, Message } from '../../src/engine/exchange.ts';

/** The exchange as it would look if the servers answered so; messages never seen are answered with a bare 200. */
export function applyAnswers(exchange: Exchange, answers: readonly Answer[]): Exchange {
  return { ...exchange, messages: exchange.messages.map((message) => applied(message, answers)) };
}

function applied(message: Message, answers: readonly Answer[]): Message {
  const answer = answers.find(({ kind, url }) => kind === message.kind && url === message.url);
  if (!answer) return message;
  const replaced = new Set([...answer.set.map(([name]) => name), ...answer.remove]);
  const kept: HeaderList = (message.responseHeaders ?? []).filter(([name]) => !replaced.has(name));
  return {
    ...message,
    status: answer.status ?? message.status ?? 200,
    responseHeaders: [...kept, ...answer.set],
  };
}
