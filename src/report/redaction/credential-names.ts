/** Names that say by themselves that a credential follows, however they are written. */
const credentialWord =
  /^(.*token|.*secret|.*passw(or)?d|pwd|passphrase|.*apikey|.*sessionid|.*sessid|jwt|sid|otp|totp|csrf|xsrf|authorization|assertion|signature|hmac|accesskey|privatekey)$/;

/** A key that opens something, as against a sort key or a cache key. */
const keyOwner =
  /^(.*api|access|account|app|application|auth|client|encryption|functions|license|private|secret|service|shared|subscription|user)$/;

const harmlessNames = new Set(['token_type', 'token-type', 'token_endpoint', 'token_endpoint_auth_method']);

/** A code that opens something, as against a country's, an error's or a product's. */
const codeOwner =
  /^(auth|authorization|access|activation|confirmation|device|invite|invitation|login|mfa|otp|recovery|reset|security|sms|totp|user|verification|verify|2fa)$/;

/** Short names that mean a credential in a URL, and many other things in prose. OAuth, SAML, WS-Federation, Azure, Google. */
const inUrls = new Set(
  (
    'sig pass pw pin samlresponse samlrequest samlart relaystate wresult code_verifier oauth_verifier session_state ' +
    'credential credentials x-amz-credential x-goog-credential'
  ).split(' '),
);

/** And names that mean one only where the value is more than a word: `state=open` is a filter. */
const oftenInUrls = new Set('code state key session auth ticket nonce hash k tk st'.split(' '));
const plainWord = /^(?:[a-z]{1,12}(?:[_-][a-z]{1,12}){0,2}|[A-Z]{1,12}|[A-Z][a-z]{1,11}|\d{1,3})$/;

const harmlessHeaders =
  /^(access-control-|sec-|content-|(www|proxy)-authenticate$|authentication-info$|(x-)?(idempotency|surrogate|cache|partition|sort)-key$)/;

const credentialHeaders = new Set(['dpop', 'x-forwarded-client-cert', 'x-ms-client-principal']);

function words(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Whether the name alone, in any text, says that its value is a credential. */
export function isCredentialName(name: string): boolean {
  if (harmlessNames.has(name.toLowerCase())) return false;
  const parts = words(name);
  return parts.some(
    (word, index) =>
      credentialWord.test(word) ||
      (word === 'key' && keyOwner.test(parts[index - 1] ?? '')) ||
      (word === 'code' && codeOwner.test(parts[index - 1] ?? '')) ||
      (word === 'id' && parts[index - 1] === 'session'),
  );
}

/** Whether a parameter of that name in a query, a fragment or a path holds a credential. */
export function isCredentialParameter(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  return inUrls.has(lower) || isCredentialName(name) || (oftenInUrls.has(lower) && !plainWord.test(value));
}

/** Whether a header of that name holds a credential; cookies are treated on their own. */
export function isCredentialHeader(name: string): boolean {
  const lower = name.toLowerCase();
  if (harmlessHeaders.test(lower)) return false;
  const parts = words(lower);
  return (
    credentialHeaders.has(lower) ||
    isCredentialName(lower) ||
    parts.at(-1) === 'key' ||
    parts.some((word) => /^(auth|session|credentials?)$/.test(word))
  );
}
