import { type FoldedFailure, foldedFailures } from '../../folded-failures.ts';
import { headline, type Report } from '../../report.ts';
import { firstToTell } from './answers.ts';
import { apiMatrixSection } from './api-matrix.ts';
import {
  type Block,
  code,
  heading,
  headingAt,
  type Inline,
  jump,
  paragraph,
  type ReportDocument,
} from './document.ts';
import { environmentSection, restSection } from './environment.ts';
import { failureSection } from './failure-section.ts';
import { remediesSection } from './remedies.ts';
import { count, sentence } from './sentence.ts';
import { numbered, serverLines } from './server-lines.ts';

/** All that a report says to a reader: each failure once, what else was seen, and where. */
export function reportDocument(report: Report): ReportDocument {
  const failures = foldedFailures(report.exchanges);
  const several = failures.length > 1;
  const lines = serverLines(report, failures);
  const first = firstToTell(numbered(failures));
  return {
    title: title(failures),
    opening: failures.some(({ exchange }) => exchange.verdict === 'cors') ? [primer] : [],
    contents: several ? failures.map(inContents) : [],
    failures: failures.map((failure, index) => [
      ...(several ? [headingAt(`failure-${index + 1}`, `${index + 1}. `, request(failure))] : []),
      ...failureSection(failure, { lines, told: first && index >= first.number ? first : null }),
    ]),
    closing: [
      ...remediesSection(lines, several),
      ...checkLine(report),
      ...restSection(report),
      ...apiMatrixSection(report),
      ...environmentSection(report),
    ],
  };
}

function checkLine({ exchanges }: Report): readonly Block[] {
  if (exchanges.every(({ answers }) => answers.length === 0)) return [];
  return [
    heading(2, 'To keep it so'),
    paragraph(
      'WhyCORS exports these answers as a check for CI too (Node, shell or Hurl), which asks the servers as the browser does and says on one line each what differs.',
    ),
  ];
}

const primer: Block = paragraph(
  ...sentence(
    'A page called a server on another origin (scheme, host and port), and the browser did not give it the answer. For such calls a browser looks for the server’s permission in `Access-Control-*` response headers; for anything but the simplest requests it asks first, with an `OPTIONS` request called a preflight. curl, Postman and other servers make no such check: that the call works there is no contradiction.',
  ),
);

function title(failures: readonly FoldedFailure[]): Inline {
  const [first] = failures;
  if (!first) return ['No cross-origin request was blocked'];
  if (failures.length === 1) return verdict(first);
  const times = failures.reduce((sum, failure) => sum + failure.times, 0);
  return [`${count(times, 'cross-origin request')} failed, in ${failures.length} different ways`];
}

function request({ exchange }: FoldedFailure) {
  return code(`${exchange.method} ${exchange.url.replace(/[?#][\s\S]*$/, '')}`);
}

function verdict(failure: FoldedFailure): Inline {
  const main = headline(failure.exchange);
  const end = failure.exchange.verdict === 'look-alike' ? ' failed, and CORS is not why' : ' was blocked';
  return [request(failure), end, ...(main ? [': ', ...sentence(main.what)] : [])];
}

function inContents(failure: FoldedFailure): Inline {
  return [...verdict(failure), ...(failure.times > 1 ? [` (${failure.times} times)`] : [])];
}

/** A line of the contents, where a format cannot make a link of all of it. */
export function contentsLine(line: Inline, index: number): Inline {
  return [...line, ' ', jump('Read on', `failure-${index + 1}`)];
}
