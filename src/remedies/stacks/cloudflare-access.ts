import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { maxAge, only } from '../text.ts';

const known = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'CONNECT', 'TRACE', 'PATCH'];

export const cloudflareAccess: Stack = {
  id: 'cloudflare-access',
  name: 'Cloudflare Access',
  family: 'gateway',
  tried: 'unchecked',
  // Cloudflare alone does not tell of it.
  products: [],
  source:
    'https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/cors/',

  remedy: (policy) => ({
    edits: [
      {
        place: 'application',
        file: 'application.json',
        where:
          'Among the fields of the Access application as the API takes it; in the dashboard: the application, advanced settings, CORS.',
        language: 'json',
        lines: JSON.stringify(
          {
            options_preflight_bypass: false,
            cors_headers: {
              allowed_origins: policy.origins,
              allowed_methods: only(policy.methods, known),
              allowed_headers: policy.headers,
              allow_credentials: policy.credentials,
              max_age: maxAge,
            },
          },
          null,
          2,
        ),
      },
    ],
    order:
      'Access stands before the server: without these settings it answers every preflight with 403, logged in or not, for a preflight brings no cookie. With them it answers preflights itself. Where the server behind answers them well, `options_preflight_bypass: true` alone does it too.',
    errors:
      'A call without a valid `CF_Authorization` cookie is sent to the login page, which no `fetch` can follow: log in by opening the address in a tab, and call with `credentials: "include"`.',
    apply: [
      'curl -X PUT https://api.cloudflare.com/client/v4/accounts/ACCOUNT/access/apps/APP -H "Authorization: Bearer $TOKEN" --json @application.json',
    ],
    oneLayer:
      'Preflights are answered here, all else by the server behind: that one must send `Access-Control-Allow-Origin` for the same origins itself.',
    safety: [
      ...safety(policy),
      ...(policy.credentials
        ? []
        : [
            'Access knows a user by a cookie: a call without credentials passes only with a policy that lets everyone in.',
          ]),
      'The API replaces the whole application: read it first, and send its other fields along.',
    ],
  }),
};
