import { checkCommands, checkNote } from '../../remedies/check-commands.ts';
import type { CorsPolicy } from '../../remedies/cors-policy.ts';
import type { Remedy, Stack } from '../../remedies/remedy.ts';
import { triedWords } from '../../remedies/tried-words.ts';
import type { CopyText } from '../actions.ts';
import { Code } from './Code.tsx';
import { Commands } from './Commands.tsx';
import { EditList } from './EditList.tsx';
import { Prose } from './Prose.tsx';
import { Sentences } from './Sentences.tsx';

interface RemedyTextProps {
  stack: Stack;
  /** The header that tells of the stack; null where the user chose it. */
  because: string | null;
  remedy: Remedy;
  policy: CorsPolicy;
  copy: CopyText;
}

/** What to change on one stack, from the first line to how it is brought into effect. */
export function RemedyText({ stack, because, remedy, policy, copy }: RemedyTextProps) {
  return (
    <div class="remedy" data-stack={stack.id}>
      <p class="remedy-tried" data-tried={stack.tried}>
        {because !== null && (
          <>
            Taken for {stack.name} because of <Code text={because} limit={80} />.{' '}
          </>
        )}
        <Prose text={triedWords(stack)} />
      </p>
      <EditList edits={remedy.edits} copy={copy} />
      <dl class="remedy-notes">
        <dt>Order</dt>
        <dd>
          <Prose text={remedy.order} />
        </dd>
        <dt>Errors</dt>
        <dd>
          <Prose text={remedy.errors} />
        </dd>
        <dt>One layer</dt>
        <dd>
          <Prose text={remedy.oneLayer} />
        </dd>
        <dt>Apply</dt>
        <dd>
          <Commands commands={remedy.apply} copy={copy} />
        </dd>
        <dt>Check</dt>
        <dd>
          <Commands commands={checkCommands(policy)} copy={copy} />
          <p class="quiet">{checkNote}</p>
        </dd>
        <dt>Safety</dt>
        <dd>
          <Sentences sentences={remedy.safety} />
        </dd>
      </dl>
    </div>
  );
}
