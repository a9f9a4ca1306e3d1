import type { Exchange, HeaderList, Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { blocked } from './blocked.ts';

const font = (answer: HeaderList, difference: Partial<Message> = {}): Exchange => ({
  ...blocked([['content-type', 'font/woff2'], ...answer], {
    url: 'https://cdn.example/inter.woff2',
    ...difference,
  }),
  resourceType: 'font',
});

testCause('font-without-allow-origin', {
  silent: {
    'a font that is not there': font([], { status: 404 }),
    'a font for another site': font([['access-control-allow-origin', 'https://b.example']]),
    'data that a script asked for': blocked([['content-type', 'font/woff2']]),
    'a font that arrived': { ...font([['access-control-allow-origin', '*']]), outcome: 'delivered' },
  },
  explains: {
    'a font of a bucket': [
      font([['server', 'AmazonS3']]),
      /`cdn\.example` has the font[\s\S]*In S3, add a CORS rule[\s\S]*or serve the font from `https:\/\/app\.example`/,
    ],
    'a font of nginx': [
      font([['server', 'nginx/1.26.2']]),
      /add_header Access-Control-Allow-Origin "\*" always;/,
    ],
    'a font of an unknown server': [font([]), /Let the server answer `Access-Control-Allow-Origin: \*`, or/],
  },
});
