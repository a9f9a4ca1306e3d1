import type { Scenario } from '../lab/scenario.ts';

/**
 * The same little story in the HAR of every producer: a call of the page's own origin, one that is delivered, one
 * that is redirected and delivered, one whose answer is refused, and one whose preflight is.
 */
export const harStory: Scenario = {
  id: 'story',
  title: 'Five calls of one page',
  row: 'Headers not allowed',
  page: 'https://shop.test',
  serve: {
    'https://shop.test/basket.json': { GET: {} },
    'https://api.test/cups': { GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test' } } },
    'https://api.test/menu': {
      GET: {
        status: 302,
        headers: { 'Access-Control-Allow-Origin': '*', Location: 'https://cdn.test/menu.json' },
      },
    },
    'https://cdn.test/menu.json': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
    'https://api.test/prices': { GET: {} },
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          'Access-Control-Allow-Headers': 'Content-Type',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test' } },
    },
    'https://api.test/stock': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test' } },
    },
  },
  call: `await fetch('https://shop.test/basket.json');
    await fetch('https://api.test/cups');
    await fetch('https://api.test/menu');
    await fetch('https://api.test/stock', { method: 'PUT' });
    await fetch('https://api.test/prices').catch(() => {});
    await fetch('https://api.test/orders', { method: 'PUT', headers: { 'X-Trace': '1' } })`,
  expect: [
    { url: 'https://api.test/cups', verdict: 'delivered' },
    { url: 'https://api.test/menu', verdict: 'delivered' },
    { url: 'https://api.test/stock', method: 'PUT', verdict: 'delivered' },
    { url: 'https://api.test/prices', verdict: 'cors', cause: 'allow-origin-missing' },
    { url: 'https://api.test/orders', method: 'PUT', verdict: 'cors' },
  ],
};
