interface Shortcuts {
  record(): void;
  clear(): void;
  find(): void;
}

/** The Network panel's keys. Returns a function that takes them away again. */
export function listenForShortcuts(target: EventTarget, shortcuts: Shortcuts): () => void {
  const byKey: Readonly<Record<string, () => void>> = {
    e: shortcuts.record,
    l: shortcuts.clear,
    f: shortcuts.find,
  };
  const onKeyDown = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey === event.metaKey) return;
    if (event.shiftKey || event.altKey) return;
    const run = byKey[event.key.toLowerCase()];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  // On the way down: what comes back up to the document, DevTools forwards to itself.
  target.addEventListener('keydown', onKeyDown, { capture: true });
  return () => target.removeEventListener('keydown', onKeyDown, { capture: true });
}
