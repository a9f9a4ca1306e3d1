import { defineScenario } from '../scenario.ts';

const gateway = {
  'x-amzn-RequestId': 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef',
  'x-amz-apigw-id': 'AbCdEfGhIAMFTRQ=',
};
const allowed = {
  'Access-Control-Allow-Origin': 'https://app.test',
  'Access-Control-Allow-Headers': 'Authorization,Content-Type,X-Api-Key',
  'Access-Control-Allow-Methods': 'GET,OPTIONS',
  Vary: 'Origin',
};

export const scenario = defineScenario({
  id: 'authorizer-of-api-gateway-refuses',
  row: 'No Access-Control-Allow-Origin',
  title: 'API Gateway refuses an old token itself, without CORS headers',
  page: 'https://app.test',
  serve: {
    'https://api.test/prod/orders': {
      OPTIONS: { headers: { ...gateway, ...allowed } },
      GET: {
        status: 401,
        headers: { ...gateway, 'x-amzn-ErrorType': 'UnauthorizedException' },
        body: '{"message":"The incoming token has expired"}',
      },
    },
    'https://api.test/prod/users': {
      GET: { status: 403, headers: { ...gateway, ...allowed }, body: '{"message":"Forbidden"}' },
    },
  },
  call: `
    await (await fetch('https://api.test/prod/users')).text();
    await fetch('https://api.test/prod/orders', { headers: { Authorization: 'Bearer old' } });
  `,
  expect: [
    {
      url: 'https://api.test/prod/users',
      verdict: 'delivered-with-notice',
      without: ['authentication-error-without-allow-origin'],
    },
    {
      url: 'https://api.test/prod/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'authentication-error-without-allow-origin',
    },
  ],
});
