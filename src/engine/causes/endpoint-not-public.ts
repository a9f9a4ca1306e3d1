import type { RootCause, Subject } from '../cause.ts';
import { answeredSo, statusEvidence } from '../explanations/failed-answer.ts';
import { bears } from '../explanations/header-mark.ts';
import { failedPreflight, type HiddenError, hiddenError } from '../explanations/hidden-error.ts';
import { type PrivateEndpoint, privateEndpoints } from '../explanations/private-endpoints.ts';
import { getHeader } from '../fetch/header-list.ts';
import { mimeTypeEssence } from '../fetch/mime-type.ts';
import { field, headerEvidence } from '../words.ts';

export const endpointNotPublic: RootCause = {
  id: 'endpoint-not-public',
  title: 'Endpoint not public',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: "the refusal of a platform's own identity check (Cloud Run, Lambda function URL, Azure Storage)",
  certainty: 'likely',

  explain(subject) {
    const answer = failedPreflight(subject) ?? hiddenError(subject);
    const platform = answer && privateEndpoints.find((row) => refused(row, answer));
    if (!answer || !platform || wasServed(subject, answer.message.url)) return null;
    const preflight = answer.message.kind === 'preflight';
    return {
      what: answeredSo(subject, answer, platform.name),
      why: preflight
        ? `It asks who calls before the application runs, and a preflight never carries ${field('authorization')}: an endpoint that wants an identity cannot be called from another origin.`
        : 'It asks who calls before the application runs, so that nothing of the application, its CORS headers included, stands on this refusal.',
      fix: `${platform.setting}.`,
      message: answer.index,
      evidence: [...statusEvidence(answer), ...headerEvidence(answer.message, answer.index, platform.header)],
    };
  },
};

function refused(row: PrivateEndpoint, { message, status }: HiddenError): boolean {
  const headers = message.responseHeaders;
  const type = mimeTypeEssence(getHeader(headers, 'content-type') ?? '');
  return (
    row.statuses.includes(status) &&
    bears(row, message) &&
    (row.on === undefined || row.on === message.kind) &&
    (row.type === undefined || row.type === type) &&
    (row.without === undefined || getHeader(headers, row.without) === null)
  );
}

/** Whether this URL was answered well before: then it is public, and somebody else refuses. */
function wasServed({ history }: Subject, url: string): boolean {
  return history
    .answersOf(url)
    .some((other) => other.kind === 'request' && other.url === url && other.status < 400);
}
