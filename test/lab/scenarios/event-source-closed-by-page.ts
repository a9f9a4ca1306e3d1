import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'event-source-closed-by-page',
  title: 'An EventSource is allowed, and the page closes it',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/events': {
      GET: {
        headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/event-stream' },
        body: 'data: 1\n\n',
        connection: 'stall',
      },
    },
  },
  call: `return new Promise((resolve, reject) => {
    const source = new EventSource('https://api.test/events');
    source.onmessage = () => resolve(source.close());
  })`,
  throws: false,
  expect: [
    {
      url: 'https://api.test/events',
      verdict: 'look-alike',
      cause: 'aborted-by-page',
      networkError: 'net::ERR_ABORTED',
    },
  ],
});
