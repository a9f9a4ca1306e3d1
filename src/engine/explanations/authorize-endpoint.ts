import { canParse } from '../fetch/can-parse.ts';

/** Paths at which products let people log in, where the query alone does not tell. */
const PATHS = /\/(oauth2?|connect|openid-connect|oidc|adfs)(\/.*)?\/(authorize|auth)\/?$/i;

/**
 * Whether a URL is one to which a person is sent to log in: with what every authorization request must say, or with
 * what it says in OAuth 1. https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.1
 */
export function isAuthorizeEndpoint(text: string): boolean {
  if (!canParse(text)) return false;
  const { pathname, search } = new URL(text);
  const says = (...names: readonly string[]) =>
    names.every((name) => new RegExp(`[?&]${name}=`).test(search));
  return says('response_type', 'client_id') || (PATHS.test(pathname) && says('oauth_token'));
}
