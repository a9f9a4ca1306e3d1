import type { AnsweredBy } from '../../engine/diagnosis.ts';
import { certaintyWords } from '../certainty-words.ts';
import { Prose } from './Prose.tsx';
import { WireText } from './WireText.tsx';

const roleWords: Readonly<Record<AnsweredBy['role'], string>> = {
  cdn: 'CDN',
  waf: 'firewall',
  gateway: 'gateway',
  'load-balancer': 'load balancer',
  proxy: 'proxy',
  server: 'server',
  framework: 'framework',
  platform: 'platform',
};

/** Who answered, outermost first: the one who has to change something is among them. */
export function AnsweredByLine({ answeredBy }: { answeredBy: readonly AnsweredBy[] }) {
  if (answeredBy.length === 0) return null;
  return (
    <ol class="answered-by" aria-label="Who answered, outermost first">
      {answeredBy.map(({ message, name, role, certainty, because }) => (
        <li key={`${message} ${role} ${name}`} data-message={message} class="seen">
          <b>
            <WireText text={name} limit={60} />
          </b>{' '}
          <span class="quiet">
            {roleWords[role]}, {certaintyWords[certainty]}: <Prose text={because} />
          </span>
        </li>
      ))}
    </ol>
  );
}
