import type { EndCause } from '../cause.ts';
import { consoleCode } from '../explanations/console-code.ts';
import { namedEnd } from '../explanations/named-end.ts';
import { code } from '../words.ts';

export const connectionRefused: EndCause = {
  id: 'connection-refused',
  title: 'Connection refused',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#concept-connection-obtain',
  observes: 'the end: `net::ERR_CONNECTION_REFUSED`, `NS_ERROR_CONNECTION_REFUSED`',

  explain({ exchange }) {
    const end = namedEnd(exchange, /^(net::ERR|NS_ERROR)_CONNECTION_REFUSED$/);
    if (!end) return null;
    return {
      what: `Nothing accepts connections at ${code(end.host)}: ${code(end.error)}.`,
      why: 'The machine answered that no program listens on this port, so no server could allow anything; the console still speaks of CORS, and no response header helps.',
      fix: `Start the server, and check host and port with ${code(`curl -i ${end.url}`)}; inside a container it must listen on ${code('0.0.0.0')}, and its port must be published.`,
      message: end.message,
      ...consoleCode(exchange),
    };
  },
};
