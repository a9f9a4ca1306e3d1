import { defineScenario } from '../scenario.ts';

const lambda = {
  'x-amzn-RequestId': '6f0a8c2e-1b3d-4f5a-9c7e-0d1e2f3a4b5c',
  'x-amzn-ErrorType': 'AccessDeniedException',
};

export const scenario = defineScenario({
  id: 'function-url-with-signature',
  row: 'No Access-Control-Allow-Origin',
  title: 'A function URL of Lambda that only signed calls may use',
  page: 'https://app.test',
  serve: {
    'https://fn.test/orders': {
      GET: { status: 403, headers: lambda, body: '{"Message":"Forbidden"}' },
    },
    // An authorizer of API Gateway says no: the endpoint itself is open.
    'https://api.test/prod/orders': {
      GET: {
        status: 403,
        headers: { ...lambda, 'x-amz-apigw-id': 'Ck4fGHJzIAMFr3A=' },
        body: '{"Message":"User is not authorized to access this resource with an explicit deny"}',
      },
    },
  },
  call: `
    await fetch('https://api.test/prod/orders').catch(() => null);
    await fetch('https://fn.test/orders');
  `,
  expect: [
    {
      url: 'https://api.test/prod/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'authentication-error-without-allow-origin',
      without: ['endpoint-not-public'],
    },
    {
      url: 'https://fn.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'endpoint-not-public',
    },
  ],
});
