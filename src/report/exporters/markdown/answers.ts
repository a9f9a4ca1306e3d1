import type { Answer } from '../../../engine/diagnosis.ts';
import { isAnswerFor } from '../../answer-for.ts';
import type { ReportExchange } from '../../report.ts';
import { safetyNote } from '../../safety-note.ts';
import { headerName } from '../header-name.ts';
import { command, steps } from './messages.ts';
import { block, code, headerLine, sentence } from './text.ts';

/** The lines that the server must send, message by message, each with the command that checks it. */
export function answersSection(exchange: ReportExchange): string {
  if (exchange.answers.length === 0) return '';
  return [
    '### What to answer, and how to check it',
    'Send each of these lines exactly once, in place of any other with the same name; a list may hold more, and `Vary` keeps what it has. Send them with every status, or errors will look like CORS failures. Each command prints the lines that count: all that stand above it must be there. Where the call needs a body or a login, add them to the command. At last, reload the page.',
    ...exchange.answers.flatMap((answer) => [
      `**To ${code(`${answer.method} ${answer.url}`)}**${kind(answer)}${status(answer)}:`,
      block(
        'http',
        answer.set.map(([name, value]) => headerLine(name, value)),
      ),
      ...removed(answer),
      check(exchange, answer),
    ]),
    ...(exchange.answersComplete
      ? []
      : ['**More may be needed** behind the redirect: what lies there was never seen.']),
    safety(exchange.answers),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function safety(answers: readonly Answer[]): string {
  const note = safetyNote(answers);
  return note.length === 0 ? '' : `**To keep it safe:** ${note.map(sentence).join(' ')}`;
}

function kind(answer: Answer): string {
  return answer.kind === 'preflight' ? ', the preflight' : ', the request itself';
}

function status(answer: Answer): string {
  return answer.status === null ? ', whatever the status' : `, with status ${answer.status}`;
}

function removed(answer: Answer): readonly string[] {
  if (answer.remove.length === 0) return [];
  return [`Do not send ${answer.remove.map((name) => code(headerName(name))).join(', ')} with it.`];
}

function check(exchange: ReportExchange, answer: Answer): string {
  const step = steps(exchange).find((candidate) => isAnswerFor(answer, candidate));
  if (!step) return '';
  return block('sh', [
    `${command(exchange, step, true)} \\`,
    "  | grep -iE '^(HTTP|Access-Control-|Vary|Location)'",
  ]);
}
