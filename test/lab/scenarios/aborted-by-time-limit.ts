import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'aborted-by-time-limit',
  title: 'A time limit of the page runs out',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { '*': { connection: 'hang' } } },
  call: `return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', 'https://api.test/orders');
    request.timeout = 200;
    request.ontimeout = () => reject(new Error('too late'));
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
