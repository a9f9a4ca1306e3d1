/**
 * A large HAR as Chromium saves it, the same each time: pages of an application, and whom they call. The texts of its
 * answers are shorter than most, 1 kB where scripts alone have 10: with more of them 100,000 entries would not fit into
 * one string, and all that they add is work for `JSON.parse`.
 */
const pages = 20;
const hosts = Array.from({ length: 40 }, (_, n) => `https://api${n}.example`);
const start = Date.UTC(2026, 10, 21, 10);

const agent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

type Headers = Readonly<Record<string, string>>;

interface Call {
  readonly n: number;
  readonly type: string;
  readonly method: string;
  readonly url: string;
  readonly sent: Headers;
  readonly status: number;
  readonly answered: Headers;
  readonly error?: string;
  readonly startedAt: number;
  readonly time?: number;
}

export function busyHar(entries: number) {
  const found: object[] = [];
  for (let n = 0; found.length < entries; n++) found.push(...entriesOf(n));
  return {
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      pages: Array.from({ length: pages }, (_, n) => ({
        startedDateTime: new Date(start).toISOString(),
        id: `page_${n}`,
        title: `${originOf(n)}/dashboard/${n}`,
        pageTimings: { onContentLoad: 612.3, onLoad: 1207.9 },
      })),
      entries: found.slice(0, entries),
    },
  };
}

const originOf = (n: number) => `https://app${(n % pages) % 3}.example`;

/** Of ten calls six stay at home, three are delivered from elsewhere, and one is blocked; some have preflights. */
function entriesOf(n: number): readonly object[] {
  const home = originOf(n);
  const host = hosts[n % hosts.length] ?? '';
  const call = { n, startedAt: start + n * 7, method: 'GET', status: 200, type: 'fetch' };
  const url = `${host}/v2/items/${n % 5000}?fields=name%2Cprice%2Cstock&locale=en-GB&page=${n % 7}`;
  const away = { ...sentBy(home, 'cross-site'), origin: home };
  const allowed = { ...answered, 'access-control-allow-origin': home, vary: 'Origin' };
  const preflight = (by: object): Call => ({
    ...call,
    ...{ type: 'preflight', method: 'OPTIONS', url, status: 204, startedAt: call.startedAt + 2, time: 20 },
    sent: { ...away, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-trace' },
    answered: { ...allowed, 'access-control-allow-methods': 'PUT', ...by },
  });
  const put = { ...call, method: 'PUT', url, sent: { ...away, 'x-trace': `${n}` }, answered: allowed };
  switch (n % 10) {
    case 0:
    case 1:
      return [entry({ ...call, url, sent: away, answered: allowed })];
    case 2:
      return [
        entry({ ...put, time: 60 }),
        entry(preflight({ 'access-control-allow-headers': 'x-trace', 'access-control-max-age': '600' })),
      ];
    case 3:
      return n % 20 === 3
        ? [entry({ ...call, url, sent: away, answered, error: 'net::ERR_FAILED' })]
        : [
            entry({ ...put, status: 0, answered: {}, error: 'net::ERR_FAILED', time: 25 }),
            entry(preflight({})),
          ];
    default: {
      const own = `${home}/assets/${n % 900}.js?v=${n % 31}`;
      const type = n % 2 === 0 ? 'script' : 'fetch';
      return [entry({ ...call, type, url: own, sent: sentBy(home, 'same-origin'), answered })];
    }
  }
}

const sentBy = (home: string, site: string): Headers => ({
  ':authority': 'api.example',
  ':method': 'GET',
  ':path': '/v2/items',
  ':scheme': 'https',
  accept: 'application/json, text/plain, */*',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-GB,en;q=0.9',
  'cache-control': 'no-cache',
  dnt: '1',
  pragma: 'no-cache',
  priority: 'u=1, i',
  referer: `${home}/`,
  'sec-ch-ua': '"Chromium";v="156", "Not?A_Brand";v="24"',
  'sec-ch-ua-mobile': '?0',
  'sec-ch-ua-platform': '"Linux"',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': site,
  'user-agent': agent,
});

const answered: Headers = {
  'alt-svc': 'h3=":443"; ma=86400',
  'cache-control': 'private, max-age=0, must-revalidate',
  'content-encoding': 'br',
  'content-security-policy': "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'",
  'content-type': 'application/json; charset=utf-8',
  date: 'Sat, 21 Nov 2026 10:00:00 GMT',
  etag: 'W/"1f3a-0mJ8rT9kVQ"',
  'referrer-policy': 'strict-origin-when-cross-origin',
  server: 'nginx',
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  via: '1.1 varnish',
  'x-cache': 'MISS',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-request-id': '5f0c2a7e-6c1b-4f43-9d7c-2b1c5a7d9e10',
};

const fields = (headers: Headers) => Object.entries(headers).map(([name, value]) => ({ name, value }));

function contentOf(n: number, isShown: boolean) {
  const items = Array.from({ length: 12 }, (_, at) => ({
    id: n + at,
    name: `Item ${at} of ${n}`,
    stock: at,
  }));
  const text = JSON.stringify({ items, next: `/v2/items?page=${n % 7}`, total: 5000 });
  return { size: text.length, mimeType: 'application/json', compression: 412, ...(isShown ? { text } : {}) };
}

function entry({
  n,
  type,
  method,
  url,
  sent,
  status,
  answered: received,
  error,
  startedAt,
  time = 38.4,
}: Call) {
  const home = originOf(n);
  const frame = {
    functionName: 'load',
    scriptId: '14',
    url: `${home}/main.js`,
    lineNumber: 41,
    columnNumber: 7,
  };
  const calls = ['request', 'get', 'refresh', 'onReady', ''].map((functionName, depth) => ({
    functionName,
    scriptId: '14',
    url: `${home}/main.js`,
    lineNumber: 3 + depth,
    columnNumber: 990,
  }));
  const stack = { callFrames: [frame, ...calls] };
  return {
    _connectionId: `${n % 60}`,
    _initiator: type === 'preflight' ? { type, url } : { type: 'script', stack },
    _priority: 'High',
    _resourceType: type,
    cache: {},
    connection: '443',
    pageref: `page_${n % pages}`,
    request: {
      ...{ method, url, httpVersion: 'http/2.0', headers: fields(sent) },
      ...{ queryString: [{ name: 'locale', value: 'en-GB' }], cookies: [], headersSize: -1, bodySize: 0 },
    },
    response: {
      ...{ status, statusText: '', httpVersion: 'http/2.0', headers: fields(received), cookies: [] },
      content: contentOf(n, Object.keys(received).length > 0 && type !== 'preflight'),
      ...{ redirectURL: '', headersSize: -1, bodySize: -1, _transferSize: 3072, _error: error ?? null },
      _fetchedViaServiceWorker: false,
    },
    serverIPAddress: '203.0.113.7',
    startedDateTime: new Date(startedAt).toISOString(),
    time,
    timings: {
      ...{ blocked: 2.31, dns: -1, ssl: -1, connect: -1, send: 0.12, wait: 34.2, receive: 1.77 },
      ...{ _blocked_queueing: 1.4, _workerStart: -1, _workerReady: -1, _workerFetchStart: -1 },
    },
  };
}
