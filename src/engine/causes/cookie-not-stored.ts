import type { NoticeCause, Subject } from '../cause.ts';
import { isCrossSite } from '../explanations/cross-site.ts';
import { type LastAnswer, lastAnswer } from '../explanations/last-answer.ts';
import { headerLines } from '../fetch/header-list.ts';
import { code, codes, field } from '../words.ts';

/** Cookies of load balancers and bot protection, which no page misses. */
const INFRASTRUCTURE = /^(__cf|_cfuvid|cf_|AWSALB|ARRAffinity|incap_ses|visid_incap|nlbi_)/;

export const cookieNotStored: NoticeCause = {
  id: 'cookie-not-stored',
  title: 'Cookie was not stored',
  explains: 'notice',
  spec: 'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#name-storage-model',
  observes: '`Set-Cookie` without credentials, or to another site without `SameSite=None; Secure`',
  certainty: 'likely',

  explain(subject) {
    const answer = lastAnswer(subject);
    if (!answer) return null;
    const cookies = headerLines(answer.headers, 'set-cookie').filter((line) => !INFRASTRUCTURE.test(line));
    if (cookies.length === 0) return null;
    if (subject.credentials === 'omit') return withoutCredentials(subject, answer, cookies);
    const refused = cookies.filter((line) => !isForOtherSites(line));
    if (refused.length === 0 || !isCrossSite(answer.message, subject.exchange.origin)) return null;
    return {
      what: `The answer sets ${codes(refused.map(nameOf))} without ${code('SameSite=None; Secure')}, and page and server are different sites.`,
      why: 'A browser stores a cookie from the answer to another site only if the cookie says that it is meant for that; no CORS header changes it.',
      fix: `Let the server answer ${field('set-cookie', `${nameOf(refused[0] ?? '')}=…; SameSite=None; Secure; HttpOnly`)} over ${code('https')}, with protection against CSRF, or serve page and API under one site.`,
      message: answer.index,
      // The value is a secret and shows nothing.
      evidence: [{ message: answer.index, header: 'set-cookie', value: withoutValue(refused[0] ?? '') }],
    };
  },
};

function withoutCredentials(subject: Subject, answer: LastAnswer, cookies: readonly string[]) {
  return {
    what: `The answer sets ${codes(cookies.map(nameOf))}, and the call does not include credentials, so nothing was stored.`,
    why: 'Without credentials a browser neither sends cookies to another origin nor keeps those that come back.',
    fix: `If the page needs the cookie, write ${code('credentials: "include"')} in the call, and let the server answer ${field('access-control-allow-origin', subject.exchange.origin)} and ${field('access-control-allow-credentials', 'true')}.`,
    message: answer.index,
    evidence: [{ message: answer.index, header: 'set-cookie', value: withoutValue(cookies[0] ?? '') }],
  };
}

function isForOtherSites(line: string): boolean {
  return /;\s*samesite=none\s*(;|$)/i.test(line) && /;\s*secure\s*(;|$)/i.test(line);
}

function nameOf(line: string): string {
  return line.split(/[=;]/, 1)[0]?.trim() ?? '';
}

function withoutValue(line: string): string {
  return line.replace(/=[^;]*/, '=…');
}
