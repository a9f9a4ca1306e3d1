import type { RootCause } from '../cause.ts';
import { canParse } from '../fetch/can-parse.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { code, field, headerEvidence } from '../words.ts';

const WORDS = /(?<![a-z])(log[-_]?in|log[-_]?on|sign[-_]?in|authorize|oauth2?|openid|sso|saml2?)(?![a-z])/g;
const HOSTS =
  /(^|\.)(cloudflareaccess\.com|microsoftonline\.com|accounts\.google\.com|auth0\.com|okta\.com|onelogin\.com)$/i;

export const redirectToLogin: RootCause = {
  id: 'redirect-to-login',
  title: 'Redirect to a login page',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
  observes: 'words and hosts of a login in `Location` that the URL itself has not',
  certainty: 'likely',

  explain({ exchange }) {
    const index = exchange.messages.findIndex((message) => {
      const target = locationUrl(message);
      return target !== null && leadsToLogin(message.url, target);
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
      evidence: headerEvidence(message, index, 'location'),
    };
  },
};

/** Whether the target speaks of a login in a word that the URL itself has not. */
function leadsToLogin(from: string, target: string): boolean {
  if (!canParse(from) || !canParse(target)) return false;
  const [here, there] = [new URL(from), new URL(target)];
  if (HOSTS.test(there.hostname) && there.hostname !== here.hostname) return true;
  const known = loginWords(here);
  return loginWords(there).some((word) => !known.includes(word));
}

function loginWords({ hostname, pathname }: URL): readonly string[] {
  return `${hostname}${pathname}`.toLowerCase().match(WORDS) ?? [];
}

/** The query of a login URL is long and holds secrets. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
