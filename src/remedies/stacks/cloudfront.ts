import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, only, orAccept, quoted } from '../text.ts';

const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

export const cloudfront: Stack = {
  id: 'cloudfront',
  name: 'Amazon CloudFront',
  family: 'gateway',
  tried: 'checked',
  products: ['Amazon CloudFront'],
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html',

  remedy: (policy) => ({
    edits: [
      {
        place: 'policy',
        file: 'template.yaml',
        where: 'Under `Resources`.',
        language: 'yaml',
        lines: lines(`
          CorsHeaders:
            Type: AWS::CloudFront::ResponseHeadersPolicy
            Properties:
              ResponseHeadersPolicyConfig:
                Name: cors
                CorsConfig:
                  AccessControlAllowOrigins:
                    Items: [${quoted(policy.origins)}]
                  AccessControlAllowMethods:
                    Items: [${quoted(only(policy.methods, known))}]
                  AccessControlAllowHeaders:
                    Items: [${quoted(orAccept(policy.headers))}]
                  AccessControlAllowCredentials: ${policy.credentials}
                  AccessControlMaxAgeSec: ${maxAge}
                  OriginOverride: true
        `),
      },
      {
        place: 'behavior',
        file: 'template.yaml',
        where:
          'In the `DefaultCacheBehavior` of the `AWS::CloudFront::Distribution`, and in each of its `CacheBehaviors` that pages call.',
        language: 'yaml',
        lines: lines(`
          AllowedMethods: [GET, HEAD, OPTIONS, PUT, PATCH, POST, DELETE]
          ResponseHeadersPolicyId: !Ref CorsHeaders
        `),
      },
      {
        place: 'forward',
        file: 'template.yaml',
        where:
          'Beside it, only where there is no `OriginRequestPolicyId`: the managed policy `CORS-S3Origin` forwards `Origin` and what a preflight asks for, which S3 needs to answer it.',
        language: 'yaml',
        lines: 'OriginRequestPolicyId: 88a5eaf4-2fd4-4709-b370-b4c650ea3fcf',
      },
    ],
    order:
      'CloudFront adds headers but answers no preflight: the server behind must answer `OPTIONS` with 200 or 204, without a login (a bucket does so once it has CORS rules). Functions and WAF at the viewer come first, and must let `OPTIONS` pass.',
    errors:
      'The policy stands on 4xx and 5xx of the server behind too; what WAF or a function at the viewer answers does not always get it.',
    apply: [
      'aws cloudformation deploy --template-file template.yaml --stack-name STACK',
      "aws cloudfront create-invalidation --distribution-id ID --paths '/*'",
    ],
    oneLayer: '`OriginOverride: true` puts these headers in the place of those that the server behind sends.',
    safety: [
      ...safety(policy),
      'CloudFront chooses the headers for each request, behind its cache: its cache mixes no origins up, and `Origin` need not be part of the cache key.',
    ],
  }),
};
