import { type Arrow, type Conversation, laneNames } from '../conversation.ts';
import { visibleText } from '../format.ts';

const top = 30;
const step = 34;
const pageX = 4;

/** Where a server's line stands, in per cent of the width. */
function laneX(lane: number, lanes: number): number {
  return lanes === 1 ? 96 : 46 + (lane * 50) / Math.max(1, lanes - 1);
}

interface LabelProps {
  x: number;
  width: number;
  y: number;
  text: string;
  class: string;
}

/** HTML inside the drawing: SVG text neither cuts nor isolates what does not fit. */
function Label({ x, width, y, text, class: className }: LabelProps) {
  return (
    <foreignObject x={`${x}%`} y={y} width={`${width}%`} height={18}>
      <div
        class={`label ${className}`}
        title={text.length > 30 ? visibleText(text.slice(0, 500)) : undefined}
      >
        <bdi>{visibleText(text.slice(0, 200))}</bdi>
      </div>
    </foreignObject>
  );
}

function ArrowLine({ arrow, y, lanes }: { arrow: Arrow; y: number; lanes: number }) {
  const server = laneX(arrow.lane, lanes);
  const [from, to] = arrow.direction === 'out' ? [pageX, server] : [server, pageX];
  // What broke on its way is cut short: an answer before the page, a request before the server.
  const cut = arrow.state === 'broken' ? from + (to - from) * (arrow.direction === 'back' ? 0.82 : 0.5) : to;
  const head = arrow.state === 'broken' ? undefined : `url(#head-${arrow.state})`;
  return (
    <g class={`arrow arrow-${arrow.state}`}>
      <line x1={`${from}%`} y1={y} x2={`${cut}%`} y2={y} marker-end={head} />
      {arrow.state === 'broken' && (
        <>
          <line class="rest" x1={`${cut}%`} y1={y} x2={`${to}%`} y2={y} />
          <svg x={`${cut}%`} y={y} overflow="visible" aria-hidden="true">
            <circle r="8" />
            <path d="M-3.5-3.5l7 7m0-7l-7 7" />
          </svg>
        </>
      )}
      <Label
        x={pageX + 1}
        width={server - pageX - 2}
        y={y - 19}
        text={arrow.label}
        class={`on-${arrow.direction}`}
      />
    </g>
  );
}

export function ConversationDrawing({ page, conversation }: { page: string; conversation: Conversation }) {
  const { lanes, arrows } = conversation;
  const [pageName = '', ...names] = laneNames([page, ...lanes]);
  const height = top + arrows.length * step + 14;
  const nameWidth = lanes.length === 1 ? 60 : 50 / lanes.length;
  return (
    <svg class="drawing" width="100%" height={height} aria-hidden="true">
      <defs>
        {['passed', 'missing', 'pending'].map((state) => (
          <marker
            key={state}
            id={`head-${state}`}
            class={`head-${state}`}
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" />
          </marker>
        ))}
      </defs>
      <Label
        x={0}
        width={lanes.length === 1 ? 38 : laneX(0, lanes.length) - nameWidth / 2}
        y={2}
        text={pageName}
        class="lane-name lane-page"
      />
      <line class="lane" x1={`${pageX}%`} y1={top - 8} x2={`${pageX}%`} y2={height} />
      {lanes.map((lane, index) => {
        const x = laneX(index, lanes.length);
        const last = index === lanes.length - 1;
        return (
          <g key={lane}>
            <Label
              x={last ? 100 - nameWidth : x - nameWidth / 2}
              width={nameWidth}
              y={2}
              text={names[index] ?? lane}
              class={`lane-name ${last ? 'lane-last' : ''}`}
            />
            <line class="lane" x1={`${x}%`} y1={top - 8} x2={`${x}%`} y2={height} />
          </g>
        );
      })}
      {arrows.map((arrow, index) => (
        <ArrowLine key={index} arrow={arrow} y={top + 22 + index * step} lanes={lanes.length} />
      ))}
    </svg>
  );
}
