import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, orAccept } from '../text.ts';

export const ingressNginx: Stack = {
  id: 'ingress-nginx',
  name: 'ingress-nginx (Kubernetes)',
  family: 'gateway',
  tried: 'unchecked',
  // nginx alone does not tell of it.
  products: [],
  source:
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'annotations',
        file: 'ingress.yaml',
        where: 'Under `metadata.annotations` of the `Ingress`.',
        language: 'yaml',
        lines: lines(`
          nginx.ingress.kubernetes.io/enable-cors: "true"
          nginx.ingress.kubernetes.io/cors-allow-origin: "${policy.origins.join(', ')}"
          nginx.ingress.kubernetes.io/cors-allow-methods: "${policy.methods.join(', ')}"
          nginx.ingress.kubernetes.io/cors-allow-headers: "${orAccept(policy.headers).join(', ')}"
          nginx.ingress.kubernetes.io/cors-allow-credentials: "${policy.credentials}"
          nginx.ingress.kubernetes.io/cors-max-age: "${maxAge}"
        `),
      },
    ],
    order:
      'The controller answers preflights itself with 204, before `auth-url`, basic authentication and the service behind. A redirect to https comes earlier: call the https address.',
    errors:
      'The headers stand on 4xx and 5xx as well, 401, 502 and 503 of the controller’s own too; not on 413, which nginx answers before (raise `proxy-body-size`), and not on the default backend, which answers where no rule fits.',
    apply: ['kubectl apply -f ingress.yaml'],
    oneLayer:
      'The controller puts its own in the place of those of the service behind, for listed origins; take them out there, and out of `configuration-snippet`.',
    safety: [
      ...safety(policy),
      'The defaults are open: without `cors-allow-origin` it is `*`, and without `cors-allow-credentials` it is `true`.',
      'It sends no `Vary: Origin`: where a CDN or cache is in front, have the service behind send it.',
    ],
  }),
};
