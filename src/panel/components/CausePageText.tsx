import type { CopyText } from '../actions.ts';
import type { CausePage } from '../cause-page.ts';
import { CopyButton } from './CopyButton.tsx';

interface CausePageTextProps {
  page: CausePage;
  copy: CopyText;
  /** Another cause's page that this one names. */
  onPage(cause: string): void;
}

export function CausePageText({ page, copy, onPage }: CausePageTextProps) {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-page]');
    if (!link) return;
    event.preventDefault();
    onPage(link.dataset['page'] ?? '');
  };
  return (
    <article class="page-text">
      <h2>{page.title}</h2>
      {page.parts.map((part, index) =>
        'code' in part ? (
          <div key={index} class="code-block with-copy">
            <pre>{part.code}</pre>
            <CopyButton text={part.code} copy={copy} what="this code" />
          </div>
        ) : (
          // biome-ignore lint: the links inside are what is clicked; the text is our own, rendered at build time.
          <div key={index} onClick={onClick} dangerouslySetInnerHTML={{ __html: part.html }} />
        ),
      )}
    </article>
  );
}
