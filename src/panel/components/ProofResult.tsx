import { headline, type ReportExchange } from '../../report/report.ts';
import { rowState } from '../row-state.ts';
import { Icon } from './Icon.tsx';
import { Prose } from './Prose.tsx';

interface ProofResultProps {
  result: ReportExchange | null;
  onShow(id: string): void;
}

/** What came of the call with this browser's answers, as the browser itself decided. */
export function ProofResult({ result, onShow }: ProofResultProps) {
  if (!result || result.outcome === 'pending') return null;
  const state = rowState(result);
  const passes = state === 'allowed' || state === 'notice';
  const why = headline(result)?.what;
  return (
    <p class={`prove-result state-${state}`} role="status" data-proved={passes ? 'passes' : 'stopped'}>
      <span class="chip">
        <Icon name={state} /> {passes ? 'It passes' : 'Still stopped'}
      </span>
      <span>
        {passes ? (
          'The browser gave the page the answer, with exactly the headers above.'
        ) : (
          <Prose text={why ?? 'Nothing seen says why.'} />
        )}
      </span>
      <button type="button" class="button" data-action="show-proved" onClick={() => onShow(result.id)}>
        Show it
      </button>
    </p>
  );
}
