import { isFailure } from '../../folded-failures.ts';
import { injectedNote } from '../../injected.ts';
import { kindWords } from '../../redaction/kinds.ts';
import type { Report, ReportExchange } from '../../report.ts';
import { type Block, code, heading, type Inline, list, paragraph, strong } from './document.ts';
import { count, sentence } from './sentence.ts';

/** Different notices are worth a line each, up to so many. */
const listedNotices = 10;

/** What else was observed: counted, with the notices of what was delivered. */
export function restSection({ exchanges }: Report): readonly Block[] {
  const rest = exchanges.filter((exchange) => !isFailure(exchange));
  if (rest.length === 0) return [];
  const open = rest.filter((exchange) => exchange.verdict === 'undetermined').length;
  const notices = rest.flatMap(({ method, url, findings }) =>
    findings.map((finding) => ({ finding, where: `${method} ${url}` })),
  );
  const different = [...new Map(notices.map((notice) => [notice.finding.what, notice])).values()];
  const listed = different.slice(0, listedNotices);
  const more = different.length - listed.length;
  return [
    heading(2, 'Other requests'),
    paragraph(
      `${count(rest.length - open, 'other cross-origin request')} passed.`,
      open === 0
        ? ''
        : ` ${count(open, 'request')} could not be judged: still under way, or not seen to its end.`,
    ),
    ...injectedLine(rest),
    ...(listed.length === 0
      ? []
      : [list(listed.map(({ finding, where }) => [code(where), ': ', ...sentence(finding.what)]))]),
    ...(more > 0 ? [paragraph(`${count(more, 'more notice')} in the JSON report.`)] : []),
  ];
}

/** What passed because this browser answered itself. */
function injectedLine(rest: readonly ReportExchange[]): readonly Block[] {
  const urls = rest
    .filter((exchange) => exchange.answersInjected)
    .map(({ method, url }) => `${method} ${url}`);
  if (urls.length === 0) return [];
  return [list(urls.slice(0, listedNotices).map((url) => [code(url), ': ', injectedNote]))];
}

function pageOf({ page, exchanges }: Report): Inline {
  if (page) return [code(page.url), ', origin ', code(page.origin)];
  const [origin, ...others] = new Set(exchanges.map((exchange) => exchange.origin));
  if (origin === undefined) return ['not known'];
  return others.length === 0 ? ['of origin ', code(origin)] : ['several'];
}

/** Where and when this was seen, and what was taken out. */
export function environmentSection(report: Report): readonly Block[] {
  const { browser } = report;
  return [
    heading(2, 'Environment'),
    list([
      ['Browser: ', browser === null ? 'not known' : code(browser)],
      ['Page: ', ...pageOf(report)],
      ['Time: ', code(report.createdAt)],
      [
        'Reported by: WhyCORS ',
        code(report.generator.version),
        ', which explains why browsers block requests',
      ],
      redaction(report),
    ]),
  ];
}

function redaction({ redaction: how, leftIn = [] }: Report): Inline {
  const bodies = ' Bodies are never included.';
  if (how === 'none') {
    return [strong('Nothing was redacted: this text may hold credentials.'), bodies];
  }
  const taken = sentence(
    'What looks like a credential is replaced by `[redacted:1]` and so on, the same one by the same number',
  );
  if (leftIn.length === 0) return [...taken, '; bodies are never included.'];
  return [...taken, ', ', strong(`but not ${leftIn.map((kind) => kindWords[kind]).join(', ')}.`), bodies];
}
