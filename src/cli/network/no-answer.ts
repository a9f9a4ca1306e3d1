import type { NoAnswer } from './network.ts';

type Row = readonly [code: RegExp, networkError: string, problem: string];

/** What Node and its TLS call it, what Chromium calls it, and what it is. The first that fits. */
const rows: readonly Row[] = [
  [/^EAI_AGAIN$/, 'NAME_NOT_RESOLVED', 'no DNS server answered: is there a network?'],
  [/^(ENOTFOUND|EAI_\w+|ENODATA)$/, 'NAME_NOT_RESOLVED', 'DNS knows no address of this name'],
  [/^ECONNREFUSED$/, 'CONNECTION_REFUSED', 'the connection was refused: nothing listens there'],
  [/^(ETIMEDOUT|ESOCKETTIMEDOUT)$/, 'CONNECTION_TIMED_OUT', 'time out: no connection came about'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'ADDRESS_UNREACHABLE', 'no way leads to this address'],
  [/^(ECONNRESET|EPIPE)$/, 'CONNECTION_RESET', 'the connection was torn down without an answer'],
  [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, 'CERT_DATE_INVALID', 'TLS: the certificate is out of its time'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'CERT_COMMON_NAME_INVALID', 'TLS: the certificate is for another name'],
  [
    /SELF_SIGNED|^UNABLE_TO_|^CERT_|^INVALID_CA/,
    'CERT_AUTHORITY_INVALID',
    'TLS: nobody who is trusted vouches for the certificate',
  ],
  [/^EPROTO$|^ERR_(TLS|SSL)_/, 'SSL_PROTOCOL_ERROR', 'TLS: no secure connection came about'],
  [/^HPE_HEADER_OVERFLOW$/, 'RESPONSE_HEADERS_TOO_BIG', 'the headers of the answer are larger than 256 kB'],
  [/^HPE_/, 'INVALID_HTTP_RESPONSE', 'what came back cannot be read as HTTP'],
];

/** The server closed the connection. */
export const closed: NoAnswer = {
  networkError: 'net::ERR_EMPTY_RESPONSE',
  problem: 'the connection was closed without an answer',
};

/** Says in a sentence why an error of Node left a request without an answer. */
export function noAnswer(error: unknown): NoAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Node has one code for both.
  if (error instanceof Error && error.message === 'socket hang up') return closed;
  const [, name, words] = rows.find(([codes]) => codes.test(code)) ?? [];
  if (name !== undefined && words !== undefined) {
    return { networkError: `net::ERR_${name}`, problem: `${words} (${code})` };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { networkError: 'net::ERR_CONNECTION_FAILED', problem: message || code };
}

export function timedOut(seconds: number): NoAnswer {
  return { networkError: 'net::ERR_TIMED_OUT', problem: `time out: no answer within ${seconds} s` };
}
