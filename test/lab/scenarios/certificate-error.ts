import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'certificate-error',
  title: 'A certificate that the browser does not trust',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://untrusted.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('https://untrusted.test/orders')`,
  expect: [
    {
      url: 'https://untrusted.test/orders',
      verdict: 'look-alike',
      cause: 'certificate-error',
      networkError: 'net::ERR_CERT_AUTHORITY_INVALID',
    },
  ],
});
