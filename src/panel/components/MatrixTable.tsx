import type { Trait } from '../../report/api-claims.ts';
import type { ApiMatrix, ApiRow, MatrixCell } from '../../report/api-matrix.ts';
import { cellWords, traitName } from '../matrix-words.ts';
import { Icon } from './Icon.tsx';
import { WireText } from './WireText.tsx';

interface MatrixTableProps {
  matrix: ApiMatrix;
  /** Shows the exchanges that say so. */
  onShow(what: string, ids: readonly string[]): void;
}

const groups: Readonly<Record<Trait['kind'], string>> = {
  origin: 'Any request',
  credentials: 'Any request',
  method: 'Methods',
  header: 'Request headers',
};

/** One row for each API and each origin that asked; each cell leads to the requests that show it. */
export function MatrixTable({ matrix: { traits, rows }, onShow }: MatrixTableProps) {
  const titles = [...new Set(traits.map(({ kind }) => groups[kind]))];
  return (
    <table class="matrix">
      <thead>
        <tr>
          <th rowSpan={2} scope="col">
            API, and who asked
          </th>
          {titles.map((title) => (
            <th
              key={title}
              scope="colgroup"
              colSpan={traits.filter(({ kind }) => groups[kind] === title).length}
            >
              {title}
            </th>
          ))}
        </tr>
        <tr>
          {traits.map((trait) => (
            <th key={`${trait.kind} ${trait.name}`} scope="col">
              <TraitName trait={trait} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.api} ${row.origin}`}>
            <th scope="row">
              <WireText text={row.api} limit={80} />
              <span class="quiet">
                asked by <WireText text={row.origin} limit={80} />
              </span>
            </th>
            {row.cells.map((cell, at) => {
              const trait = traits[at];
              return trait && <Cell key={at} cell={cell} trait={trait} row={row} onShow={onShow} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TraitName({ trait }: { trait: Trait }) {
  const named = trait.kind === 'method' || trait.kind === 'header';
  return named ? <code>{traitName(trait)}</code> : traitName(trait);
}

interface CellProps extends Pick<MatrixTableProps, 'onShow'> {
  cell: MatrixCell;
  trait: Trait;
  row: ApiRow;
}

function Cell({ cell, trait, row, onShow }: CellProps) {
  const tried = cell.allowed.length + cell.refused.length > 0;
  return (
    <td data-label={traitName(trait)} data-tried={tried}>
      {tried ? (
        (['allowed', 'refused'] as const).map((word) => {
          const ids = cell[word];
          return (
            ids.length > 0 && (
              <button
                key={word}
                type="button"
                class={`link matrix-said state-${word === 'allowed' ? 'allowed' : 'blocked'}`}
                data-said={word}
                title={`${cellWords(trait, row, word)}: show the ${ids.length === 1 ? 'request' : 'requests'}`}
                onClick={() => onShow(cellWords(trait, row, word), ids)}
              >
                <Icon name={word === 'allowed' ? 'allowed' : 'blocked'} /> {word}
                {ids.length > 1 && ` (${ids.length.toLocaleString('en')})`}
              </button>
            )
          );
        })
      ) : (
        <span class="quiet">not tried</span>
      )}
    </td>
  );
}
