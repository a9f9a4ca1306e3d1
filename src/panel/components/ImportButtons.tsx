import { Icon } from './Icon.tsx';
import { OpenFileButton } from './OpenFileButton.tsx';

interface ImportButtonsProps {
  onOpenFile(file: File): void;
  onConsole(): void;
}

/** What can be read beside the live traffic. */
export function ImportButtons({ onOpenFile, onConsole }: ImportButtonsProps) {
  return (
    <>
      <OpenFileButton onOpen={onOpenFile} />
      <button
        type="button"
        class="button-icon"
        data-action="console"
        aria-label="Paste a console error"
        title="Paste a console error (Ctrl/Cmd+V)"
        onClick={onConsole}
      >
        <Icon name="console" />
      </button>
    </>
  );
}
