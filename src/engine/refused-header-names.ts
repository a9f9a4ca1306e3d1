import type { FailedStep } from './cause.ts';
import { requestedHeaderNames } from './conversation.ts';
import { headerNamesNotAllowed } from './fetch/preflight-check.ts';

/** All header names that the preflight asked for and its answer does not allow, not only the first. */
export function refusedHeaderNames({
  message,
  credentials,
}: Pick<FailedStep, 'message' | 'credentials'>): readonly string[] {
  return headerNamesNotAllowed(
    {
      credentialsMode: credentials === 'include' ? 'include' : 'omit',
      unsafeHeaderNames: requestedHeaderNames(message),
    },
    message.responseHeaders,
  );
}
