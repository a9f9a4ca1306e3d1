import { type ServerRemedy, serverRemedies } from '../../../remedies/server-remedies.ts';
import { serversOf } from '../../../remedies/servers-of.ts';
import type { FoldedFailure } from '../../folded-failures.ts';
import type { Report } from '../../report.ts';
import { code, type Inline, jump, type Place, strong } from './document.ts';
import { sentence } from './sentence.ts';

/** What there is to paste on one server, and for which of the failures. */
export interface ServerLines {
  readonly fix: ServerRemedy;
  /** Where its lines stand, if it has some. */
  readonly place: Place;
  readonly failures: readonly NumberedFailure[];
}

/** A failure with its number in the document, from 1. */
export interface NumberedFailure {
  readonly number: number;
  readonly failure: FoldedFailure;
}

export const numbered = (failures: readonly FoldedFailure[]): readonly NumberedFailure[] =>
  failures.map((failure, index) => ({ number: index + 1, failure }));

/** Of every server that must answer otherwise. */
export function serverLines(
  { exchanges, stacks }: Report,
  failures: readonly FoldedFailure[],
): readonly ServerLines[] {
  const all = numbered(failures);
  return serverRemedies(exchanges, stacks).map((fix, index) => ({
    fix,
    place: `lines-${index + 1}`,
    failures: all.filter(({ failure }) => serversOf(failure.exchange).includes(fix.server)),
  }));
}

/** At a failure: where the lines for its servers stand, or why there are none. */
export function pointers(failure: FoldedFailure, lines: readonly ServerLines[]): readonly Inline[] {
  return lines
    .filter(({ failures }) => failures.some((one) => one.failure === failure))
    .map(({ fix, place }) => {
      const isWritten = fix.kind === 'stack';
      return [
        strong(isWritten ? 'Lines to paste' : 'No lines to paste'),
        ' for ',
        code(fix.server),
        ...(isWritten
          ? [': ', jump(`those for ${fix.stack.name}, below`, place), '.']
          : ['. ', ...reason(fix)]),
      ];
    });
}

type WithoutLines = Exclude<ServerRemedy, { kind: 'stack' }>;

/** Why a server gets none. */
function reason(fix: WithoutLines): Inline {
  if (fix.kind === 'none') return sentence(fix.because);
  return [
    'The answers do not tell what software sets the headers there. Whoever made this report can name it in WhyCORS; then the lines for it stand here.',
  ];
}
