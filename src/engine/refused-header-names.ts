import type { FailedStep } from './cause.ts';
import { requestedHeaderNames, requestedMethod } from './conversation.ts';
import { headerNamesNotAllowed } from './fetch/preflight-check.ts';

/** All header names that the preflight asked for and its answer does not allow, not only the first. */
export function refusedHeaderNames({ message, origin, credentials }: FailedStep): readonly string[] {
  return headerNamesNotAllowed(
    {
      origin,
      credentialsMode: credentials === 'include' ? 'include' : 'omit',
      method: requestedMethod(message) ?? '',
      unsafeHeaderNames: requestedHeaderNames(message),
    },
    message.responseHeaders,
  );
}
