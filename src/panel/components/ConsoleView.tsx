import type { ReportExchange } from '../../report/report.ts';
import type { ReadConsoleLine } from '../actions.ts';
import { ConsoleField } from './ConsoleField.tsx';
import { ConsoleReport } from './ConsoleReport.tsx';
import { ViewFrame } from './ViewFrame.tsx';

interface ConsoleViewProps {
  text: string;
  /** Null until it is loaded. */
  read: ReadConsoleLine | null;
  onText(text: string): void;
  exchanges: readonly ReportExchange[];
  /** Shows these exchanges. */
  onShow(what: string, ids: readonly string[]): void;
  onClose(): void;
}

/** Explains an error of a browser's console, also where none of the traffic was seen. */
export function ConsoleView({ text, read, onText, exchanges, onShow, onClose }: ConsoleViewProps) {
  return (
    <ViewFrame id="console" title="A line from the console" onClose={onClose}>
      <ConsoleField text={text} onText={onText} focused />
      <div class="console-report" aria-live="polite">
        <ConsoleReport text={text} read={read} onText={onText} exchanges={exchanges} onShow={onShow} />
      </div>
    </ViewFrame>
  );
}
