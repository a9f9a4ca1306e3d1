import type { Exchange, HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';

const answered = (responseHeaders: HeaderList, difference: Partial<Exchange> = {}, asked: HeaderList = []) =>
  exchange({
    messages: [requestMessage({ responseHeaders, requestHeaders: [['origin', pageOrigin], ...asked] })],
    ...difference,
  });
const worker: Partial<Exchange> = { outcome: 'blocked', frame: { url: null, kind: 'service-worker' } };
const wildcard: HeaderList = [['access-control-allow-origin', '*']];
const cookie: HeaderList = [['cookie', 'a=b']];
const image = answered([], { mode: 'no-cors', resourceType: 'image' });

testCause('request-reissued-by-service-worker', {
  silent: {
    "a worker's own call": answered([], worker),
    'a call that the page was refused as well': [
      image,
      answered([], { outcome: 'blocked' }),
      answered([], worker),
    ],
    'a page that was let through with another answer': [answered(wildcard), answered([], worker)],
    'a page that had sent credentials too': [
      answered(wildcard, { outcome: 'blocked' }, cookie),
      answered(wildcard, worker, cookie),
    ],
    'a call of the page itself': [image, answered([], { outcome: 'blocked' })],
  },
  explains: {
    'an image that a worker fetches with CORS': [[image, answered([], worker)], /repeats it in mode `cors`/],
    'a call to which a worker adds credentials': [
      [answered(wildcard), answered(wildcard, worker, cookie)],
      /with credentials, headers or a method/,
    ],
  },
});
