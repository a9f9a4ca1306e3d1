import type { HeaderList } from '../../engine/exchange.ts';

/** One request, exactly as it goes on the wire; it never has a body. */
export interface WireRequest {
  /** Whom to connect to: `https://api.example:8443`. */
  readonly origin: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** In this order and spelling, and no others. A character is a byte. */
  readonly headers: HeaderList;
}

/** The head of an answer; nobody waits for its body. */
export interface WireAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: HeaderList;
}

/** Why no answer came. */
export interface NoAnswer {
  /** One sentence. */
  readonly problem: string;
  /** What Chromium calls it. */
  readonly networkError: string;
}

/** What a command may ask of the network, so that tests can stand in for it. */
export interface Network {
  /** Never rejects. */
  ask(request: WireRequest, timeoutSeconds: number): Promise<WireAnswer | NoAnswer>;
}

/** The head of a request, line by line. */
export function headLines({ method, target, headers }: WireRequest): readonly string[] {
  return [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
}
