import { useState } from 'preact/hooks';
import { planProof } from '../../proof/proof-plan.ts';
import { isSafe, repeatedCall } from '../../proof/repeated-call.ts';
import type { Proof } from '../../protocol/proof.ts';
import type { ReportExchange } from '../../report/report.ts';
import type { ProveControl } from '../prove-control.ts';
import { ProofResult } from './ProofResult.tsx';
import { Prose } from './Prose.tsx';
import { RepeatLine } from './RepeatLine.tsx';
import { Section } from './Section.tsx';

interface ProveItProps {
  exchange: ReportExchange;
  prove: ProveControl;
}

/** Whether the answers of a diagnosis help, tried in this browser before anyone touches the server. */
export function ProveIt({ exchange, prove }: ProveItProps) {
  const { proof, obstacle } = planProof(exchange);
  const hindrance = prove.hindrance ?? obstacle;
  return (
    <Section id="prove" title="Prove it">
      {proof === null || hindrance !== null ? (
        <p class="prove-obstacle">
          Not to be proved in this browser. <Prose text={hindrance ?? ''} />
        </p>
      ) : (
        <ProveSwitch exchange={exchange} prove={prove} proof={proof} />
      )}
    </Section>
  );
}

function ProveSwitch({ exchange, prove, proof }: ProveItProps & { proof: Proof }) {
  // What is sent again and may change something on the server waits for a word.
  const [declined, setDeclined] = useState(false);
  const { status } = prove;
  const mine = status.proof?.exchange === exchange.id;
  const on = mine && status.state !== 'off';
  const call = repeatedCall(exchange);
  const toggle = () => {
    setDeclined(false);
    if (on) prove.end();
    else prove.begin(proof, isSafe(exchange) ? call : null);
  };
  return (
    <>
      <p class="prove-switch">
        <button
          type="button"
          class="button"
          role="switch"
          aria-checked={on}
          data-action="prove"
          onClick={toggle}
        >
          {on ? 'On: switch off' : 'Switch on'}
        </button>
        <span>
          This browser answers as the mended server would: only in this tab, only to{' '}
          <Prose text={`\`${exchange.origin}\``} />, only at this address. It ends with DevTools, with the tab
          and on another site. On the server nothing changes.
        </span>
      </p>
      {!exchange.answersComplete && (
        <p class="quiet">
          What lies behind the redirect was never seen: it may stay blocked there, and more is needed.
        </p>
      )}
      {mine && status.problem !== null && (
        <p class="prove-obstacle">
          The browser refused the rule: <Prose text={status.problem} />
        </p>
      )}
      {on && (
        <RepeatLine
          exchange={exchange}
          call={call}
          status={status}
          declined={declined}
          onRepeat={prove.repeat}
          onDecline={() => setDeclined(true)}
        />
      )}
      <ProofResult result={prove.resultOf(exchange)} onShow={prove.show} />
    </>
  );
}
