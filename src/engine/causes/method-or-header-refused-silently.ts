import type { RootCause } from '../cause.ts';
import { requestedHeaderNames, requestedMethod } from '../conversation.ts';
import type { Message } from '../exchange.ts';
import { hostOf } from '../explanations/named-end.ts';
import { barePreflight, isOwnOptionsAnswer, speaksOfCors } from '../explanations/refused-preflight.ts';
import { extractHeaderListValues } from '../fetch/header-list.ts';
import { isOkStatus } from '../fetch/preflight-check.ts';
import { isCorsSafelistedMethod } from '../fetch/safelist.ts';
import type { HostAnswer } from '../host-answer.ts';
import { othersOf } from '../same-host.ts';
import { code, codes, field, headerEvidence, spellHeader } from '../words.ts';

export const methodOrHeaderRefusedSilently: RootCause = {
  id: 'method-or-header-refused-silently',
  title: 'Method or header refused',
  explains: 'root',
  about: 'policy',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes:
    'a 2xx preflight without `Access-Control-Allow-Origin` on a host that allowed this origin elsewhere',
  certainty: 'likely',

  explain(subject) {
    const bare = barePreflight(subject);
    if (!bare || isOwnOptionsAnswer(bare.message)) return null;
    const { index, message, status } = bare;
    const { allowing } = othersOf(subject, index);
    const permissions = allowing.filter(
      ({ kind, status: given }) => kind === 'preflight' && isOkStatus(given),
    );
    const { method, headers } = neverAllowed(message, permissions);
    if (allowing.length === 0 || (method === null && headers.length === 0)) return null;
    const refused = [
      ...(method === null ? [] : [`the method ${code(method)}`]),
      ...(headers.length === 0
        ? []
        : [`the header${headers.length === 1 ? '' : 's'} ${codes(headers.map(spellHeader))}`]),
    ];
    return {
      what: `${code(hostOf(message.url))} allows this origin elsewhere, and answered this preflight ${code(String(status))} without ${field('access-control-allow-origin')}: what it refuses is probably ${refused.join(' or ')}, which it was never seen to allow.`,
      why: 'Many CORS middlewares answer a method or header that is not on their list without any CORS header at all, so that the browser blames the origin.',
      fix: `Add ${refused.join(' and ')} to what the CORS settings of the server allow, or do without it in the call; the allowed origins are right as they are.`,
      message: index,
      ...(permissions.length > 0 || speaksOfCors(message) ? {} : { certainty: 'possible' }),
      evidence: [
        ...(method === null ? [] : [asked(message, index, 'access-control-request-method')]),
        ...(headers.length === 0 ? [] : [asked(message, index, 'access-control-request-headers')]),
      ].flat(),
    };
  },
};

/** What this preflight asks for that no other preflight was allowed. */
function neverAllowed(message: Message, permissions: readonly HostAnswer[]) {
  const method = requestedMethod(message);
  const knows = (name: string, value: string) =>
    permissions.some(({ headers }) => {
      const list = extractHeaderListValues(headers, name);
      return (
        Array.isArray(list) && list.some((item) => item === '*' || item.toLowerCase() === value.toLowerCase())
      );
    });
  const knownMethod =
    method === null ||
    isCorsSafelistedMethod(method) ||
    permissions.some((permission) => permission.method === method) ||
    knows('access-control-allow-methods', method);
  return {
    method: knownMethod ? null : method,
    headers: requestedHeaderNames(message).filter(
      (name) =>
        !permissions.some(({ headerNames }) => headerNames.includes(name)) &&
        !knows('access-control-allow-headers', name),
    ),
  };
}

function asked(message: Message, index: number, header: string) {
  return headerEvidence({ ...message, responseHeaders: message.requestHeaders }, index, header);
}
