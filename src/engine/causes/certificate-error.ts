import type { EndCause } from '../cause.ts';
import { consoleCode } from '../explanations/console-code.ts';
import { namedEnd } from '../explanations/named-end.ts';
import { originOf } from '../fetch/origin.ts';
import { code } from '../words.ts';

// Firefox gives the sentence of its security library instead of a name where it has one.
const NAMES =
  /^net::ERR_(CERT|SSL|BAD_SSL|CERTIFICATE)|^(SEC|SSL)_ERROR|^MOZILLA_PKIX|^NS_ERROR_NET_INADEQUATE_SECURITY|\bcertificate\b|\bSSL\b|communicate securely/i;

export const certificateError: EndCause = {
  id: 'certificate-error',
  title: 'Certificate not trusted',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#concept-connection-obtain',
  observes: "the end: `net::ERR_CERT_…`, `net::ERR_SSL_…` or Firefox's sentence about it",

  explain({ exchange }) {
    const end = namedEnd(exchange, NAMES);
    if (!end) return null;
    return {
      what: `No trusted connection to ${code(end.host)} came about: ${code(end.error)}.`,
      why: 'The certificate or the TLS settings of the server did not satisfy the browser, which for a call of a page asks nobody and sends nothing; no response header helps.',
      fix: `Open ${code(originOf(end.url) ?? end.url)} in a tab of its own to see what is wrong; whoever runs the server installs a valid certificate for this very name with its whole chain, and for development one that the machine trusts.`,
      message: end.message,
      ...consoleCode(exchange),
    };
  },
};
