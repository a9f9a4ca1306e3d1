import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { blocked } from './blocked.ts';

testCause('allow-origin-www', {
  silent: {
    'another subdomain': blocked([['access-control-allow-origin', 'https://shop.app.example']]),
    'another scheme too': blocked([['access-control-allow-origin', 'http://www.app.example']]),
    'another port too': blocked([['access-control-allow-origin', 'https://www.app.example:8443']]),
  },
  explains: {
    'a page without `www.` where the one with it is allowed': [
      blocked([['access-control-allow-origin', 'https://www.app.example']]),
      /allows `https:\/\/www\.app\.example`, and the page is at `https:\/\/app\.example`: only `www\.`/,
    ],
    'a page with `www.` where the one without it is allowed': [
      { ...blocked([['access-control-allow-origin', pageOrigin]]), origin: 'https://www.app.example' },
      /allows `https:\/\/app\.example`, and the page is at `https:\/\/www\.app\.example`/,
    ],
  },
});
