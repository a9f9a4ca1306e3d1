/** Hands over the text that is pasted where no field takes it. Returns a function that ends it. */
export function listenForPaste(target: EventTarget, onText: (text: string) => void): () => void {
  const onPaste = (event: Event) => {
    if (!(event instanceof ClipboardEvent) || takesText(event.target)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    onText(text);
  };
  target.addEventListener('paste', onPaste);
  return () => target.removeEventListener('paste', onPaste);
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
