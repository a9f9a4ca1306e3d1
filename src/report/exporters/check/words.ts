import type { CheckPlan, MessageCheck, Pieces } from '../../check/check-plan.ts';
import { visible } from '../visible.ts';

/** The environment variable that replaces a server. */
export function baseVariable(server: number): string {
  return server === 0 ? 'BASE_URL' : `BASE_URL_${server + 1}`;
}

/** What a message is, on one line. */
export function messageTitle({ kind, method, path }: MessageCheck, server: string): string {
  return visible(`${kind === 'preflight' ? 'Preflight' : 'Request'}: ${method} ${server}${plainText(path)}`);
}

/** Pieces as a reader sees them. */
export function plainText(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `$${piece.variable}`)).join('');
}

/** What a check says of itself to whoever opens it, line by line. `run`: how it is started. */
export function checkIntroduction(plan: CheckPlan, run: string): readonly string[] {
  return [
    'Holds servers to the answers that a browser needs, preflights included. Made by WhyCORS.',
    '',
    `  ${run} [--dry-run] [--send] [base URL]...`,
    '',
    'Sends what a browser would send, follows no redirect, and says on one line each what differs.',
    '  --dry-run  shows what would be sent, and sends nothing',
    '  --send     also sends the requests that may change something on the server, without a body',
    ...plan.servers.map(
      (server, index) =>
        `${ordinal(index)}base URL: instead of ${visible(server)}; or ${baseVariable(index)}=...`,
    ),
    ...plan.variables.map(({ name, meaning }) => `${name}=...: ${visible(meaning)}`),
    'Exit codes: 0 all is right, 1 something differs, 2 something could not be asked.',
    ...beyond(plan),
  ];
}

/** What no answer mends, and no check of answers can show. */
export function beyond(plan: CheckPlan): readonly string[] {
  return plan.beyond.map((title) => `Not checked, for no response header mends it: ${visible(title)}`);
}

const ordinal = (index: number) => (index === 0 ? '' : `${index + 1}. `);
