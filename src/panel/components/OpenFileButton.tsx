import { useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface OpenFileButtonProps {
  onOpen(file: File): void;
  /** The words beside the icon. */
  label?: string;
}

const what = 'Open a HAR or a report';

export function OpenFileButton({ onOpen, label }: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={label ? 'button' : 'button-icon'}
        data-action="open-file"
        aria-label={label ? undefined : what}
        title={`${what} (or drop one here)`}
        onClick={() => input.current?.click()}
      >
        <Icon name="open" /> {label && <span>{label}</span>}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-file
        accept=".har,.json,application/json"
        aria-label={what}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onOpen(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
