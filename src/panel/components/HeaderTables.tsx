import { useState } from 'preact/hooks';
import { askedAnsweredNeeded } from '../../report/asked-answered-needed.ts';
import type { ReportExchange } from '../../report/report.ts';
import type { CopyText } from '../actions.ts';
import { toldMessages } from '../told-messages.ts';
import { HeaderTable } from './HeaderTable.tsx';
import { Section } from './Section.tsx';

/** A table for each message of which there is something to say: it was answered, or must be answered. */
export function HeaderTables({ exchange, copy }: { exchange: ReportExchange; copy: CopyText }) {
  const [all, setAll] = useState(false);
  const tables = exchange.messages
    .map((message, index) => ({ message, index, rows: askedAnsweredNeeded(exchange, index) }))
    .filter(({ message, rows }) => message.status !== null || rows.some(({ needed }) => needed !== null));
  if (tables.length === 0) return null;
  const told = toldMessages(exchange);
  const shown = tables.filter(({ index }) => all || told.has(index));
  return (
    <Section id="headers" title="Asked, answered, needed">
      {shown.map(({ message, index, rows }) => (
        <HeaderTable key={index} index={index} message={message} rows={rows} copy={copy} />
      ))}
      {shown.length < tables.length && (
        <button type="button" class="link" data-action="all-headers" onClick={() => setAll(true)}>
          Show the headers of {tables.length - shown.length} more messages
        </button>
      )}
    </Section>
  );
}
