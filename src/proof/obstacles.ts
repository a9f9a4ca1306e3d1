import type { Answer } from '../engine/diagnosis.ts';
import { getHeader } from '../engine/fetch/header-list.ts';
import { includesCredentials, isHttpScheme } from '../engine/fetch/origin.ts';
import { isRedirectStatus } from '../engine/fetch/redirect.ts';
import type { ReportExchange } from '../report/report.ts';

/** Longer patterns are refused by the browsers. */
const longestUrl = 4000;

/** The first reason why headers that this browser sets cannot let an exchange pass; null where they can. */
export function obstacleOf(exchange: ReportExchange): string | null {
  const { origin, answers, frame, verdict } = exchange;
  if (verdict !== 'cors' || answers.length === 0) {
    return 'No response header can mend this: what stopped the request is not the server’s answer.';
  }
  if (origin === 'null') {
    return 'The caller’s origin is opaque (`null`): a rule for it would serve every sandboxed frame alike.';
  }
  if (frame.kind === 'service-worker') {
    return 'The call comes from a service worker or a shared worker, which belongs to no tab.';
  }
  for (const answer of answers) {
    const obstacle = obstacleAt(answer, exchange);
    if (obstacle !== null) return obstacle;
  }
  return null;
}

function obstacleAt(answer: Answer, exchange: ReportExchange): string | null {
  const { kind, url, set, status } = answer;
  const seen = exchange.messages.find((message) => message.kind === kind && message.url === url);
  if (status !== null && seen) {
    const what =
      isRedirectStatus(seen.status) && getHeader(seen.responseHeaders, 'location') !== null
        ? `The preflight is redirected (\`${seen.status}\`)`
        : `The preflight is answered \`${seen.status ?? 'nothing'}\``;
    return `${what}, and headers cannot change a status: only the server can answer it with 200 to 299.`;
  }
  if (getHeader(set, 'location') !== null) {
    return 'The redirect’s own target must change, which only the server can do.';
  }
  const allowed = getHeader(set, 'access-control-allow-origin');
  if (allowed !== null && allowed !== exchange.origin) {
    return `Behind a redirect to another origin the request’s origin is \`null\`: the answer would have to allow \`${allowed}\`, which is more than this page.`;
  }
  if (!isHttpScheme(url) || includesCredentials(url)) {
    return 'The address is none that a rule can name exactly.';
  }
  return url.length > longestUrl ? 'The address is too long for a rule that names it exactly.' : null;
}
