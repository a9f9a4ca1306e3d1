import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { at, lines, maxAge, orAccept } from '../text.ts';

export const azureApiManagement: Stack = {
  id: 'azure-api-management',
  name: 'Azure API Management',
  family: 'gateway',
  tried: 'unchecked',
  products: [],
  source: 'https://learn.microsoft.com/azure/api-management/cors-policy',

  remedy: (policy) => {
    const items = (name: string, values: readonly string[]) =>
      at(16, values.map((value) => `<${name}>${value}</${name}>`).join('\n'));
    return {
      edits: [
        {
          place: 'inbound',
          file: 'policy.xml',
          where:
            'First in `inbound`, for all operations of the API or for all APIs; not for a product: a preflight brings no key that would tell which.',
          language: 'xml',
          lines: lines(`
            <cors allow-credentials="${policy.credentials}" terminate-unmatched-request="true">
              <allowed-origins>
                ${items('origin', policy.origins)}
              </allowed-origins>
              <allowed-methods preflight-result-max-age="${maxAge}">
                ${items('method', policy.methods)}
              </allowed-methods>
              <allowed-headers>
                ${items('header', orAccept(policy.headers))}
              </allowed-headers>
            </cors>
          `),
        },
      ],
      order:
        'Before `validate-jwt`, `rate-limit` and `check-header`, and once: `base` must not bring a second one. Define no `OPTIONS` operation, or API Management passes the preflight on instead of answering it.',
      errors:
        'What a policy in front of `cors` answers has no headers. Errors that API Management makes itself (no token, quota) were seen without them too: look at a 401 and a 429 with `curl -i` and an `Origin`, and set what is missing in `on-error`.',
      apply: ['curl -i -X OPTIONS URL -H "Origin: ORIGIN" -H "Access-Control-Request-Method: PUT"'],
      oneLayer:
        'Take the headers out of the service behind, or drop them there with `set-header … exists-action="delete"` in `outbound`.',
      safety: [
        ...safety(policy),
        'With `terminate-unmatched-request="true"` other origins get an empty 200: that is a refusal. The developer portal’s own origin must be listed for its console.',
      ],
    };
  },
};
