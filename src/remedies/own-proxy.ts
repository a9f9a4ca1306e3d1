import { canParse } from '../engine/fetch/can-parse.ts';
import { isPlainOrigin } from './cors-policy.ts';
import type { Edit, Tried } from './remedy.ts';

/** A server that is called through one's own, because nobody can be asked to change its answers. */
export interface ProxyTarget {
  /** Its origin. */
  readonly server: string;
  /** A path there that a page calls. */
  readonly path: string;
}

/** What to do so that pages call their own origin. Sentences are plain text with code in backticks. */
export interface OwnProxyRemedy {
  readonly edits: readonly Edit[];
  /** Commands that bring it into effect. */
  readonly apply: readonly string[];
  /** What it costs, and what it does not do. */
  readonly warnings: readonly string[];
}

/** One way to have requests forwarded by a server of one’s own. */
export interface OwnProxy {
  /** Permanent: links name it. */
  readonly id: string;
  readonly name: string;
  readonly purpose: 'development' | 'production';
  readonly tried: Tried;
  /** Where the vendor documents it. */
  readonly source: string;
  readonly remedy: (target: ProxyTarget) => OwnProxyRemedy;
}

/** Null where something in the origin means something in configuration files, or no proxy speaks its scheme. */
export function proxyTarget(server: string, url: string): ProxyTarget | null {
  if (!/^https?:/.test(server) || !isPlainOrigin(server)) return null;
  const path = canParse(url) ? new URL(url).pathname : '/';
  return { server, path: /^\/[A-Za-z0-9/._~-]*$/.test(path) ? path : '/' };
}

/** How the page calls it, before and after. */
export function proxiedCall({ server, path }: ProxyTarget): {
  readonly before: string;
  readonly after: string;
} {
  return { before: `fetch('${server}${path}')`, after: `fetch('/api${path}')` };
}
