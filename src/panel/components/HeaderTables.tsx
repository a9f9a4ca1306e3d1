import { askedAnsweredNeeded } from '../../report/asked-answered-needed.ts';
import type { ReportExchange } from '../../report/report.ts';
import type { CopyText } from '../actions.ts';
import { HeaderTable } from './HeaderTable.tsx';
import { Section } from './Section.tsx';

/** A table for each message of which there is something to say: it was answered, or must be answered. */
export function HeaderTables({ exchange, copy }: { exchange: ReportExchange; copy: CopyText }) {
  const tables = exchange.messages
    .map((message, index) => ({ message, index, rows: askedAnsweredNeeded(exchange, index) }))
    .filter(({ message, rows }) => message.status !== null || rows.some(({ needed }) => needed !== null));
  if (tables.length === 0) return null;
  return (
    <Section id="headers" title="Asked, answered, needed">
      {tables.map(({ message, index, rows }) => (
        <HeaderTable key={index} message={message} rows={rows} copy={copy} />
      ))}
    </Section>
  );
}
