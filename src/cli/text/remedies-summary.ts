import { code, type Inline } from '../../report/exporters/document/document.ts';
import { remedyBlocks } from '../../report/exporters/document/remedies.ts';
import { count, joined } from '../../report/exporters/document/sentence.ts';
import {
  type NumberedFailure,
  type ServerLines,
  serverLines,
} from '../../report/exporters/document/server-lines.ts';
import type { FoldedFailure } from '../../report/folded-failures.ts';
import type { Report } from '../../report/report.ts';
import type { TextBlock } from './blocks.ts';
import type { Section } from './failure-summary.ts';

/** So many failures are named for which the lines are. */
const named = 5;

/** Of the servers whose software was named, whether there are lines or not. In a terminal the rest would be in the way. */
export function namedLines(report: Report, failures: readonly FoldedFailure[]): readonly ServerLines[] {
  const { stacks = [] } = report;
  return serverLines(report, failures).filter(({ fix }) =>
    fix.kind === 'stack' ? fix.because === null : stacks.some(({ server }) => server === fix.server),
  );
}

/** The lines, behind all failures. */
export function remediesSummary(lines: readonly ServerLines[]): readonly Section[] {
  return lines.flatMap(({ fix, failures }): readonly Section[] => {
    if (fix.kind !== 'stack') return [];
    const blocks = [...purpose(failures), ...remedyBlocks(fix).filter(isText)];
    return [{ mark: '+', title: ['The lines for ', code(fix.server), ` on ${fix.stack.name}`], blocks }];
  });
}

function purpose(failures: readonly NumberedFailure[]): readonly TextBlock[] {
  if (failures.length === 0) return [];
  const calls = failures
    .slice(0, named)
    .map(({ failure: { exchange } }): Inline => [code(`${exchange.method} ${exchange.url}`)]);
  const more = failures.length - calls.length;
  const rest = more > 0 ? [` and ${count(more, 'more call')}`] : [];
  return [{ kind: 'paragraph', text: ['They allow ', ...joined(calls, ', '), ...rest, '.'] }];
}

const isText = (block: ReturnType<typeof remedyBlocks>[number]): block is TextBlock =>
  block.kind !== 'table' && block.kind !== 'conversation';
