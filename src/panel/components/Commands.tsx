import type { CopyText } from '../actions.ts';
import { CopyButton } from './CopyButton.tsx';

/** Commands for a shell, one on each line. */
export function Commands({ commands, copy }: { commands: readonly string[]; copy: CopyText }) {
  const text = commands.join('\n');
  return (
    <div class="code-block with-copy">
      <pre>{text}</pre>
      <CopyButton text={text} copy={copy} what="these commands" />
    </div>
  );
}
