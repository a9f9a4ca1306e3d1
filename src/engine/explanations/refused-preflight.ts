import type { Subject } from '../cause.ts';
import type { Message } from '../exchange.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';
import { isOkStatus } from '../fetch/preflight-check.ts';

/** A preflight that failed, and what it was answered. */
export interface FailedPreflight {
  /** Index into the exchange's messages. */
  readonly index: number;
  readonly message: Message;
  readonly status: number;
}

/** The preflight whose status is none from 200 to 299, with whatever headers; redirects are none of them. */
export function refusedPreflight({ exchange, failures }: Subject): FailedPreflight | null {
  const index = failures.find(({ step }) => step === 'preflight-status-not-ok')?.message ?? -1;
  return failedPreflight(exchange.messages[index], index);
}

/** The preflight that was answered well, and only lacks the header that allows the origin. */
export function barePreflight({ exchange, failures }: Subject): FailedPreflight | null {
  const index =
    failures.find(
      ({ step, message: at }) =>
        step === 'allow-origin-missing' &&
        exchange.messages[at]?.kind === 'preflight' &&
        isOkStatus(exchange.messages[at].status),
    )?.message ?? -1;
  return failedPreflight(exchange.messages[index], index);
}

function failedPreflight(message: Message | undefined, index: number): FailedPreflight | null {
  return message && message.status !== null ? { index, message, status: message.status } : null;
}

/** Whether whoever made the answer knows of CORS: it says so, or says that the answer depends on it. */
export function speaksOfCors({ responseHeaders }: Pick<Message, 'responseHeaders'>): boolean {
  if ((responseHeaders ?? []).some(([name]) => name.startsWith('access-control-'))) return true;
  return varies({ responseHeaders }, /^(origin|access-control-request-.*)$/i);
}

/** Whether a server or router said by itself which methods it knows, as `OPTIONS` was meant before there was CORS. */
export function isOwnOptionsAnswer(message: Pick<Message, 'responseHeaders'>): boolean {
  const lists = ['allow', 'public', 'dav'].some((name) => getHeader(message.responseHeaders, name) !== null);
  return lists && !speaksOfCors(message);
}

/** A server's own rules for CORS turned the preflight down: these and nobody else answer so. */
export function refusedByRules({
  status,
  responseHeaders,
}: Pick<Message, 'status' | 'responseHeaders'>): boolean {
  if (status !== 400 && status !== 403) return false;
  if (varies({ responseHeaders }, /^access-control-request-/i)) return true;
  // Starlette names what it allows beside its refusal.
  if (status === 400 && speaksOfCors({ responseHeaders })) return true;
  return refusals.some(({ header, matches }) => matches.test(getHeader(responseHeaders, header) ?? ''));
}

/** Storage services whose 403 on a preflight says that no rule of theirs fits. */
const refusals: readonly { readonly header: string; readonly matches: RegExp; readonly source: string }[] = [
  {
    header: 'server',
    matches: /^amazons3$/i,
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html',
  },
  {
    header: 'x-ms-error-code',
    matches: /^CorsPreflightFailure$/i,
    source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/preflight-blob-request',
  },
];

function varies({ responseHeaders }: Pick<Message, 'responseHeaders'>, names: RegExp): boolean {
  return listItems(getHeader(responseHeaders, 'vary') ?? '').some((name) => names.test(name));
}
