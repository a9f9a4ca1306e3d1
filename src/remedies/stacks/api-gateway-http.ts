import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, only, quoted } from '../text.ts';

const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

export const apiGatewayHttp: Stack = {
  id: 'api-gateway-http',
  name: 'Amazon API Gateway (HTTP API)',
  family: 'gateway',
  tried: 'checked',
  products: ['Amazon API Gateway'],
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',

  remedy: (policy) => ({
    edits: [
      {
        place: 'api',
        file: 'template.yaml',
        where:
          'Under `Properties` of the `AWS::ApiGatewayV2::Api`, or of the `AWS::Serverless::HttpApi` of SAM; in the console these are the fields of “CORS”.',
        language: 'yaml',
        lines: lines(`
          CorsConfiguration:
            AllowOrigins: [${quoted(policy.origins)}]
            AllowMethods: [${quoted(only(policy.methods, known))}]
            AllowHeaders: [${quoted(policy.headers)}]
            AllowCredentials: ${policy.credentials}
            MaxAge: ${maxAge}
        `),
      },
    ],
    order:
      'API Gateway answers preflights itself, without a route for them. A `$default` or `ANY` route with an authorizer catches them first: give `OPTIONS /{proxy+}` a route of its own, with any integration and without authorizer.',
    errors:
      'The headers stand on all that the integration answers, 4xx and 5xx too. AWS promises no more: look at a 401 of an authorizer and a 429 with `curl -i` and an `Origin` before you count on them.',
    apply: ['sam deploy'],
    oneLayer:
      'API Gateway drops the CORS headers of the integration when `CorsConfiguration` is there: take them out of the function, so that nobody looks for them.',
    safety: [
      ...safety(policy),
      'A stage may deploy by itself or not: where `AutoDeploy` is off, nothing changes before the next deployment.',
    ],
  }),
};
