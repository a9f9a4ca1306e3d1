import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const url = 'https://photos.s3.amazonaws.com/cat.jpg';
const s3: HeaderList = [['server', 'AmazonS3']];
const regional: HeaderList = [...s3, ['location', 'https://photos.s3.eu-central-1.amazonaws.com/cat.jpg']];
const named: HeaderList = [['x-amz-bucket-region', 'eu-west-1'], ...s3];

testCause('redirect-to-bucket-region', {
  silent: {
    'a redirect rule of a website in the bucket': blocked(
      [...s3, ['x-amz-bucket-region', 'eu-west-1'], ['location', 'https://www.example.com/cat.jpg']],
      { url, status: 301 },
    ),
    'a bucket that refuses': blockedPreflight({ url, status: 403, responseHeaders: named }),
    'the same address from another server': blocked(
      [['location', 'https://photos.s3.eu-central-1.amazonaws.com/cat.jpg']],
      { url, status: 307 },
    ),
  },
  explains: {
    'a preflight that is sent on for now': [
      blockedPreflight({ url, status: 307, responseHeaders: regional }),
      /S3 answered the `OPTIONS` of .* with `307`.*region `eu-central-1`[\s\S]*no redirect of a preflight/,
    ],
    'a preflight without a target': [
      blockedPreflight({ url, status: 301, responseHeaders: named }),
      /with `301`.*region `eu-west-1`/,
    ],
    'a request without a target': [blocked(named, { url, status: 301 }), /Call the endpoint of `eu-west-1`/],
    'a region in the older spelling': [
      blocked([...s3, ['location', 'https://photos.s3-ap-southeast-2.amazonaws.com/cat.jpg']], {
        url,
        status: 307,
      }),
      /region `ap-southeast-2`/,
    ],
  },
});
