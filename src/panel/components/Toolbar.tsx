import type { ComponentChildren } from 'preact';
import type { LogStatus } from '../../protocol/messages.ts';
import { Icon } from './Icon.tsx';
import { ProbeButton } from './ProbeButton.tsx';

interface ToolbarProps {
  /** Null until the log has spoken. */
  status: LogStatus | null;
  stoppedOnly: boolean;
  onRecord(on: boolean): void;
  onClear(): void;
  onPreserveLog(on: boolean): void;
  onStoppedOnly(on: boolean): void;
  /** Null where there is no probe to be had, or it is in the page already. */
  onProbe: (() => void) | null;
  /** The filter. */
  children: ComponentChildren;
  /** What stands at the far end: the export menu. */
  end: ComponentChildren;
}

export function Toolbar(props: ToolbarProps) {
  const { status, stoppedOnly, children } = props;
  const recording = status?.recording ?? false;
  return (
    <div class="toolbar" role="toolbar" aria-label="CORS">
      <button
        type="button"
        class="button-icon"
        data-action="record"
        aria-pressed={recording}
        aria-label="Record requests"
        title={`${recording ? 'Stop recording' : 'Record'} (Ctrl/Cmd+E)`}
        disabled={status === null}
        onClick={() => props.onRecord(!recording)}
      >
        <Icon name="record" />
      </button>
      <button
        type="button"
        class="button-icon"
        data-action="clear"
        aria-label="Clear"
        title="Clear (Ctrl/Cmd+L)"
        disabled={status === null}
        onClick={props.onClear}
      >
        <Icon name="clear" />
      </button>
      {children}
      <label class="check">
        <input
          type="checkbox"
          data-action="stopped-only"
          checked={stoppedOnly}
          onChange={(event) => props.onStoppedOnly(event.currentTarget.checked)}
        />
        Blocked only
      </label>
      <label class="check">
        <input
          type="checkbox"
          data-action="preserve-log"
          checked={status?.preserveLog ?? false}
          disabled={status === null}
          onChange={(event) => props.onPreserveLog(event.currentTarget.checked)}
        />
        Preserve log
      </label>
      {props.onProbe && <ProbeButton onProbe={props.onProbe} compact />}
      <span class="toolbar-end">{props.end}</span>
    </div>
  );
}
