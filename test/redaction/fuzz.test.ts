import { describe, expect, it } from 'vitest';
import { exporters } from '../../src/report/exporters/index.ts';
import { shareableReport } from '../../src/report/exporters/shareable-report.ts';
import { redact } from '../../src/report/redact.ts';
import { expectValidReport } from '../helpers/report-schema.ts';
import { describeLeak, fuzzRedaction } from './fuzz.ts';
import { faults, summarised } from './fuzz-summary.ts';
import { Random } from './random.ts';
import { needles } from './secret.ts';
import { secretKinds } from './secret-kinds.ts';
import { seededReport } from './seeded-report.ts';

const seeds = Array.from({ length: 60 }, (_, index) => 1_000_000 + index);

describe('reports seeded with secrets', () => {
  // A share of what `npm run fuzz:redaction` draws, and other ones.
  it('leave without any of them, and with all that is harmless', () => {
    const result = fuzzRedaction(2_000_000, 400);
    const summary = summarised(result, result.leaks.map(describeLeak));
    expect(summary.leaks).toEqual([]);
    expect(summary.redacted / summary.harmless).toBeLessThan(0.01);
    expect(faults(summary)).toEqual([]);
  });

  it('are valid, and redacted once and for all', () => {
    for (const seed of seeds) {
      const once = expectValidReport(redact(seededReport(seed).report));
      expect(redact(once)).toEqual(once);
    }
  });

  it('are the same reports every time', () => {
    expect(seededReport(7)).toEqual(seededReport(7));
  });
});

describe('the fuzz', () => {
  it('sees every secret in a report that is not redacted', () => {
    const json = exporters.find(({ id }) => id === 'json');
    for (const seed of seeds) {
      const { report, planted } = seededReport(seed);
      const text = json?.export(shareableReport(report, { redaction: 'none' })) ?? '';
      const unseen = planted.filter(
        ({ secret, form, slot }) =>
          // A later secret may have been put into the same field.
          slot === 'its place' && needles(secret.text, form).every((needle) => !text.includes(needle)),
      );
      expect(unseen).toEqual([]);
    }
  });

  it('knows at least thirty kinds of secrets, each drawn anew', () => {
    expect(secretKinds.length).toBeGreaterThanOrEqual(30);
    for (const { draw, name } of secretKinds) {
      expect(draw(new Random(1)), name).not.toBe(draw(new Random(2)));
    }
  });
});
