import type { ComponentChildren } from 'preact';
import type { BrowserName } from '../../engine/exchange.ts';
import type { ReportExchange } from '../../report/report.ts';
import type { CopyText, ReadConsoleLine } from '../actions.ts';
import type { PanelView } from '../views-store.ts';
import { ConsoleView } from './ConsoleView.tsx';
import { MatrixView } from './MatrixView.tsx';

interface ViewsProps {
  view: PanelView;
  exchanges: readonly ReportExchange[];
  browser: BrowserName;
  consoleText: string;
  readConsoleLine: ReadConsoleLine | null;
  copy: CopyText;
  onConsoleText(text: string): void;
  /** Shows the exchanges that say so. */
  onShow(what: string, ids: readonly string[]): void;
  onClose(): void;
  /** The list and what stands beside it. */
  children: ComponentChildren;
}

/** One view at a time. */
export function Views(props: ViewsProps) {
  switch (props.view) {
    case 'matrix':
      return <MatrixView {...props} />;
    case 'console':
      return (
        <ConsoleView
          {...props}
          text={props.consoleText}
          read={props.readConsoleLine}
          onText={props.onConsoleText}
        />
      );
    case 'list':
      return props.children;
    default:
      return props.view satisfies never;
  }
}
