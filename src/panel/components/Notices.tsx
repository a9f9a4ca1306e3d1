import type { Finding } from '../../engine/diagnosis.ts';
import { causeLabel } from '../cause-label.ts';
import { plural } from '../format.ts';
import { FindingCard } from './FindingCard.tsx';

interface NoticesProps {
  notices: readonly Finding[];
  /** True where nothing else says what happened. */
  open: boolean;
}

/** What is worth knowing and stopped nothing: counted and named, and read by who wants to. */
export function Notices({ notices, open }: NoticesProps) {
  return (
    <details class="notices section" data-section="notices" open={open}>
      <summary>
        {plural(notices.length, 'notice')}
        <span class="quiet">: {[...new Set(notices.map(causeLabel))].join(', ')}</span>
      </summary>
      {notices.map((finding) => (
        <FindingCard key={`${finding.cause} ${finding.message}`} finding={finding} />
      ))}
    </details>
  );
}
