import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'target-group-is-empty',
  row: 'No Access-Control-Allow-Origin',
  title: 'The load balancer of AWS has nobody to pass the call to',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 503,
        headers: { Server: 'awselb/2.0', 'Content-Type': 'text/html' },
        body: '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n</body>\r\n</html>\r\n',
      },
    },
    'https://api.test/health': {
      GET: {
        status: 503,
        headers: { 'Access-Control-Allow-Origin': '*', 'Retry-After': '120' },
        body: '{"status":"maintenance"}',
      },
    },
  },
  call: `
    await (await fetch('https://api.test/health')).text();
    await fetch('https://api.test/orders');
  `,
  expect: [
    { url: 'https://api.test/health', verdict: 'delivered-with-notice', without: ['upstream-unavailable'] },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'upstream-unavailable',
    },
  ],
});
