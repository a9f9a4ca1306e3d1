import type { HeaderList } from '../../engine/exchange.ts';
import type { MessageCheck, Pieces } from '../../report/check/check-plan.ts';
import { headerName } from '../../report/exporters/header-name.ts';
import type { WireRequest } from '../network/network.ts';

/** The request that a check sends to a base URL. `secretOf`: what to write for a variable. */
export function requestOfCheck(
  check: MessageCheck,
  base: string,
  secretOf: (variable: string) => string,
): WireRequest {
  const { origin, host, pathname } = new URL(base);
  const filled = (pieces: Pieces) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : secretOf(piece.variable))).join('');
  const own = check.headers.map(([name, value]) => [headerName(name), bytes(filled(value))] as const);
  return {
    origin,
    method: check.method,
    target: pathname.replace(/\/$/, '') + filled(check.path),
    headers: [...added(host, check.safe).filter(([name]) => !own.some(([other]) => other === name)), ...own],
  };
}

/** What every client sends, and what says that there is no body. */
const added = (host: string, safe: boolean): HeaderList => [
  ['Host', host],
  ['Accept', '*/*'],
  ['Connection', 'close'],
  ...(safe ? [] : [['Content-Length', '0'] as const]),
];

/** Each character of the result is a byte on the wire. */
const bytes = (text: string) => Buffer.from(text).toString('latin1');
