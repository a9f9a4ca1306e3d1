import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { blocked } from './blocked.ts';

const tooLarge = (server: string, name = 'server') =>
  blocked([[name, server]], { status: 413, method: 'POST' });

testCause('body-too-large', {
  silent: {
    'a URL that is too long': blocked([['server', 'nginx']], { status: 414 }),
    'a body that is too large, as the page may read': exchange({
      messages: [requestMessage({ status: 413, method: 'POST' })],
    }),
  },
  explains: {
    'the limit of nginx': [
      tooLarge('nginx/1.27.2'),
      /`POST https:\/\/api.example\/orders` with `413 Content Too Large`; the missing[\s\S]*`client_max_body_size`/,
    ],
    'the limit of Express': [tooLarge('Express', 'x-powered-by'), /`express\.json/],
    'the limit of API Gateway': [tooLarge('abc=', 'x-amz-apigw-id'), /10 MB at most/],
    'the limit of somebody unknown': [tooLarge('unknown'), /often in the proxy/],
  },
});
