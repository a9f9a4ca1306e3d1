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
  const long = text.length > limit * 1.25;
  return (
    <bdi class="wire">
      {visibleText(long && !open ? `${text.slice(0, limit)}…` : text)}
      {long && (
        <>
          {' '}
          <button
            type="button"
            class="link"
            data-action="fold"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Show less' : `Show all ${text.length.toLocaleString('en')} characters`}
          </button>
        </>
      )}
    </bdi>
  );
}
