import type { StepCause } from '../cause.ts';
import { code } from '../words.ts';

export const preflightStatusAuthentication: StepCause = {
  id: 'preflight-status-authentication',
  title: 'Preflight needs a login',
  explains: 'preflight-status-not-ok',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` answered 401, 403 or 407',

  explain({ message }) {
    if (![401, 403, 407].includes(message.status ?? 0)) return null;
    return {
      what: `The server answered the preflight ${code(String(message.status))}: something in front of the application asks for a login or refuses ${code('OPTIONS')}.`,
      why: 'A preflight never carries cookies or `Authorization`, so that it cannot be signed in; it must be answered before anyone is asked who they are.',
      fix: `Let ${code('OPTIONS')} with ${code('Access-Control-Request-Method')} through before authentication, and answer it ${code('204')}.`,
    };
  },
};
