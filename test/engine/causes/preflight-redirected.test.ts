import { testCause } from '../../helpers/cause-tester.ts';
import { apiUrl } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const redirected = (from: string, to: string, status = 301) =>
  blockedPreflight({ url: from, status, responseHeaders: [['location', to]] });

testCause('preflight-redirected', {
  silent: {
    'a redirect of the request itself': blocked([['location', '/v2']], { status: 302 }),
    'a redirect status without `Location`': blockedPreflight({ status: 301, allows: [] }),
  },
  explains: {
    'a slash that is added': [
      redirected(apiUrl, `${apiUrl}/`, 308),
      /to `https:\/\/api\.example\/orders\/` with `308`, which adds a slash/,
    ],
    'a slash that is taken away': [
      redirected(`${apiUrl}/`, '/orders'),
      /to `https:\/\/api\.example\/orders` with `301`, which takes the slash away/,
    ],
    'a way from `http` to `https`': [
      redirected('http://api.example/orders', 'https://api.example/orders'),
      /to `https:\/\/api\.example\/orders` with `301`, from `http` to `https`/,
    ],
    'another origin': [
      redirected(apiUrl, 'https://eu.api.example/orders', 307),
      /to `https:\/\/eu\.api\.example\/orders` with `307`, on another origin/,
    ],
  },
});
