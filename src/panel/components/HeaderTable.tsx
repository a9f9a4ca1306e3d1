import type { Message } from '../../engine/exchange.ts';
import type { HeaderRow } from '../../report/asked-answered-needed.ts';
import type { CopyText } from '../actions.ts';
import { messageTitle } from '../message-title.ts';
import { CopyableValue } from './CopyableValue.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Answered, Needed, nameOf } from './HeaderCells.tsx';
import { Icon } from './Icon.tsx';
import { WireText } from './WireText.tsx';

interface HeaderTableProps {
  /** The message's place among the exchange's messages. */
  index: number;
  message: Message;
  rows: readonly HeaderRow[];
  copy: CopyText;
}

const headerText = ({ name, answered }: HeaderRow) => answered.map((value) => `${name}: ${value}`).join('\n');

/** Header by header: what the browser asked, what came back, what must come back. */
export function HeaderTable({ index, message, rows, copy }: HeaderTableProps) {
  const answerSeen = message.responseHeaders !== null || message.status !== null;
  return (
    <table class="headers" data-about={index} tabIndex={-1}>
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
          <tr
            key={row.name}
            data-message={index}
            data-header={row.name}
            data-blocking={row.blocking}
            data-wrong={row.needed !== null}
          >
            <th scope="row">
              <span class="with-copy">
                <span>
                  {row.blocking && <Icon name="blocked" />}
                  <WireText text={nameOf(row)} />
                </span>
                {row.answered.length > 0 && row.name !== ':status' && (
                  <CopyButton text={headerText(row)} copy={copy} what="the header as answered" />
                )}
              </span>
              {row.blocking && <span class="row-note">the browser stopped here</span>}
            </th>
            <td data-label="Asked">
              {row.asked === null ? (
                <span class="quiet">–</span>
              ) : (
                <CopyableValue value={row.asked} what="what was asked" copy={copy} />
              )}
            </td>
            <td data-label="Answered">
              <Answered row={row} answerSeen={answerSeen} copy={copy} />
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
