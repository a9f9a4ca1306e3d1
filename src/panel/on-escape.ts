/** Answers Escape, and keeps it: what reaches the document, DevTools takes as its own, and opens its console. */
export const onEscape = (run: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  run();
};
