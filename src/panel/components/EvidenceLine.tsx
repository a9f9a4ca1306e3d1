import type { Evidence } from '../../engine/diagnosis.ts';
import { answeringHeader } from '../../report/asked-answered-needed.ts';
import { Code } from './Code.tsx';

/** The headers on which a finding rests, as they were seen. */
export function EvidenceLine({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  const words = ({ header, value }: Evidence) => {
    const name = header === ':status' ? 'status' : header;
    return value === null ? name : `${name}: ${value}`;
  };
  return (
    <p class="evidence quiet">
      {'Seen: '}
      {evidence.map((seen, index) => (
        <span key={index} class="seen" data-message={seen.message} data-header={answeringHeader(seen.header)}>
          {index > 0 && ' · '}
          <Code text={words(seen)} limit={120} />
          {seen.value === null && ' absent'}
        </span>
      ))}
    </p>
  );
}
