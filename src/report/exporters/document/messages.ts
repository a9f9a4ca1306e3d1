import type { Message } from '../../../engine/exchange.ts';
import { isAnswerFor, unseenAnswers } from '../../answer-for.ts';
import { originFor } from '../../check/message-check.ts';
import { wasNeverSent } from '../../never-sent.ts';
import { reasonWords } from '../../reason-words.ts';
import type { ReportExchange } from '../../report.ts';
import { curlCommand, curlPowershell } from '../curl-command.ts';
import { type Block, code, codeBlock, heading, type Inline, list, paragraph, strong } from './document.ts';
import { headerTable } from './header-table.ts';
import { sentence } from './sentence.ts';

/** A message that was seen, or one that only an answer speaks of: it would come after what was seen. */
export interface Step {
  readonly kind: Message['kind'];
  readonly method: string;
  readonly url: string;
  /** Null where it was not seen. */
  readonly index: number | null;
}

/** All messages of an exchange that a reader can send again, in their order, numbered by their place. */
export function steps(exchange: ReportExchange): readonly Step[] {
  const seen = exchange.messages.map(({ kind, method, url }, index) => ({ kind, method, url, index }));
  const unseen = unseenAnswers(exchange).map(({ kind, method, url }) => ({ kind, method, url, index: null }));
  return [...seen, ...unseen];
}

/** The message as a curl command. `headOnly`: prints only the head of the answer. */
export function command(exchange: ReportExchange, step: Step, headOnly = false): string {
  const { message, origin } = sent(exchange, step);
  return curlCommand(message, { origin, headOnly });
}

/** The same for PowerShell. */
export function powershellCommand(exchange: ReportExchange, step: Step): string {
  const { message, origin } = sent(exchange, step);
  return curlPowershell(message, { origin });
}

function sent(exchange: ReportExchange, step: Step) {
  const requestHeaders = exchange.messages[step.index ?? -1]?.requestHeaders ?? [];
  const answer = exchange.answers.find((candidate) => isAnswerFor(candidate, step));
  return { message: { ...step, requestHeaders }, origin: originFor(exchange, answer) };
}

/** The requests as a drawing and as commands, each with what was asked, answered and is needed. */
export function messagesSection(exchange: ReportExchange): readonly Block[] {
  return [
    heading(3, 'What was sent, and what came back'),
    { kind: 'conversation', exchange },
    ...steps(exchange).flatMap((step, place) => [
      paragraph(
        strong(`Request ${place + 1}${purpose(step)}:`),
        ' ',
        code(`${step.method} ${step.url}`),
        ...ending(exchange, step),
      ),
      codeBlock('sh', [command(exchange, step)]),
      ...(step.kind === 'preflight' && step.index !== null ? whyAsked(exchange) : []),
      // Where CORS is not the reason, its headers would lead astray.
      ...(step.index === null || exchange.verdict === 'look-alike'
        ? []
        : [headerTable(exchange, step.index)]),
    ]),
  ];
}

/** Why the browser sent a preflight at all: often the call could do without. */
function whyAsked({ preflightReasons = [] }: ReportExchange): readonly Block[] {
  if (preflightReasons.length === 0) return [];
  return [
    list(
      preflightReasons.map((reason) => sentence(reasonWords(reason))),
      'The browser asked first because of:',
    ),
  ];
}

function purpose(step: Step): string {
  return step.kind === 'preflight' ? ', the preflight with which the browser asks for permission' : '';
}

function ending(exchange: ReportExchange, step: Step): Inline {
  const message = exchange.messages[step.index ?? -1];
  if (!message) return [', which would have come next'];
  if (wasNeverSent(exchange)) return [', never sent'];
  const cached = message.fromCache ? ', from the browser’s cache' : '';
  if (message.status !== null) return [`, answered ${message.status}${cached}`];
  const error =
    message.networkError === null ? [] : [' (the browser noted ', code(message.networkError), ')'];
  return message.responseHeaders === null ? [', no answer seen', ...error] : error;
}
