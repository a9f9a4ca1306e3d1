import type { EndCause } from '../cause.ts';
import { consoleCode } from '../explanations/console-code.ts';
import { namedEnd } from '../explanations/named-end.ts';
import { canParse } from '../fetch/can-parse.ts';
import { code } from '../words.ts';

const NAMES =
  /^(net::ERR_(NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|DNS_\w+|ICANN_NAME_COLLISION)|NS_ERROR_(UNKNOWN_HOST|DNS_LOOKUP_QUEUE_FULL))$/;

export const hostNotFound: EndCause = {
  id: 'host-not-found',
  title: 'Host name not found',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#concept-connection-obtain',
  observes: 'the end: `net::ERR_NAME_NOT_RESOLVED`, `NS_ERROR_UNKNOWN_HOST`',

  explain({ exchange }) {
    const end = namedEnd(exchange, NAMES);
    if (!end) return null;
    const name = canParse(end.url) ? new URL(end.url).hostname : end.host;
    return {
      what: `The name ${code(name)} leads to no address: ${code(end.error)}.`,
      why: 'No server was reached, so nobody could allow or refuse anything; the console still speaks of CORS, and no response header helps.',
      fix: `Check the spelling of ${code(name)} in the page's configuration and look it up with ${code(`nslookup ${name}`)}; if the name is right, whoever runs its DNS must publish it, and a name of an internal network needs its VPN.`,
      message: end.message,
      ...consoleCode(exchange),
    };
  },
};
