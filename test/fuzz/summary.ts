import type { FuzzCase } from './fuzz-case.ts';
import type { Judged } from './judge.ts';
import type { Rules } from './rules.ts';
import { looksOf } from './stage.ts';

type Line = readonly [name: string, value: string | number];

/** Says at the end what was tried and how it went. */
export function summary(rules: Rules, judged: readonly Judged[], seconds: number): string {
  const count = (holds: (one: Judged) => boolean) => judged.filter(holds).length;
  const complete = judged.filter(({ answers, fixed }) => answers === 'complete' && fixed !== null);
  const again = complete.filter(({ fixed, attempts }) => fixed && attempts > 1).length;
  const atOnce = complete.filter(({ fixed, attempts }) => fixed && attempts === 1).length;
  const incomplete = judged.filter(({ answers, fixed }) => answers === 'incomplete' && fixed !== null);
  const incompletePassing = incomplete.filter(({ fixed, attempts }) => fixed && attempts === 1).length;
  const lines: readonly Line[] = [
    [
      'cases',
      `${judged.length} in ${seconds.toFixed(0)} s, ${(judged.length / seconds).toFixed(1)} a second`,
    ],
    ['disagreements', count(({ disagreement }) => disagreement !== null)],
    ['false accusations', count(({ disagreement }) => disagreement?.kind === 'false-accusation')],
    [
      'out of sight: the browser shows extensions nothing of what decided',
      count(({ fuzzCase, seen }) => looksOf(seen).some((look) => rules.outOfSight(fuzzCase, look))),
    ],
    ['', ''],
    ['stopped by CORS', count(({ answers }) => answers !== null)],
    ['  without an answer', count(({ answers }) => answers === 'none')],
    ['  with complete answers', complete.length],
    ['    that pass the first time', share(atOnce, complete.length - again)],
    ['    the request behind a refused preflight redirects: another look', again],
    ['  with incomplete answers: a redirect was not seen to its end', incomplete.length],
    ['    that pass the first time all the same', incompletePassing],
    ['', ''],
    ...roundLines(judged),
    ['', ''],
    ...codeLines(rules, judged),
  ];
  return lines.map(([name, value]) => `${name.padEnd(68)}${value}`.trimEnd()).join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0
    ? '0'
    : `${part} of ${whole} (${((100 * part) / whole).toFixed(part === whole ? 0 : 2)} %)`;
}

/** How often the call is repeated until it passes: by the browser's messages, and by the answers of WhyCORS. */
function roundLines(judged: readonly Judged[]): readonly Line[] {
  const stopped = judged.filter(({ fixed, rounds }) => fixed && rounds !== null);
  const strangers = stopped.filter(({ fuzzCase }) => knowsNothing(fuzzCase));
  const asked = strangers.filter(({ seen }) => seen.verdict?.atPreflight);
  const groups: readonly (readonly [string, readonly Judged[]])[] = [
    ['all that CORS stopped', stopped],
    ['servers that know nothing of CORS', strangers],
    ['the same, and the browser asks first', asked],
  ];
  return [
    ['rounds by what the browser’s message names', 'cases  median   mean    90 %    max  | WhyCORS mean'],
    ...groups.map(([name, some]): Line => [`  ${name}`, roundsOf(some)]),
  ];
}

/** Whether no server on the way says a word about CORS. */
function knowsNothing({ hops }: FuzzCase): boolean {
  return hops
    .flatMap(({ preflight, reply }) => [preflight, reply])
    .every(({ headers }) => !Object.keys(headers ?? {}).some((name) => /^access-control-/i.test(name)));
}

function roundsOf(some: readonly Judged[]): string {
  const rounds = some.flatMap((one) => one.rounds ?? []).toSorted((a, b) => a - b);
  const at = (part: number) => rounds[Math.ceil(part * rounds.length) - 1] ?? 0;
  const mean = (all: readonly number[]) =>
    (all.reduce((sum, own) => sum + own, 0) / Math.max(1, all.length)).toFixed(2);
  return [rounds.length, at(0.5), mean(rounds), at(0.9), at(1)]
    .map((value, column) => String(value).padStart(column === 0 ? 5 : 7))
    .concat(`  | ${mean(some.map(({ attempts }) => attempts)).padStart(12)}`)
    .join(' ');
}

function codeLines({ codesOfAnswers, codesOfCallers }: Rules, judged: readonly Judged[]): readonly Line[] {
  const counts = new Map(codesOfAnswers.map((code) => [code, 0]));
  for (const { seen } of judged) {
    const name = seen.verdict?.corsError ?? seen.verdict?.networkError ?? seen.verdict?.state ?? 'nothing';
    counts.set(name || 'mixed content', (counts.get(name) ?? 0) + 1);
  }
  const others = codesOfCallers.map(
    (code): Line => [code, counts.get(code) ?? '0, no server has a part in it'],
  );
  return [...[...counts].filter(([name]) => !codesOfCallers.includes(name)), ...others];
}
