import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'nginx-closes-port-80',
  title: 'nginx sends everyone from port 80 to 443, and the API allows but its own page',
  row: 'Redirects',
  page: 'http://shop.test',
  serve: {
    'http://api.test/prices': {
      GET: {
        status: 301,
        headers: {
          Server: 'nginx/1.24.0',
          'Content-Type': 'text/html',
          'Access-Control-Allow-Origin': '*',
          Location: 'https://api.test/prices',
        },
        body: '<html><head><title>301 Moved Permanently</title></head><body><center><h1>301 Moved Permanently</h1></center><hr><center>nginx/1.24.0</center></body></html>',
      },
    },
    'https://api.test/prices': {
      GET: {
        headers: {
          Server: 'nginx/1.24.0',
          'Access-Control-Allow-Origin': 'http://shop.test',
          Vary: 'Origin',
        },
      },
    },
  },
  call: `return fetch('http://api.test/prices')`,
  expect: [
    {
      url: 'http://api.test/prices',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'redirect-made-origin-null',
      root: 'redirect-to-https',
    },
  ],
});
