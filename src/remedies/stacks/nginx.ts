import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge } from '../text.ts';

// With the margin of the lines that it comes into.
const credentials = `map $cors_origin $cors_credentials {
              "~." "true";
          }`;

export const nginx: Stack = {
  id: 'nginx',
  name: 'nginx',
  family: 'server',
  tried: 'run',
  products: ['nginx', 'OpenResty', 'Tengine'],
  source: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header',

  remedy: (policy) => ({
    edits: [
      {
        place: 'http',
        file: '/etc/nginx/conf.d/cors.conf',
        where: 'A new file, or anywhere in the `http` block, outside `server`.',
        language: 'nginx',
        // A map without a match gives an empty value, and `add_header` leaves empty ones out.
        lines: lines(`
          map $http_origin $cors_origin {
          ${policy.origins.map((origin) => `    "${origin}" $http_origin;`).join('\n          ')}
          }
          map "$cors_origin $request_method $http_access_control_request_method" $cors_preflight {
              "~^\\S+ OPTIONS \\S+$" 1;
          }
          map $cors_preflight $cors_methods {
              1 "${policy.methods.join(', ')}";
          }
          map $cors_preflight $cors_headers {
              1 "${policy.headers.join(', ')}";
          }
          map $cors_preflight $cors_max_age {
              1 ${maxAge};
          }
          ${policy.credentials ? credentials : ''}
        `),
      },
      {
        place: 'snippet',
        file: '/etc/nginx/snippets/cors.conf',
        where: 'A new file.',
        language: 'nginx',
        lines: lines(`
          add_header Access-Control-Allow-Origin $cors_origin always;
          ${policy.credentials ? 'add_header Access-Control-Allow-Credentials $cors_credentials always;\n' : ''}add_header Access-Control-Allow-Methods $cors_methods always;
          add_header Access-Control-Allow-Headers $cors_headers always;
          add_header Access-Control-Max-Age $cors_max_age always;
          add_header Vary Origin always;
          proxy_hide_header Access-Control-Allow-Origin;
          proxy_hide_header Access-Control-Allow-Credentials;
          fastcgi_hide_header Access-Control-Allow-Origin;
          fastcgi_hide_header Access-Control-Allow-Credentials;
        `),
      },
      {
        place: 'server',
        file: '/etc/nginx/sites-available/default',
        where: 'At the top of the `server` block, in front of every `location`, `if` and `return`.',
        language: 'nginx',
        lines: lines(`
          include snippets/cors.conf;
          if ($cors_preflight) {
              return 204;
          }
        `),
      },
      {
        place: 'location',
        file: '/etc/nginx/sites-available/default',
        where:
          'Again in each `location` with an `add_header` or `proxy_hide_header` of its own: it inherits none from the `server`.',
        language: 'nginx',
        lines: 'include snippets/cors.conf;',
      },
    ],
    order:
      'nginx answers preflights itself, before `auth_basic`, `auth_request` and the application: a preflight never brings credentials.',
    errors: '`always` puts the headers on 4xx and 5xx too; without it nginx leaves them out there.',
    apply: ['nginx -t && nginx -s reload'],
    oneLayer:
      'The `proxy_hide_header` and `fastcgi_hide_header` lines take the application’s own headers away, so that each is sent once; for uWSGI and gRPC there are `uwsgi_hide_header` and `grpc_hide_header`.',
    safety: safety(policy),
  }),
};
