import type { RootCause } from '../cause.ts';
import { isAuthorizeEndpoint } from '../explanations/authorize-endpoint.ts';
import { code } from '../words.ts';

export const authorizeEndpointCalledByScript: RootCause = {
  id: 'authorize-endpoint-called-by-script',
  title: 'Login called by a script',
  explains: 'root',
  about: 'answer',
  spec: 'https://datatracker.ietf.org/doc/html/rfc9700#section-2.6',
  observes: 'a call whose query is that of an authorization request',

  explain({ exchange, failures: [first] }) {
    // What a redirect led there is another matter: the session is over.
    const message = first && exchange.messages.find(({ hop }) => hop === 0);
    if (!message || !isAuthorizeEndpoint(message.url)) return null;
    const { origin, pathname } = new URL(message.url);
    return {
      what: `A script called ${code(origin + pathname)}, the page to which people are sent to log in.`,
      why: 'It answers with a form to fill in or a redirect, which no script can use, and the standard forbids it to allow calls from other origins, so that no site logs somebody in unseen.',
      fix: `Whoever writes the page sends the person there instead (${code('location.assign(url)')}, or the login function of the provider's library), and calls only the token endpoint by script.`,
      message: exchange.messages.indexOf(message),
    };
  },
};
