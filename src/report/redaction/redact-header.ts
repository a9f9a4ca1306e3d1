import { isCredentialHeader } from './credential-names.ts';
import { hideShapes } from './credential-shapes.ts';
import { type Hides, hidden } from './hide.ts';
import { hideNamedValues } from './named-values.ts';
import { hideRandom } from './random-words.ts';
import { redactCookie, redactSetCookie } from './redact-cookie.ts';
import { redactText } from './redact-text.ts';
import { redactUrl } from './redact-url.ts';

/** Headers that hold one URL. */
const urlHeaders = new Set(['location', 'content-location', 'referer']);

/** Drawn at random or a digest by definition, and as long as keys are. */
const opaque = /^(x-fb-debug|x-amz-cf-id|x-amz-id-2|(repr-|content-)?digest)$/;

/** Where a network sends its own reports, to addresses that name the request. */
const reportHeaders = new Set(['report-to', 'nel', 'reporting-endpoints']);

/**
 * Headers in which random text is an identifier or a digest and opens nothing. What trace and request ids
 * name is worth keeping: it is how a backend developer finds the request in the logs.
 */
const identifiers =
  /^(access-control-|sec-|accept|content-|user-agent$|etag$|if-|cache-|vary$|via$|server|age$|date$|expires$|last-modified$|origin$|(repr-)?digest$|report-to$|nel$|alt-svc$|strict-transport-|permissions-|cross-origin-|traceparent$|tracestate$|baggage$|b3$|x-b3-|cf-|fly-|x-(request|correlation|trace|transaction|amz-cf|amz-request|amzn-trace|amzn-request|vercel|azure|served|cache|nf-request|github-request|guploader|timer|cdn)(-|$)|x-amz-id-2$|x-amz-apigw-id$|x-msedge-ref$|x-guploader-uploadid$|x-amz-(version-id|checksum-)|x-goog-(hash|generation|metageneration)|x-fb-(debug|trace)|x-ms-(request|correlation|activity)-)/;

/** The value of a header without the credentials in it; names of cookies, and what the CORS check reads, stay. */
export function redactHeader(name: string, value: string, hides: Hides): string {
  const lower = name.toLowerCase();
  if (lower === 'cookie') return redactCookie(value, hides.cookies);
  if (lower === 'set-cookie') return redactSetCookie(value, hides.cookies);
  if (isCredentialHeader(lower)) return hidden(value, hides.headers);
  if (opaque.test(lower)) return value;
  if (reportHeaders.has(lower)) return hideShapes(hideNamedValues(value, hides.texts), hides.texts);
  const plain = urlHeaders.has(lower) ? redactUrl(value, hides.urls) : redactText(value, hides);
  return identifiers.test(lower) || urlHeaders.has(lower) ? plain : hideRandom(plain, hides.texts);
}
