import { arrowSentence } from '../arrow-words.ts';
import type { Arrow } from '../drawing.ts';
import { clipped, formatDuration, visibleText } from '../format.ts';
import { Icon } from './Icon.tsx';

interface ArrowRowProps {
  arrow: Arrow;
  /** Where its server's line stands, in per cent of the width. */
  place: number;
  lanes: readonly string[];
  onMessage(message: number): void;
}

/** What a label shows; all of it stands in the tables and with the messages. */
const longest = 160;

/** One arrow of the drawing: its words, its time, its line. A click goes to its headers. */
export function ArrowRow({ arrow, place, lanes, onMessage }: ArrowRowProps) {
  const { message, direction, state } = arrow;
  const label = clipped(arrow.label, longest);
  const content = (
    <>
      <span class="sr-only">{visibleText(arrowSentence({ ...arrow, label }, lanes))}</span>
      <span class="arrow-head" aria-hidden="true">
        <span class={`arrow-label ${direction === 'back' && place === 100 ? 'arrow-label-end' : ''}`}>
          <bdi>{label}</bdi>
          {state === 'stopped' && <b> – stopped here</b>}
        </span>
        <span class="arrow-time">{formatDuration(arrow.at)}</span>
      </span>
      <span class="arrow-track" aria-hidden="true">
        <span class="arrow-line" style={`width:${place}%`}>
          {state === 'stopped' && <Icon name="blocked" />}
        </span>
      </span>
    </>
  );
  return (
    <li
      class={`arrow arrow-${state} arrow-${direction}`}
      {...(message === null ? {} : { 'data-message': message })}
    >
      {message === null ? (
        <span class="arrow-body">{content}</span>
      ) : (
        <button type="button" class="arrow-body" data-action="message" onClick={() => onMessage(message)}>
          {content}
        </button>
      )}
    </li>
  );
}
