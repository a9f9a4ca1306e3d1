import type { Message } from '../engine/exchange.ts';

/** `Preflight OPTIONS https://api.example/orders → 204`. */
export function messageTitle({ kind, hop, method, url, status, networkError }: Message): string {
  const name = kind === 'preflight' ? 'Preflight' : hop === 0 ? 'Request' : `Redirect ${hop}`;
  return `${name} ${method} ${url} → ${status ?? (networkError || 'no answer seen')}`;
}
