import type { Finding } from '../../engine/diagnosis.ts';
import { headline, type ReportExchange } from '../../report/report.ts';
import type { CopyText } from '../actions.ts';
import { certaintyLead } from '../certainty-words.ts';
import { rowState, stateWords } from '../row-state.ts';
import { BrowserCheck } from './BrowserCheck.tsx';
import { CopyButton } from './CopyButton.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { Icon } from './Icon.tsx';
import { MoreLink } from './MoreLink.tsx';
import { Prose } from './Prose.tsx';
import { WireText } from './WireText.tsx';

/** What to say where nothing stopped the exchange. */
function calmSentence(exchange: ReportExchange): string {
  switch (rowState(exchange)) {
    case 'allowed':
    case 'notice':
      if (exchange.answersInjected) return 'It passes: so it ends once the server itself answers like this.';
      return 'The server allows this request, and the browser delivered the answer to the page.';
    case 'pending':
      return 'The request is under way: there is nothing to judge yet.';
    case 'blocked':
    case 'failed':
    case 'unclear':
      return 'The request did not reach its end as far as it was seen, and nothing seen says why.';
  }
}

function FindingSentences({ finding }: { finding: Finding }) {
  return (
    <>
      <h2 class="verdict-what">
        {finding.certainty !== 'certain' && <span class="quiet">{certaintyLead[finding.certainty]} </span>}
        <Prose text={finding.what} />
      </h2>
      <p class="verdict-why">
        <Prose text={finding.why} />
      </p>
      {finding.sameHost !== undefined && (
        <p class="verdict-same-host">
          <Prose text={finding.sameHost} />
        </p>
      )}
      <p class="verdict-fix">
        <strong>What to change: </strong>
        <Prose text={finding.fix} /> <MoreLink cause={finding.cause} />
      </p>
      <EvidenceLine evidence={finding.evidence} />
    </>
  );
}

interface VerdictHeadProps {
  exchange: ReportExchange;
  copy: CopyText;
}

/** The top of a diagnosis: one sentence, why, what to change, and the browser's own check beside it. */
export function VerdictHead({ exchange, copy }: VerdictHeadProps) {
  const finding = headline(exchange);
  const blocking = exchange.findings.find(({ role }) => role === 'blocking');
  const state = rowState(exchange);
  return (
    <header class={`verdict state-${state}`}>
      <p class="verdict-line">
        <span class="chip">
          <Icon name={state} /> {stateWords[state]}
        </span>
        <span class="verdict-request">
          <b>
            <WireText text={exchange.method} limit={40} />
          </b>{' '}
          <WireText text={exchange.url} limit={180} />
        </span>
        <CopyButton text={exchange.url} copy={copy} what="the URL" />
      </p>
      {finding ? (
        <FindingSentences finding={finding} />
      ) : (
        <h2 class="verdict-what">{calmSentence(exchange)}</h2>
      )}
      {blocking && <BrowserCheck finding={blocking} isHeadline={blocking === finding} />}
    </header>
  );
}
