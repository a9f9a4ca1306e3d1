import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Whether two places speak of the same: of one message, and where both name a header, of one header. */
function speakOfTheSame(one: HTMLElement, other: HTMLElement): boolean {
  const [a, b] = [one.dataset, other.dataset];
  const sameHeader = a['header'] === undefined || b['header'] === undefined || a['header'] === b['header'];
  return a['message'] === b['message'] && sameHeader;
}

function mark(root: HTMLElement, target: EventTarget | null): void {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-message]') : null;
  for (const place of root.querySelectorAll<HTMLElement>('[data-message]'))
    place.toggleAttribute('data-marked', at !== null && place !== at && speakOfTheSame(place, at));
}

/**
 * Marks with `data-marked` whatever speaks of the message (`data-message`) under the pointer or the focus: arrows
 * their headers, headers and evidence their arrows. It is done in the document, for a diagnosis is too large to be
 * rendered with every move of the pointer.
 */
export function useMarking(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = ref.current;
    if (!root) return;
    const onEnter = (event: Event) => mark(root, event.target);
    const onLeave = () => mark(root, root.ownerDocument.activeElement);
    const onFocusOut = () => mark(root, null);
    root.addEventListener('pointerover', onEnter);
    root.addEventListener('focusin', onEnter);
    root.addEventListener('pointerleave', onLeave);
    root.addEventListener('focusout', onFocusOut);
    return () => {
      root.removeEventListener('pointerover', onEnter);
      root.removeEventListener('focusin', onEnter);
      root.removeEventListener('pointerleave', onLeave);
      root.removeEventListener('focusout', onFocusOut);
    };
  }, [ref]);
}
