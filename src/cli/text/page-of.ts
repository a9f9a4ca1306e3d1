import type { Terminal } from '../terminal.ts';
import { colouredStyle, plainStyle } from './style.ts';
import type { Page } from './wrapped.ts';

/** Longer lines are hard to read, and so are shorter ones. */
const mostColumns = 110;
const fewestColumns = 40;

/** How to write for a terminal; null: for a file. What is no terminal gets each sentence on one line. */
export function pageOf(terminal: Terminal | null): Page {
  const columns = terminal?.columns ?? null;
  return {
    style: terminal?.hasColours ? colouredStyle : plainStyle,
    columns: columns === null ? null : Math.max(fewestColumns, Math.min(columns, mostColumns)),
  };
}
