import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { describeLeak, fuzzRedaction } from '../test/redaction/fuzz.ts';
import { type FuzzSummary, faults, summarised, together } from '../test/redaction/fuzz-summary.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    reports: { type: 'string', default: '20000' },
    part: { type: 'boolean', default: false },
  },
});
const firstSeed = Number(values.seed);
const reports = Number(values.reports);

if (values.part) {
  const result = fuzzRedaction(firstSeed, reports);
  process.send?.(summarised(result, result.leaks.map(describeLeak)));
} else {
  const parts = Math.min(4, availableParallelism());
  const share = Math.ceil(reports / parts);
  const summary = together(
    await Promise.all(
      Array.from({ length: parts }, (_, index) =>
        inAnotherProcess(firstSeed + index * share, Math.min(share, reports - index * share)),
      ),
    ),
  );
  const { planted, kinds, slots, harmless, redacted, leaks } = summary;
  console.log(
    `${reports} reports, ${planted} secrets of ${kinds.length} kinds planted in ${slots.length} fields.`,
  );
  console.log(
    `${redacted} of ${harmless} harmless values redacted (${((100 * redacted) / harmless).toFixed(2)} %).`,
  );
  for (const leak of leaks.slice(0, 20)) console.log(leak);
  for (const fault of faults(summary)) console.error(fault);
  process.exitCode = faults(summary).length > 0 ? 1 : 0;
}

function inAnotherProcess(seed: number, count: number): Promise<FuzzSummary> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, ['--part', '--seed', `${seed}`, '--reports', `${count}`]);
    child.once('message', (message) => resolve(message as FuzzSummary));
    child.once('exit', () => reject(new Error(`The part from seed ${seed} ended without a result.`)));
  });
}
