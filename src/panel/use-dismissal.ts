import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Closes what is open on a press elsewhere, and on Escape. */
export function useDismissal(root: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const element = root.current;
    const pressed = (event: Event) => {
      if (event.target instanceof Node && !element?.contains(event.target)) close();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      // What reaches the document, DevTools takes as its own.
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', pressed);
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, [open]);
}
