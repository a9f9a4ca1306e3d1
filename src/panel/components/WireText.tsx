import { useState } from 'preact/hooks';
import { visibleText } from '../format.ts';

interface WireTextProps {
  text: string;
  /** How many characters are shown before the rest is folded away. */
  limit?: number;
}

/** Text that a page or a server sent: never markup, isolated from the text around it, folded when long. */
export function WireText({ text, limit = 240 }: WireTextProps) {
  const [open, setOpen] = useState(false);
  const folded = text.length > limit * 1.25 && !open;
  return (
    <bdi class="wire">
      {visibleText(folded ? text.slice(0, limit) : text)}
      {folded && (
        <>
          …{' '}
          <button type="button" class="link" onClick={() => setOpen(true)}>
            Show all {text.length.toLocaleString('en')} characters
          </button>
        </>
      )}
    </bdi>
  );
}
