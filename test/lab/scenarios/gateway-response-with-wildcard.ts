import { defineScenario } from '../scenario.ts';

const gateway = {
  'x-amzn-RequestId': '0f5c1d0e-7d55-4b6b-9f6f-6f1f6a1c2b3d',
  'x-amz-apigw-id': 'Zk3dGHFjDoEEVaw=',
};

// The gateway response DEFAULT_5XX is set to `*`, as many examples do, and the function itself answers exactly.
export const scenario = defineScenario({
  id: 'gateway-response-with-wildcard',
  row: 'Credentials',
  title: 'API Gateway gives up on a function, with a wildcard that the function never answers',
  page: 'https://app.test',
  serve: {
    'https://api.test/prod/users': {
      GET: {
        headers: {
          ...gateway,
          'Access-Control-Allow-Origin': 'https://app.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
        },
      },
    },
    'https://api.test/prod/report': {
      GET: {
        status: 504,
        headers: {
          ...gateway,
          'x-amzn-ErrorType': 'InternalServerErrorException',
          'Access-Control-Allow-Origin': '*',
        },
        body: '{"message": "Endpoint request timed out"}',
      },
    },
  },
  call: `
    await (await fetch('https://api.test/prod/users', { credentials: 'include' })).text();
    await fetch('https://api.test/prod/report', { credentials: 'include' });
  `,
  expect: [
    { url: 'https://api.test/prod/users', verdict: 'delivered-with-notice' },
    {
      url: 'https://api.test/prod/report',
      verdict: 'cors',
      chromium: 'WildcardOriginNotAllowed',
      cause: 'allow-origin-wildcard-with-credentials',
      root: 'upstream-unavailable',
      credentials: 'include',
    },
  ],
});
