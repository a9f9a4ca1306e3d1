import { code, type Inline } from '../../report/exporters/document/document.ts';
import { count, sentence } from '../../report/exporters/document/sentence.ts';
import { isFailure } from '../../report/folded-failures.ts';
import { injectedNote } from '../../report/injected.ts';
import { kindWords } from '../../report/redaction/kinds.ts';
import type { Report } from '../../report/report.ts';
import type { Section } from './failure-summary.ts';

/** What is worth knowing of requests that passed, each sentence once. */
export function noticesSummary({ exchanges }: Report): readonly Section[] {
  const notices = new Map<string, { title: Inline; fix: string; times: number }>();
  for (const { method, url, findings } of exchanges.filter((exchange) => !isFailure(exchange))) {
    for (const { what, fix } of findings) {
      const known = notices.get(what);
      if (known) known.times++;
      else notices.set(what, { title: ['Notice: ', code(`${method} ${url}`)], fix, times: 1 });
    }
  }
  return [...notices].map(([what, { title, fix, times }]) => ({
    mark: '!',
    title: times > 1 ? [...title, ` and ${count(times - 1, 'more request')}`] : title,
    blocks: [
      { kind: 'paragraph', text: sentence(what) },
      { kind: 'paragraph', text: sentence(fix) },
    ],
  }));
}

/** The whole in a line, and what is left out of it. */
export function reportSummary(report: Report): {
  readonly isGood: boolean;
  readonly lines: readonly string[];
} {
  const failed = report.exchanges.filter(isFailure).length;
  const open = report.exchanges.filter(
    (exchange) => !isFailure(exchange) && exchange.verdict === 'undetermined',
  ).length;
  const all = count(report.exchanges.length, 'cross-origin request');
  return {
    isGood: failed === 0,
    lines: [
      `${failed === 0 ? 'None' : failed} of ${all} failed${open > 0 ? `, ${open} could not be judged` : ''}.`,
      ...injected(report),
      ...redaction(report),
    ],
  };
}

function injected({ exchanges }: Report): readonly string[] {
  const those = exchanges.filter(({ answersInjected }) => answersInjected).length;
  return those === 0 ? [] : [`${count(those, 'request')} among them: ${injectedNote}`];
}

function redaction({ exchanges, redaction: how, leftIn = [] }: Report): readonly string[] {
  if (exchanges.length === 0) return [];
  if (how === 'none') return ['Nothing was taken out: this text may hold secrets.'];
  if (leftIn.length === 0) return ['What looks like a secret was taken out.'];
  return [`Secrets were taken out, but for ${leftIn.map((kind) => kindWords[kind]).join(', ')}.`];
}
