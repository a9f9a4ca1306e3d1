interface Shortcuts {
  record(): void;
  clear(): void;
  /** Null where DevTools finds by itself. */
  find: (() => void) | null;
  /** Shows all keys. */
  keys(): void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, select');

/** The Network panel's keys. Returns a function that takes them away again. */
export function listenForShortcuts(target: EventTarget, shortcuts: Shortcuts): () => void {
  const withControl: Readonly<Record<string, (() => void) | null>> = {
    e: shortcuts.record,
    l: shortcuts.clear,
    f: shortcuts.find,
  };
  const chosen = (event: KeyboardEvent) => {
    if (event.altKey) return null;
    if (event.key === '?' && !event.ctrlKey && !event.metaKey)
      return isTyping(event.target) ? null : shortcuts.keys;
    if (event.ctrlKey === event.metaKey || event.shiftKey) return null;
    return withControl[event.key.toLowerCase()] ?? null;
  };
  const onKeyDown = (event: Event) => {
    const run = event instanceof KeyboardEvent ? chosen(event) : null;
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  // On the way down: what comes back up to the document, DevTools forwards to itself.
  target.addEventListener('keydown', onKeyDown, { capture: true });
  return () => target.removeEventListener('keydown', onKeyDown, { capture: true });
}
