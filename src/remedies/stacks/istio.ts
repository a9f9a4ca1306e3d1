import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { at, lines, maxAge, quoted } from '../text.ts';

export const istio: Stack = {
  id: 'istio',
  name: 'Istio',
  family: 'gateway',
  tried: 'checked',
  products: ['Envoy'],
  source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#CorsPolicy',

  remedy: (policy) => ({
    edits: [
      {
        place: 'route',
        file: 'virtual-service.yaml',
        where: 'In each entry of `spec.http` of the `VirtualService` that pages call, beside its `route`.',
        language: 'yaml',
        lines: lines(`
          corsPolicy:
            allowOrigins:
              ${at(14, policy.origins.map((origin) => `- exact: "${origin}"`).join('\n'))}
            allowMethods: [${quoted(policy.methods)}]
            allowHeaders: [${quoted(policy.headers)}]
            allowCredentials: ${policy.credentials}
            maxAge: ${maxAge}s
          headers:
            response:
              add:
                Vary: Origin
        `),
      },
      {
        place: 'rule',
        file: 'authorization-policy.yaml',
        where:
          'Only where an `AuthorizationPolicy` with `action: ALLOW` guards these paths: one more of its `rules`.',
        language: 'yaml',
        lines: lines(`
          - to:
              - operation:
                  methods: ["OPTIONS"]
        `),
      },
    ],
    order:
      'A preflight brings no token: `RequestAuthentication` lets it pass (since Istio 1.13), but a rule that demands a principal or a claim refuses it, in front of the CORS filter. A `match` with `method` must let `OPTIONS` in.',
    errors:
      'The headers stand on what the service answers, 4xx and 5xx too, and on 503 of this route. Istio decides 401 and 403 in front of its CORS filter, so those have none: let the service refuse, or move the filter to the front with an `EnvoyFilter`.',
    apply: ['istioctl analyze virtual-service.yaml', 'kubectl apply -f virtual-service.yaml'],
    oneLayer:
      'Take the headers out of the service behind: Envoy leaves those for origins that are not listed here as they come.',
    safety: [
      ...safety(policy),
      '`exact` compares the whole origin; `prefix` would let in hosts that others can register.',
      'Allowing `OPTIONS` opens that method to everyone: it must do nothing in the service behind.',
    ],
  }),
};
