import type { ReportExchange } from '../../report/report.ts';
import type { PanelActions } from '../actions.ts';
import type { ReportDraft } from '../export-report.ts';
import { onEscape } from '../on-escape.ts';
import type { ProveControl } from '../prove-control.ts';
import { CopyButton } from './CopyButton.tsx';
import { Diagnosis } from './Diagnosis.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Icon } from './Icon.tsx';
import type { StackFixProps } from './StackFix.tsx';

interface DetailPaneProps {
  exchange: ReportExchange;
  actions: Pick<PanelActions, 'copyText' | 'openSource' | 'showInNetwork'>;
  draft(exchanges: readonly ReportExchange[]): ReportDraft;
  /** Null where there is no probe to be had, or it is in the page already. */
  onProbe: (() => void) | null;
  fix: Pick<StackFixProps, 'all' | 'stacks' | 'onStack'>;
  prove: ProveControl;
  onClose(): void;
}

/** The place beside the list, or instead of it where there is no room for both. */
export function DetailPane({ exchange, actions, draft, onProbe, fix, prove, onClose }: DetailPaneProps) {
  return (
    // A new exchange starts at the top, and with its own fate.
    <section class="detail" key={exchange.id} aria-label="Diagnosis" onKeyDown={onEscape(onClose)}>
      <div class="detail-bar">
        <button type="button" class="button detail-back" data-action="back" onClick={onClose}>
          <Icon name="back" /> <span>Back</span>
        </button>
        <CopyButton
          text={() => draft([exchange]).write('markdown').text}
          copy={actions.copyText}
          what="this diagnosis"
          label="Copy as Markdown"
        />
      </div>
      <ErrorBoundary key={exchange.id} what="This diagnosis" copy={actions.copyText}>
        <Diagnosis
          exchange={exchange}
          actions={actions}
          onProbe={onProbe}
          fix={{ ...fix, draft }}
          prove={prove}
        />
      </ErrorBoundary>
    </section>
  );
}
