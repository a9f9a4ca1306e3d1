import type { Subject } from '../cause.ts';
import type { Message } from '../exchange.ts';
import { canParse } from '../fetch/can-parse.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { othersOf } from '../same-host.ts';

/** A redirect without which the exchange would not have failed as it did. */
export interface StrayRedirect {
  /** Index into the exchange's messages. */
  readonly index: number;
  readonly message: Message;
  readonly from: URL;
  readonly to: URL;
  readonly preflight: boolean;
}

type Kind = (from: URL, to: URL, message: Message) => boolean;

/**
 * The redirect of this kind, of what the page called, that the browser stopped at, or that turned the call into one from another
 * origin, which the server behind it does not allow.
 */
export function strayRedirect(subject: Subject, isOfKind: Kind): StrayRedirect | null {
  for (const [index, message] of subject.exchange.messages.entries()) {
    const target = locationUrl(message);
    // What the page called itself: of a target behind it the page knows nothing.
    if (message.hop > 0 || target === null || !canParse(message.url)) continue;
    const redirect = { index, message, from: new URL(message.url), to: new URL(target) };
    const preflight = message.kind === 'preflight';
    if (!isOfKind(redirect.from, redirect.to, message)) continue;
    if (preflight ? failedAt(subject, index) : failedFor(subject, redirect))
      return { ...redirect, preflight };
  }
  return null;
}

function failedAt({ failures }: Subject, index: number): boolean {
  return failures.some(({ step, message }) => message === index && step === 'preflight-redirected');
}

function failedFor(subject: Subject, { index, from, to }: Omit<StrayRedirect, 'preflight'>): boolean {
  const { exchange, failures } = subject;
  if (failures.some((failure) => failure.message === index && failure.step === 'allow-origin-missing')) {
    // Where the host never allowed the origin, its redirects are no exception.
    const { allowing, refusing } = othersOf(subject, index);
    return allowing.length > 0 || !refusing.some(({ status }) => status < 300);
  }
  return (
    from.origin !== to.origin &&
    failures.some(
      ({ step, message: at }) =>
        at > index &&
        (step === 'allow-origin-missing' || step === 'allow-origin-mismatch') &&
        (exchange.messages[at]?.status ?? 0) < 400,
    )
  );
}

/** Whether two URLs ask for the same thing: path and query, apart from a slash at the end of the path. */
export function isSamePath(one: URL, other: URL): boolean {
  return one.search === other.search && withoutSlash(one) === withoutSlash(other);
}

function withoutSlash({ pathname }: URL): string {
  return pathname.replace(/\/$/, '');
}
