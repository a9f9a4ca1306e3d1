import type { Answer, Evidence, Finding } from '../../engine/diagnosis.ts';
import { code, type Inline, strong } from '../../report/exporters/document/document.ts';
import { count, joined, sentence } from '../../report/exporters/document/sentence.ts';
import { pointers, type ServerLines } from '../../report/exporters/document/server-lines.ts';
import { headerName } from '../../report/exporters/header-name.ts';
import { visible } from '../../report/exporters/visible.ts';
import type { FoldedFailure } from '../../report/folded-failures.ts';
import { injectedNote } from '../../report/injected.ts';
import { headline, type ReportExchange } from '../../report/report.ts';
import type { TextBlock } from './blocks.ts';

/** A title with what belongs to it. */
export interface Section {
  readonly mark: '✗' | '!' | '+';
  readonly title: Inline;
  readonly blocks: readonly TextBlock[];
}

const titled = (title: string, text: Inline): readonly TextBlock[] =>
  text.length === 0 ? [] : [{ kind: 'paragraph', text: [strong(title), ' ', ...text] }];

const leads = { certain: '', likely: 'Likely: ', possible: 'Possibly: ' } as const;

/** One failure: what happened, on what evidence, and what must be answered. */
export function failureSummary(failure: FoldedFailure, lines: readonly ServerLines[]): Section {
  const { exchange, times } = failure;
  const { method, url, verdict, findings } = exchange;
  const main = headline(exchange);
  const blocking = findings.find(({ role }) => role === 'blocking');
  const state = verdict === 'look-alike' ? 'Failed, and not by CORS: ' : 'Blocked by CORS: ';
  return {
    mark: '✗',
    title: [state, code(`${method} ${url}`), ...(times > 1 ? [` (${times} times)`] : [])],
    blocks: [
      ...(exchange.answersInjected ? titled('Take care:', [injectedNote]) : []),
      ...(main
        ? explanation(main)
        : titled('What:', ['the browser withheld the answer; nothing seen says why.'])),
      ...(blocking && blocking !== main ? titled('Stopped at:', sentence(blocking.what)) : []),
      ...titled('Browsers say:', blocking ? names(blocking) : []),
      ...titled('Called from:', caller(exchange)),
      ...titled('What to do:', main ? sentence(main.fix) : []),
      ...pointers(failure, lines).map((text): TextBlock => ({ kind: 'paragraph', text })),
      ...exchange.answers.flatMap(answerBlocks),
      ...(exchange.answersComplete
        ? []
        : titled('More may be needed', ['behind the redirect: what lies there was never seen.'])),
      ...next(exchange, main),
      ...titled('More:', main ? [`whycors explain ${visible(main.cause)}`] : []),
    ],
  };
}

function explanation({ what, why, certainty, evidence }: Finding): readonly TextBlock[] {
  return [
    ...titled('What:', [leads[certainty], ...sentence(what)]),
    ...titled('Why:', sentence(why)),
    ...titled('Seen:', joined(evidence.map(seen), ', ')),
  ];
}

function seen({ header, value }: Evidence): Inline {
  const name = header.replace(/^:/, '');
  return value === null ? ['no ', code(name)] : [code(`${name}: ${value}`)];
}

function names({ chromium, firefox }: Finding): Inline {
  return joined(
    [
      ...(chromium === null ? [] : [[code(chromium), ' (Chromium)']]),
      ...(firefox === null ? [] : [[code(firefox), ' (Firefox)']]),
    ],
    ', ',
  );
}

function caller({ initiator }: ReportExchange): Inline {
  if (initiator === null) return [];
  const place = code(`${initiator.url}:${initiator.line}:${initiator.column}`);
  return initiator.function === '' ? [place] : [code(initiator.function), ' in ', place];
}

function answerBlocks({ kind, method, url, status, set, remove }: Answer): readonly TextBlock[] {
  const subject =
    kind === 'preflight' ? ['the preflight ', code(`${method} ${url}`)] : [code(`${method} ${url}`)];
  const left = remove.map((name) => [code(headerName(name))]);
  return [
    ...titled('Answer', [
      ...subject,
      status === null ? ', whatever the status,' : ` with status ${status} and`,
      ...(left.length === 0 ? [] : [' without ', ...joined(left, ', '), ',']),
      ' with:',
    ]),
    { kind: 'code', language: 'http', lines: set.map(([name, value]) => `${headerName(name)}: ${value}`) },
  ];
}

function next({ findings }: ReportExchange, main: Finding | undefined): readonly TextBlock[] {
  const later = findings.filter((finding) => finding.role === 'next' && finding !== main);
  if (later.length === 0) return [];
  const items = later.map(({ what }) => sentence(what));
  const lead = [strong(`Once that is mended, ${count(later.length, 'more check')} would fail:`)];
  return [{ kind: 'list', lead, items }];
}
