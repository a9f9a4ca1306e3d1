import { checkCommands, checkNote } from '../../../remedies/check-commands.ts';
import { type ServerRemedy, serverRemedies } from '../../../remedies/server-remedies.ts';
import { triedWords } from '../../../remedies/tried-words.ts';
import type { Report } from '../../report.ts';
import { type Block, code, codeBlock, heading, list, paragraph, strong } from './document.ts';
import { sentence } from './sentence.ts';

/** The lines for the software of every server at which something failed, as far as it is known. */
export function remediesSection({ exchanges, stacks }: Report): readonly Block[] {
  return serverRemedies(exchanges, stacks).flatMap(section);
}

function section(fix: ServerRemedy): readonly Block[] {
  if (fix.kind === 'none')
    return [heading(2, 'No lines for ', code(fix.server)), paragraph(...sentence(fix.because))];
  if (fix.kind === 'open') {
    return [
      heading(2, 'The lines for ', code(fix.server)),
      paragraph(
        'No header tells what software this is. Name it in WhyCORS, and this report has the lines for it.',
      ),
    ];
  }
  const { server, stack, because } = fix;
  return [
    heading(2, 'The lines for ', code(server), `: ${stack.name}`),
    paragraph(
      ...(because === null
        ? ['Chosen by the sender of this report.']
        : ['Taken for ', stack.name, ' because of ', code(because), '.']),
      ' ',
      ...sentence(triedWords(stack)),
      ' They allow all that was asked of this server above.',
    ),
    ...remedyBlocks(fix),
  ];
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
