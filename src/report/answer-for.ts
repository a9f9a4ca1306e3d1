import type { Answer } from '../engine/diagnosis.ts';
import type { Message } from '../engine/exchange.ts';
import type { ReportExchange } from './report.ts';

type Addressed = Pick<Message, 'kind' | 'method' | 'url'>;

/** Whether an answer is meant for this message. */
export function isAnswerFor(answer: Answer, message: Addressed): boolean {
  return answer.kind === message.kind && answer.method === message.method && answer.url === message.url;
}

/** The answers to messages that were not seen: they would have come next. */
export function unseenAnswers({ answers, messages }: ReportExchange): readonly Answer[] {
  return answers.filter((answer) => !messages.some((message) => isAnswerFor(answer, message)));
}

/**
 * The answer that this message needs. A redirect loop sends the same message twice: the second one takes the
 * second answer where there is one.
 */
export function answerFor(exchange: ReportExchange, index: number): Answer | undefined {
  const message = exchange.messages[index];
  if (!message) return undefined;
  const answers = exchange.answers.filter((answer) => isAnswerFor(answer, message));
  const earlier = exchange.messages
    .slice(0, index)
    .filter(
      ({ kind, method, url }) => kind === message.kind && method === message.method && url === message.url,
    );
  return answers[earlier.length] ?? answers.at(-1);
}
