import { canParse } from '../fetch/can-parse.ts';
import { isPotentiallyTrustworthy } from '../fetch/origin.ts';
import { code } from '../words.ts';
import { type SetCookie, sameSiteOf } from './set-cookie.ts';

/** The call that should have carried a cookie. */
interface Call {
  readonly url: string;
  readonly crossSite: boolean;
}

/** Why a cookie that the host set is not sent with this call; null where nothing speaks against it. */
export function whyWithheld(cookie: SetCookie, { url, crossSite }: Call): string | null {
  if (cookie.attributes.has('secure') && !isPotentiallyTrustworthy(url))
    return `is ${code('Secure')}, and this call goes over ${code('http')}`;
  const path = cookie.attributes.get('path') ?? '/';
  if (!isOnPath(path, url)) return `belongs to ${code(`Path=${path}`)}, and this call goes elsewhere`;
  if (!crossSite) return null;
  const sameSite = sameSiteOf(cookie);
  if (sameSite === 'none') return null;
  const said = sameSite === null ? `no ${code('SameSite')}, which counts as ${code('Lax')}` : null;
  return `has ${said ?? code(`SameSite=${sameSite === 'lax' ? 'Lax' : 'Strict'}`)}, and page and server are different sites`;
}

/** https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4 */
function isOnPath(path: string, url: string): boolean {
  if (!path.startsWith('/') || !canParse(url)) return true;
  const { pathname } = new URL(url);
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}
