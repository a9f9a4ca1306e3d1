import { conversation, type Turn, type TurnState } from '../../conversation.ts';
import type { ReportExchange } from '../../report.ts';
import { serverNames } from '../../server-names.ts';

/** A turn of the conversation as a line of text. */
export interface Said extends Pick<Turn, 'direction' | 'state' | 'label'> {
  /** Goes before the server's name. */
  readonly way: 'The page to' | 'From';
  readonly server: string;
  /** Empty where all is said. */
  readonly note: string;
}

/** What was said in an exchange, for formats that have no drawing. */
export function said(exchange: ReportExchange): readonly Said[] {
  const turns = conversation(exchange);
  const names = serverNames(turns.map(({ server }) => server));
  return turns.map(({ direction, state, label, server }, index) => ({
    ...{ direction, state, label },
    way: direction === 'out' ? 'The page to' : 'From',
    server: names[index] ?? server,
    note: stateNote(exchange, state),
  }));
}

/** What stands beside a turn, so that nothing is said by its form alone; empty where its label says it. */
export function stateNote({ verdict }: ReportExchange, state: TurnState): string {
  if (state === 'missing') return 'This did not happen any more';
  if (state !== 'stopped') return '';
  return verdict === 'look-alike' ? '✗ It ended here' : '✗ The browser stopped here';
}
