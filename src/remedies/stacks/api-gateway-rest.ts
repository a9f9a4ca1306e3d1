import type { CorsPolicy } from '../cors-policy.ts';
import type { Edit, Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, orAccept, quoted } from '../text.ts';

export const apiGatewayRest: Stack = {
  id: 'api-gateway-rest',
  name: 'Amazon API Gateway (REST API)',
  family: 'gateway',
  tried: 'checked',
  products: ['Amazon API Gateway'],
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html',

  remedy: (policy) => ({
    edits: [preflight(policy), gatewayResponses(policy), lambda(policy)],
    order:
      '`AuthorizationType: NONE` and no `ApiKeyRequired` on `OPTIONS`: a preflight brings neither a token nor a key. Without the method, API Gateway answers it with 403 `MissingAuthenticationTokenException`.',
    errors: `The gateway’s own errors (authorizer, throttling, no such route) carry the headers by \`DEFAULT_4XX\` and \`DEFAULT_5XX\`, those of the function by its code.${
      policy.origins.length > 1
        ? ` A gateway response can name one origin only, here \`${policy.origins[0]}\`: the others can read those errors only with CloudFront and a response headers policy in front.`
        : ''
    }`,
    apply: [
      'aws cloudformation deploy --template-file template.yaml --stack-name STACK',
      'aws apigateway create-deployment --rest-api-id ID --stage-name STAGE',
    ],
    oneLayer:
      'Each answer gets its headers in one place: preflights from the `MOCK`, errors of the gateway from the gateway responses, all others from the function. Take `Cors` of SAM and “Enable CORS” of the console away.',
    safety: [
      ...safety(policy),
      'Not `method.request.header.origin` as a value in a gateway response: it echoes every origin.',
    ],
  }),
};

/** A mock can compare: the template runs over the answer, and knows the request. */
function preflight(policy: CorsPolicy): Edit {
  const is = policy.origins.map((origin) => `$origin == "${origin}"`).join(' || ');
  return {
    place: 'preflight',
    file: 'template.yaml',
    where:
      'Under `Resources`, once for each resource that pages call; `Api` and `ApiProxy` are your names of the API and its resource.',
    language: 'yaml',
    lines: lines(`
      ApiProxyOptions:
        Type: AWS::ApiGateway::Method
        Properties:
          RestApiId: !Ref Api
          ResourceId: !Ref ApiProxy
          HttpMethod: OPTIONS
          AuthorizationType: NONE
          Integration:
            Type: MOCK
            RequestTemplates:
              application/json: '{"statusCode": 200}'
            IntegrationResponses:
              - StatusCode: "200"
                ResponseParameters:
                  method.response.header.Access-Control-Allow-Methods: "'${policy.methods.join(',')}'"
                  method.response.header.Access-Control-Allow-Headers: "'${orAccept(policy.headers).join(',')}'"
                  method.response.header.Access-Control-Max-Age: "'${maxAge}'"
                  method.response.header.Vary: "'Origin'"
                ResponseTemplates:
                  application/json: |
                    #set($origin = $input.params().header.get("Origin"))
                    #if(!$origin)#set($origin = $input.params().header.get("origin"))#end
                    #if(${is})
                    #set($context.responseOverride.header.Access-Control-Allow-Origin = $origin)
                    #set($context.responseOverride.header.Access-Control-Allow-Credentials = "${policy.credentials}")
                    #end
          MethodResponses:
            - StatusCode: "200"
              ResponseParameters:
                method.response.header.Access-Control-Allow-Methods: true
                method.response.header.Access-Control-Allow-Headers: true
                method.response.header.Access-Control-Max-Age: true
                method.response.header.Vary: true
    `)
      .split('\n')
      .filter((line) => policy.credentials || !line.includes('Allow-Credentials'))
      .join('\n'),
  };
}

function gatewayResponses({ origins, credentials }: CorsPolicy): Edit {
  const response = (type: string) => `
      Errors${type}:
        Type: AWS::ApiGateway::GatewayResponse
        Properties:
          RestApiId: !Ref Api
          ResponseType: DEFAULT_${type}
          ResponseParameters:
            gatewayresponse.header.Access-Control-Allow-Origin: "'${origins[0]}'"${
              credentials
                ? `
            gatewayresponse.header.Access-Control-Allow-Credentials: "'true'"`
                : ''
            }
            gatewayresponse.header.Vary: "'Origin'"`;
  return {
    place: 'errors',
    file: 'template.yaml',
    where: 'Under `Resources`.',
    language: 'yaml',
    lines: lines(`${response('4XX')}${response('5XX')}`),
  };
}

function lambda({ origins, credentials }: CorsPolicy): Edit {
  return {
    place: 'function',
    file: 'index.mjs',
    where:
      'Around the handler of a proxy integration, here for Node.js: with `AWS_PROXY` only the function can set headers. Your handler takes the place of `answer`.',
    language: 'javascript',
    lines: lines(`
      const origins = [${quoted(origins, "'")}];

      export async function handler(event, context) {
        const origin = event.headers?.origin ?? event.headers?.Origin;
        const response = await answer(event, context).catch((error) => {
          console.error(error);
          return { statusCode: 500, body: '' };
        });
        const headers = { ...response.headers, Vary: 'Origin' };
        if (origins.includes(origin)) {
          headers['Access-Control-Allow-Origin'] = origin;${
            credentials
              ? `
          headers['Access-Control-Allow-Credentials'] = 'true';`
              : ''
          }
        }
        return { ...response, headers };
      }
    `),
  };
}
