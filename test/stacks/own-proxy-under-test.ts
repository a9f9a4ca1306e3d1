import type { OwnProxy } from '../../src/remedies/own-proxy.ts';
import type { Situation } from './situations.ts';
import type { StackUnderTest } from './stack-under-test.ts';

/** A real server of one’s own that forwards to another, and serves a page at `/`. */
export interface OwnProxyUnderTest
  extends Pick<StackUnderTest, 'debian' | 'version' | 'files' | 'build' | 'start'> {
  readonly proxy: OwnProxy;
  /** What works through it. */
  readonly situations: readonly Situation[];
  /** It cannot take anything from the API’s answers, and its warnings say so. */
  readonly answersAsTheyAre?: true;
}
