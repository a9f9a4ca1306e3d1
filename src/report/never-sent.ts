import type { ReportExchange } from './report.ts';

/** Whether a request ended before the network: the page's own word is all there is of it. */
export function wasNeverSent({ call, outcome, messages }: ReportExchange): boolean {
  return (
    call !== undefined &&
    outcome !== 'pending' &&
    messages.every(
      ({ status, networkError, requestHeaders }) =>
        status === null && networkError === null && requestHeaders.length === 0,
    )
  );
}
