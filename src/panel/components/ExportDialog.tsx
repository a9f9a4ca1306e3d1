import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExportedFile } from '../../report/exporters/index.ts';
import type { RedactionKind } from '../../report/redaction/kinds.ts';
import type { ReportExchange } from '../../report/report.ts';
import { exportFormats, type ReportDraft } from '../export-report.ts';
import { exportScopes } from '../export-scopes.ts';
import { onEscape } from '../on-escape.ts';
import { Choice } from './Choice.tsx';
import { CopyButton } from './CopyButton.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { Icon } from './Icon.tsx';
import { RedactionSwitches } from './RedactionSwitches.tsx';

interface ExportDialogProps {
  listed: readonly ReportExchange[];
  current: ReportExchange | null;
  draft(exchanges: readonly ReportExchange[]): ReportDraft;
  onSave(file: ExportedFile): void;
  onCopy(text: string): Promise<void>;
  onClose(): void;
}

/** What leaves the browser, chosen and shown to the byte before it does. */
export function ExportDialog({ listed, current, draft, onSave, onCopy, onClose }: ExportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // As of the opening: what is seen meanwhile does not change what was chosen.
  const [scopes] = useState(() => exportScopes(listed, current));
  const [scopeId, setScope] = useState<string | undefined>(scopes[0]?.id);
  const [format, setFormat] = useState('markdown');
  const [leaveIn, setLeaveIn] = useState<ReadonlySet<RedactionKind>>(new Set());
  const exchanges = scopes.find(({ id }) => id === scopeId)?.exchanges ?? [];
  const report = useMemo(() => draft(exchanges), [exchanges]);
  const secrets = useMemo(() => report.countSecrets(), [report]);
  const file = useMemo(() => report.write(format, leaveIn), [report, format, leaveIn]);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const close = () => dialog.current?.close();

  return (
    <dialog class="export" ref={dialog} aria-label="Export" onClose={onClose} onKeyDown={onEscape(close)}>
      <form method="dialog" class="export-choices">
        <Choice
          name="scope"
          title="What"
          chosen={scopeId}
          options={scopes.map(({ id, label, exchanges: held }) => ({
            id,
            label: held.length === 1 ? label : `${label} (${held.length.toLocaleString('en')})`,
          }))}
          onChoose={setScope}
        />
        <Choice name="format" title="As" chosen={format} options={exportFormats} onChoose={setFormat} />
        <RedactionSwitches secrets={secrets} leaveIn={leaveIn} onChange={setLeaveIn} />
      </form>
      <ExportPreview key={`${scopeId} ${format}`} file={file} />
      <div class="export-bar">
        <button
          type="button"
          class="button button-main"
          data-action="export-save"
          onClick={() => onSave(file)}
        >
          <Icon name="export" /> <span>Save</span>
        </button>
        <CopyButton text={file.text} copy={onCopy} what="this text" label="Copy" />
        <button type="button" class="button" data-action="export-close" onClick={close}>
          Close
        </button>
      </div>
    </dialog>
  );
}
