import type { RootCause } from '../cause.ts';
import { changedHeaders } from '../explanations/changed-headers.ts';
import { requestChanges } from '../rewriting.ts';
import { code } from '../words.ts';

/** What a server's CORS answer depends on. Other headers change for many harmless reasons. */
const DECIDES = /^(origin|access-control-request-.+)$/;

export const requestRewrittenByExtension: RootCause = {
  id: 'request-rewritten-by-extension',
  title: 'Request changed by an extension',
  explains: 'root',
  about: 'request',
  spec: 'https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-ModifyHeaderInfo',
  observes: "`Origin` or the preflight's question: sent otherwise than the browser asked",
  certainty: 'likely',

  explain({ exchange, failures }) {
    const failed = new Set(failures.map(({ message }) => message));
    const changes = requestChanges(exchange).filter(
      ({ name, message }) => DECIDES.test(name) && failed.has(message),
    );
    const [first] = changes;
    if (!first) return null;
    return {
      what: `Another extension changed what the server was asked in ${changedHeaders(exchange, changes)}.`,
      why: `The server answered the question that it got, and the browser compared that answer with ${code(exchange.origin)} and with what it had asked itself.`,
      fix: 'Switch off the extensions that change headers, or repeat the call in a guest window, before anything is changed on the server.',
      message: first.message,
      evidence: changes.map(({ message, name, to }) => ({ message, header: name, value: to })),
    };
  },
};
