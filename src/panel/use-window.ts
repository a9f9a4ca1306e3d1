import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface WindowOfRows {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly rowHeight: number;
}

const spare = 8;

/**
 * Which rows of a long list are worth rendering. Narrow lists have two lines a row; without a layout
 * (tests) the window is large enough for a screen.
 */
export function useWindow(ref: RefObject<HTMLElement | null>, count: number): WindowOfRows {
  const [view, setView] = useState({ top: 0, height: 800, width: 800 });

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const next = {
        top: element.scrollTop,
        height: element.clientHeight || 800,
        width: element.clientWidth || 800,
      };
      setView((old) =>
        old.top === next.top && old.height === next.height && old.width === next.width ? old : next,
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [ref]);

  const rowHeight = view.width < 560 ? 42 : 24;
  const first = Math.max(0, Math.min(count, Math.floor(view.top / rowHeight)) - spare);
  const last = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + spare);
  return { first, last, rowHeight };
}
