import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'aborted-xhr-after-headers',
  title: 'The page gives up an XMLHttpRequest whose answer has begun',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*' }, body: '[', connection: 'stall' },
    },
  },
  call: `return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', 'https://api.test/orders');
    request.onprogress = () => request.abort();
    request.onabort = () => reject(new Error('given up'));
    request.send();
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      cause: 'aborted-by-page',
      networkError: 'net::ERR_ABORTED',
    },
  ],
});
