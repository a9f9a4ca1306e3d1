import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { piecesOf } from './pieces-of.ts';
import type { Terminal } from './terminal.ts';

const clearLine = '\r\u001b[K';

/** The terminal, or the pipes, that this process was started with. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  // Who reads only the beginning closes the pipe: that is no failure.
  const unlessClosed = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  };
  stdout.on('error', unlessClosed);
  stderr.on('error', unlessClosed);
  let shown = '';
  const showProgress = (line: string) => {
    if (!stderr.isTTY || line === shown) return;
    shown = line;
    stderr.write(`${clearLine}${line.slice(0, (stderr.columns || 80) - 1)}`);
  };
  return {
    input: stdin,
    async write(text) {
      showProgress('');
      await pipeline(piecesOf(text), stdout, { end: false }).catch(unlessClosed);
    },
    say(line) {
      showProgress('');
      stderr.write(`${line}\n`);
    },
    showProgress,
    // A terminal that does not know its size says 0.
    columns: (stdout.isTTY && stdout.columns) || null,
    // Node reads `NO_COLOR`, `FORCE_COLOR` and `TERM` for it.
    hasColours: stdout.isTTY && stdout.hasColors(),
    environment: process.env,
  };
}
