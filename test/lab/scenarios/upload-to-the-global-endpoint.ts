import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'upload-to-the-global-endpoint',
  title: 'A presigned upload goes to the global endpoint of S3, and the bucket is in Frankfurt',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://photos.s3.amazonaws.test/cat.jpg': {
      OPTIONS: {
        status: 307,
        headers: {
          'x-amz-bucket-region': 'eu-central-1',
          'x-amz-request-id': '4TQ7ZK1W0C9F2Q8M',
          'x-amz-id-2': 'mK0f3oFj0T1pUuH6u8Z8m3bF0q4=',
          'Content-Type': 'application/xml',
          Server: 'AmazonS3',
          Location: 'https://photos.s3.eu-central-1.amazonaws.test/cat.jpg',
        },
        body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>TemporaryRedirect</Code><Message>Please re-send this request to the specified temporary endpoint.</Message><Bucket>photos</Bucket></Error>',
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*', Server: 'AmazonS3' } },
    },
  },
  call: `return fetch('https://photos.s3.amazonaws.test/cat.jpg', { method: 'PUT', body: 'a cat' })`,
  expect: [
    {
      url: 'https://photos.s3.amazonaws.test/cat.jpg',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightDisallowedRedirect',
      cause: 'preflight-redirected',
      root: 'redirect-to-bucket-region',
      answers: 'incomplete',
    },
  ],
});
