import type { readConsoleLine } from '../engine/console/read-console-line.ts';
import type { CallSite } from '../engine/exchange.ts';
import type { ReadFile } from './imports/read-file.ts';

/** What the panel asks of the browser; handed in, so that every screen runs without one. */
export type ReadConsoleLine = typeof readConsoleLine;

export interface PanelActions {
  /** Of the extension; stands in every report. */
  readonly version: string;
  /** Rejects where the text is not in the clipboard afterwards. */
  copyText(text: string): Promise<void>;
  download(fileName: string, mediaType: string, text: string): void;
  /** Resolves to whether the user granted access. Call it from a click: browsers refuse it otherwise. */
  requestHostAccess(): Promise<boolean>;
  /** Null where there are no Sources to open, for example in an ordinary tab. */
  readonly openSource: ((site: CallSite) => void) | null;
  /** Shows the requests to a URL in the Network panel; null where DevTools cannot. */
  readonly showInNetwork: ((url: string) => void) | null;
  readonly readFile: ReadFile;
  /** The reader of console lines comes with the engine, which is large: only when it is asked for. */
  loadConsoleReader(): Promise<ReadConsoleLine>;
  /** Null where the page cannot be reloaded from here. */
  readonly reloadPage: (() => void) | null;
}

export type CopyText = PanelActions['copyText'];
