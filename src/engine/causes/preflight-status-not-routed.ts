import type { StepCause } from '../cause.ts';
import { code } from '../words.ts';

export const preflightStatusNotRouted: StepCause = {
  id: 'preflight-status-not-routed',
  title: 'OPTIONS not handled',
  explains: 'preflight-status-not-ok',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` answered 404, 405 or 501',

  explain({ message }) {
    if (![404, 405, 501].includes(message.status ?? 0)) return null;
    return {
      what: `The server answered the preflight ${code(String(message.status))}: it has no route for ${code('OPTIONS')} at this URL.`,
      why: 'Before such a request the browser asks with `OPTIONS`, and only a status from 200 to 299 is a yes.',
      fix: `Put the CORS middleware in front of the router, or add a route that answers ${code('OPTIONS')} with ${code('204')}; check the URL if the call itself would be a ${code('404')} too.`,
    };
  },
};
