import type { Random } from './random.ts';

/** A kind of credential, drawn as its vendor issues it: written from their pages, not from what redaction looks for. */
export interface SecretKind {
  readonly name: string;
  readonly draw: (random: Random) => string;
  /**
   * Where nothing but its place tells that it is one: it stands in such a place at least once in each report, and
   * then anywhere.
   */
  readonly place?: Place;
}

export type Place =
  | { readonly parameter: string }
  | { readonly header: string; readonly before?: string }
  | { readonly segmentAfter: string }
  | { readonly userInfo: true };

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const base64url = (text: string | Buffer) => Buffer.from(text).toString('base64url');

function jwt(random: Random): string {
  const header = { alg: random.pick(['HS256', 'RS256', 'ES256', 'none']), typ: 'JWT', kid: random.hex(8) };
  const claims = { sub: random.uuid(), iat: Number(random.digits(10)), scope: 'orders:read' };
  return `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(claims))}.${base64url(random.bytes(32))}`;
}

function jwe(random: Random): string {
  const header = base64url(JSON.stringify({ alg: 'RSA-OAEP', enc: 'A256GCM', kid: random.hex(6) }));
  return [header, ...[256, 12, 60, 16].map((length) => base64url(random.bytes(length)))].join('.');
}

function saml(random: Random): string {
  const xml = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_${random.hex(32)}" Version="2.0"><saml:Assertion>${random.alnum(60)}</saml:Assertion></samlp:Response>`;
  return base64(random.chance(0.5) ? xml : `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
}

function pem(random: Random): string {
  const kind = random.pick(['RSA ', 'EC ', '', 'OPENSSH ']);
  return `-----BEGIN ${kind}PRIVATE KEY-----\\n${base64(random.bytes(90))}\\n-----END ${kind}PRIVATE KEY-----`;
}

/** Known by their form wherever they stand. */
const byForm: readonly SecretKind[] = [
  { name: 'JWT', draw: jwt },
  { name: 'JWE', draw: jwe },
  { name: 'AWS access key id', draw: (r) => r.pick(['AKIA', 'ASIA']) + r.upper(16) },
  { name: 'AWS session token', draw: (r) => `IQoJb3JpZ2luX2Vj${base64(r.bytes(300))}` },
  { name: 'GitHub token', draw: (r) => `gh${r.pick(['p', 'o', 'u', 's'])}_${r.alnum(36)}` },
  { name: 'GitHub refresh token', draw: (r) => `ghr_${r.alnum(76)}` },
  { name: 'GitHub fine-grained token', draw: (r) => `github_pat_${r.alnum(22)}_${r.alnum(59)}` },
  { name: 'GitLab token', draw: (r) => `${r.pick(['glpat', 'gldt', 'glrt', 'glsoat'])}-${r.url(20)}` },
  { name: 'GitLab routable token', draw: (r) => `glpat-${r.url(27)}.01.${r.lower(9)}` },
  { name: 'Stripe secret key', draw: (r) => `sk_live_51${r.alnum(97)}` },
  { name: 'Stripe restricted key', draw: (r) => `rk_${r.pick(['live', 'test'])}_51${r.alnum(97)}` },
  { name: 'Stripe webhook secret', draw: (r) => `whsec_${r.alnum(32)}` },
  { name: 'Slack bot token', draw: (r) => `xoxb-${r.digits(12)}-${r.digits(13)}-${r.alnum(24)}` },
  {
    name: 'Slack user token',
    draw: (r) => `xoxp-${r.digits(12)}-${r.digits(12)}-${r.digits(13)}-${r.hex(32)}`,
  },
  { name: 'Slack rotating token', draw: (r) => `xoxe.xoxb-1-${r.alnum(164)}` },
  { name: 'Slack app token', draw: (r) => `xapp-1-A${r.upper(10)}-${r.digits(13)}-${r.hex(64)}` },
  {
    name: 'Slack webhook',
    draw: (r) => `https://hooks.slack.com/services/T${r.upper(10)}/B${r.upper(10)}/${r.alnum(24)}`,
  },
  { name: 'Google API key', draw: (r) => `AIza${r.url(35)}` },
  { name: 'Google access token', draw: (r) => `ya29.a0${r.url(160)}` },
  { name: 'Google client secret', draw: (r) => `GOCSPX-${r.url(28)}` },
  { name: 'Google refresh token', draw: (r) => `1//0${r.url(99)}` },
  { name: 'SAML response', draw: saml },
  { name: 'Azure storage key', draw: (r) => base64(r.bytes(64)) },
  { name: 'Entra client secret', draw: (r) => `${r.alnum(3)}8Q~${r.url(34)}` },
  { name: 'SendGrid key', draw: (r) => `SG.${r.url(22)}.${r.url(43)}` },
  { name: 'Twilio API key', draw: (r) => `SK${r.hex(32)}` },
  { name: 'Mailgun key', draw: (r) => `key-${r.hex(32)}` },
  { name: 'Mailchimp key', draw: (r) => `${r.hex(32)}-us${r.between(1, 21)}` },
  { name: 'npm token', draw: (r) => `npm_${r.alnum(36)}` },
  { name: 'PyPI token', draw: (r) => `pypi-AgEIcHlwaS5vcmc${r.url(150)}` },
  { name: 'DigitalOcean token', draw: (r) => `${r.pick(['dop', 'doo', 'dor'])}_v1_${r.hex(64)}` },
  { name: 'Shopify token', draw: (r) => `${r.pick(['shpat', 'shpca', 'shppa', 'shpss'])}_${r.hex(32)}` },
  {
    name: 'Square token',
    draw: (r) => r.pick([`sq0atp-${r.url(22)}`, `sq0csp-${r.url(43)}`, `EAAA${r.url(60)}`]),
  },
  {
    name: 'Discord bot token',
    draw: (r) => `${base64url(r.digits(18))}.${r.url(6)}.${r.url(38)}`,
  },
  { name: 'Telegram bot token', draw: (r) => `${r.pick(['', 'bot'])}${r.digits(10)}:AA${r.url(33)}` },
  { name: 'OpenAI key', draw: (r) => `sk-proj-${r.url(74)}T3BlbkFJ${r.url(74)}` },
  { name: 'OpenAI legacy key', draw: (r) => `sk-${r.alnum(20)}T3BlbkFJ${r.alnum(20)}` },
  { name: 'Anthropic key', draw: (r) => `sk-ant-api03-${r.url(93)}AA` },
  { name: 'Hugging Face token', draw: (r) => `hf_${r.alnum(34)}` },
  { name: 'Databricks token', draw: (r) => `dapi${r.hex(32)}` },
  { name: 'Doppler token', draw: (r) => `dp.pt.${r.alnum(43)}` },
  { name: 'Vault token', draw: (r) => `hvs.${r.url(95)}` },
  { name: 'Terraform token', draw: (r) => `${r.alnum(14)}.atlasv1.${r.alnum(67)}` },
  { name: 'private key', draw: pem },
];

/** Known by where they stand. */
const byPlace: readonly SecretKind[] = [
  { name: 'AWS secret key', draw: (r) => base64(r.bytes(30)), place: { parameter: 'aws_secret_access_key' } },
  { name: 'SigV4 signature', draw: (r) => r.hex(64), place: { parameter: 'X-Amz-Signature' } },
  { name: 'Azure SAS', draw: (r) => base64(r.bytes(32)), place: { parameter: 'sig' } },
  { name: 'OAuth code', draw: (r) => r.lower(32), place: { parameter: 'code' } },
  { name: 'OAuth state', draw: (r) => r.hex(32), place: { parameter: 'state' } },
  { name: 'PKCE verifier', draw: (r) => r.lower(64), place: { parameter: 'code_verifier' } },
  { name: 'SAML artifact', draw: (r) => base64(r.bytes(44)), place: { parameter: 'SAMLart' } },
  { name: 'password', draw: (r) => `${r.lower(6)}!${r.alnum(5)}7&x`, place: { parameter: 'password' } },
  { name: 'user info', draw: (r) => `${r.lower(5)}9${r.alnum(9)}`, place: { userInfo: true } },
  { name: 'session id in hex', draw: (r) => r.hex(40), place: { header: 'cookie', before: 'sid=' } },
  {
    name: 'session cookie set',
    draw: (r) => r.lower(26),
    place: { header: 'set-cookie', before: 'PHPSESSID=' },
  },
  { name: 'bearer in hex', draw: (r) => r.hex(40), place: { header: 'authorization', before: 'Bearer ' } },
  {
    name: 'Basic',
    draw: (r) => base64(`${r.lower(6)}:${r.alnum(14)}`),
    place: { header: 'authorization', before: 'Basic ' },
  },
  {
    name: 'Digest response',
    draw: (r) => `username="${r.lower(8)}", realm="a", nonce="${r.hex(32)}", response="${r.hex(32)}"`,
    place: { header: 'authorization', before: 'Digest ' },
  },
  { name: 'Twilio auth token', draw: (r) => r.hex(32), place: { header: 'x-auth-token' } },
  { name: 'API key in hex', draw: (r) => r.hex(32), place: { header: 'x-api-key' } },
  { name: 'CSRF token', draw: (r) => r.lower(40), place: { header: 'x-csrf-token' } },
  { name: 'UUID as key', draw: (r) => r.uuid(), place: { header: 'ocp-apim-subscription-key' } },
  { name: 'reset link', draw: (r) => r.hex(40), place: { segmentAfter: 'reset-password' } },
  { name: 'invitation', draw: (r) => r.lower(24), place: { segmentAfter: 'invite' } },
];

export const secretKinds: readonly SecretKind[] = [...byForm, ...byPlace];
