import { plural, visibleText } from '../format.ts';
import type { FileProblem, ImportStore } from '../imports/import-store.ts';
import { Banner } from './Banner.tsx';
import { Prose } from './Prose.tsx';

interface FileBannersProps {
  reading: ImportStore['reading']['value'];
  problem: FileProblem | null;
  file: ImportStore['file']['value'];
  onCancel(): void;
  onDismiss(): void;
  onLeave(): void;
}

/** A file's name is as hostile as its content. */
const nameOf = (name: string) => <bdi>{visibleText(name.slice(0, 80))}</bdi>;

/** What is being read, what could not be, and what stands in the live list's place. */
export function FileBanners({ reading, problem, file, onCancel, onDismiss, onLeave }: FileBannersProps) {
  return (
    <>
      {reading && (
        <Banner kind="info" action={{ id: 'cancel-reading', label: 'Cancel', run: onCancel }}>
          Reading {nameOf(reading.name)} ({reading.size})…
        </Banner>
      )}
      {problem && (
        <Banner kind="warning" action={{ id: 'dismiss', label: 'Close', run: onDismiss }}>
          {nameOf(problem.name)} could not be read. <Prose text={problem.text} />
        </Banner>
      )}
      {file && (
        <Banner kind="info" action={{ id: 'leave-file', label: 'Back to the live list', run: onLeave }}>
          Read from <b>{nameOf(file.name)}</b> · {plural(file.byId.size, 'cross-origin request')}
          {file.kind === 'har' && ` of ${plural(file.entries, 'entry', 'entries')}`}
          {file.lacks !== null && `. ${file.lacks}`}
        </Banner>
      )}
    </>
  );
}
