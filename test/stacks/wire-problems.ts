import { type RawAnswer, rawRequest } from './raw-request.ts';
import { preflight, simple } from './situations.ts';

/**
 * What no page shows: whether caches are told that answers differ, and whether an origin gets in that resembles the
 * allowed one, or that every sandbox has. One entry for each look; null where all is well.
 */
export async function wireProblems(allowed: string, port: number): Promise<readonly (string | null)[]> {
  const looks = [allowed, ...lookalikes(allowed), 'null'].flatMap((origin) => [
    { origin, method: 'GET', path: simple.path, headers: {} },
    {
      origin,
      method: 'OPTIONS',
      path: preflight.path,
      headers: {
        'access-control-request-method': preflight.method,
        'access-control-request-headers': Object.keys(preflight.headers).join(','),
      },
    },
  ]);
  const problems: (string | null)[] = [];
  // One by one: some of these servers have but one worker.
  for (const look of looks) {
    const { origin, method, path } = look;
    const headers = { ...look.headers, host: `api.shop.test:${port}`, origin };
    const answer = await rawRequest(port, { path, method, headers });
    const problem = answer ? problemOf(look, origin === allowed, answer) : 'the connection is closed';
    problems.push(problem && `${method} from ${origin}: ${problem}`);
  }
  return problems;
}

/** What would get in through a pattern that is not anchored, a dot that is any letter, or a scheme that is any. */
function lookalikes(allowed: string): readonly string[] {
  const { host, hostname, port } = new URL(allowed);
  return [
    `http://${hostname}.foreign.test:${port}`,
    `http://foreign-${host}`,
    `http://${host.replace('.', '-')}`,
    `http://${hostname}`,
    `https://${host}`,
  ];
}

function problemOf({ method, origin }: Look, isAllowed: boolean, { headers, status }: RawAnswer) {
  const allows = headers['access-control-allow-origin'];
  if (isAllowed && allows !== origin) return `it is answered with ${allows}`;
  if (!isAllowed && (allows === origin || allows === '*')) return 'it is allowed';
  // No cache keeps what OPTIONS got, nor a refusal: some refuse other origins whole.
  return method !== 'GET' || status === 403 || /\borigin\b/i.test(headers.vary ?? '')
    ? null
    : 'no `Vary: Origin`';
}

interface Look {
  readonly origin: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}
