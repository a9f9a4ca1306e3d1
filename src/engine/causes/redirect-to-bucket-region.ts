import { productsOn } from '../answered-by.ts';
import type { RootCause, Subject } from '../cause.ts';
import type { Message } from '../exchange.ts';
import { getHeader } from '../fetch/header-list.ts';
import { isRedirectStatus, locationUrl } from '../fetch/redirect.ts';
import { code, headerEvidence } from '../words.ts';

/** The endpoint of a region, in virtual-host and in path style: `photos.s3.eu-west-1.…`, `s3-eu-west-1.…`. */
const ENDPOINT = /(^|\.)s3[.-]([a-z]{2}(-[a-z]+)+-\d)\./;

export const redirectToBucketRegion: RootCause = {
  id: 'redirect-to-bucket-region',
  title: "Redirect to the bucket's region",
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
  observes: 'a redirect by Amazon S3, and the region that `x-amz-bucket-region` or its `Location` names',

  explain(subject) {
    const index = failedRedirect(subject);
    const message = subject.exchange.messages[index];
    const region = message && regionOf(message);
    if (!message || !region) return null;
    const preflight = message.kind === 'preflight';
    return {
      what: `Amazon S3 answered ${preflight ? `the ${code('OPTIONS')} of ` : ''}${code(message.url)} with ${code(String(message.status))}, because the bucket is in the region ${code(region)} and not where the page calls it.`,
      why: `This answer carries no CORS headers, whatever the bucket's own rules say${preflight ? ', and a browser follows no redirect of a preflight' : ''}.`,
      fix: `Call the endpoint of ${code(region)}: set this region in the client, and where the URL is presigned, in the code that signs it.`,
      message: index,
      evidence: [
        { message: index, header: ':status', value: String(message.status) },
        ...headerEvidence(message, index, 'x-amz-bucket-region'),
        ...headerEvidence(message, index, 'location'),
      ],
    };
  },
};

/** The first answer of S3 with a status of redirects that the browser stopped at; without `Location` it is an end too. */
function failedRedirect({ exchange, failures }: Subject): number {
  return exchange.messages.findIndex(
    ({ status, responseHeaders }, at) =>
      isRedirectStatus(status) &&
      failures.some(({ message }) => message === at) &&
      productsOn(responseHeaders).at(-1)?.name === 'Amazon S3',
  );
}

/** The region that the answer names; null where it redirects for another reason. */
function regionOf(message: Message): string | null {
  const target = locationUrl(message);
  const named = target === null ? null : ENDPOINT.exec(new URL(target).hostname)?.[2];
  if (target !== null && named === undefined) return null;
  return getHeader(message.responseHeaders, 'x-amz-bucket-region') ?? named ?? null;
}
