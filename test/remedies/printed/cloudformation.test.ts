import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CorsPolicy } from '../../../src/remedies/cors-policy.ts';
import { mistakesOf, mistakesOfType, mistakesWithin } from '../../helpers/cloudformation.ts';
import { held, stackOf } from './held.ts';
import { policies } from './policies.ts';

const reference = { tag: '!Ref', resolve: (name: string) => name };

function yaml(id: string, place: string, policy: CorsPolicy) {
  const edit = stackOf(id)
    .remedy(policy)
    .edits.find((one) => one.place === place);
  return parse(edit?.lines ?? '', { customTags: [reference] });
}

const resources = (template: object) => Object.values(template).flatMap(mistakesOf);

const checks: Record<(typeof held.cloudFormation)[number], (policy: CorsPolicy) => readonly string[]> = {
  'api-gateway-http': (policy) =>
    mistakesWithin('AWS::ApiGatewayV2::Api', yaml('api-gateway-http', 'api', policy)),
  'api-gateway-rest': (policy) => [
    ...resources(yaml('api-gateway-rest', 'preflight', policy)),
    ...resources(yaml('api-gateway-rest', 'errors', policy)),
  ],
  cloudfront: (policy) => [
    ...resources(yaml('cloudfront', 'policy', policy)),
    ...['behavior', 'forward'].flatMap((place) =>
      mistakesOfType(
        'AWS::CloudFront::Distribution',
        ['DistributionConfig', 'DefaultCacheBehavior'],
        yaml('cloudfront', place, policy),
      ),
    ),
  ],
  'lambda-function-url': (policy) =>
    mistakesWithin('AWS::Lambda::Url', yaml('lambda-function-url', 'url', policy)),
  // The command line says `MaxAgeSeconds` to what is `MaxAge` in a template; the rest is the same.
  s3: (policy) => {
    const { CORSRules, ...others } = JSON.parse(stackOf('s3').remedy(policy).edits[0]?.lines ?? '');
    const CorsRules = CORSRules.map(({ MaxAgeSeconds: MaxAge, ...rule }: Record<string, unknown>) => ({
      ...rule,
      MaxAge,
    }));
    return mistakesWithin('AWS::S3::Bucket', { CorsConfiguration: { CorsRules, ...others } });
  },
};

describe.each(held.cloudFormation)('%s', (id) => {
  it.each(Object.entries(policies))('holds to the specification with %s', (_, policy) => {
    expect(checks[id](policy)).toEqual([]);
  });
});

describe('the specification', () => {
  it('refuses what is not in it, what lacks, and what is of another kind', () => {
    expect(mistakesWithin('AWS::Lambda::Url', { Cors: { AllowOrigin: [], AllowMethods: 'PUT' } })).toEqual([
      'AWS::Lambda::Url.Cors.AllowOrigin: unknown',
      'AWS::Lambda::Url.Cors.AllowMethods: no array',
    ]);
    expect(mistakesOf({ Type: 'AWS::ApiGateway::GatewayResponse', Properties: { Status: 1 } })).toEqual([
      'AWS::ApiGateway::GatewayResponse.ResponseType: missing',
      'AWS::ApiGateway::GatewayResponse.RestApiId: missing',
      'AWS::ApiGateway::GatewayResponse.Status: unknown',
    ]);
  });
});
