import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { maxAge } from '../text.ts';

export const caddy: Stack = {
  id: 'caddy',
  name: 'Caddy',
  family: 'server',
  tried: 'run',
  products: ['Caddy'],
  source: 'https://caddyserver.com/docs/caddyfile/directives/header',

  remedy: (policy) => {
    // Several lines for one field mean any of them.
    const origins = policy.origins.map((origin) => `    header Origin ${origin}`);
    return {
      edits: [
        {
          place: 'site',
          file: '/etc/caddy/Caddyfile',
          where:
            'At the top of the site’s block. Put all else that answers there into one `handle { … }` behind these lines: Caddy sorts by kind, so `basic_auth`, `forward_auth` and any `handle` with a path would get the preflight first.',
          language: 'caddyfile',
          lines: [
            '@cors {',
            ...origins,
            '}',
            '@cors_preflight {',
            '    method OPTIONS',
            '    header Access-Control-Request-Method *',
            ...origins,
            '}',
            'header +Vary Origin',
            'header @cors Access-Control-Allow-Origin {header.Origin}',
            ...(policy.credentials ? ['header @cors Access-Control-Allow-Credentials true'] : []),
            'handle @cors_preflight {',
            `    header Access-Control-Allow-Methods "${policy.methods.join(', ')}"`,
            `    header Access-Control-Allow-Headers "${policy.headers.join(', ')}"`,
            `    header Access-Control-Max-Age ${maxAge}`,
            '    respond 204',
            '}',
          ].join('\n'),
        },
        {
          place: 'proxy',
          file: '/etc/caddy/Caddyfile',
          where: 'Inside the `{ … }` of each `reverse_proxy`, `php_fastcgi` and `forward_auth`.',
          language: 'caddyfile',
          lines: 'header_down -Access-Control-Allow-*',
        },
      ],
      order:
        'Caddy answers preflights itself, before authentication and the application: a preflight never brings credentials.',
      errors:
        '`header` sets them before anything can fail, so they stay on 4xx and 5xx, also on those of Caddy itself; with `defer` or `>` they would be missing there.',
      apply: ['caddy validate --config /etc/caddy/Caddyfile', 'systemctl reload caddy'],
      oneLayer:
        '`header_down` takes the application’s own headers away, so that each is sent once: Caddy adds the application’s headers to its own.',
      safety: safety(policy),
    };
  },
};
