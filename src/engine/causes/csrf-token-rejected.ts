import type { RootCause } from '../cause.ts';
import { type CsrfGuard, csrfGuards } from '../explanations/csrf-guards.ts';
import { answeredSo, statusEvidence } from '../explanations/failed-answer.ts';
import { type HiddenError, hiddenError } from '../explanations/hidden-error.ts';
import { getHeader, headerLines } from '../fetch/header-list.ts';
import { mimeTypeEssence } from '../fetch/mime-type.ts';
import { code } from '../words.ts';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

export const csrfTokenRejected: RootCause = {
  id: 'csrf-token-rejected',
  title: 'CSRF protection refused',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes:
    '419; or an HTML refusal of an unsafe method with a cookie, where the framework or safe calls tell',
  certainty: 'likely',

  explain(subject) {
    const answer = hiddenError(subject);
    const guard = answer && guardOf(answer);
    if (!answer || !guard) return null;
    const { name, setting, sure } = guard;
    return {
      what: answeredSo(subject, answer),
      why: `${name} answers so where a call that changes something brings a session and no CSRF token that fits, and it does that in front of the CORS headers.`,
      fix: `${setting}; a page of another site cannot read the token out of a cookie, so let the API hand it out in a body.`,
      message: answer.index,
      certainty: sure || (guard !== anybody && safeCallsPass(answer)) ? 'likely' : 'possible',
      evidence: statusEvidence(answer),
    };
  },
};

type Guard = Pick<CsrfGuard, 'name' | 'setting' | 'sure'>;

const anybody: Guard = {
  name: 'A protection against forged calls (CSRF)',
  setting: `Send the token that the server wants, often as ${code('X-CSRF-Token')}, or leave the API out of that protection where it takes no cookies`,
};

/** Who may have taken the call for forged; null where nothing speaks for it. */
function guardOf(answer: HiddenError): Guard | null {
  const { message, status } = answer;
  const guards = csrfGuards.filter((guard) => guard.status === status);
  const sure = guards.find((guard) => guard.sure);
  if (sure) return sure;
  const isPage = mimeTypeEssence(getHeader(message.responseHeaders, 'content-type') ?? '') === 'text/html';
  const risky = !SAFE.includes(message.method) && getHeader(message.requestHeaders, 'cookie') !== null;
  if (!isPage || !risky) return null;
  const known = guards.find(({ header, matches }) =>
    headerLines(message.responseHeaders, header ?? '').some((line) => !matches || matches.test(line)),
  );
  return known ?? (status === 403 && safeCallsPass(answer) ? anybody : null);
}

/** Whether the same session may read from this host: so it is not the login that is missing. */
function safeCallsPass({ allowing }: HiddenError): boolean {
  return allowing.some(
    ({ method, status, requestHeaders }) =>
      SAFE.includes(method) && status < 400 && getHeader(requestHeaders, 'cookie') !== null,
  );
}
