import { conversation, type Turn, type TurnState } from '../../conversation.ts';
import { injectedNote } from '../../injected.ts';
import type { ReportExchange } from '../../report.ts';
import { serverNames } from '../../server-names.ts';
import { stateNote } from '../document/said.ts';
import { shownValue } from '../visible.ts';

/** A longer label makes a drawing that nobody can read. */
const longestLabel = 90;
/** In lines. */
const longestNote = 4;

/** A cross ends the arrow at which the browser stopped; one that is dotted was not seen, and if crossed, never was. */
const arrowForm: Readonly<Record<TurnState, string>> = {
  passed: '->>',
  stopped: '-x',
  missing: '--x',
  unseen: '-->>',
  pending: '-->>',
};

/** The lines of one sequence diagram in Mermaid's language. https://mermaid.js.org/syntax/sequenceDiagram.html */
export function sequenceDiagram(exchanges: readonly ReportExchange[]): readonly string[] {
  const said = exchanges.map((exchange) => ({ exchange, turns: conversation(exchange) }));
  const pages = [...new Set(exchanges.map(({ origin }) => origin))];
  const servers = [...new Set(said.flatMap(({ turns }) => turns.map(({ server }) => server)))];
  return [
    'sequenceDiagram',
    ...(pages.length === 0 ? ['  participant P0 as No request'] : []),
    ...pages.map((origin, index) => `  participant P${index} as Page ${label(origin)}`),
    ...serverNames(servers).map((name, index) => `  participant S${index} as ${label(name)}`),
    ...said.flatMap(({ exchange, turns }, index) => {
      const page = `P${pages.indexOf(exchange.origin)}`;
      const title = `${index + 1}. ${exchange.method} ${exchange.url.replace(/[?#][\s\S]*$/, '')}`;
      return [
        ...(said.length > 1 ? [`  Note over ${page}: ${label(title)}`] : []),
        ...(exchange.answersInjected ? [`  Note over ${page}: ${note(injectedNote)}`] : []),
        ...turns.flatMap((turn) => turnLines(turn, page, `S${servers.indexOf(turn.server)}`, exchange)),
      ];
    }),
  ];
}

function turnLines(turn: Turn, page: string, server: string, exchange: ReportExchange): readonly string[] {
  const [from, to] = turn.direction === 'out' ? [page, server] : [server, page];
  const arrow = `  ${from}${arrowForm[turn.state]}${to}: ${label(turn.label)}`;
  if (turn.state !== 'stopped') return [arrow];
  const blocking = exchange.findings.find(({ role }) => role === 'blocking');
  const why = blocking ? `: ${blocking.what.replaceAll('`', '')}` : '';
  return [arrow, `  Note over ${page},${server}: ${note(`${stateNote(exchange, turn.state)}${why}`)}`];
}

/** A sentence over several lines, for a note does not break its lines itself. */
function note(text: string): string {
  const lines = shownValue(text).match(/\S.{0,48}\S(?= |$)|\S+/gu) ?? [];
  const more = lines.length > longestNote ? '…' : '';
  return lines.slice(0, longestNote).map(label).join('<br/>') + more;
}

/** Text in which Mermaid finds nothing of its language: what could mean something to it stands as its number. */
function label(text: string): string {
  const shown = shownValue(text);
  const cut = shown.length > longestLabel ? `${shown.slice(0, longestLabel)}…` : shown;
  return cut.replaceAll(/[^\p{L}\p{N} /.,:?=&()[\]*+_…✗-]/gu, (character) => `#${character.codePointAt(0)};`);
}
