import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-certificate-error',
  title: 'The preflight meets a certificate that the browser does not trust',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://untrusted.test/orders': { '*': {} } },
  call: `return fetch('https://untrusted.test/orders', { method: 'PUT', credentials: 'include', body: 'one cup' })`,
  expect: [
    {
      url: 'https://untrusted.test/orders',
      method: 'PUT',
      verdict: 'look-alike',
      cause: 'certificate-error',
      networkError: 'net::ERR_CERT_AUTHORITY_INVALID',
    },
  ],
});
