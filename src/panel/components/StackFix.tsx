import { useMemo } from 'preact/hooks';
import { originOf } from '../../engine/fetch/origin.ts';
import { type ChosenStack, type ServerRemedy, serverRemedies } from '../../remedies/server-remedies.ts';
import { serversOf } from '../../remedies/servers-of.ts';
import type { ReportExchange } from '../../report/report.ts';
import type { CopyText } from '../actions.ts';
import type { ReportDraft } from '../export-report.ts';
import { NotYours } from './NotYours.tsx';
import { Prose } from './Prose.tsx';
import { RemedyText } from './RemedyText.tsx';
import { StackPicker } from './StackPicker.tsx';
import { WireText } from './WireText.tsx';

export interface StackFixProps {
  exchange: ReportExchange;
  /** Whatever else the list holds: one fix mends all that failed on a server. */
  all: readonly ReportExchange[];
  stacks: readonly ChosenStack[];
  copy: CopyText;
  onStack(server: string, stack: string): void;
  draft(exchanges: readonly ReportExchange[]): ReportDraft;
}

/** The lines for the software of each server that must answer otherwise. */
export function StackFix({ exchange, all, stacks, copy, onStack, draft }: StackFixProps) {
  const fixes = useMemo(() => {
    const servers = serversOf(exchange);
    const there = all.filter(({ answers }) =>
      answers.some(({ url }) => servers.includes(originOf(url) ?? '')),
    );
    return serverRemedies(there, stacks).filter(({ server }) => servers.includes(server));
  }, [exchange, all, stacks]);
  return (
    <>
      {fixes.map((fix) => (
        <div key={fix.server} class="stack-fix" data-server={fix.server}>
          {fix.kind !== 'none' && (
            <div class="stack-fix-head">
              <b>
                <WireText text={fix.server} limit={120} />
              </b>
              <StackPicker
                server={fix.server}
                chosen={fix.kind === 'stack' ? fix.stack : null}
                onChoose={(stack) => onStack(fix.server, stack)}
              />
            </div>
          )}
          <FixText fix={fix} copy={copy} />
          <NotYours
            server={fix.server}
            url={exchange.answers.find(({ url }) => originOf(url) === fix.server)?.url ?? fix.server}
            caller={exchange.origin}
            message={() =>
              draft(all.filter((one) => serversOf(one).includes(fix.server))).write('message').text
            }
            copy={copy}
          />
        </div>
      ))}
    </>
  );
}

function FixText({ fix, copy }: { fix: ServerRemedy; copy: CopyText }) {
  switch (fix.kind) {
    case 'none':
      return (
        <p>
          For <WireText text={fix.server} limit={120} /> there are no lines to paste.{' '}
          <Prose text={fix.because} />
        </p>
      );
    case 'open':
      return (
        <p class="quiet">
          The answers do not tell what software sets the headers here. Choose it, and the lines for it stand
          here.
        </p>
      );
    case 'stack':
      return <RemedyText {...fix} copy={copy} />;
  }
}
