import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'download-from-the-storage',
  title: 'The API sends a download on to a signed URL, without CORS headers',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://api.test/report.csv': {
      GET: {
        status: 302,
        headers: {
          Server: 'gunicorn',
          Location: 'https://files.test/report.csv?X-Amz-Expires=60&X-Amz-Signature=0f3a',
        },
      },
    },
    'https://files.test/report.csv?X-Amz-Expires=60&X-Amz-Signature=0f3a': {
      GET: { headers: { Server: 'AmazonS3', 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/report.csv')`,
  expect: [
    {
      url: 'https://api.test/report.csv',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-without-allow-origin',
      without: ['redirect-to-other-host', 'redirect-to-bucket-region'],
      answers: 'incomplete',
    },
  ],
});
