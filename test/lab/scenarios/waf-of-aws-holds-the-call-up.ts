import { defineScenario } from '../scenario.ts';

const front = {
  Server: 'CloudFront',
  Via: '1.1 8a7b6c5d4e3f2a1b.cloudfront.net (CloudFront)',
  'X-Amz-Cf-Id': 'Qm9vYmFyLWNsb3VkZnJvbnQtaWQ=',
};

export const scenario = defineScenario({
  id: 'waf-of-aws-holds-the-call-up',
  row: 'No Access-Control-Allow-Origin',
  title: 'AWS WAF answers 202 in place of the API, and asks nobody behind it',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 202,
        headers: {
          ...front,
          'x-amzn-waf-action': 'challenge',
          'X-Cache': 'Error from cloudfront',
          'Content-Length': '0',
        },
        body: '',
      },
    },
    // A job that was really taken.
    'https://api.test/jobs': {
      GET: { status: 202, headers: { ...front, 'X-Cache': 'Miss from cloudfront' } },
    },
  },
  call: `
    await fetch('https://api.test/jobs').catch(() => null);
    await (await fetch('https://api.test/orders')).text();
  `,
  expect: [
    {
      url: 'https://api.test/jobs',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['bot-challenge-answered'],
    },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'bot-challenge-answered',
    },
  ],
});
