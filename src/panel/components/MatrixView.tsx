import type { BrowserName } from '../../engine/exchange.ts';
import { apiTableMarkdown } from '../../report/exporters/markdown/api-matrix.ts';
import type { ReportExchange } from '../../report/report.ts';
import type { CopyText } from '../actions.ts';
import { plural } from '../format.ts';
import { useApiMatrix } from '../use-api-matrix.ts';
import { CopyButton } from './CopyButton.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { ViewFrame } from './ViewFrame.tsx';

interface MatrixViewProps {
  exchanges: readonly ReportExchange[];
  browser: BrowserName;
  copy: CopyText;
  onShow(what: string, ids: readonly string[]): void;
  onClose(): void;
}

/** What each API allows, as the table that both teams document. */
export function MatrixView({ exchanges, browser, copy, onShow, onClose }: MatrixViewProps) {
  const matrix = useApiMatrix(exchanges, browser);
  const { rows, left } = matrix;
  return (
    <ViewFrame
      id="matrix"
      title="What each API allows"
      onClose={onClose}
      tools={
        rows.length > 0 && (
          <CopyButton text={apiTableMarkdown(matrix)} copy={copy} what="the table" label="Copy as Markdown" />
        )
      }
    >
      {rows.length === 0 ? (
        <p class="view-note">No answer was seen yet that allows or refuses anything.</p>
      ) : (
        <>
          <p class="view-note quiet">
            As the requests in this list show. What is allowed passed every check; what is refused was in a
            request that did not. “Not tried” says nothing of the server.
          </p>
          <div class="matrix-scroll">
            <MatrixTable matrix={matrix} onShow={onShow} />
          </div>
          {left.rows > 0 && <p class="view-note quiet">{plural(left.rows, 'more API')} left out.</p>}
          {left.traits > 0 && <p class="view-note quiet">{plural(left.traits, 'more header')} left out.</p>}
        </>
      )}
    </ViewFrame>
  );
}
