import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'website-in-a-bucket-moved',
  title: 'A redirect rule of a website in a bucket sends a file to the new website',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://files.test/prices.json': {
      GET: {
        status: 301,
        headers: {
          'x-amz-bucket-region': 'eu-west-1',
          'x-amz-request-id': '4TQ7ZK1W0C9F2Q8M',
          'x-amz-id-2': 'mK0f3oFj0T1pUuH6u8Z8m3bF0q4=',
          'Content-Type': 'application/xml',
          Server: 'AmazonS3',
          Location: 'https://new.files.test/archive/prices.json',
        },
      },
    },
    'https://new.files.test/archive/prices.json': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://files.test/prices.json')`,
  expect: [
    {
      url: 'https://files.test/prices.json',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-without-allow-origin',
      without: ['redirect-to-bucket-region', 'redirect-to-other-host'],
      answers: 'incomplete',
    },
  ],
});
