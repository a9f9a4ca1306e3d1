import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'nginx-in-front-of-a-crashed-application',
  row: 'Preflight not handled',
  title: 'The application is down while the browser asks first',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 502,
        headers: { Server: 'nginx/1.24.0 (Ubuntu)', 'Content-Type': 'text/html' },
        body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.24.0 (Ubuntu)</center>\r\n</body>\r\n</html>\r\n',
      },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'DELETE' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'DELETE',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      root: 'upstream-unavailable',
    },
  ],
});
