import type { Exchange } from '../exchange.ts';
import type { HeaderChange } from '../rewriting.ts';
import { code, field } from '../words.ts';

/** What another extension changed, header by header: "the answer to the preflight: `Vary` from nothing to `*`". */
export function changedHeaders({ messages }: Exchange, changes: readonly HeaderChange[]): string {
  const changed = [...new Set(changes.map(({ message }) => message))].map((index) => {
    const part = messages[index]?.kind === 'preflight' ? 'the preflight' : 'the request';
    const headers = changes.filter(({ message }) => message === index).slice(0, MOST);
    return `${part}: ${headers.map(({ name, from, to }) => `${field(name)} from ${value(from)} to ${value(to)}`).join(', ')}`;
  });
  return changed.join('; ');
}

const MOST = 8;

function value(text: string | null): string {
  return text === null ? 'nothing' : code(text);
}
