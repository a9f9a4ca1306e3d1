import type { CopyText } from '../actions.ts';
import { Code } from './Code.tsx';
import { CopyButton } from './CopyButton.tsx';

interface CopyableValueProps {
  value: string;
  /** Left out: the value. Always all of it, folded or not. */
  copied?: string;
  what: string;
  copy: CopyText;
}

export function CopyableValue({ value, copied = value, what, copy }: CopyableValueProps) {
  return (
    <span class="with-copy">
      <Code text={value} />
      <CopyButton text={copied} copy={copy} what={what} />
    </span>
  );
}
