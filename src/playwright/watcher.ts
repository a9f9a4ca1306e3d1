import type { SeenMessage } from '../library/har-log.ts';

/** Notes the requests of a context. */
export interface Watcher {
  /** Resolves when it watches all pages that are open. */
  ready(): Promise<void>;
  messages(): readonly SeenMessage[];
  /** Resolves when all that ended before has been noted. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}
