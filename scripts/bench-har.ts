/**
 * How long a HAR takes from its text to the diagnoses, held against `JSON.parse` of the same text in the same run:
 *   npm run bench:har [-- <entries, 100000 when left out>]
 */
import { diagnoseAll } from '../src/engine/diagnose-all.ts';
import { exchangesOfHar } from '../src/log/har-exchanges.ts';
import { reportExchange } from '../src/report/report.ts';
import { busyHar } from './busy-har.ts';

const rounds = 5;
const text = JSON.stringify(busyHar(Number(process.argv[2] ?? 100_000)));

interface Round {
  readonly parse: number;
  readonly read: number;
  readonly diagnose: number;
  readonly found: string;
}

function timed<T>(run: () => T): readonly [T, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

function round(): Round {
  const [har, parse] = timed((): unknown => JSON.parse(text));
  const [exchanges, read] = timed(() => exchangesOfHar(har));
  const [reported, diagnose] = timed(() => {
    const diagnoses = diagnoseAll(exchanges);
    return exchanges.flatMap((exchange, at) => {
      const diagnosis = diagnoses[at];
      return diagnosis ? [reportExchange(exchange, diagnosis)] : [];
    });
  });
  const blocked = reported.filter(({ verdict }) => verdict === 'cors').length;
  return { parse, read, diagnose, found: `${reported.length} exchanges, ${blocked} blocked` };
}

const measured = Array.from({ length: rounds }, round);
const median = (of: (one: Round) => number) =>
  measured.map(of).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
const line = (what: string, value: string) => console.log(`${what.padEnd(40)} ${value.padStart(12)}`);
const ms = (value: number) => `${value.toFixed(0)} ms`;

console.log(`${(text.length / 1e6).toFixed(0)} MB, ${measured[0]?.found}; medians of ${rounds}`);
line('JSON.parse', ms(median(({ parse }) => parse)));
line('exchangesOfHar', ms(median(({ read }) => read)));
line('diagnoseAll and reportExchange', ms(median(({ diagnose }) => diagnose)));
line('ratio, at most 2', median(({ parse, read, diagnose }) => (read + diagnose) / parse).toFixed(2));
