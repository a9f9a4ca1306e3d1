import type { Judged } from './judge.ts';

/** Says at the end what was tried and how it went. */
export function summary(judged: readonly Judged[], seconds: number): string {
  const count = (holds: (one: Judged) => boolean) => judged.filter(holds).length;
  const complete = judged.filter(({ answers, fixed }) => answers === 'complete' && fixed !== null);
  const incomplete = judged.filter(({ answers, fixed }) => answers === 'incomplete' && fixed !== null);
  const passing = (some: readonly Judged[], first: boolean) =>
    some.filter(({ fixed, attempts }) => fixed && (attempts === 1) === first).length;
  const lines: readonly (readonly [string, string | number])[] = [
    [
      'cases',
      `${judged.length} in ${seconds.toFixed(0)} s (${(judged.length / seconds).toFixed(1)} a second)`,
    ],
    ['disagreements', count(({ disagreement }) => disagreement !== null)],
    ['false accusations', count(({ disagreement }) => disagreement?.kind === 'false-accusation')],
    ['answers complete', complete.length],
    ['  pass the first time', passing(complete, true)],
    ['  pass later: a redirect was out of sight', passing(complete, false)],
    ['answers incomplete, as they say', incomplete.length],
    ['  pass the first time', passing(incomplete, true)],
    ['  pass after another look', passing(incomplete, false)],
    ['no answer', count(({ answers }) => answers === 'none')],
    ['rounds with WhyCORS', roundsOf(judged.flatMap(({ attempts, fixed }) => (fixed ? attempts : [])))],
    ['rounds by the browser’s messages', roundsOf(judged.flatMap(({ rounds }) => rounds ?? []))],
    ['', ''],
    ...codesOf(judged),
  ];
  return lines.map(([name, value]) => `${name.padEnd(42)}${value}`.trimEnd()).join('\n');
}

function roundsOf(all: readonly number[]): string {
  const rounds = all.toSorted((a, b) => a - b);
  if (rounds.length === 0) return 'none needed';
  const mean = rounds.reduce((sum, own) => sum + own, 0) / rounds.length;
  const more = rounds.filter((own) => own > 1).length;
  const median = rounds[Math.floor((rounds.length - 1) / 2)];
  const share = Math.round((100 * more) / rounds.length);
  return `median ${median}, mean ${mean.toFixed(1)}, max ${rounds.at(-1)}; more than 1 for ${share} %`;
}

function codesOf(judged: readonly Judged[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { seen } of judged) {
    const name = seen.verdict?.corsError ?? seen.verdict?.networkError ?? seen.verdict?.state ?? 'nothing';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
