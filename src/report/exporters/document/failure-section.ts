import type { Finding } from '../../../engine/diagnosis.ts';
import type { FoldedFailure } from '../../folded-failures.ts';
import { injectedNote } from '../../injected.ts';
import { headline, type ReportExchange } from '../../report.ts';
import { answersSection } from './answers.ts';
import { type Block, code, heading, type Inline, list, paragraph, strong } from './document.ts';
import { messagesSection } from './messages.ts';
import { count, joined, sentence } from './sentence.ts';
import { type NumberedFailure, pointers, type ServerLines } from './server-lines.ts';
import { uncertainties } from './uncertainties.ts';
import { whoActs } from './who-acts.ts';

/** At most so many URLs are named of failures that were folded into one. */
const namedUrls = 5;

/** What of the rest of the document a failure points at. */
interface Around {
  readonly lines: readonly ServerLines[];
  /** The failure before it at which stands what holds for the answers of all. */
  readonly told: NumberedFailure | null;
}

/** Everything about one failure, in the order in which its reader needs it. */
export function failureSection(failure: FoldedFailure, { lines, told }: Around): readonly Block[] {
  const { exchange } = failure;
  return [
    ...(exchange.answersInjected ? [paragraph(strong(injectedNote))] : []),
    ...explanation(failure, lines),
    ...repetition(failure),
    ...whoAnswered(exchange),
    ...callSite(exchange),
    ...answersSection(exchange, told),
    ...messagesSection(exchange),
    ...nextSection(exchange),
    ...uncertainties(exchange),
  ];
}

const titled = (title: string, text: Inline): Block => paragraph(strong(title), ' ', ...text);

function explanation(failure: FoldedFailure, lines: readonly ServerLines[]): readonly Block[] {
  const { exchange } = failure;
  const main = headline(exchange);
  if (!main) return [paragraph('The browser withheld the answer; the report has no finding that says why.')];
  const blocking = exchange.findings.find((finding) => finding.role === 'blocking');
  return [
    titled('What happened:', sentence(main.what)),
    titled('Why:', sentence(main.why)),
    ...(main.sameHost === undefined ? [] : [titled('Compared with others:', sentence(main.sameHost))]),
    titled('What to do:', sentence(main.fix)),
    titled('Who has to act:', whoActs(exchange, main)),
    ...pointers(failure, lines).map((text) => paragraph(...text)),
    ...(blocking && blocking !== main
      ? [titled('The check at which the browser stopped:', whatAndWhy(blocking))]
      : []),
    ...(blocking ? names(blocking) : []),
    ...rule(blocking ?? main),
  ];
}

function whatAndWhy({ what, why }: Finding): Inline {
  return [...sentence(what), ' ', ...sentence(why)];
}

function names({ chromium, firefox }: Finding): readonly Block[] {
  const known = [
    ...(chromium === null ? [] : [['Chromium ', code(chromium)]]),
    ...(firefox === null ? [] : [['Firefox ', code(firefox)]]),
  ];
  return known.length === 0 ? [] : [paragraph('Browsers call it: ', ...joined(known, ', '), '.')];
}

/** A report may come from elsewhere: it is linked only to where the rules are written. */
const standards =
  /^https:\/\/((fetch|html)\.spec\.whatwg\.org|(wicg|w3c)\.github\.io|www\.rfc-editor\.org|httpwg\.org|developer\.chrome\.com)\/[\w/.#-]*$/;

function rule({ spec }: Finding): readonly Block[] {
  return standards.test(spec) ? [paragraph('The rule: ', { link: spec })] : [];
}

function repetition({ times, urls }: FoldedFailure): readonly Block[] {
  if (times === 1) return [];
  if (urls.length === 1) return [paragraph(`Seen ${times} times.`)];
  const named = urls.slice(0, namedUrls).map((url): Inline => [code(url)]);
  const rest = urls.length - named.length;
  const items = rest > 0 ? [...named, [`and ${rest} more`]] : named;
  return [list(items, `Seen ${times} times, at these URLs:`)];
}

const roleNames: Readonly<Record<string, string>> = {
  cdn: 'CDN',
  waf: 'WAF',
  'load-balancer': 'load balancer',
};

function whoAnswered({ answeredBy }: ReportExchange): readonly Block[] {
  if (answeredBy.length === 0) return [];
  const items = answeredBy.map(({ name, role, certainty, because }) => [
    code(name),
    `, a ${roleNames[role] ?? role} (${certainty}; seen by `,
    code(because),
    ')',
  ]);
  return [list(items, strong('Who answered, as far as the headers tell'), ' (outermost first):')];
}

function callSite({ initiator }: ReportExchange): readonly Block[] {
  if (!initiator) return [];
  const place = code(`${initiator.url}:${initiator.line}:${initiator.column}`);
  const caller = initiator.function === '' ? [] : [code(initiator.function), ' in '];
  return [titled('Called from:', [...caller, place])];
}

function nextSection(exchange: ReportExchange): readonly Block[] {
  const shown = headline(exchange);
  const items = (role: Finding['role']) =>
    exchange.findings
      .filter((finding) => finding.role === role && finding !== shown)
      .map(({ what, fix }): Inline => [...sentence(what), ' ', ...sentence(fix)]);
  const next = items('next');
  const others = [...items('root'), ...items('notice')];
  return [
    ...(next.length === 0
      ? []
      : [
          heading(3, 'What would fail next'),
          paragraph(`Once that is mended, ${count(next.length, 'more check')} would fail:`),
          list(next),
        ]),
    ...(others.length === 0 ? [] : [heading(3, 'Also worth knowing'), list(others)]),
  ];
}
