import { serverRemedies } from '../../remedies/server-remedies.ts';
import { code } from '../../report/exporters/document/document.ts';
import { remedyBlocks } from '../../report/exporters/document/remedies.ts';
import type { Report } from '../../report/report.ts';
import type { TextBlock } from './blocks.ts';
import type { Section } from './failure-summary.ts';

/** The lines for the servers whose software was named. In a terminal the rest would only be in the way. */
export function remediesSummary({ exchanges, stacks }: Report): readonly Section[] {
  return serverRemedies(exchanges, stacks).flatMap((fix): readonly Section[] => {
    if (fix.kind !== 'stack' || fix.because !== null) return [];
    const blocks = remedyBlocks(fix).filter(isText);
    return [{ mark: '+', title: ['The lines for ', code(fix.server), ` on ${fix.stack.name}`], blocks }];
  });
}

const isText = (block: ReturnType<typeof remedyBlocks>[number]): block is TextBlock =>
  block.kind !== 'table' && block.kind !== 'conversation';
