import type { ReportExchange } from './report.ts';

/** What is said wherever an exchange is shown that this browser answered itself. */
export const injectedNote =
  'Prove it was on: this browser answered in the server’s place. Of the server itself it shows nothing.';

/** Who made something else of a header on its way. */
export type Rewriter = 'this browser' | 'another extension';

export function rewriterOf({ answersInjected }: Pick<ReportExchange, 'answersInjected'>): Rewriter {
  return answersInjected ? 'this browser' : 'another extension';
}
