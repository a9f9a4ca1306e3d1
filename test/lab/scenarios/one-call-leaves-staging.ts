import { defineScenario } from '../scenario.ts';

const staging = {
  headers: { 'Access-Control-Allow-Origin': 'https://app.staging.shop.test', Vary: 'Origin' },
};
// rs/cors in front of the production API: an origin that is not on the list is answered without a word.
const production = { headers: { Vary: 'Origin', 'Content-Type': 'application/json' } };

export const scenario = defineScenario({
  id: 'one-call-leaves-staging',
  title: 'A page of staging calls its own API, and once the one of production',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://app.staging.shop.test',
  serve: {
    'https://api.staging.shop.test/orders/4': { GET: staging },
    'https://api.shop.test/orders/17': { GET: production },
    'https://mail.shop.test/orders/17': { GET: production },
  },
  call: `
    await (await fetch('https://api.staging.shop.test/orders/4')).json();
    await fetch('https://mail.shop.test/orders/17').catch(() => {});
    return fetch('https://api.shop.test/orders/17');
  `,
  expect: [
    { url: 'https://api.staging.shop.test/orders/4', verdict: 'delivered' },
    {
      url: 'https://mail.shop.test/orders/17',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['host-unlike-others'],
    },
    {
      url: 'https://api.shop.test/orders/17',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'host-unlike-others',
    },
  ],
});
