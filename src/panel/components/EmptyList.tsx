import type { LogStatus } from '../../protocol/messages.ts';
import { visibleText } from '../format.ts';
import { ConsoleField } from './ConsoleField.tsx';
import { EmptyState } from './EmptyState.tsx';
import { OpenFileButton } from './OpenFileButton.tsx';
import { ProbeButton } from './ProbeButton.tsx';

interface EmptyListProps {
  status: LogStatus | null;
  /** How many exchanges the filter hides. */
  hidden: number;
  /** The name of the file that is shown in the live list's place. */
  fileName: string | null;
  onReload: (() => void) | null;
  /** Null where there is no probe to be had, or it is in the page already. */
  onProbe: (() => void) | null;
  onShowAll(): void;
  onOpenFile(file: File): void;
  onConsoleText(text: string): void;
}

/** What stands where the list would: why it is empty, and what to do. */
export function EmptyList(props: EmptyListProps) {
  const { status, hidden, fileName, onReload, onProbe, onShowAll } = props;
  if (hidden > 0)
    return (
      <EmptyState
        title="Nothing matches"
        text={`The filter hides ${hidden.toLocaleString('en')} of ${hidden.toLocaleString('en')} requests.`}
        action={{ id: 'show-all', label: 'Show all', run: onShowAll }}
      />
    );
  if (fileName !== null)
    return (
      <EmptyState
        title="No request to another origin"
        text={`${visibleText(fileName.slice(0, 80))} holds none that CORS could concern.`}
      />
    );
  if (status === null)
    return <EmptyState title="Connecting…" text="One moment: asking for what was observed." />;
  if (status.extensionGone)
    return <EmptyState title="Not connected" text="Close and open DevTools to go on." />;
  if (!status.recording)
    return <EmptyState title="Recording is paused" text="Nothing is listed until recording is on again." />;
  const reload = onReload ? { id: 'reload', label: 'Reload the page', run: onReload } : undefined;
  return (
    <EmptyState
      title="No cross-origin request has been seen yet"
      text={
        status.sawPageLoad
          ? 'Observing. Use the page, or reload it: every request to another origin will stand here.'
          : 'The page was loaded before DevTools was opened, so its first requests were not seen. Use the page, or reload it to see them.'
      }
      action={reload}
    >
      {onProbe && (
        <>
          <p>What the browser blocks before the network, only the page itself can tell.</p>
          <ProbeButton onProbe={onProbe} />
        </>
      )}
      <div class="empty-more">
        <ConsoleField text="" onText={props.onConsoleText} />
        <OpenFileButton label="Open a HAR or a report" onOpen={props.onOpenFile} />
      </div>
    </EmptyState>
  );
}
