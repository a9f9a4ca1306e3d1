import { canParse } from '../../engine/fetch/can-parse.ts';
import { visible } from '../../report/exporters/visible.ts';

/** Where the servers of a check are asked, each at its place; or why that cannot be told. */
export type BaseUrls = readonly string[] | { readonly problem: string };

/**
 * Puts base URLs in the places of servers: a bare one stands for the only server there is, and where there are
 * several each says for which (`https://api.example=http://localhost:3000`). The others are asked where they are.
 */
export function baseUrls(servers: readonly string[], given: readonly string[]): BaseUrls {
  const bases = [...servers];
  const taken = new Set<number>();
  for (const text of given) {
    const [, named, target] = /^(https?:\/\/[^/?#=]+)=(https?:\/\/.*)$/is.exec(text) ?? [];
    const base = target ?? text;
    const refused = problemOf(base);
    if (refused !== null) return { problem: `--base-url ${visible(text)}: ${refused}` };
    if (named === undefined && servers.length > 1) return { problem: severalServers(servers, base) };
    const at = named === undefined ? 0 : servers.findIndex((server) => isSame(server, named));
    if (at < 0) {
      const known = servers.map(visible).join(', ');
      return { problem: `No check asks ${visible(named ?? '')}, only ${known}.` };
    }
    if (taken.has(at))
      return { problem: `--base-url names ${visible(servers[at] ?? '')} twice, and can replace it once.` };
    taken.add(at);
    bases[at] = base;
  }
  return bases;
}

function problemOf(base: string): string | null {
  if (!/^https?:\/\/[^/]/i.test(base) || !canParse(base))
    return 'not a base URL such as http://localhost:3000.';
  const { search, username, password } = new URL(base);
  if (username !== '' || password !== '') return 'a base URL holds no user name and no password.';
  return search !== '' || base.includes('#') ? 'a base URL ends with its path.' : null;
}

function severalServers(servers: readonly string[], base: string): string {
  const examples = servers.map((server) => `--base-url ${visible(server)}=${visible(base)}`);
  return `The report has ${servers.length} API origins; say which one the base URL is for: ${examples.join(', or ')}.`;
}

function isSame(server: string, named: string): boolean {
  return canParse(server) && canParse(named) && new URL(server).origin === new URL(named).origin;
}
