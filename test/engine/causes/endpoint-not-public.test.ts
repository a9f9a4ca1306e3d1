import { testCause } from '../../helpers/cause-tester.ts';
import { exchange } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const page = ['content-type', 'text/html; charset=UTF-8'] as const;
const google = ['server', 'Google Frontend'] as const;
const denied = ['x-amzn-errortype', 'AccessDeniedException'] as const;

testCause('endpoint-not-public', {
  silent: {
    'a refusal of the application on Cloud Run': blocked([google, ['content-type', 'application/json']], {
      status: 403,
    }),
    'an error page of a framework on Cloud Run': blocked([google, page, ['x-powered-by', 'Express']], {
      status: 403,
    }),
    'a missing page on Cloud Run': blocked([google, page], { status: 404 }),
    'a refusal of a URL that was served before': [exchange(), blocked([google, page], { status: 403 })],
    'a refusal by an authorizer of API Gateway': blocked([denied, ['x-amz-apigw-id', 'Zk1_2=']], {
      status: 403,
    }),
    'a preflight that Azure Storage refuses for its CORS rules': blockedPreflight({
      status: 403,
      responseHeaders: [['x-ms-error-code', 'CorsPreflightFailure']],
    }),
  },
  explains: {
    'a service of Cloud Run at its preflight': [
      blockedPreflight({ status: 403, responseHeaders: [google, page] }),
      /^Cloud Run answered the preflight .* with `403 Forbidden`[\s\S]*never carries `Authorization`[\s\S]*`roles\/run.invoker`/,
    ],
    'and at the request': [
      blocked([google, page], { status: 403 }),
      /^Cloud Run answered `GET .*its CORS headers included/s,
    ],
    'a function URL of Lambda': [
      blocked([denied], { status: 403 }),
      /^The Lambda function URL answered[\s\S]*`NONE`/,
    ],
    'a container of Azure Storage': [
      blocked([['x-ms-error-code', 'PublicAccessNotPermitted']], { status: 409 }),
      /^Azure Storage answered .* with `409 Conflict`[\s\S]*SAS token/,
    ],
  },
});
