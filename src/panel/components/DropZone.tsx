import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** Takes a file that is dropped anywhere on the panel; says so while one is held over it. */
export function DropZone({ onDrop }: { onDrop(file: File): void }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      // Without this the browser would go to the file.
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDropped = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!holdsFile(event)) return;
      event.preventDefault();
      if (file) onDrop(file);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDropped);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDropped);
    };
  }, [onDrop]);
  return over ? (
    <div class="drop-zone">
      <p>
        <Icon name="open" /> Drop a HAR or a report to read it here
      </p>
    </div>
  ) : null;
}
