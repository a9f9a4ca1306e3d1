import type { CorsPolicy } from '../cors-policy.ts';
import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, orAccept } from '../text.ts';

// One item that does not fit, and the controller takes its default for the whole list.
const isOrigin = (origin: string) => /^[a-z]+:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin);
const isMethod = (method: string) => /^[a-z]+$/i.test(method);

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
        lines: annotations(policy),
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
      ...unlisted(policy),
      'The defaults are open: without `cors-allow-origin` it is `*`, and without `cors-allow-credentials` it is `true`.',
      'It sends no `Vary: Origin`: where a CDN or cache is in front, have the service behind send it.',
    ],
  }),
};

function annotations({ origins, methods, headers, credentials }: CorsPolicy): string {
  const listed = origins.filter(isOrigin);
  // Without a list it would be `*`.
  if (listed.length === 0) return 'nginx.ingress.kubernetes.io/enable-cors: "false"';
  return lines(`
    nginx.ingress.kubernetes.io/enable-cors: "true"
    nginx.ingress.kubernetes.io/cors-allow-origin: "${listed.join(', ')}"
    nginx.ingress.kubernetes.io/cors-allow-methods: "${methods.filter(isMethod).join(', ')}"
    nginx.ingress.kubernetes.io/cors-allow-headers: "${orAccept(headers).join(', ')}"
    nginx.ingress.kubernetes.io/cors-allow-credentials: "${credentials}"
    nginx.ingress.kubernetes.io/cors-max-age: "${maxAge}"
  `);
}

function unlisted({ origins, methods }: CorsPolicy): readonly string[] {
  const odd = origins.filter((origin) => !isOrigin(origin));
  const others = methods.filter((method) => !isMethod(method));
  const schemes = origins.filter((origin) => isOrigin(origin) && !/^https?:/.test(origin));
  return [
    ...odd.map(
      (origin) =>
        `The controller cannot list \`${origin}\`, and would allow \`*\` instead: it is left out here, and the service behind must answer it.`,
    ),
    ...others.map(
      (method) =>
        `The controller cannot list \`${method}\`, and would allow its own methods instead: it is left out here. Call with another method.`,
    ),
    ...schemes.map(
      (origin) =>
        `Older controllers know http and https alone: for \`${origin}\` they would allow \`*\`, so look at the answer.`,
    ),
  ];
}
