import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportedFile } from '../../report/exporters/index.ts';
import type { ReportExchange } from '../../report/report.ts';
import { exportFormats, type ReportDraft } from '../export-report.ts';
import { ExportButton } from './ExportButton.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { MenuItems } from './MenuItems.tsx';

interface ExportMenuProps {
  /** What a choice of the menu exports: rows may be virtual, an export holds them all. */
  listed: readonly ReportExchange[];
  /** What the user looks at. */
  current: ReportExchange | null;
  draft(exchanges: readonly ReportExchange[]): ReportDraft;
  onSave(file: ExportedFile): void;
  /** Rejects where the text is not in the clipboard afterwards. */
  onCopy(text: string): Promise<void>;
}

/** The short way to every format, secrets out; and the way to the dialog, which shows what leaves. */
export function ExportMenu({ listed, current, draft, onSave, onCopy }: ExportMenuProps) {
  const [open, setOpen] = useState<'menu' | 'dialog' | null>(null);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open !== 'menu') return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(null);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const close = () => {
    setOpen(null);
    root.current?.querySelector<HTMLElement>('[data-action=export]')?.focus();
  };
  const choose = (message: string) => {
    setSaid(message);
    close();
  };
  const save = (format: string, label: string) => {
    onSave(draft(listed).write(format));
    choose(`Saved: ${label}`);
  };
  const copy = (format: string, label: string) =>
    void onCopy(draft(listed).write(format).text).then(
      () => choose(`Copied: ${label}`),
      () => choose('Could not copy'),
    );
  const items = exportFormats.map(({ id, label, goesTo }) =>
    goesTo === 'file'
      ? { label: `Save: ${label}`, data: { 'data-export': id }, run: () => save(id, label) }
      : { label: `Copy: ${label}`, data: { 'data-export': id }, run: () => copy(id, label) },
  );

  return (
    <div class="menu" ref={root}>
      <ExportButton
        disabled={listed.length === 0}
        open={open === 'menu'}
        onClick={() => setOpen(open === 'menu' ? null : 'menu')}
      />
      {open === 'menu' && (
        <MenuItems
          label="Export"
          note={`Everything listed (${listed.length.toLocaleString('en')}), secrets out`}
          items={[
            {
              label: 'Copy: Markdown',
              data: { 'data-copy': 'markdown' },
              run: () => copy('markdown', 'Markdown'),
            },
            {
              label: 'Choose and preview…',
              data: { 'data-action': 'export-preview' },
              run: () => setOpen('dialog'),
            },
            ...items,
          ]}
          onClose={close}
          onLeave={() => setOpen(null)}
        />
      )}
      {open === 'dialog' && (
        <ExportDialog
          listed={listed}
          current={current}
          draft={draft}
          onSave={onSave}
          onCopy={onCopy}
          onClose={close}
        />
      )}
      <span class="sr-only" role="status">
        {said}
      </span>
    </div>
  );
}
