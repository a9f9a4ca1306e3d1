import { useState } from 'preact/hooks';
import type { ExportedFile } from '../../report/exporters/index.ts';
import { plural } from '../format.ts';

/** So much is shown at once; more of it in one go would make the panel wait. */
const portion = 100_000;

/** What GitHub takes as the text of an issue. */
const longestIssue = 65_536;

/** The very text that leaves, from its first character to its last. */
export function ExportPreview({ file }: { file: ExportedFile }) {
  const [shown, setShown] = useState(portion);
  const { fileName, mediaType, text } = file;
  const left = text.length - shown;
  return (
    <section class="export-preview" aria-label="Preview: exactly what leaves">
      <p>
        <b>{fileName}</b>{' '}
        <span class="quiet">
          {plural(new TextEncoder().encode(text).length, 'byte')},{' '}
          {plural(text.split('\n').length - 1, 'line')}
        </span>
      </p>
      {mediaType === 'text/markdown' && text.length > longestIssue && (
        <p class="export-warning">
          GitHub takes {longestIssue.toLocaleString('en')} characters in an issue: save this, and attach it.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <pre tabIndex={0} data-preview={fileName}>
        {text.slice(0, shown)}
      </pre>
      {left > 0 && (
        <button
          type="button"
          class="button"
          data-action="export-more"
          onClick={() => setShown(shown + portion)}
        >
          Show more ({plural(left, 'character')} to come)
        </button>
      )}
    </section>
  );
}
