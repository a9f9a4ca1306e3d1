import type { Certainty, Diagnosis, Finding } from '../../src/engine/diagnosis.ts';

const sure: Readonly<Record<Certainty, number>> = { possible: 0, likely: 1, certain: 2 };

/**
 * What a diagnosis that saw less says against one that saw more. It may know less: leave the verdict or the
 * credentials open, be less sure, name the other's check as an alternative. It may not say anything else.
 */
export function contradictions(less: Diagnosis, more: Diagnosis): readonly string[] {
  const [check, other] = [blocking(less), blocking(more)];
  return [
    less.credentials === 'unknown' || less.credentials === more.credentials
      ? ''
      : `credentials ${less.credentials}, not ${more.credentials}`,
    less.verdict === 'undetermined' || plain(less) === plain(more)
      ? ''
      : `verdict ${less.verdict}, not ${more.verdict}`,
    less.verdict !== 'cors' || more.verdict !== 'cors' || !check || !other || names(check, other)
      ? ''
      : `stopped at ${check.chromium}, not at ${other.chromium}`,
    check && other && check.cause === other.cause && sure[check.certainty] > sure[other.certainty]
      ? `${check.certainty}, though only ${other.certainty}`
      : '',
  ].filter((text) => text !== '');
}

/** What both sources together say must be at least as much as what either says alone. */
export function saysAtLeast(more: Diagnosis, less: Diagnosis): boolean {
  return (
    (more.verdict !== 'undetermined' || less.verdict === 'undetermined') &&
    (more.credentials !== 'unknown' || less.credentials === 'unknown')
  );
}

const blocking = ({ findings }: Diagnosis) => findings.find(({ role }) => role === 'blocking');

/** A notice is a remark, and not another verdict. */
const plain = ({ verdict }: Diagnosis) => (verdict === 'delivered-with-notice' ? 'delivered' : verdict);

/** Whether a finding names another one's check: as its own, or as the one where it is unsure. */
function names(check: Finding, other: Finding): boolean {
  if (check.chromium === other.chromium) return true;
  return (
    check.certainty !== 'certain' && check.alternatives.some(({ chromium }) => chromium === other.chromium)
  );
}
