import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { at, lines, maxAge } from '../text.ts';

export const envoy: Stack = {
  id: 'envoy',
  name: 'Envoy',
  family: 'gateway',
  tried: 'checked',
  products: ['Envoy'],
  source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/cors_filter',

  remedy: (policy) => ({
    edits: [
      {
        place: 'filter',
        file: 'envoy.yaml',
        where: 'First in `http_filters`, before `jwt_authn`, `ext_authz`, `rbac` and `router`.',
        language: 'yaml',
        lines: lines(`
          - name: envoy.filters.http.cors
            typed_config:
              "@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.Cors
        `),
      },
      {
        place: 'policy',
        file: 'envoy.yaml',
        where: 'In the virtual host, beside `domains` and `routes`; in a route it holds for that one alone.',
        language: 'yaml',
        lines: lines(`
          response_headers_to_add:
            - header: { key: Vary, value: Origin }
          typed_per_filter_config:
            envoy.filters.http.cors:
              "@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy
              allow_origin_string_match:
                ${at(16, policy.origins.map((origin) => `- exact: "${origin}"`).join('\n'))}
              allow_methods: "${policy.methods.join(', ')}"
              allow_headers: "${policy.headers.join(', ')}"
              allow_credentials: ${policy.credentials}
              max_age: "${maxAge}"
              forward_not_matching_preflights: false
        `),
      },
    ],
    order:
      'Filters run as they are listed: behind `jwt_authn` or `rbac` a preflight, which never brings a token, gets 401 or 403. Routes that match by method must match `OPTIONS`.',
    errors:
      'As the first filter it adds the headers to what later filters and the router answer as well: 401, 403, 429, 503. A `direct_response` or `redirect` route passes it by.',
    apply: ['envoy --mode validate -c envoy.yaml', 'envoy -c envoy.yaml'],
    oneLayer:
      'Envoy sets its own for listed origins and leaves the others’ as they come: take the headers out of the service behind, so that no other origin is let in there.',
    safety: [
      ...safety(policy),
      '`exact` compares the whole origin; `prefix`, `suffix` and `contains` would let in hosts that others can register.',
    ],
  }),
};
