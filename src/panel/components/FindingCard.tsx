import type { Finding } from '../../engine/diagnosis.ts';
import { certaintyWords } from '../certainty-words.ts';
import { Code } from './Code.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { MoreLink } from './MoreLink.tsx';
import { Prose } from './Prose.tsx';

/** A finding beside the headline. */
export function FindingCard({ finding }: { finding: Finding }) {
  return (
    <article class={`finding finding-${finding.role}`} data-cause={finding.cause} data-role={finding.role}>
      <h4>
        <Prose text={finding.what} />
      </h4>
      <p>
        <Prose text={finding.why} />
      </p>
      <p class="finding-fix">
        <Prose text={finding.fix} /> <MoreLink cause={finding.cause} />
      </p>
      <EvidenceLine evidence={finding.evidence} />
      <p class="quiet finding-codes">
        <Code text={finding.cause} />
        {finding.chromium !== null && (
          <>
            {' · Chromium '}
            <Code text={finding.chromium} />
          </>
        )}
        {finding.certainty !== 'certain' && ` · ${certaintyWords[finding.certainty]}`}
      </p>
    </article>
  );
}
