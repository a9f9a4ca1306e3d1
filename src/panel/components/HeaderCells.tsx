import type { HeaderRow } from '../../report/asked-answered-needed.ts';
import type { CopyText } from '../actions.ts';
import { CopyableValue } from './CopyableValue.tsx';

/** A header's name as the panel writes it. */
export const nameOf = ({ name }: HeaderRow): string => (name === ':status' ? 'status' : name);

interface CellProps {
  row: HeaderRow;
  answerSeen: boolean;
  copy: CopyText;
}

/** What to say of a header that needs no change. */
function Fine({ row, answerSeen }: { row: HeaderRow; answerSeen: boolean }) {
  if (!answerSeen) return <span class="quiet">–</span>;
  return <span class="quiet">{row.answered.length > 0 ? 'right as it is' : 'nothing'}</span>;
}

export function Needed({ row, answerSeen, copy }: CellProps) {
  if (row.needed === null) return <Fine row={row} answerSeen={answerSeen} />;
  if (row.needed === '') return <em>must go</em>;
  const line = row.name === ':status' ? row.needed : `${row.name}: ${row.needed}`;
  return <CopyableValue value={row.needed} copied={line} what={`the line for ${nameOf(row)}`} copy={copy} />;
}

interface LinesProps {
  values: readonly string[];
  /** Of which header. */
  name: string;
  copy: CopyText;
}

function Lines({ values, name, copy }: LinesProps) {
  return (
    <>
      {values.map((value, index) =>
        value === '' ? (
          <span key={index} class="line quiet">
            empty
          </span>
        ) : (
          <CopyableValue key={index} value={value} what={`the value of ${name}`} copy={copy} />
        ),
      )}
    </>
  );
}

export function Answered({ row, answerSeen, copy }: CellProps) {
  const name = nameOf(row);
  return (
    <>
      {row.answered.length === 0 && <span class="quiet">{answerSeen ? 'absent' : 'not seen'}</span>}
      <Lines values={row.answered} name={name} copy={copy} />
      {row.rewritten && <Rewritten row={row} values={row.rewritten} name={name} copy={copy} />}
    </>
  );
}

/** What became of a header before the browser looked at it. */
function Rewritten({ row, values, name, copy }: LinesProps & { row: HeaderRow }) {
  const who = row.rewriter === 'this browser' ? 'This browser' : 'Another extension';
  return (
    <div class="row-note">
      {values.length === 0 ? `${who} took it away.` : `${who} made it `}
      <Lines values={values} name={name} copy={copy} />
    </div>
  );
}
