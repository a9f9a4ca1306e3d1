import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that keeps what it is told. */
export function fakeTerminal(
  input = '',
  shape: Partial<Pick<Terminal, 'columns' | 'hasColours' | 'environment'>> = {},
) {
  const heard = { out: '', err: '', progress: [] as string[] };
  async function* bytes() {
    if (input !== '') yield new TextEncoder().encode(input);
  }
  const terminal: Terminal = {
    input: bytes(),
    write: async (text) => {
      heard.out += text;
    },
    say: (line) => {
      heard.err += `${line}\n`;
    },
    showProgress: (line) => {
      heard.progress.push(line);
    },
    columns: null,
    hasColours: false,
    environment: {},
    ...shape,
  };
  return { terminal, heard };
}
