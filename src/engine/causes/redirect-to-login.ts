import type { RootCause } from '../cause.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { code, field, headerEvidence } from '../words.ts';

const PATHS = /(^|[^a-z])(log[-_]?in|log[-_]?on|sign[-_]?in|authorize|oauth2?|openid|sso|saml2?)([^a-z]|$)/i;
const HOSTS =
  /(^|\.)(cloudflareaccess\.com|microsoftonline\.com|accounts\.google\.com|auth0\.com|okta\.com|onelogin\.com)$/i;

export const redirectToLogin: RootCause = {
  id: 'redirect-to-login',
  title: 'Redirect to a login page',
  explains: 'root',
  spec: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',

  explain({ exchange }) {
    const index = exchange.messages.findIndex((message) => {
      const target = locationUrl(message);
      return target !== null && isLogin(target) && !isLogin(message.url);
    });
    const message = exchange.messages[index];
    const target = message ? locationUrl(message) : null;
    if (!message || target === null) return null;
    const preflight = message.kind === 'preflight';
    return {
      what: `The server redirected ${preflight ? 'the preflight of ' : ''}${code(message.url)} to ${code(withoutQuery(target))}, which looks like a login page.`,
      why: preflight
        ? 'A preflight never carries cookies or `Authorization`, so a server that asks everyone who they are sends every preflight to its login.'
        : 'The session has ended or was never sent, and a login page is made for people: it allows no other origin, and a script could not fill it in.',
      fix: preflight
        ? `Whoever runs the server or the gateway lets ${code('OPTIONS')} through before the login, and answers it ${code('204')}.`
        : `Let the server answer calls of scripts with ${code('401')} and ${field('access-control-allow-origin', exchange.origin)} instead of a redirect, and let the page open the login itself when it sees that status.`,
      message: index,
      certainty: 'likely',
      evidence: headerEvidence(message, index, 'location'),
    };
  },
};

function isLogin(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return HOSTS.test(hostname) || PATHS.test(hostname) || PATHS.test(pathname);
}

/** The query of a login URL is long and holds secrets. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
