import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CopyText } from '../actions.ts';
import { OpenPage } from '../open-page.ts';
import { CausePageDialog } from './CausePageDialog.tsx';

/** Lets whatever stands within it open the page of a cause, over all of it. */
export function CausePages({ copy, children }: { copy: CopyText; children: ComponentChildren }) {
  const [page, setPage] = useState<string | null>(null);
  return (
    <OpenPage.Provider value={setPage}>
      {children}
      {page !== null && <CausePageDialog cause={page} copy={copy} onClose={() => setPage(null)} />}
    </OpenPage.Provider>
  );
}
