import type { CorsPolicy } from '../cors-policy.ts';
import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { maxAge } from '../text.ts';

export const cloudflare: Stack = {
  id: 'cloudflare',
  name: 'Cloudflare rules',
  family: 'gateway',
  tried: 'unchecked',
  products: ['Cloudflare'],
  source: 'https://developers.cloudflare.com/rules/transform/response-header-modification/',

  remedy: (policy) => {
    const origin = 'http.request.headers["origin"][0]';
    const listed = `${origin} in {${policy.origins.map((value) => `"${value}"`).join(' ')}}`;
    return {
      edits: [
        rule('listed', 'Rules, Transform Rules, Modify Response Header', listed, {
          'Access-Control-Allow-Origin': { operation: 'set', expression: origin },
          'Access-Control-Allow-Credentials': credentials(policy),
        }),
        rule('preflight', 'Beside the first', `http.request.method eq "OPTIONS" and ${listed}`, {
          'Access-Control-Allow-Methods': { operation: 'set', value: policy.methods.join(', ') },
          'Access-Control-Allow-Headers':
            policy.headers.length > 0
              ? { operation: 'set', value: policy.headers.join(', ') }
              : { operation: 'remove' },
          'Access-Control-Max-Age': { operation: 'set', value: String(maxAge) },
        }),
        rule('others', 'Behind both', `not (${listed})`, {
          'Access-Control-Allow-Origin': { operation: 'remove' },
        }),
        rule('vary', 'Beside them', 'true', { Vary: { operation: 'add', value: 'Origin' } }),
      ],
      order:
        'These rules change headers, not statuses: the server behind must answer `OPTIONS` with 200 or 204, or take a Worker, which can answer. Where a challenge answers (`cf-mitigated`), let a rule skip it for these paths: no page can solve one in `fetch`.',
      errors:
        'The rules run on all that the server behind answers, 4xx and 5xx too; what Cloudflare itself answers (challenge, 403, 52x) does not pass through them.',
      apply: [
        'for rule in rule-*.json; do curl https://api.cloudflare.com/client/v4/zones/ZONE/rulesets/RULESET/rules -H "Authorization: Bearer $TOKEN" --json @$rule; done',
      ],
      oneLayer:
        '`set` takes the place of what the server behind sends, and the third rule takes away what it sends to other origins, so that this list alone decides.',
      safety: [
        ...safety(policy),
        'The dynamic value is the request’s own `Origin`, so it must never stand without its condition: alone it would echo every origin.',
        'Cloudflare’s cache keeps one copy whatever `Vary` says; the rules run behind it, for each request, so it mixes no origins up.',
      ],
    };
  },
};

const credentials = (policy: CorsPolicy) =>
  policy.credentials ? { operation: 'set', value: 'true' } : { operation: 'remove' };

function rule(place: string, where: string, expression: string, headers: object) {
  const value = { description: `CORS: ${place}`, expression, action: 'rewrite' };
  return {
    place,
    file: `rule-${place}.json`,
    where: `${where}: one rule, as the API takes it.`,
    language: 'json' as const,
    lines: JSON.stringify({ ...value, action_parameters: { headers } }, null, 2),
  };
}
