import { type Hide, hidden } from './hide.ts';

/**
 * Credentials known by their form, wherever they stand: how their vendors write that they look, or, where those
 * do not, as the public rules of gitleaks and of GitHub's secret scanning know them. Every repetition that can
 * start at many places is bounded or starts after a fixed prefix, so that long hostile text is read in linear time.
 */
const telling: readonly RegExp[] = [
  // JSON Web Tokens, RFC 7519 and 7516: the first part is base64 of `{"`, `{ ` or `{` and a line break.
  /(?:eyJ|eyA|ewo)[\w-]{5,600}\.\.?[\w-]{5,}(?:\.[\w-]+)*/,
  // GitHub, github.blog/engineering/behind-githubs-new-authentication-token-formats
  /gh[pousr]_\w{16,}(?:\.[\w-]+)*/,
  /github_pat_\w{16,}/,
  // GitLab, docs.gitlab.com/security/tokens (token prefixes)
  /gl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|wt|soat|ffct)-[\w-]{16,}(?:\.[\w-]+)*/,
  /GR1348941[\w-]{16,}/,
  // Stripe, docs.stripe.com/keys; webhooks also as standardwebhooks.com has them.
  /[rs]k_(?:live|test|prod)_[A-Za-z0-9]{8,}/,
  /whsec_[\w+/=]{8,}/,
  // Slack, docs.slack.dev/authentication/tokens and …/messaging/sending-messages-using-incoming-webhooks
  /xox[abcdeoprs](?:\.xox[bp])?-[\w%-]{8,}/,
  /xapp-[\w-]{8,}/,
  /(?<=hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/)[\w/+-]{16,}/,
  // Google, cloud.google.com/docs/authentication: keys, access and refresh tokens, client secrets, codes.
  /AIza[\w-]{30,}/,
  /ya29\.[\w-]{10,}/,
  /GOCSPX-[\w-]{16,}/,
  // Azure: secrets of Entra applications; keys of storage and of the services beside it, 64 bytes in base64.
  /[\w.~-]{3}\dQ~[\w.~-]{31,34}/,
  // Webhooks of Microsoft Teams and of Discord, and Zapier's
  /(?<=\.webhook\.office\.com\/webhookb2\/)[\w@/-]{30,}/,
  /(?<=discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{15,22}\/)[\w-]{20,}/,
  /(?<=hooks\.zapier\.com\/hooks\/catch\/)\d+\/\w+/,
  // Telegram, core.telegram.org/bots/api#authorizing-your-bot; in a path `bot` stands before it.
  /(?:(?<![A-Za-z0-9])|(?<=\bbot))\d{6,16}:[A-Za-z0-9_-]{30,40}/,
  // SendGrid, Twilio, Mailgun, Mailchimp, Brevo
  /SG\.[\w-]{16,}\.[\w-]{16,}/,
  /x(?:keysib|smtpsib)-[\w-]{16,}/,
  // Registries: npm, PyPI, RubyGems, crates.io, Docker Hub
  /npm_[A-Za-z0-9]{30,}/,
  /pypi-[\w-]{16,}/,
  /rubygems_[0-9a-f]{40,}/,
  /dckr_(?:pat|oat)_[\w-]{20,}/,
  // Clouds and their tools: DigitalOcean, Databricks, Doppler, HashiCorp Vault and Terraform, Pulumi, Heroku
  /do[por]_v1_[0-9a-f]{32,}/,
  /dp\.(?:pt|st|ct|sa|scim|audit|said)\.(?:[\w-]{1,40}\.)?[A-Za-z0-9]{40,44}/,
  /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{40,}/,
  /HRKU-[\w-]{30,}/,
  // Shops: Shopify, Square
  /shp(?:at|ca|pa|ss|tka|rk)_[0-9a-fA-F]{32}/,
  /sq0(?:atp|csp|idp)-[\w-]{20,}/,
  // Tools: Atlassian, Linear, Notion, Airtable, Figma, Postman, Grafana, New Relic, Sentry, Supabase, PlanetScale
  /AT(?:ATT|CTT|BB)[\w=-]{24,}/,
  /lin_(?:api|oauth)_[A-Za-z0-9]{32,}/,
  /ntn_[A-Za-z0-9]{40,}/,
  /fig[dro]_[\w-]{30,}/,
  /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
  /gl(?:sa|c)_[\w+/=]{30,}/,
  /NR(?:AK|II|RA|JS)-[A-Z0-9a-z]{19,}/,
  /sntry[su]_[\w+/=]{30,}/,
  /sbp_[0-9a-f]{40}/,
  /pscale_(?:tkn|oauth|pw)_[\w=.-]{30,}/,
  // age, age-encryption.org
  /AGE-SECRET-KEY-1[A-Z0-9]{50,}/,
];

/** The same, for those that could be the end of a longer word by chance: only where no word stands before them. */
const ofWholeWords: readonly RegExp[] = [
  // AWS, docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html; session tokens begin as STS writes them.
  /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/,
  /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[\w/+%-]{20,}=*/,
  // Google, cloud.google.com/docs/authentication: keys, access and refresh tokens, client secrets, codes.
  /1\/\/0[\w-]{20,}/,
  /4\/0A[\w-]{20,}/,
  // Azure: secrets of Entra applications; keys of storage and of the services beside it, 64 bytes in base64.
  /(?<!sha-?512[-=:]{1,2})[A-Za-z0-9+/]{86}==/,
  // Discord, discord.com/developers/docs/reference#authentication: the id, the time and a MAC.
  /[MNO][A-Za-z\d_-]{22,27}\.[\w-]{6}\.[\w-]{27,40}/,
  // OpenAI, Anthropic and others that took `sk-` over; classes of style sheets have no digit.
  /sk-(?:(?:proj|svcacct|admin|ant)-|(?=[A-Za-z_-]{0,100}\d))[\w-]{20,}/,
  // Hugging Face, huggingface.co/docs/hub/security-tokens
  /(?:hf|api_org)_[A-Za-z0-9]{30,}/,
  // SendGrid, Twilio, Mailgun, Mailchimp, Brevo
  /SK[0-9a-f]{32}/,
  /key-[0-9a-f]{32}/,
  /[0-9a-f]{32}-(?:us\d{1,2}|[0-9a-f]{8}-[0-9a-f]{8})/,
  // Registries: npm, PyPI, RubyGems, crates.io, Docker Hub
  /cio[A-Za-z0-9]{32}/,
  // Clouds and their tools: DigitalOcean, Databricks, Doppler, HashiCorp Vault and Terraform, Pulumi, Heroku
  /dapi[0-9a-f]{32}(?:-\d)?/,
  /hv[sbr]\.[\w-]{20,}/,
  /pul-[0-9a-f]{40}/,
  // Shops: Shopify, Square
  /EAAA[\w-]{56,}/,
  // Tools: Atlassian, Linear, Notion, Airtable, Figma, Postman, Grafana, New Relic, Sentry, Supabase, PlanetScale
  /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
];

const sources = (shapes: readonly RegExp[]) => shapes.map((shape) => shape.source).join('|');
// What is percent-encoded before it is no word.
const wordStart = '(?<![A-Za-z0-9])|(?<=%(?:25){0,3}[0-9A-Fa-f]{2})';
const anyShape = new RegExp(`${sources(telling)}|(?:${wordStart})(?:${sources(ofWholeWords)})`, 'g');

/** Private keys, RFC 7468. What is cut before its end is one all the same. */
const privateKey =
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g;

/** Hides private keys: several words, which is why they are looked for before any rule that reads word by word. */
export function hidePrivateKeys(text: string, hide: Hide): string {
  return text.includes('-----BEGIN') ? text.replace(privateKey, (key) => hidden(key, hide)) : text;
}

/** Hides every credential that is known by its form. */
export function hideShapes(text: string, hide: Hide): string {
  return text.length < 16 ? text : text.replace(anyShape, (secret) => hidden(secret, hide));
}
