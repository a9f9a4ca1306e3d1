import { useEffect, useState } from 'preact/hooks';
import type { CopyText } from '../actions.ts';
import { Icon } from './Icon.tsx';

interface CopyButtonProps {
  /** A function where it takes a while to write. */
  text: string | (() => string);
  copy: CopyText;
  /** What is copied, for example "the headers". */
  what: string;
  /** Shows the words beside the icon. */
  label?: string;
}

export function CopyButton({ text, copy, what, label }: CopyButtonProps) {
  const [result, setResult] = useState<'Copied' | 'Could not copy' | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), 1600);
    return () => clearTimeout(timer);
  }, [result]);
  const onClick = () =>
    copy(typeof text === 'string' ? text : text()).then(
      () => setResult('Copied'),
      () => setResult('Could not copy'),
    );
  return (
    <button
      type="button"
      class={label ? 'button' : 'button-icon copy'}
      data-action="copy"
      aria-label={label ? undefined : `Copy ${what}`}
      onClick={onClick}
    >
      <Icon name={result === 'Copied' ? 'allowed' : 'copy'} />
      {label && <span>{result ?? label}</span>}
      <span class="sr-only" role="status">
        {result ?? ''}
      </span>
    </button>
  );
}
