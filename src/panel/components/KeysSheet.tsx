import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyGroups } from '../keys.ts';

interface KeysSheetProps {
  onClose(): void;
}

/** All keys at a glance. The browser keeps the focus inside, and gives it back. */
export function KeysSheet({ onClose }: KeysSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // DevTools forwards to itself what reaches the document.
    event.stopPropagation();
    if (event.key !== 'Escape' && event.key !== '?') return;
    event.preventDefault();
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      class="sheet keys-sheet"
      aria-labelledby="keys-title"
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <h2 id="keys-title">Keys</h2>
      {keyGroups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([names, does]) => (
              <div key={does}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <button type="button" class="button" data-action="close-keys" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
