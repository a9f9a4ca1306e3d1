import type { RootCause } from '../cause.ts';
import type { Step } from '../failures.ts';
import { getHeader } from '../fetch/header-list.ts';
import { allowsOrigin, type HostAnswer } from '../host-answer.ts';
import { code } from '../words.ts';

export const requestReissuedByServiceWorker: RootCause = {
  id: 'request-reissued-by-service-worker',
  title: 'Repeated by a service worker',
  explains: 'root',
  about: 'request',
  spec: 'https://w3c.github.io/ServiceWorker/#fetch-event-respondwith',
  observes: "a service worker's call of a URL at which the page itself got further",
  certainty: 'likely',

  explain({ exchange, failures: [first], history }) {
    const message = first && exchange.messages[first.message];
    if (!message || exchange.frame.kind !== 'service-worker') return null;
    const before = history
      .answersOf(message.url)
      .filter(
        ({ url, caller, origin, kind }) =>
          url === message.url &&
          kind === 'request' &&
          origin === exchange.origin &&
          caller !== 'service-worker',
      );
    const change = whatChanged(before, first.step, exchange.origin);
    if (change === null) return null;
    return {
      what: `The page called ${code(message.url)} ${change}.`,
      why: 'What a service worker fetches in place of a page is a request of its own, judged by its own mode, credentials and headers; the page then only learns of a network error.',
      fix: `Whoever writes the worker passes ${code('event.request')} on as it is (${code('fetch(event.request)')}, not ${code('fetch(event.request.url)')}), or returns without ${code('respondWith')} for what other origins serve.`,
      message: first.message,
    };
  },
};

/** Steps at which a call fails because it asks for more than one that passed. */
const ADDED: readonly Step[] = [
  'allow-origin-mismatch',
  'allow-credentials-not-true',
  'method-not-allowed',
  'request-headers-not-allowed',
];

/** How the worker's call differs from the page's, as the end of "The page called …"; null where it may not. */
function whatChanged(before: readonly HostAnswer[], step: Step, origin: string): string | null {
  const checked = before.filter((answer) => answer.checked);
  // The page did not get further itself.
  if (checked.some((answer) => !allowsOrigin(answer, origin))) return null;
  if (checked.length < before.length) {
    return 'in mode `no-cors`, which needs no permission, and the worker repeats it in mode `cors`';
  }
  return ADDED.includes(step) && checked.some(isWithoutCredentials)
    ? 'with success, and the worker repeats it with credentials, headers or a method of its own'
    : null;
}

function isWithoutCredentials({ requestHeaders }: HostAnswer): boolean {
  return ['cookie', 'sec-fetch-storage-access'].every((name) => getHeader(requestHeaders, name) === null);
}
