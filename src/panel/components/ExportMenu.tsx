import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface ExportMenuProps {
  formats: readonly { readonly id: string; readonly label: string }[];
  /** How many exchanges an export holds. */
  count: number;
  onExport(format: string): void;
  /** Rejects where the text is not in the clipboard afterwards. */
  onCopy(format: string): Promise<void>;
}

export function ExportMenu({ formats, count, onExport, onCopy }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('[data-action=export]')?.focus();
  };
  const choose = (message: string) => {
    setSaid(message);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const { activeElement } = document;
    const index = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return setOpen(false);
    else if (target === undefined) return;
    else all.at(target % all.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        class="button"
        data-action="export"
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={count === 0}
        onClick={() => setOpen(!open)}
      >
        <Icon name="export" /> <span>Export</span>
      </button>
      {open && (
        <div class="menu-items" role="menu" tabIndex={-1} aria-label="Export" onKeyDown={onKeyDown}>
          {formats.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-export={id}
              onClick={() => {
                onExport(id);
                choose(`Saved: ${label}`);
              }}
            >
              Save: {label}
            </button>
          ))}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            data-copy="markdown"
            onClick={() =>
              void onCopy('markdown').then(
                () => choose('Markdown copied'),
                () => choose('Could not copy'),
              )
            }
          >
            Copy Markdown
          </button>
        </div>
      )}
      <span class="sr-only" role="status">
        {said}
      </span>
    </div>
  );
}
