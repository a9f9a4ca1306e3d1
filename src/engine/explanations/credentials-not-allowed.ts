import type { Explanation, FailedStep } from '../cause.ts';
import { getHeader, headerLines } from '../fetch/header-list.ts';
import { code, field } from '../words.ts';

/** `Access-Control-Allow-Credentials` is absent, or not exactly `true`. */
export function credentialsNotAllowed({ message }: FailedStep): Explanation {
  const value = getHeader(message.responseHeaders, 'access-control-allow-credentials');
  const answered =
    value === null
      ? `without ${field('access-control-allow-credentials')}`
      : `with ${field('access-control-allow-credentials', value)}`;
  const lines = headerLines(message.responseHeaders, 'access-control-allow-credentials');
  const once =
    lines.length > 1
      ? 'Set the header in one place only (a proxy or gateway in front and the service behind it both add it): answer '
      : 'Answer ';
  return {
    what: `The request includes credentials, and the server answered ${message.kind === 'preflight' ? 'the preflight ' : ''}${answered}.`,
    why:
      value === null
        ? 'An answer that was made for a signed-in user is handed over only if the server says that it may be.'
        : `Only ${code('true')} counts, in lower case and once; ${code(value)} is another word to the browser.`,
    fix: `${once}${field('access-control-allow-credentials', 'true')} beside the exact origin, or make the call without credentials if it needs no cookies.`,
  };
}
