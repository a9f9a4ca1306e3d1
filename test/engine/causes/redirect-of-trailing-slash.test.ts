import { testCause } from '../../helpers/cause-tester.ts';
import { apiUrl } from '../../helpers/exchange.ts';
import { blocked } from './blocked.ts';
import { redirectedAndRefused, redirectedBare, redirectedPreflight } from './redirected.ts';

testCause('redirect-of-trailing-slash', {
  silent: {
    'a redirect to another path': redirectedPreflight('https://api.example/v2/orders'),
    'a slash together with another query': redirectedPreflight('https://api.example/orders/?page=1'),
    'the same path on another host': redirectedPreflight('https://eu.api.example/orders/'),
    'a redirect that was allowed and followed to an answer that is not': redirectedAndRefused({
      to: `${apiUrl}/`,
    }),
    'a redirect of a host that allows this origin nowhere': [
      blocked([], { url: 'https://api.example/users' }),
      redirectedBare(`${apiUrl}/`),
    ],
  },
  explains: {
    'a preflight and a slash that is added': [
      redirectedPreflight('/orders/'),
      /the preflight of `https:\/\/api\.example\/orders` to the same URL with a slash[\s\S]*Write `\/orders\/`/,
    ],
    'a request and a slash that is taken away': [
      redirectedBare('/orders', 308, { url: `${apiUrl}/` }),
      /redirected `https:\/\/api\.example\/orders\/` to the same URL without a slash[\s\S]*Write `\/orders`/,
    ],
    'a proxy that hides https from the application': [
      redirectedPreflight('http://api.example/orders/', 307, [['server', 'uvicorn']]),
      /and from `https` to `http`\.[\s\S]*`redirect_slashes=False`; behind a proxy.*`X-Forwarded-Proto`/,
    ],
  },
});
