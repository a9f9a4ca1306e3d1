import type { StepCause } from '../cause.ts';
import { code } from '../words.ts';

export const preflightStatusServerError: StepCause = {
  id: 'preflight-status-server-error',
  title: 'Preflight crashed the server',
  explains: 'preflight-status-not-ok',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` answered 500 or above',

  explain({ message }) {
    if ((message.status ?? 0) < 500) return null;
    return {
      what: `The server answered the preflight ${code(String(message.status))}: it failed while it handled ${code('OPTIONS')}, or nothing behind a proxy answered.`,
      why: 'Only a status from 200 to 299 is a yes; whatever headers an error carries, the request is not sent.',
      fix: `Look into the server's log for the ${code('OPTIONS')} of this URL, and answer it ${code('204')} before the application runs.`,
    };
  },
};
