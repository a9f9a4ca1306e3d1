import { defineScenario } from '../scenario.ts';

const gateway = {
  'x-amzn-RequestId': 'd1c7a0d4-0b1e-4a63-a9f7-2b9b3a0f7c11',
  'x-amz-apigw-id': 'Bk2eFHGyIAMFqqg=',
};

export const scenario = defineScenario({
  id: 'stage-forgotten-at-api-gateway',
  row: 'No Access-Control-Allow-Origin',
  title: 'API Gateway has no such path, and says that a token is missing',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 403,
        headers: { ...gateway, 'x-amzn-ErrorType': 'MissingAuthenticationTokenException' },
        body: '{"message":"Missing Authentication Token"}',
      },
    },
    // A key is missing: the path is there.
    'https://api.test/prod/orders': {
      GET: {
        status: 403,
        headers: { ...gateway, 'x-amzn-ErrorType': 'ForbiddenException' },
        body: '{"message":"Forbidden"}',
      },
    },
  },
  call: `
    await fetch('https://api.test/orders').catch(() => null);
    await fetch('https://api.test/prod/orders');
  `,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'route-missing-without-allow-origin',
    },
    {
      url: 'https://api.test/prod/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'authentication-error-without-allow-origin',
      without: ['route-missing-without-allow-origin'],
    },
  ],
});
