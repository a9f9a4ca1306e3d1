import type { Answer } from '../../../engine/diagnosis.ts';
import { isAnswerFor } from '../../answer-for.ts';
import type { ReportExchange } from '../../report.ts';
import { safetyNote } from '../../safety-note.ts';
import { headerName } from '../header-name.ts';
import { visible } from '../visible.ts';
import { type Block, code, codeBlock, heading, paragraph, strong } from './document.ts';
import { command, steps } from './messages.ts';
import { joined, sentence } from './sentence.ts';

/** The lines that the server must send, message by message, each with the command that checks it. */
export function answersSection(exchange: ReportExchange): readonly Block[] {
  if (exchange.answers.length === 0) return [];
  return [
    heading(3, 'What to answer, and how to check it'),
    paragraph(
      ...sentence(
        'Send each of these lines exactly once, in place of any other with the same name; a list may hold more, and `Vary` keeps what it has. Send them with every status, or errors will look like CORS failures. Each command prints the lines that count: all that stand above it must be there. Where the call needs a body or a login, add them to the command. At last, reload the page.',
      ),
    ),
    ...exchange.answers.flatMap((answer) => [
      paragraph(strong('To ', code(`${answer.method} ${answer.url}`)), `${kind(answer)}${status(answer)}:`),
      codeBlock(
        'http',
        answer.set.map(([name, value]) => visible(`${headerName(name)}: ${value}`)),
      ),
      ...removed(answer),
      ...check(exchange, answer),
    ]),
    ...(exchange.answersComplete
      ? []
      : [paragraph(strong('More may be needed'), ' behind the redirect: what lies there was never seen.')]),
    ...safety(exchange.answers),
  ];
}

function safety(answers: readonly Answer[]): readonly Block[] {
  const note = safetyNote(answers);
  if (note.length === 0) return [];
  return [paragraph(strong('To keep it safe:'), ' ', ...joined(note.map(sentence), ' '))];
}

function kind(answer: Answer): string {
  return answer.kind === 'preflight' ? ', the preflight' : ', the request itself';
}

function status(answer: Answer): string {
  return answer.status === null ? ', whatever the status' : `, with status ${answer.status}`;
}

function removed(answer: Answer): readonly Block[] {
  if (answer.remove.length === 0) return [];
  const names = answer.remove.map((name) => [code(headerName(name))]);
  return [paragraph('Do not send ', ...joined(names, ', '), ' with it.')];
}

function check(exchange: ReportExchange, answer: Answer): readonly Block[] {
  const step = steps(exchange).find((candidate) => isAnswerFor(answer, candidate));
  if (!step) return [];
  return [
    codeBlock('sh', [
      `${command(exchange, step, true)} \\`,
      "  | grep -iE '^(HTTP|Access-Control-|Vary|Location)'",
    ]),
  ];
}
