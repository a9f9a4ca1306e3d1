import type { Random } from './random.ts';

/** What opens nothing: it stands in a URL or in a header, and should stay. */
export interface Harmless {
  readonly kind: string;
  readonly url?: string;
  readonly header?: readonly [name: string, value: string];
}

type Draw = (random: Random) => string;

const api = 'https://api.example';
const words = 'order customer product invoice shipment article category search report address'.split(' ');
const german =
  'Donaudampfschifffahrtsgesellschaftskapitaen Rechtsschutzversicherungsgesellschaften Kraftfahrzeughaftpflichtversicherung Lebensmittelunvertraeglichkeit'.split(
    ' ',
  );
const products = [
  'Bosch Professional GSR 18V-55 Akku-Bohrschrauber (2x 4,0 Ah, L-BOXX)',
  'Samsung Galaxy S24 Ultra 512GB Titanium Gray SM-S928BZTHEUB',
  'LEGO Technic 42143 Ferrari Daytona SP3',
  'HP LaserJet Pro MFP M428fdw W1A30A#B19',
];
const base64 = (random: Random, bytes: number) => random.bytes(bytes).toString('base64');

/** How often each is met in URLs, roughly: ids and plain routes most of all. */
const inUrls: readonly (readonly [kind: string, weight: number, draw: Draw])[] = [
  ['route', 8, (r) => `${api}/v2/${r.pick(words)}s/${r.between(1, 99_999)}/${r.pick(words)}s`],
  ['UUID as id', 6, (r) => `${api}/${r.pick(words)}s/${r.uuid()}`],
  ['UUID in a query', 3, (r) => `${api}/lines?${r.pick(words)}Id=${r.uuid()}&page=2`],
  ['object id', 4, (r) => `${api}/${r.pick(words)}s/${r.hex(24)}/lines`],
  ['ULID', 2, (r) => `${api}/${r.pick(words)}s/01${r.upper(24)}`],
  ['commit', 2, (r) => `${api}/repos/acme/shop/commits/${r.hex(40)}`],
  ['webpack asset', 4, (r) => `https://cdn.example/static/js/main.${r.hex(8)}.chunk.js`],
  ['vite asset', 4, (r) => `https://cdn.example/assets/index-${r.url(8)}.${r.pick(['js', 'css'])}`],
  ['long asset hash', 2, (r) => `https://cdn.example/assets/app-${r.hex(64)}.css`],
  ['Google font', 2, (r) => `https://fonts.gstatic.com/s/inter/v12/${r.url(66)}.woff2`],
  [
    'version',
    3,
    (r) => `https://cdn.example/npm/preact@${r.between(1, 20)}.${r.between(0, 30)}.1/dist/preact.min.js`,
  ],
  ['integrity', 1, (r) => `https://cdn.example/app.js?integrity=sha384&v=${r.hex(20)}`],
  ['dates', 3, (r) => `${api}/items?from=2026-${r.between(10, 12)}-21T10:15:30.000Z&to=20261231T235959Z`],
  ['search', 4, (r) => `${api}/search?q=${encodeURIComponent(r.pick(products))}&limit=20`],
  ['form search', 3, (r) => `${api}/search?q=${encodeURIComponent(r.pick(products)).replaceAll('%20', '+')}`],
  ['German words', 3, (r) => `${api}/begriffe/${r.pick(german)}?wort=${r.pick(german)}`],
  [
    'slug',
    4,
    () => `${api}/blog/2026/11/21/why-your-access-control-allow-origin-header-is-missing-in-production`,
  ],
  ['camel case', 3, () => `${api}/getCustomerOrderHistoryByCustomerIdAndDateRangeV2`],
  [
    'filters',
    4,
    (r) =>
      `${api}/issues?state=${r.pick(['open', 'closed', 'all'])}&sort=created&direction=desc&per_page=100`,
  ],
  [
    'keys that sort',
    3,
    (r) => `${api}/items?sort_key=${r.pick(words)}_name&partitionKey=eu&key=${r.pick(words)}`,
  ],
  [
    'codes that are none',
    3,
    (r) => `${api}/rates?country_code=DE&currency_code=EUR&zip_code=${r.digits(5)}&code=EUR`,
  ],
  [
    'OData',
    2,
    (r) =>
      `${api}/odata/Orders?$filter=Amount%20gt%20${r.between(1, 900)}%20and%20Status%20eq%20%27Open%27&$top=50`,
  ],
  [
    'GraphQL',
    2,
    () =>
      `${api}/graphql?query=${encodeURIComponent('query Orders($first: Int!) { orders(first: $first) { id total } }')}&variables=${encodeURIComponent('{"first":20}')}`,
  ],
  [
    'persisted query',
    2,
    (r) =>
      `${api}/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: r.hex(64) } }))}`,
  ],
  ['tile', 2, (r) => `https://tiles.example/${r.between(1, 18)}/${r.digits(5)}/${r.digits(5)}@2x.png`],
  ['coordinates', 2, (r) => `${api}/near?lat=52.${r.digits(6)}&lng=13.${r.digits(6)}&radius=1500`],
  ['video', 2, (r) => `https://www.youtube.com/watch?v=${r.url(11)}&t=42s`],
  [
    'picture',
    2,
    (r) => `https://img.example/c_fill,w_640,h_480,q_auto/v${r.digits(10)}/shop/${r.pick(words)}-front.jpg`,
  ],
  [
    'nested URL',
    3,
    (r) =>
      `${api}/preview?url=${encodeURIComponent(`https://app.example/${r.pick(words)}s/${r.digits(4)}?tab=details#top`)}`,
  ],
  ['content in base64', 1, (r) => `data:image/png;base64,iVBORw0KGgo${base64(r, 90)}`],
  [
    'data in base64',
    2,
    (r) => `${api}/items?cursor=${Buffer.from(`{"id":${r.digits(6)},"sort":"name"}`).toString('base64')}`,
  ],
  ['Stripe object', 2, (r) => `${api}/payments/pi_3${r.alnum(23)}`],
  [
    'S3 object',
    2,
    (r) =>
      `https://shop-media.s3.eu-central-1.amazonaws.com/uploads/2026/11/${r.hex(32)}/photo-${r.digits(4)}.jpg`,
  ],
  [
    'analytics',
    2,
    (r) =>
      `https://www.google-analytics.com/g/collect?v=2&tid=G-${r.upper(10)}&cid=${r.digits(10)}.${r.digits(10)}&_p=${r.digits(9)}`,
  ],
  ['blob', 2, (r) => `blob:https://app.example/${r.uuid()}`],
  ['extension', 1, (r) => `chrome-extension://${r.text('abcdefghijklmnop', 32)}/page.js`],
  [
    'words of credentials',
    2,
    (r) =>
      `${api}/${r.pick(['tokens/list', 'password/reset', 'auth/session', 'secrets', 'oauth/authorize'])}?token_type=bearer`,
  ],
];

const inHeaders: readonly (readonly [name: string, weight: number, draw: Draw])[] = [
  ['etag', 5, (r) => r.pick([`"${r.hex(40)}"`, `W/"${r.hex(3)}-${base64(r, 20)}"`])],
  ['x-request-id', 5, (r) => r.pick([r.uuid(), r.hex(32), `${r.upper(16)}`])],
  ['traceparent', 3, (r) => `00-${r.hex(32)}-${r.hex(16)}-01`],
  ['x-amzn-trace-id', 2, (r) => `Root=1-${r.hex(8)}-${r.hex(24)}`],
  ['x-amz-cf-id', 2, (r) => `${r.url(54)}==`],
  ['x-amz-id-2', 1, (r) => base64(r, 57)],
  ['x-amz-version-id', 1, (r) => r.url(32)],
  ['x-goog-hash', 1, (r) => `crc32c=${base64(r, 4)},md5=${base64(r, 16)}`],
  ['cf-ray', 3, (r) => `${r.hex(16)}-FRA`],
  ['x-vercel-id', 2, (r) => `fra1::iad1::${r.lower(5)}-${r.digits(13)}-${r.hex(12)}`],
  [
    'x-github-request-id',
    1,
    (r) => `${r.hex(4)}:${r.hex(6)}:${r.hex(7)}:${r.hex(7)}:${r.hex(8)}`.toUpperCase(),
  ],
  ['x-b3-traceid', 1, (r) => r.hex(32)],
  ['sentry-trace', 1, (r) => `${r.hex(32)}-${r.hex(16)}-1`],
  [
    'baggage',
    1,
    (r) =>
      `sentry-environment=prod,sentry-release=${r.hex(40)},sentry-public_key=${r.hex(32)},sentry-trace_id=${r.hex(32)}`,
  ],
  ['date', 3, () => 'Sat, 21 Nov 2026 10:15:30 GMT'],
  [
    'server',
    3,
    (r) =>
      r.pick([
        'nginx/1.24.0 (Ubuntu)',
        'Apache/2.4.58 (Unix) OpenSSL/3.0.13',
        'cloudflare',
        'Microsoft-IIS/10.0',
      ]),
  ],
  ['via', 2, () => '1.1 varnish, 1.1 3f2a91c4d5e6f708192a3b4c5d6e7f80.cloudfront.net (CloudFront)'],
  ['content-type', 4, (r) => `multipart/form-data; boundary=----WebKitFormBoundary${r.alnum(16)}`],
  [
    'content-security-policy',
    3,
    (r) =>
      `default-src 'self'; script-src 'nonce-${base64(r, 16)}' 'sha256-${base64(r, 32)}' https://cdn.example; report-uri /csp`,
  ],
  [
    'user-agent',
    3,
    () =>
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  ],
  [
    'report-to',
    1,
    (r) =>
      `{"group":"cf-nel","max_age":604800,"endpoints":[{"url":"https://a.nel.cloudflare.com/report/v4?s=${encodeURIComponent(base64(r, 60))}"}]}`,
  ],
  ['nel', 1, () => '{"success_fraction":0,"report_to":"cf-nel","max_age":604800}'],
  ['server-timing', 2, (r) => `db;dur=53.${r.digits(3)}, cdn-cache; desc=HIT; total;dur=123.4`],
  ['strict-transport-security', 1, () => 'max-age=63072000; includeSubDomains; preload'],
  ['x-powered-by', 2, (r) => r.pick(['Express', 'PHP/8.3.2', 'ASP.NET', 'Next.js 15.1.0'])],
  ['x-app-version', 2, (r) => `2026.11.${r.between(1, 30)}-${r.hex(7)}+build.${r.digits(5)}`],
  ['x-client-data', 1, () => 'OrdersFrontendApplicationVersion2026'],
  ['x-ratelimit-reset', 2, (r) => r.digits(10)],
  ['ratelimit-policy', 1, () => '"burst";q=100;w=60, "daily";q=5000;w=86400'],
  [
    'access-control-allow-headers',
    5,
    () => 'Authorization, Content-Type, X-Api-Key, X-CSRF-Token, X-Requested-With',
  ],
  ['access-control-expose-headers', 3, () => 'ETag, Link, X-Total-Count, X-Auth-Token-Expires'],
  [
    'www-authenticate',
    3,
    (r) =>
      r.pick([
        'Bearer error="invalid_token", error_description="The access token expired"',
        'Basic realm="Orders", charset="UTF-8"',
      ]),
  ],
  ['vary', 3, () => 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers'],
  [
    'link',
    2,
    (r) =>
      `<https://api.example/orders?page=2&per_page=50>; rel="next", </assets/app-${r.hex(8)}.js>; rel=preload; as=script`,
  ],
  ['cache-control', 3, () => 'private, max-age=0, no-store, must-revalidate, stale-while-revalidate=60'],
  ['digest', 1, (r) => `sha-256=${base64(r, 32)}`],
  ['x-cache', 2, () => 'Hit from cloudfront, MISS, HIT'],
  ['idempotency-key', 2, (r) => r.uuid()],
  ['x-tenant', 2, () => 'acme-production-eu-central-1'],
  ['x-fb-debug', 1, (r) => base64(r, 64)],
  ['sec-ch-ua', 2, () => '"Chromium";v="156", "Not=A?Brand";v="24", "Google Chrome";v="156"'],
  ['accept-language', 2, () => 'de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7'],
  ['location', 3, (r) => `https://app.example/${r.pick(words)}s/${r.uuid()}?lang=de&tab=${r.pick(words)}`],
  ['retry-after', 1, (r) => r.digits(3)],
  ['x-feature-flags', 1, () => 'newCheckout=on;betaSearch=off;abTest42=variantB'],
];

const weighted = <T extends readonly [string, number, Draw]>(rows: readonly T[]) =>
  rows.flatMap((row) => Array<T>(row[1]).fill(row));
const urls = weighted(inUrls);
const headers = weighted(inHeaders);

export function drawHarmless(random: Random): Harmless {
  if (random.chance(0.5)) {
    const [kind, , draw] = random.pick(urls);
    return { kind, url: draw(random) };
  }
  const [name, , draw] = random.pick(headers);
  return { kind: name, header: [name, draw(random)] };
}
