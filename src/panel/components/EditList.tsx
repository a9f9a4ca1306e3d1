import type { Edit } from '../../remedies/remedy.ts';
import type { CopyText } from '../actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { Prose } from './Prose.tsx';

/** Lines to be pasted, place by place. */
export function EditList({ edits, copy }: { edits: readonly Edit[]; copy: CopyText }) {
  return (
    <ol class="plain edits">
      {edits.map(({ place, file, where, lines }) => (
        <li key={place} data-place={place}>
          <p>
            <b>{file}</b> <Prose text={where} />
          </p>
          <div class="code-block with-copy">
            <pre>{lines}</pre>
            <CopyButton text={lines} copy={copy} what={`the lines for ${file}`} />
          </div>
        </li>
      ))}
    </ol>
  );
}
