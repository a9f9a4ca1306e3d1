import type { RootCause } from '../cause.ts';
import { refusedPreflight } from '../explanations/refused-preflight.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, headerEvidence } from '../words.ts';

/** What API Gateway calls a method and path that it does not know. */
const UNKNOWN = /^MissingAuthenticationTokenException\b/i;

export const gatewayWithoutOptionsMethod: RootCause = {
  id: 'gateway-without-options-method',
  title: 'API Gateway has no OPTIONS',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` that API Gateway answered with `MissingAuthenticationTokenException`',

  explain(subject) {
    const failed = refusedPreflight(subject);
    if (!failed || !UNKNOWN.test(getHeader(failed.message.responseHeaders, 'x-amzn-errortype') ?? '')) {
      return null;
    }
    const { index, message, status } = failed;
    return {
      what: `Amazon API Gateway answered the ${code('OPTIONS')} of ${code(message.url)} with ${code(String(status))} ${code('MissingAuthenticationToken')}: it has no method ${code('OPTIONS')} at this path.`,
      why: 'The words are those for every unknown method and path and have nothing to do with tokens; the gateway made this answer itself, and nothing behind it was asked.',
      fix: `In API Gateway choose "Enable CORS" on this resource, which adds ${code('OPTIONS')} with a ${code('MOCK')} integration and no authorization, and deploy the stage; check stage and path in the URL if the call itself is answered like that too.`,
      message: index,
      evidence: [
        { message: index, header: ':status', value: String(status) },
        ...headerEvidence(message, index, 'x-amzn-errortype'),
      ],
    };
  },
};
