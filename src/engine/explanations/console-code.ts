import type { Exchange } from '../exchange.ts';

/** What Firefox's console prints of every CORS request that got no answer, whatever the reason. */
export function consoleCode(exchange: Exchange): { readonly firefox?: string } {
  return exchange.mode === 'no-cors' ? {} : { firefox: 'CORSDidNotSucceed2' };
}
