import type { Message } from '../../engine/exchange.ts';
import type { HeaderRow } from '../../report/asked-answered-needed.ts';
import type { CopyText } from '../actions.ts';
import { messageTitle } from '../message-title.ts';
import { Code } from './Code.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { WireText } from './WireText.tsx';

interface HeaderTableProps {
  message: Message;
  rows: readonly HeaderRow[];
  copy: CopyText;
}

const nameOf = ({ name }: HeaderRow) => (name === ':status' ? 'status' : name);

/** What to say of a header that needs no change. */
function Fine({ row, answerSeen }: { row: HeaderRow; answerSeen: boolean }) {
  if (!answerSeen) return <span class="quiet">–</span>;
  return <span class="quiet">{row.answered.length > 0 ? 'right as it is' : 'nothing'}</span>;
}

function Needed({ row, answerSeen, copy }: { row: HeaderRow; answerSeen: boolean; copy: CopyText }) {
  if (row.needed === null) return <Fine row={row} answerSeen={answerSeen} />;
  if (row.needed === '') return <em>must go</em>;
  const line = row.name === ':status' ? row.needed : `${row.name}: ${row.needed}`;
  return (
    <span class="with-copy">
      <Code text={row.needed} />
      <CopyButton text={line} copy={copy} what={`the line for ${nameOf(row)}`} />
    </span>
  );
}

function Lines({ values }: { values: readonly string[] }) {
  return (
    <>
      {values.map((value, index) => (
        <code key={index} class="line">
          {value === '' ? <span class="quiet">empty</span> : <WireText text={value} />}
        </code>
      ))}
    </>
  );
}

function Answered({ row, answerSeen }: { row: HeaderRow; answerSeen: boolean }) {
  if (row.answered.length === 0) return <span class="quiet">{answerSeen ? 'absent' : 'not seen'}</span>;
  return <Lines values={row.answered} />;
}

/** What another extension made of a header before the browser looked at it. */
function Rewritten({ values }: { values: readonly string[] }) {
  return (
    <p class="row-note">
      {values.length === 0 ? 'Another extension took it away.' : 'Another extension made it '}
      <Lines values={values} />
    </p>
  );
}

/** Header by header: what the browser asked, what came back, what must come back. */
export function HeaderTable({ message, rows, copy }: HeaderTableProps) {
  const answerSeen = message.responseHeaders !== null || message.status !== null;
  return (
    <table class="headers">
      <caption>
        <WireText text={messageTitle(message)} />
      </caption>
      <thead>
        <tr>
          <th scope="col">Header</th>
          <th scope="col">Asked</th>
          <th scope="col">Answered</th>
          <th scope="col">Needed</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} data-blocking={row.blocking} data-wrong={row.needed !== null}>
            <th scope="row">
              {row.blocking && <Icon name="blocked" />}
              <WireText text={nameOf(row)} />
              {row.blocking && <span class="row-note">the browser stopped here</span>}
            </th>
            <td data-label="Asked">
              {row.asked === null ? <span class="quiet">–</span> : <Code text={row.asked} />}
            </td>
            <td data-label="Answered">
              <Answered row={row} answerSeen={answerSeen} />
              {row.rewritten && <Rewritten values={row.rewritten} />}
            </td>
            <td data-label="Needed">
              <Needed row={row} answerSeen={answerSeen} copy={copy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
