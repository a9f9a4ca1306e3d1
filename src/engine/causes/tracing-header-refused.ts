import type { RootCause } from '../cause.ts';
import { tracers } from '../explanations/tracers.ts';
import { canParse } from '../fetch/can-parse.ts';
import { refusedHeaderNames } from '../refused-header-names.ts';
import { code, codes } from '../words.ts';

export const tracingHeaderRefused: RootCause = {
  id: 'tracing-header-refused',
  title: 'Tracing header refused',
  explains: 'root',
  about: 'request',
  spec: 'https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names',
  observes: 'refused request headers that a tracing library sets (`traceparent`, `sentry-trace`, …)',
  certainty: 'likely',

  explain(subject) {
    // Where something else stopped the browser first, the header is no news yet.
    const [failure] = subject.failures;
    const message = failure && subject.exchange.messages[failure.message];
    if (!message || failure.step !== 'request-headers-not-allowed') return null;
    const refused = refusedHeaderNames({ ...subject, message });
    const names = refused.filter((name) => tracers.some(({ headers }) => headers.test(name)));
    const tracer = tracers.find(({ headers }) => names.some((name) => headers.test(name)));
    if (!tracer) return null;
    const host = canParse(message.url) ? new URL(message.url).host : message.url;
    return {
      what: `${tracer.name} in the page adds ${codes(names)} to the call, not the page's own code.`,
      why: 'A tracing library follows a call from the page into the server by such a header, and every server that it calls must allow the header by name.',
      fix: `Whoever writes the page leaves ${code(host)} out of ${tracer.setting}; if the traces should reach into this server, it allows ${codes(names)} instead.`,
      message: failure.message,
    };
  },
};
