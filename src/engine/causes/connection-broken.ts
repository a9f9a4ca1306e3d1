import type { EndCause } from '../cause.ts';
import { consoleCode } from '../explanations/console-code.ts';
import { namedEnd } from '../explanations/named-end.ts';
import { code } from '../words.ts';

const NAMES =
  /^(net::ERR_(CONNECTION_(RESET|CLOSED|ABORTED|TIMED_OUT|FAILED)|EMPTY_RESPONSE|TIMED_OUT|INVALID_HTTP_RESPONSE|CONTENT_LENGTH_MISMATCH|INCOMPLETE_\w+|HTTP2_\w+|QUIC_\w+|RESPONSE_HEADERS_\w+|SOCKET_NOT_CONNECTED|ADDRESS_UNREACHABLE)|NS_ERROR_NET_(RESET|INTERRUPT|TIMEOUT|TIMEOUT_EXTERNAL|EMPTY_RESPONSE|PARTIAL_TRANSFER|ERROR_RESPONSE|HTTP2_\w+|HTTP3_\w+))$/;

export const connectionBroken: EndCause = {
  id: 'connection-broken',
  title: 'Connection broken',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#concept-http-network-fetch',
  observes: 'the end: a connection that was reset, closed or too slow',

  explain({ exchange }) {
    const end = namedEnd(exchange, NAMES);
    const message = end && exchange.messages[end.message];
    if (!message) return null;
    const late = /TIME/.test(end.error);
    const asked = message.kind === 'preflight' ? 'the preflight' : 'the request';
    return {
      what: late
        ? `${code(end.host)} did not answer ${asked} in time: ${code(end.error)}.`
        : `The connection to ${code(end.host)} broke before ${asked} was fully answered: ${code(end.error)}.`,
      why: 'A crashed process, a proxy, a firewall or the wrong protocol on the port are the usual reasons; without an answer nothing was allowed, and no response header helps.',
      fix: `Repeat the call with ${code(`curl -i -X ${message.method} ${end.url}`)} and look into the logs of the server, and of the proxy in front of it, at that moment: whoever runs them must find what ends the connection.`,
      message: end.message,
      ...consoleCode(exchange),
    };
  },
};
