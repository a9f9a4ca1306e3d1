import type { TurnState } from '../report/conversation.ts';
import type { Arrow } from './drawing.ts';
import { formatDuration } from './format.ts';

const stateSentence: Readonly<Record<TurnState, string>> = {
  passed: '',
  stopped: ' It was stopped here.',
  missing: ' This did not happen any more.',
  unseen: '',
  pending: ' Not there yet.',
};

/** One arrow in words, for those who do not see the drawing. */
export function arrowSentence(arrow: Arrow, lanes: readonly string[]): string {
  const server = lanes[arrow.lane] ?? '';
  const who = arrow.direction === 'out' ? `The page to ${server}` : `${server} to the page`;
  const time = formatDuration(arrow.at);
  return `${who}: ${arrow.label}${time && `, at ${time}`}.${stateSentence[arrow.state]}`;
}
