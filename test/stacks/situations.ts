/** One call of the page, as `fetch` takes it, and the status that it reads once it is allowed to. */
export interface Situation {
  readonly name: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly credentials: 'include' | 'omit';
  readonly status: number;
}

const get = { method: 'GET', headers: {}, body: null, credentials: 'include' } as const;

/** Every application under test answers these paths alike. The first three are played on every stack. */
export const simple: Situation = { ...get, name: 'simple', path: '/orders', status: 200 };

export const preflight: Situation = {
  name: 'preflight',
  path: '/orders/17',
  method: 'PUT',
  headers: { 'content-type': 'application/json', 'x-request-id': '7' },
  body: '{"amount":2}',
  credentials: 'include',
  status: 200,
};

/** The application breaks down. */
export const error: Situation = { ...get, name: 'error', path: '/broken', status: 500 };

/** Authentication stands in front, and asks preflights for a token too. */
export const authentication: Situation = {
  ...get,
  name: 'authentication',
  path: '/private',
  headers: { authorization: 'Bearer letmein' },
  status: 200,
};

/** Authentication refuses, and the page must be able to read that it did. */
export const unauthorized: Situation = { ...get, name: 'unauthorized', path: '/private', status: 401 };

/** Redirects to `/orders` on the same server. */
export const redirect: Situation = { ...get, name: 'redirect', path: '/moved', status: 200 };

/** Redirects to `/stock/`, preflights too: only for frameworks that do so of their own accord. */
export const slash: Situation = {
  ...get,
  name: 'slash',
  path: '/stock',
  headers: { 'x-request-id': '7' },
  status: 200,
};

/** What the page reads of a route that does not exist. */
export const missing: Situation = { ...get, name: 'missing', path: '/nowhere', status: 404 };
