import type { Finding } from '../../../engine/diagnosis.ts';
import type { FoldedFailure } from '../../folded-failures.ts';
import { headline, type ReportExchange } from '../../report.ts';
import { answersSection } from './answers.ts';
import { messagesSection } from './messages.ts';
import { code, count, plain, sentence } from './text.ts';
import { uncertainties } from './uncertainties.ts';

/** At most so many URLs are named of failures that were folded into one. */
const namedUrls = 5;

/** Everything about one failure, in the order in which its reader needs it. */
export function failureSection(failure: FoldedFailure): string {
  const { exchange } = failure;
  return [
    explanation(exchange),
    repetition(failure),
    whoAnswered(exchange),
    callSite(exchange),
    messagesSection(exchange),
    nextSection(exchange),
    answersSection(exchange),
    uncertainties(exchange),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function explanation(exchange: ReportExchange): string {
  const main = headline(exchange);
  if (!main) return 'The browser withheld the answer; the report has no finding that says why.';
  const blocking = exchange.findings.find((finding) => finding.role === 'blocking');
  return [
    `**What happened:** ${sentence(main.what)}`,
    `**Why:** ${sentence(main.why)}`,
    main.sameHost === undefined ? '' : `**Compared with others:** ${sentence(main.sameHost)}`,
    `**What to do:** ${sentence(main.fix)}`,
    whoChanges(exchange, main),
    blocking && blocking !== main ? `**The check at which the browser stopped:** ${brief(blocking)}` : '',
    blocking ? names(blocking) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** In one sentence, whose move it is. */
function whoChanges(exchange: ReportExchange, main: Finding): string {
  if (exchange.answers.length === 0) {
    return '**Who has to act:** no response header can help here; the line above says who can do what.';
  }
  // A root cause lies where its own message was answered, which may be a hop before the one that failed.
  const at = main.role === 'root' && main.message !== null ? exchange.messages[main.message] : undefined;
  const urls = at ? [at.url] : exchange.answers.map((answer) => answer.url);
  const hosts = [...new Set(urls.map(host))].map(code).join(' and ');
  return `**Who has to act:** whoever runs ${hosts}, in the application or in what stands before it (proxy, gateway, CDN). The headers to send are listed below.`;
}

function host(url: string): string {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}

function brief(finding: Finding): string {
  return `${sentence(finding.what)} ${sentence(finding.why)}`;
}

function names(blocking: Finding): string {
  const known = [
    blocking.chromium === null ? '' : `Chromium ${code(blocking.chromium)}`,
    blocking.firefox === null ? '' : `Firefox ${code(blocking.firefox)}`,
  ].filter((name) => name !== '');
  return known.length === 0 ? '' : `Browsers call it: ${known.join(', ')}.`;
}

function repetition({ times, urls }: FoldedFailure): string {
  if (times === 1) return '';
  const named = urls.slice(0, namedUrls).map((url) => `- ${code(url)}`);
  const rest = urls.length - named.length;
  const list = urls.length === 1 ? [] : [...named, ...(rest > 0 ? [`- and ${rest} more`] : [])];
  return [`Seen ${times} times${list.length > 0 ? ', at these URLs:' : '.'}`, ...list].join('\n');
}

function whoAnswered(exchange: ReportExchange): string {
  if (exchange.answeredBy.length === 0) return '';
  const parts = exchange.answeredBy.map(
    ({ name, role, certainty, because }) =>
      `- ${code(name)}, a ${plain(role)} (${certainty}; seen by ${code(because)})`,
  );
  return ['**Who answered, as far as the headers tell** (outermost first):', ...parts].join('\n');
}

function callSite({ initiator }: ReportExchange): string {
  if (!initiator) return '';
  const place = code(`${initiator.url}:${initiator.line}:${initiator.column}`);
  return `**Called from:** ${initiator.function === '' ? '' : `${code(initiator.function)} in `}${place}`;
}

function nextSection(exchange: ReportExchange): string {
  const shown = headline(exchange);
  const items = (role: Finding['role']) =>
    exchange.findings
      .filter((finding) => finding.role === role && finding !== shown)
      .map((finding) => `- ${sentence(finding.what)} ${sentence(finding.fix)}`);
  const next = items('next');
  const others = [...items('root'), ...items('notice')];
  return [
    ...(next.length === 0
      ? []
      : [
          `### What would fail next\n\nOnce that is mended, ${count(next.length, 'more check')} would fail:\n\n${next.join('\n')}`,
        ]),
    ...(others.length === 0 ? [] : [`### Also worth knowing\n\n${others.join('\n')}`]),
  ].join('\n\n');
}
