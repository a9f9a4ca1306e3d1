import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin } from '../../helpers/exchange.ts';
import { blocked } from './blocked.ts';

testCause('allow-origin-trailing-slash', {
  silent: {
    'a slash behind the host in upper case': blocked([
      ['access-control-allow-origin', 'https://APP.example/'],
    ]),
    'the slash behind another origin': blocked([['access-control-allow-origin', 'https://b.example/']]),
    'another host whose name only begins alike': blocked([
      ['access-control-allow-origin', 'https://app.example.org/'],
    ]),
    'the origin itself': exchange(),
  },
  explains: {
    'a slash behind the origin': [
      blocked([['access-control-allow-origin', `${pageOrigin}/`]]),
      /`Access-Control-Allow-Origin: https:\/\/app\.example\/`, and the origin is `https:\/\/app\.example`, without `\/`/,
    ],
    'a path behind the origin': [
      blocked([['access-control-allow-origin', `${pageOrigin}/shop`]]),
      /`https:\/\/app\.example`, without `\/shop`/,
    ],
  },
});
