import type { BrowserName } from '../../engine/exchange.ts';
import type { ReportExchange } from '../../report/report.ts';
import { urlParts } from '../../report/url-parts.ts';
import { plural, visibleText } from '../format.ts';
import { allowedBriefly } from '../matrix-words.ts';
import { useApiMatrix } from '../use-api-matrix.ts';

interface ApiBriefsProps {
  exchanges: readonly ReportExchange[];
  browser: BrowserName;
  onOpen(): void;
}

/** More would push the list down. */
const SHOWN = 3;

/** The API origins with what each allows, in one line; the matrix has it all. */
export function ApiBriefs({ exchanges, browser, onOpen }: ApiBriefsProps) {
  const matrix = useApiMatrix(exchanges, browser);
  const apis = new Set(matrix.rows.map(({ api }) => api)).size + matrix.left.rows;
  if (apis === 0) return null;
  return (
    <>
      <button
        type="button"
        class="link summary-matrix"
        data-action="matrix"
        title="What each API allows: origins, credentials, methods, headers"
        onClick={onOpen}
      >
        {plural(apis, 'API origin')}
      </button>
      {matrix.rows.slice(0, SHOWN).map((row) => (
        <span key={`${row.api} ${row.origin}`} class="summary-api">
          <bdi>{visibleText(urlParts(row.api).host.slice(0, 80))}</bdi> allows {allowedBriefly(matrix, row)}
        </span>
      ))}
    </>
  );
}
