import { checkCommands, checkNote } from '../../../remedies/check-commands.ts';
import type { ServerRemedy } from '../../../remedies/server-remedies.ts';
import { triedWords } from '../../../remedies/tried-words.ts';
import {
  type Block,
  code,
  codeBlock,
  headingAt,
  type Inline,
  jump,
  list,
  paragraph,
  strong,
} from './document.ts';
import { joined, sentence } from './sentence.ts';
import type { NumberedFailure, ServerLines } from './server-lines.ts';

/** The lines for the software of every server at which something failed, as far as there are any. */
export function remediesSection(lines: readonly ServerLines[], several: boolean): readonly Block[] {
  return lines.flatMap(({ fix, place, failures }) => {
    if (fix.kind !== 'stack') return [];
    const { server, stack, because } = fix;
    return [
      headingAt(place, `Lines to paste for ${stack.name} at `, code(server)),
      paragraph(
        ...(because === null
          ? ['Chosen by the sender of this report.']
          : ['Taken for ', stack.name, ' because of ', code(because), '.']),
        ' ',
        ...sentence(triedWords(stack)),
        ' They allow all that was asked of this server above',
        ...(several && failures.length > 0 ? [', in ', ...links(failures)] : []),
        '.',
      ),
      ...remedyBlocks(fix),
    ];
  });
}

/** Back to the failures. */
function links(failures: readonly NumberedFailure[]): Inline {
  const each = failures.map(({ number }) => [jump(`failure ${number}`, `failure-${number}`)]);
  return joined(each, ', ');
}

type StackRemedy = Extract<ServerRemedy, { kind: 'stack' }>;

/** What to change on a stack, from the first line to how it is checked. */
export function remedyBlocks({ remedy, policy }: Pick<StackRemedy, 'remedy' | 'policy'>): readonly Block[] {
  return [
    ...remedy.edits.flatMap(({ file, where, language, lines }) => [
      paragraph(strong(code(file)), ': ', ...sentence(where)),
      codeBlock(language, lines.split('\n')),
    ]),
    list([
      [strong('Order:'), ' ', ...sentence(remedy.order)],
      [strong('Errors:'), ' ', ...sentence(remedy.errors)],
      [strong('One layer:'), ' ', ...sentence(remedy.oneLayer)],
    ]),
    paragraph(strong('To bring it into effect:')),
    codeBlock('sh', remedy.apply),
    paragraph(strong('To check it:')),
    codeBlock('sh', checkCommands(policy)),
    paragraph(checkNote),
    list(remedy.safety.map(sentence), strong('To keep it safe:')),
  ];
}
