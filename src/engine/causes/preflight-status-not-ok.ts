import type { StepCause } from '../cause.ts';
import { code } from '../words.ts';

export const preflightStatusNotOk: StepCause = {
  id: 'preflight-status-not-ok',
  title: 'Preflight not answered 2xx',
  explains: 'preflight-status-not-ok',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` answered with no 2xx',

  explain({ message }) {
    return {
      what: `The server answered the preflight ${code(String(message.status))}, which is no status from 200 to 299.`,
      why: 'Only such a status is a yes; whatever headers come with another one, the request is not sent.',
      fix: `Answer the ${code('OPTIONS')} with ${code('204')}.`,
    };
  },
};
