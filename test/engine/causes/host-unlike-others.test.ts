import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';

const passed = (url: string) => exchange({ messages: [requestMessage({ url })] });
const refused = (url: string) =>
  exchange({ outcome: 'blocked', messages: [requestMessage({ url, responseHeaders: [] })] });

testCause('host-unlike-others', {
  silent: {
    'the only host': refused('https://api.example/orders/17'),
    'a host of another name': [
      passed('https://users.example/orders/4'),
      refused('https://api.example/orders/17'),
    ],
    'a host of the family at another route': [
      passed('https://api.staging.example/users'),
      refused('https://api.example/orders/17'),
    ],
    'a host of the family that refuses it too': [
      refused('https://api.staging.example/orders/4'),
      refused('https://api.example/orders/17'),
    ],
    'a host that allows the page elsewhere': [
      passed('https://api.staging.example/orders/4'),
      passed('https://api.example/users'),
      refused('https://api.example/orders/17'),
    ],
    'a host at which everything passes': [
      passed('https://api.staging.example/orders/4'),
      passed('https://api.example/orders/17'),
    ],
    'a page of another origin': [
      exchange({
        origin: 'https://admin.example',
        messages: [
          requestMessage({
            url: 'https://api.staging.example/orders/4',
            responseHeaders: [['access-control-allow-origin', 'https://admin.example']],
          }),
        ],
      }),
      refused('https://api.example/orders/17'),
    ],
  },
  explains: {
    'production in a page of staging': [
      [passed('https://api.staging.example/orders/4'), refused('https://api.example/orders/17')],
      /calls `https:\/\/api.staging.example`; if `api.example` is meant, it has to allow `https:\/\/app.example`/,
    ],
    'a word within a label': [
      [passed('https://qa2-api.example/orders/4'), refused('https://prod-api.example/orders/17')],
      new RegExp(`went to .qa2-api.example., which allows it.*allow .${pageOrigin}.`, 's'),
    ],
  },
});
