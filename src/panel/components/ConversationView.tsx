import { useState } from 'preact/hooks';
import { serverNames } from '../../report/server-names.ts';
import type { Arrow, Drawing } from '../drawing.ts';
import { clipped } from '../format.ts';
import { ArrowRow } from './ArrowRow.tsx';

interface ConversationViewProps {
  /** The origin that called. */
  page: string;
  drawing: Drawing;
  /** The messages to show before all are asked for. */
  told: ReadonlySet<number>;
  /** Goes to what is known of a message. */
  onMessage(message: number): void;
}

/** Where a server's line stands, in per cent of the width between the page's line and the last one. */
function lanePlace(lane: number, lanes: number): number {
  return lanes === 1 ? 100 : 50 + (lane * 50) / (lanes - 1);
}

function LaneName({ name, place, lanes }: { name: string; place: number; lanes: number }) {
  const step = lanes === 1 ? 100 : 50 / (lanes - 1);
  const width = place === 0 ? 50 - (lanes === 1 ? 0 : step / 2) : place === 100 ? step / 2 : step;
  const end = place === 0 ? 'start' : place === 100 ? 'end' : 'center';
  return (
    <span class="lane-name" style={`width:${width}%;text-align:${end}`} title={clipped(name, 300)}>
      <bdi>{clipped(name, 120)}</bdi>
    </span>
  );
}

/** The exchange as a picture, page on one side and servers on the other; underneath it is a list. */
export function ConversationView({ page, drawing, told, onMessage }: ConversationViewProps) {
  const { lanes, arrows } = drawing;
  const [all, setAll] = useState(false);
  const isShown = ({ message }: Arrow) => all || message === null || told.has(message);
  const hidden = arrows.filter((arrow) => !isShown(arrow));
  const [pageName = '', ...names] = serverNames([page, ...lanes]);
  const places = lanes.map((_, lane) => lanePlace(lane, lanes.length));
  return (
    <div class="drawing">
      <p class="lane-names" aria-hidden="true">
        <LaneName name={pageName} place={0} lanes={lanes.length} />
        {places.map((place, lane) => (
          <LaneName key={lane} name={names[lane] ?? ''} place={place} lanes={lanes.length} />
        ))}
      </p>
      <div class="arrows">
        <div class="lanes" aria-hidden="true">
          {[0, ...places].map((place) => (
            <i key={place} style={`left:${place}%`} />
          ))}
        </div>
        <ol aria-label="Messages in order">
          {arrows.map((arrow, index) =>
            isShown(arrow) ? (
              <ArrowRow
                key={index}
                arrow={arrow}
                place={places[arrow.lane] ?? 100}
                lanes={lanes}
                onMessage={onMessage}
              />
            ) : (
              arrow === hidden[0] && (
                <li key={index} class="arrow-more">
                  <button type="button" class="link" data-action="all-messages" onClick={() => setAll(true)}>
                    Show {hidden.length} more arrows
                  </button>
                </li>
              )
            ),
          )}
        </ol>
      </div>
    </div>
  );
}
