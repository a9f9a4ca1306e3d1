import { answeredBy } from '../answered-by.ts';
import type { RootCause, Subject } from '../cause.ts';
import { hostOf } from '../explanations/named-end.ts';
import { originSetting } from '../explanations/origin-settings.ts';
import { canParse } from '../fetch/can-parse.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';
import { isHttpScheme, isLoopbackHost } from '../fetch/origin.ts';
import { isOkStatus } from '../fetch/preflight-check.ts';
import type { HostAnswer } from '../host-answer.ts';
import { type RefusedOrigin, refusedOrigin } from '../refused-origin.ts';
import { requestChanges } from '../rewriting.ts';
import { sameHost } from '../same-host.ts';
import { code, field, headerEvidence } from '../words.ts';

const HEADER = 'access-control-allow-origin';

export const originNotAllowListed: RootCause = {
  id: 'origin-not-allow-listed',
  title: 'Origin not on the list',
  explains: 'root',
  about: 'policy',
  spec: 'https://fetch.spec.whatwg.org/#http-access-control-allow-origin',
  observes: 'every answer of the host, and the origin that this one allows',
  certainty: 'certain',

  explain(subject) {
    const refused = refusedOrigin(subject);
    if (!refused || refused.origin === 'null' || isChangedOnTheWay(subject, refused.index)) return null;
    const { message, index, origin } = refused;
    const value = getHeader(message.responseHeaders, HEADER);
    const isForAnother = value !== null && isAnotherHost(value, origin);
    const others = sameHost(subject, message.url, origin);
    if (others.allowing.length > 0) return null;
    const rules = value === null ? rulesAtWork(subject, refused) : null;
    if (!isForAnother && rules === null && !isRefusedThroughout(value, refused, others.refusing)) return null;
    const [another] = namedOrigins(subject, refused);
    const host = code(hostOf(message.url));
    const setting = originSetting(answeredBy(subject.exchange, subject.history));
    return {
      what: isForAnother
        ? `${host} allows ${code(value)}, and ${code(origin)} is another site.`
        : rules !== null
          ? `${host} did not allow ${code(origin)}, and its CORS rules are at work: ${rules}.`
          : `No answer of ${host} allowed ${code(origin)}, whatever its status and method${another ? `, and it allows ${code(another)}` : ''}.`,
      why: isForAnother
        ? 'The server names one origin, so it has a list or a fixed value, and this page is not in it.'
        : rules !== null
          ? 'A server that looks at the origin and then names none has a list, and this page is not on it.'
          : 'So it is no matter of this URL or of an error: the origin is not on the list of the server, or CORS is not switched on there.',
      fix: `Whoever runs ${host} puts ${code(origin)} on its list of allowed origins${setting ? ` (${setting})` : ''}, letter by letter and without a slash at the end, and answers it with ${field('vary', 'Origin')}.`,
      message: index,
      certainty: another ? 'certain' : 'likely',
      evidence: headerEvidence(message, index, HEADER),
    };
  },
};

/** The server answered another origin than the browser then looked for. */
function isChangedOnTheWay({ exchange }: Subject, index: number): boolean {
  return requestChanges(exchange).some(({ name, message }) => name === 'origin' && message === index);
}

/** What shows that the server looked at the origin, and refused nothing else; null where nothing does. */
function rulesAtWork({ failures }: Subject, { message, index }: RefusedOrigin): string | null {
  if (message.kind === 'request') {
    const varies = listItems(getHeader(message.responseHeaders, 'vary') ?? '');
    const looks = varies.some((name) => name.toLowerCase() === 'origin');
    return looks && isOkStatus(message.status) ? `the answer says ${field('vary', 'Origin')}` : null;
  }
  const lists = getHeader(message.responseHeaders, 'access-control-allow-methods') !== null;
  const others = failures.filter(
    (failure) => failure.message === index && failure.step.endsWith('-not-allowed'),
  );
  return lists && others.length === 0 ? 'it allows the method and the headers of this preflight' : null;
}

/** Whether the value is one origin that is not only misspelled: near misses have causes of their own. */
function isAnotherHost(value: string, origin: string): boolean {
  if (/[ ,*]/.test(value) || !isHttpScheme(value) || !canParse(origin)) return false;
  const [allowed, asked] = [new URL(value).hostname, new URL(origin).hostname];
  if (isLoopbackHost(allowed) && isLoopbackHost(asked)) return false;
  return allowed.replace(/^www\./, '') !== asked.replace(/^www\./, '');
}

/**
 * Nothing was ever allowed, at other URLs neither, and good answers included: what fails or is not there may lack
 * the header for that.
 */
function isRefusedThroughout(
  value: string | null,
  { message }: RefusedOrigin,
  others: readonly HostAnswer[],
): boolean {
  return (
    value === null &&
    others.some(({ url }) => pathOf(url) !== pathOf(message.url)) &&
    [message, ...others].some(({ status }) => isOkStatus(status))
  );
}

function pathOf(url: string): string {
  return canParse(url) ? new URL(url).pathname : url;
}

/** Other origins that the host allowed by name. */
function namedOrigins({ history }: Subject, { message, origin }: RefusedOrigin): readonly string[] {
  return history
    .answersOf(message.url)
    .filter((answer) => answer.origin !== origin && getHeader(answer.headers, HEADER) === answer.origin)
    .map((answer) => answer.origin);
}
