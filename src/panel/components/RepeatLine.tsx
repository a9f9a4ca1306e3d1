import { isSafe } from '../../proof/repeated-call.ts';
import type { ProofStatus, RepeatedCall, RepeatState } from '../../protocol/proof.ts';
import type { ReportExchange } from '../../report/report.ts';
import { WireText } from './WireText.tsx';

interface RepeatLineProps {
  exchange: ReportExchange;
  /** Null where it was not seen well enough. */
  call: RepeatedCall | null;
  status: ProofStatus;
  /** Not to be repeated from here. */
  declined: boolean;
  onRepeat(call: RepeatedCall): void;
  onDecline(): void;
}

const said: Readonly<Record<RepeatState, string>> = {
  sent: 'The call was repeated from the page.',
  elsewhere: 'The page of this tab has another origin than the caller: repeat it in the page.',
  refused: 'The page could not make the call from here: repeat it in the page.',
  unavailable: 'Only inside DevTools it can be repeated from here: repeat it in the page.',
};

/** How the call is made once more: by itself where that is safe, else after a word of the user's. */
export function RepeatLine({ exchange, call, status, declined, onRepeat, onDecline }: RepeatLineProps) {
  const again = call && status.state === 'on' && status.repeat !== 'unavailable';
  if (call === null || declined) return <p class="quiet">Repeat the call in the page.</p>;
  if (isSafe(exchange) || status.repeat !== null) {
    return (
      <p class="prove-repeat quiet">
        <span>{status.repeat === null ? 'The call is being repeated.' : said[status.repeat]}</span>
        {again && isSafe(exchange) && (
          <button type="button" class="button" data-action="repeat" onClick={() => onRepeat(call)}>
            Repeat
          </button>
        )}
      </p>
    );
  }
  return (
    <p class="prove-repeat prove-confirm">
      <span>
        Repeat{' '}
        <b>
          <WireText text={exchange.method} limit={40} />
        </b>{' '}
        now? The server acts on it, and gets it without its body, which is never seen here.
      </span>
      <span class="prove-choice">
        <button
          type="button"
          class="button"
          data-action="repeat"
          disabled={!again}
          onClick={() => onRepeat(call)}
        >
          Repeat it
        </button>
        <button type="button" class="button" data-action="decline-repeat" onClick={onDecline}>
          No
        </button>
      </span>
    </p>
  );
}
