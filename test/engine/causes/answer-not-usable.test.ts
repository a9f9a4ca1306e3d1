import type { Exchange, Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';

const allowed = ['access-control-allow-origin', pageOrigin] as const;

function thrownAway(resourceType: Exchange['resourceType'], message: Partial<Message>): Exchange {
  return exchange({ resourceType, outcome: 'failed', messages: [requestMessage(message)] });
}

const aborted = { networkError: 'net::ERR_ABORTED' };
const wrongType = { networkError: 'NS_ERROR_CORRUPTED_CONTENT' };
const events: Partial<Message> = { ...aborted, requestHeaders: [['accept', 'text/event-stream']] };

testCause('answer-not-usable', {
  silent: {
    'a script that was delivered': exchange({ resourceType: 'script' }),
    'an error answer to fetch, which takes any': thrownAway('fetch', { ...aborted, status: 500 }),
    'a script that was aborted although it is fine': thrownAway('script', aborted),
    'a script that never came': thrownAway('script', { ...aborted, status: null, responseHeaders: null }),
    'a script that another error ended': thrownAway('script', {
      status: 404,
      networkError: 'net::ERR_CONNECTION_RESET',
    }),
    'JavaScript that arrived broken': thrownAway('script', {
      ...wrongType,
      responseHeaders: [allowed, ['content-type', 'text/javascript; charset=utf-8']],
    }),
    'a redirect that was not followed': thrownAway('script', {
      ...aborted,
      status: 302,
      responseHeaders: [allowed, ['location', 'https://cdn.example/']],
    }),
    'events that were aborted': thrownAway('fetch-or-xhr', {
      ...events,
      responseHeaders: [allowed, ['content-type', 'text/event-stream; charset=utf-8']],
    }),
  },
  explains: {
    'a script from an error page': [
      thrownAway('script', { ...aborted, status: 404 }),
      /a script is not taken from the status `404`/,
    ],
    'a stylesheet of which only the status tells': [
      thrownAway('stylesheet', { status: 500 }),
      /a stylesheet .* `500`/,
    ],
    'events with another status': [
      thrownAway('fetch-or-xhr', { ...events, status: 201 }),
      /takes the status `200` alone, not `201`/,
    ],
    'events of another type': [
      thrownAway('fetch-or-xhr', { ...events, responseHeaders: [allowed, ['content-type', 'text/html']] }),
      /takes `text\/event-stream` alone, not `text\/html`/,
    ],
    'events without a type': [thrownAway('fetch-or-xhr', events), /not an answer without a type/],
    'a module of another type, in Firefox': [
      thrownAway('script', {
        ...wrongType,
        responseHeaders: [allowed, ['content-type', 'application/json']],
      }),
      /a script is not taken from `application\/json`/,
    ],
    'a video that does not play': [thrownAway('media', aborted), /the player let go of it/],
  },
});
