import type { CorsPolicy } from './cors-policy.ts';

/** What holds on every stack: sentences with code in backticks. */
export function safety({ origins, credentials, allowedToday }: CorsPolicy): readonly string[] {
  return [
    `Only ${list(origins)} ${origins.length === 1 ? 'is' : 'are'} allowed, letter by letter: no pattern that another site’s name could fit, and never whatever \`Origin\` says.`,
    ...(allowedToday.length > 0
      ? [`The server allows ${list(allowedToday)} today: keep in the list what is still in use.`]
      : []),
    credentials
      ? 'With credentials `*` does not work, and an allowed origin can read everything that the user may read.'
      : 'Not `*`: it would let every site read what this server answers, from inside your network too.',
    'Never allow `null`: any sandboxed frame on any site has that origin.',
    '`Vary: Origin` keeps caches from giving one origin the answer meant for another.',
  ];
}

function list(origins: readonly string[]): string {
  return origins.map((origin) => `\`${origin}\``).join(', ');
}
