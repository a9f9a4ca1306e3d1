import type { RootCause, Subject } from '../cause.ts';
import { requestedMethod } from '../conversation.ts';
import type { Message } from '../exchange.ts';
import { refusedPreflight } from '../explanations/refused-preflight.ts';
import { adviceFor } from '../explanations/settings.ts';
import { canParse } from '../fetch/can-parse.ts';
import { code, codes, headerEvidence } from '../words.ts';

export const optionsNotRouted: RootCause = {
  id: 'options-not-routed',
  title: 'No route for OPTIONS',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` answered 404, 405 or 501, and what else was answered at the same path',

  explain(subject) {
    const failed = refusedPreflight(subject);
    if (!failed || ![404, 405, 501].includes(failed.status)) return null;
    const { index, message, status } = failed;
    const statuses = otherStatuses(subject, message);
    const nowhere = status === 404 && statuses.length > 0 && statuses.every((other) => other === 404);
    const method = code(requestedMethod(message) ?? 'the request');
    const route = `put the CORS middleware in front of the router, so that it answers ${code('OPTIONS')} with ${code('204')}${adviceFor('route', message)}`;
    const found = statuses.filter((other) => other !== 404).map(String);
    return {
      what: nowhere
        ? `The server answered the ${code('OPTIONS')} of ${code(message.url)} with ${code('404')}, as it answered everything else at this path: there is nothing here.`
        : `The server answered the ${code('OPTIONS')} of ${code(message.url)} with ${code(String(status))}: it has no route for this method here${found.length > 0 ? `, although it answered other requests of this path with ${codes([...new Set(found)])}` : ''}.`,
      why: `Before it sends ${method} the browser asks with ${code('OPTIONS')}, and only a status from 200 to 299 is a yes, whatever headers come with another one.`,
      fix: nowhere
        ? `Correct the URL in the page, or deploy what belongs there; then ${route}.`
        : `On the server, ${route}${status === 404 && found.length === 0 ? `; check the URL first if ${method} itself would be a ${code('404')} too` : ''}.`,
      message: index,
      certainty: status === 404 && found.length === 0 ? 'likely' : 'certain',
      evidence: [
        { message: index, header: ':status', value: String(status) },
        ...(status === 405 ? headerEvidence(message, index, 'allow') : []),
      ],
    };
  },
};

/** What requests of the same path were answered, preflights left out. */
function otherStatuses({ history }: Subject, { url }: Message): readonly number[] {
  return history
    .answersOf(url)
    .filter((answer) => answer.kind === 'request' && pathOf(answer.url) === pathOf(url))
    .map(({ status }) => status);
}

function pathOf(url: string): string {
  return canParse(url) ? new URL(url).pathname : url;
}
