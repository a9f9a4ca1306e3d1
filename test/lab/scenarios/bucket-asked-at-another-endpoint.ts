import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'bucket-asked-at-another-endpoint',
  title: 'A bucket of Ireland is asked for at the endpoint of Virginia, which names no other',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://s3.us-east-1.amazonaws.test/photos/cat.json': {
      GET: {
        status: 301,
        headers: {
          'x-amz-bucket-region': 'eu-west-1',
          'x-amz-request-id': '4TQ7ZK1W0C9F2Q8M',
          'x-amz-id-2': 'mK0f3oFj0T1pUuH6u8Z8m3bF0q4=',
          'Content-Type': 'application/xml',
          Server: 'AmazonS3',
        },
        body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.</Message><Bucket>photos</Bucket></Error>',
      },
    },
  },
  call: `return fetch('https://s3.us-east-1.amazonaws.test/photos/cat.json')`,
  expect: [
    {
      url: 'https://s3.us-east-1.amazonaws.test/photos/cat.json',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'redirect-to-bucket-region',
    },
  ],
});
