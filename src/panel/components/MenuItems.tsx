import { useLayoutEffect, useRef } from 'preact/hooks';

interface MenuItem {
  readonly label: string;
  /** Attributes by which others find it. */
  readonly data: Readonly<Record<`data-${string}`, string>>;
  run(): void;
}

interface MenuItemsProps {
  label: string;
  /** What all items have in common. */
  note: string;
  items: readonly MenuItem[];
  /** Escape: the focus goes back to where it came from. */
  onClose(): void;
  /** Tab: the focus goes on. */
  onLeave(): void;
}

/** An open menu. The focus is in it, and the arrow keys move it. */
export function MenuItems({ label, note, items, onClose, onLeave }: MenuItemsProps) {
  const root = useRef<HTMLDivElement>(null);
  const buttons = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => buttons()[0]?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const { activeElement } = document;
    const index = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') return onLeave();
    else if (target === undefined) return;
    else all.at(target % all.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu-items" ref={root}>
      <p class="menu-note quiet" id="menu-note">
        {note}
      </p>
      <div role="menu" tabIndex={-1} aria-label={label} aria-describedby="menu-note" onKeyDown={onKeyDown}>
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            {...item.data}
            onClick={item.run}
          >
            {item.label}
          </button>
        ))}
      </div>
    </div>
  );
}
