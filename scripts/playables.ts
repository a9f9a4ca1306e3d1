import type { Caller } from '../test/stacks/caller.ts';
import { ownProxiesUnderTest } from '../test/stacks/own-proxies/index.ts';
import { playOwnProxy } from '../test/stacks/play-own-proxy.ts';
import { type Played, playStack } from '../test/stacks/play-stack.ts';
import { stacksUnderTest } from '../test/stacks/stacks/index.ts';

/** A row of what `npm run test:stacks` prints. */
export interface Playable {
  readonly id: string;
  readonly name: string;
  readonly debian: readonly string[];
  /** Null where it is not installed. */
  readonly version: () => Promise<string | null>;
  readonly situations: readonly string[];
  readonly play: (caller: Caller) => Promise<Played>;
}

/** Every stack, and every proxy of one's own. */
export const playables: readonly Playable[] = [
  ...stacksUnderTest.map((under) => ({
    id: under.stack.id,
    name: under.stack.name,
    debian: under.debian ?? [],
    version: under.version,
    situations: under.situations.map(({ name }) => name),
    play: (caller: Caller) => playStack(under, caller),
  })),
  ...ownProxiesUnderTest.map((under) => ({
    id: `own-${under.proxy.id}`,
    name: `${under.proxy.name} (own proxy)`,
    debian: under.debian ?? [],
    version: under.version,
    situations: under.situations.map(({ name }) => name),
    play: (caller: Caller) => playOwnProxy(under, caller),
  })),
];
