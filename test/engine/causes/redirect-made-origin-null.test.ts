import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';

const redirect = requestMessage({
  status: 302,
  responseHeaders: [
    ['access-control-allow-origin', pageOrigin],
    ['location', 'https://files.example/orders.json'],
  ],
});
const target = (answer: HeaderList) =>
  requestMessage({ hop: 1, url: 'https://files.example/orders.json', responseHeaders: answer });

testCause('redirect-made-origin-null', {
  silent: {
    'a redirect from the page itself to one foreign origin, which taints nothing': exchange({
      outcome: 'blocked',
      messages: [{ ...redirect, url: `${pageOrigin}/orders` }, target([])],
    }),
    'a redirect within one foreign origin': exchange({
      outcome: 'blocked',
      messages: [redirect, { ...target([]), url: 'https://api.example/v2' }],
    }),
    'a page whose origin was `null` before': {
      ...exchange({ outcome: 'blocked', messages: [redirect, target([])] }),
      origin: 'null',
    },
  },
  explains: {
    'a target that allows the page but not `null`': [
      exchange({
        outcome: 'blocked',
        messages: [redirect, target([['access-control-allow-origin', pageOrigin]])],
      }),
      /came from `null`, and `https:\/\/files\.example\/orders\.json` allows `https:\/\/app\.example`/,
    ],
    'a target without the header': [
      exchange({ outcome: 'blocked', messages: [redirect, target([])] }),
      /answered without `Access-Control-Allow-Origin`[\s\S]*Call `https:\/\/files\.example\/orders\.json` directly/,
    ],
  },
});
