import type { Answer } from '../../../engine/diagnosis.ts';
import { isAnswerFor } from '../../answer-for.ts';
import type { ReportExchange } from '../../report.ts';
import { safetyNote } from '../../safety-note.ts';
import { headerName } from '../header-name.ts';
import { visible } from '../visible.ts';
import { type Block, code, codeBlock, heading, jump, paragraph, strong } from './document.ts';
import { command, steps } from './messages.ts';
import { joined, sentence } from './sentence.ts';
import type { NumberedFailure } from './server-lines.ts';

const howTo =
  'Send each of these lines exactly once, in place of any other with the same name; a list may hold more, and `Vary` keeps what it has. Send them with every status, or errors will look like CORS failures. Each command prints the lines that count: all that stand above it must be there. Where the call needs a body or a login, add them to the command. Then reload the page.';

/**
 * The lines that the server must send, message by message, each with the command that checks it. `told`: the failure
 * before this one at which is said what holds for all.
 */
export function answersSection(exchange: ReportExchange, told: NumberedFailure | null): readonly Block[] {
  if (exchange.answers.length === 0) return [];
  return [
    heading(3, 'What to answer, and how to check it'),
    told === null
      ? paragraph(...sentence(howTo))
      : paragraph(
          'How to send these lines, check them and keep them safe: ',
          jump(`as in failure ${told.number}`, `failure-${told.number}`),
          '.',
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
    ...safety(exchange.answers, told?.failure.exchange.answers ?? []),
  ];
}

/** The first failure that says what holds for the answers of all, what keeps them safe included. */
export function firstToTell(failures: readonly NumberedFailure[]): NumberedFailure | null {
  return failures.find(({ failure }) => safetyNote(failure.exchange.answers).length > 0) ?? null;
}

function safety(answers: readonly Answer[], told: readonly Answer[]): readonly Block[] {
  const known = safetyNote(told);
  const note = safetyNote(answers).filter((text) => !known.includes(text));
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
