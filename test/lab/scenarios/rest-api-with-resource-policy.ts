import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'rest-api-with-resource-policy',
  title: 'The resource policy of a REST API forbids everyone outside the company',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/prod/orders': {
      OPTIONS: {
        status: 403,
        headers: {
          'Content-Type': 'application/json',
          'x-amzn-RequestId': 'b1c6bd4c-6a5b-4f0f-9a6e-1c7f2d0a9e11',
          'x-amzn-ErrorType': 'AccessDeniedException',
          'x-amz-apigw-id': 'QWxsIGlzIHdlbGw=',
          Via: '1.1 4f2e9a7c.cloudfront.net (CloudFront)',
          'X-Cache': 'Error from cloudfront',
          'X-Amz-Cf-Pop': 'FRA56-P4',
          'X-Amz-Cf-Id': 'kq2C1w==',
        },
        body: '{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke"}',
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/prod/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/prod/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      without: ['gateway-without-options-method'],
    },
  ],
});
