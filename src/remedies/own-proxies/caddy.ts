import type { OwnProxy } from '../own-proxy.ts';
import { escaped } from '../own-proxy-lines.ts';
import { ownProxyWarnings } from '../own-proxy-warnings.ts';
import { lines } from '../text.ts';

export const caddy: OwnProxy = {
  id: 'caddy',
  name: 'Caddy',
  purpose: 'production',
  tried: 'run',
  source: 'https://caddyserver.com/docs/caddyfile/directives/reverse_proxy#https',

  remedy: (target) => ({
    edits: [
      {
        place: 'site',
        file: '/etc/caddy/Caddyfile',
        where:
          'In the block of the site that serves your pages; what else it does belongs into a `handle` block.',
        language: 'caddyfile',
        lines: lines(`
          handle_path /api/* {
              reverse_proxy ${target.server} {
                  header_up Host ${new URL(target.server).host}
                  header_up -X-Forwarded-*
                  header_up -Cookie
                  header_up -Origin
                  header_up -Referer
                  header_down -Set-Cookie
                  header_down -Access-Control-Allow-Origin
                  header_down Location "^(?:${escaped(target.server)})?/" "/api/"
              }
          }
        `),
      },
    ],
    apply: ['caddy validate --config /etc/caddy/Caddyfile', 'systemctl reload caddy'],
    warnings: ownProxyWarnings('production', target),
  }),
};
