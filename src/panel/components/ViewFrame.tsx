import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { onEscape } from '../on-escape.ts';
import { Icon } from './Icon.tsx';

interface ViewFrameProps {
  id: string;
  title: string;
  onClose(): void;
  /** Buttons at the end of the title's line. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

/** A view in place of list and diagnosis; Escape leads back to them. */
export function ViewFrame({ id, title, onClose, tools, children }: ViewFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A field within has taken it already.
    const inside = heading.current?.closest('.view')?.contains(document.activeElement);
    if (!inside) heading.current?.focus();
  }, []);
  return (
    <section class="view" data-view={id} aria-labelledby={`view-${id}`} onKeyDown={onEscape(onClose)}>
      <div class="view-head">
        <button type="button" class="button" data-action="close-view" onClick={onClose}>
          <Icon name="back" /> <span>List</span>
        </button>
        <h2 id={`view-${id}`} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
