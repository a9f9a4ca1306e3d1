import { productsOn } from '../answered-by.ts';
import type { Message } from '../exchange.ts';
import { gatewaySettings, loginSettings, routeSettings, serverSettings } from './settings-of-preflights.ts';
import { slashSettings } from './settings-of-redirects.ts';

/** Where one product is told to do otherwise. */
export interface Setting {
  /** By the name that the product has in the table of products. */
  readonly product: string | readonly string[];
  /** In the imperative, to stand behind a colon: no capital, no full stop. */
  readonly advice: string;
  readonly source: string;
}

/** What is to be changed, and how each product is told so. */
const settings = {
  /** Preflights pass before anybody is asked who they are. */
  login: loginSettings,
  /** `OPTIONS` is answered at all. */
  route: routeSettings,
  /** The server's own answer to `OPTIONS` makes room for that of CORS. */
  server: serverSettings,
  /** Neither does the gateway answer `OPTIONS` without a word, nor hand it on. */
  gateway: gatewaySettings,
  /** No redirect for a slash at the end. */
  slash: slashSettings,
} satisfies Record<string, readonly Setting[]>;

/** How the innermost product that left a trace on this message is told so, behind a colon; else nothing. */
export function adviceFor(matter: keyof typeof settings, { responseHeaders }: Message): string {
  const names = productsOn(responseHeaders).map(({ name }) => name);
  const known = names.flatMap(
    (name) => settings[matter].find(({ product }) => [product].flat().includes(name)) ?? [],
  );
  const innermost = known.at(-1);
  return innermost ? `: ${innermost.advice}` : '';
}
