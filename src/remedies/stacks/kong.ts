import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, only, orAccept, quoted } from '../text.ts';

const known = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'TRACE', 'CONNECT'];

export const kong: Stack = {
  id: 'kong',
  name: 'Kong',
  family: 'gateway',
  tried: 'unchecked',
  products: ['Kong'],
  source: 'https://developer.konghq.com/plugins/cors/',

  remedy: (policy) => ({
    edits: [
      {
        place: 'plugins',
        file: 'kong.yaml',
        where:
          'Under `plugins`, at the top level or in the service; without a file, send the same to `/plugins` of the Admin API.',
        language: 'yaml',
        lines: lines(`
          - name: cors
            config:
              origins: [${policy.origins.map(literal).join(', ')}]
              methods: [${quoted(only(policy.methods, known))}]
              headers: [${quoted(orAccept(policy.headers))}]
              credentials: ${policy.credentials}
              max_age: ${maxAge}
              preflight_continue: false
        `),
      },
    ],
    order:
      'The plugin runs before `key-auth`, `jwt` and `acl` and answers preflights itself, if a route takes them: a route with `methods` needs `OPTIONS` among them, or Kong says 404.',
    errors:
      'The headers stand on 401, 403, 429 and 5xx of Kong’s own as well, where the plugin is set on the service or for all; a 404 without a route gets them only from a plugin for all.',
    apply: ['deck gateway sync kong.yaml'],
    oneLayer:
      'Kong puts its own in the place of the `Access-Control-Allow-Origin` of the service behind; take the rest out there too.',
    safety: [
      ...safety(policy),
      ...policy.origins
        .filter((origin) => origin.includes('['))
        .map(
          (origin) =>
            `Kong answers \`${origin}\` without its brackets, which no browser takes: call from a page on a host with a name, \`localhost\` for one.`,
        ),
      'Kong takes an origin with any character that no host has for a regular expression: escape dots and anchor it if you ever write one.',
      'An empty `headers` would allow every header that a page asks for.',
    ],
  }),
};

/** With other characters than these it is a pattern to Kong. */
function literal(origin: string): string {
  if (/^[a-z0-9.:/-]+$/.test(origin)) return `"${origin}"`;
  return `'${origin.replaceAll(/[.+[\]]/g, String.raw`\$&`)}'`;
}
