import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CopyText } from '../actions.ts';
import { type CausePage, loadCausePage } from '../cause-page.ts';
import { onEscape } from '../on-escape.ts';
import { CausePageText } from './CausePageText.tsx';
import { Icon } from './Icon.tsx';

interface CausePageDialogProps {
  cause: string;
  copy: CopyText;
  onClose(): void;
}

/** The page of a cause over the diagnosis. The browser keeps the focus inside, and gives it back at the end. */
export function CausePageDialog({ cause, copy, onClose }: CausePageDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Pages name one another: the way back is the way that was come.
  const [trail, setTrail] = useState<readonly string[]>([cause]);
  const [page, setPage] = useState<CausePage | null>(null);
  const current = trail.at(-1) ?? cause;
  const close = () => dialog.current?.close();
  const back = () => (trail.length > 1 ? setTrail(trail.slice(0, -1)) : close());

  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let wanted = true;
    void loadCausePage(current).then((loaded) => {
      if (!wanted) return;
      setPage(loaded);
      dialog.current?.scrollTo(0, 0);
    });
    return () => {
      wanted = false;
    };
  }, [current]);

  const onClick = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  return (
    <dialog
      class="page"
      ref={dialog}
      aria-label={page?.title ?? 'About this cause'}
      onClose={onClose}
      onKeyDown={onEscape(close)}
      onClick={onClick}
    >
      <div class="page-body">
        <div class="page-bar">
          <button type="button" class="button" data-action="page-back" onClick={back}>
            <Icon name="back" /> <span>Back</span>
          </button>
          <button
            type="button"
            class="button-icon"
            data-action="page-close"
            aria-label="Close"
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </div>
        {page && <CausePageText page={page} copy={copy} onPage={(id) => setTrail([...trail, id])} />}
      </div>
    </dialog>
  );
}
