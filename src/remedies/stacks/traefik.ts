import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const traefik: Stack = {
  id: 'traefik',
  name: 'Traefik',
  family: 'gateway',
  tried: 'checked',
  products: [],
  source: 'https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/',

  remedy: (policy) => ({
    edits: [
      {
        place: 'middleware',
        file: 'dynamic.yaml',
        where: 'In a file of the file provider; in Kubernetes `headers` is the `spec` of a `Middleware`.',
        language: 'yaml',
        lines: lines(`
          http:
            middlewares:
              cors:
                headers:
                  accessControlAllowOriginList: [${quoted(policy.origins)}]
                  accessControlAllowMethods: [${quoted(policy.methods)}]
                  accessControlAllowHeaders: [${quoted(policy.headers)}]
                  accessControlAllowCredentials: ${policy.credentials}
                  accessControlMaxAge: ${maxAge}
                  addVaryHeader: true
        `),
      },
      {
        place: 'router',
        file: 'dynamic.yaml',
        where:
          'First in the `middlewares` of the router, before `forwardAuth` or `basicAuth`; from labels or other providers it is `cors@file`.',
        language: 'yaml',
        lines: 'middlewares: [cors]',
      },
    ],
    order:
      'Traefik runs middlewares as they are listed: `cors` in front answers preflights before a login is asked for. A rule with `Method(…)` must let `OPTIONS` in.',
    errors:
      'Standing first, `cors` adds the headers to what comes from behind it: 401 of `forwardAuth`, 429 of a rate limit, 502 of a dead service; a 404 without a router has none.',
    apply: ['curl http://localhost:8080/api/http/middlewares/cors@file'],
    oneLayer:
      'For listed origins Traefik puts its own in the place of the service’s; for all others it leaves what the service sends, so take the headers out there, and out of every second `headers` middleware.',
    safety: [
      ...safety(policy),
      'Traefik answers 200 to preflights of other origins too, without `Access-Control-Allow-Origin`: that is a refusal.',
      '`accessControlAllowOriginListRegex` needs `^`, `$` and `\\.`: without them other hosts fit as well.',
    ],
  }),
};
