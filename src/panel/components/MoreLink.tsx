import { useContext } from 'preact/hooks';
import { causeLabel, isKnownCause } from '../cause-label.ts';
import { OpenPage } from '../open-page.ts';

/** Opens the page of a cause. A report may speak of causes that this version does not know. */
export function MoreLink({ cause }: { cause: string }) {
  const openPage = useContext(OpenPage);
  if (!openPage || !isKnownCause(cause)) return null;
  return (
    <button type="button" class="link" data-action="page" onClick={() => openPage(cause)}>
      More on this<span class="sr-only">: {causeLabel({ cause })}</span>
    </button>
  );
}
