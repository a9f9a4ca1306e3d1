import type { OwnProxy } from '../own-proxy.ts';
import { ownProxyWarnings } from '../own-proxy-warnings.ts';
import { lines } from '../text.ts';

export const nginx: OwnProxy = {
  id: 'nginx',
  name: 'nginx',
  purpose: 'production',
  tried: 'run',
  source: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass',

  remedy: (target) => ({
    edits: [
      {
        place: 'server',
        file: '/etc/nginx/sites-available/default',
        where: 'In the `server` block that serves your pages. Both slashes at the ends belong there.',
        language: 'nginx',
        // nginx itself checks no certificate and names no host to the other side.
        lines: lines(`
          location /api/ {
              proxy_pass ${target.server}/;
              proxy_ssl_server_name on;
              proxy_ssl_verify on;
              proxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;
              proxy_http_version 1.1;
              proxy_set_header Host $proxy_host;
              proxy_set_header Connection "";
              proxy_set_header Cookie "";
              proxy_set_header Origin "";
              proxy_set_header Referer "";
              proxy_hide_header Set-Cookie;
              proxy_hide_header Access-Control-Allow-Origin;
              proxy_redirect default;
              proxy_redirect / /api/;
          }
        `),
      },
    ],
    apply: ['nginx -t && nginx -s reload'],
    warnings: [
      ...ownProxyWarnings('production', target),
      'nginx decodes the path on the way: a `%2F` in it reaches the API as `/`.',
      'nginx looks the API’s address up when it starts, and not again: reload it where that address changes.',
    ],
  }),
};
