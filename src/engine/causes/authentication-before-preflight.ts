import type { RootCause } from '../cause.ts';
import { refusedByRules, refusedPreflight } from '../explanations/refused-preflight.ts';
import { adviceFor } from '../explanations/settings.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, field, headerEvidence } from '../words.ts';

const STATUSES = [401, 403, 407];

export const authenticationBeforePreflight: RootCause = {
  id: 'authentication-before-preflight',
  title: 'Login asked of a preflight',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` answered 401, 403 or 407, with or without CORS headers',

  explain(subject) {
    const failed = refusedPreflight(subject);
    if (!failed || !STATUSES.includes(failed.status) || refusedByRules(failed.message)) return null;
    const { index, message, status } = failed;
    const allows = getHeader(message.responseHeaders, 'access-control-allow-origin') !== null;
    const asks =
      status === 403 ? 'it refused it before the application was asked' : 'it wants to know first who calls';
    return {
      what: `The server answered the ${code('OPTIONS')} of ${code(message.url)} with ${code(String(status))}: ${asks}${allows ? ', and no CORS header makes up for that status' : ''}.`,
      why: `A preflight never carries cookies or ${code('Authorization')}, so nobody can sign it in, and a browser takes only a status from 200 to 299 for a yes.`,
      fix: `Let ${code('OPTIONS')} with ${field('access-control-request-method')} through before authentication and firewall rules, and answer it ${code('204')} with the CORS headers${adviceFor('login', message)}.`,
      message: index,
      ...(status === 403 ? { certainty: 'likely' } : {}),
      evidence: [
        { message: index, header: ':status', value: String(status) },
        ...(status === 401 ? headerEvidence(message, index, 'www-authenticate') : []),
      ],
    };
  },
};
