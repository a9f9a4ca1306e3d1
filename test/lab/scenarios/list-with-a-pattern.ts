import { defineScenario, type LabRequest } from '../scenario.ts';

/** Allows what this pattern takes, as rack-cors and others do. */
const allowing =
  (pattern: RegExp) =>
  ({ headers }: LabRequest) => {
    const origin = String(headers['origin']).replace(/:\d+$/, '');
    return {
      headers: {
        Vary: 'Origin',
        ...(pattern.test(origin) ? { 'Access-Control-Allow-Origin': String(headers['origin']) } : {}),
      },
    };
  };

export const scenario = defineScenario({
  id: 'list-with-a-pattern',
  title: 'A pattern without a dot takes a foreign site for the own one',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { GET: allowing(/shop\.test$/) },
    'https://exact.test/orders': { GET: allowing(/^https:\/\/([a-z]+\.)?shop\.test$/) },
  },
  call: `
    const orders = async (url) => void (await readToEnd(await fetch(url)));
    if (argument === 'both') await orders('https://exact.test/orders');
    if (argument) return orders('https://api.test/orders');
    document.body.dataset.frame = 'https://my.shop.test/frame';
    await (await openCaller('iframe'))('both');
    document.body.dataset.frame = 'https://myshop.test/frame';
    await (await openCaller('iframe'))('one');
    await orders('https://exact.test/orders');
    return orders('https://api.test/orders');
  `,
  expect: [
    { url: 'https://exact.test/orders', verdict: 'delivered' },
    { url: 'https://api.test/orders', verdict: 'delivered' },
    {
      url: 'https://api.test/orders',
      verdict: 'delivered-with-notice',
      notices: ['allowed-origin-loosely-matched'],
    },
    { url: 'https://exact.test/orders', verdict: 'delivered', without: ['allowed-origin-loosely-matched'] },
    {
      url: 'https://api.test/orders',
      verdict: 'delivered-with-notice',
      notices: ['allowed-origin-loosely-matched'],
      without: ['any-origin-allowed-with-credentials'],
    },
  ],
});
