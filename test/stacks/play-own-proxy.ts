import { corsPolicies } from '../../src/remedies/cors-policy.ts';
import { type ProxyTarget, proxyTarget } from '../../src/remedies/own-proxy.ts';
import type { Caller } from './caller.ts';
import { claim, codesOf } from './diagnosed.ts';
import { type ForeignApi, type Heard, startForeignApi } from './foreign-api.ts';
import type { OwnProxyUnderTest } from './own-proxy-under-test.ts';
import type { Played } from './play-stack.ts';
import { rawRequest } from './raw-request.ts';
import { startProject } from './running-project.ts';
import { preflight, simple } from './situations.ts';

/**
 * Has a page call an API of someone else, which does not allow it; starts a server from the lines that are printed for
 * what the browser blocked, and has the page call that. What the API then hears, what other sites read, and where odd
 * requests end is looked at too.
 */
export async function playOwnProxy(under: OwnProxyUnderTest, caller: Caller): Promise<Played> {
  const problems: string[] = [];
  let passed = 0;
  const expectNone = (said: string, problem: string | null) => {
    if (problem === null) passed += 1;
    else problems.push(`${said}: ${problem}`);
  };
  const [api, decoy] = await Promise.all([startForeignApi(), startForeignApi()]);
  try {
    const target = await diagnosedTarget(under, caller, api, expectNone);
    await playForwarding(under, caller, { api, decoy, target }, expectNone);
    expectNone('a certificate that nobody vouches for', await trustsAnyone(under));
  } catch (error) {
    problems.push((error as Error).message);
  } finally {
    api.stop();
    decoy.stop();
  }
  return { passed, problems };
}

/** Takes what went otherwise than it must; null where nothing did. */
type Judge = (said: string, problem: string | null) => void;

/** The page calls the API itself, in vain; what is diagnosed tells whom to forward to. */
async function diagnosedTarget(
  { situations }: OwnProxyUnderTest,
  caller: Caller,
  api: ForeignApi,
  judge: Judge,
): Promise<ProxyTarget> {
  const server = `http://127.0.0.1:${api.port}`;
  const { called, exchanges } = await caller.callFrom(null, server, situations);
  const unclaimed = [...exchanges];
  for (const { situation, corsError } of called) {
    const codes = codesOf(claim(unclaimed, situation));
    const agree = corsError !== null && codes.includes(corsError);
    judge(
      `direct, ${situation.name}`,
      agree ? null : `Chromium says ${corsError}, we say ${codes.join(' or ')}`,
    );
  }
  const [policy] = corsPolicies(exchanges);
  const target = policy && 'example' in policy ? proxyTarget(policy.server, policy.example.url) : null;
  if (target?.server !== server)
    throw new Error(`The diagnosis names ${target?.server} instead of ${server}.`);
  return target;
}

interface Scene {
  readonly api: ForeignApi;
  readonly decoy: ForeignApi;
  readonly target: ProxyTarget;
}

async function playForwarding(under: OwnProxyUnderTest, caller: Caller, scene: Scene, judge: Judge) {
  const { api, decoy, target } = scene;
  const unused = new Set(under.proxy.remedy(target).edits.map(({ place }) => place));
  const project = await startProject(under, (place) => {
    unused.delete(place);
    return printedLines(under, target)(place);
  });
  try {
    for (const place of unused) judge(place, 'these lines have no place in the project');
    const page = `http://localhost:${project.port}`;

    api.heard.length = 0;
    const own = await caller.callFrom(page, `${page}/api`, under.situations);
    for (const { situation, status } of own.called)
      judge(situation.name, status === situation.status ? null : `the page reads ${status}`);
    judge('what the API hears', misheard(api.heard, target));

    const foreign = await caller.callFrom(null, `${page}/api`, under.situations);
    for (const { situation, corsError } of foreign.called)
      judge(`${situation.name}, from a foreign site`, corsError === null ? 'not blocked' : null);

    for (const path of oddPaths(decoy.port)) await rawRequest(project.port, { path });
    const host = `127.0.0.1:${decoy.port}`;
    await rawRequest(project.port, { path: '/api/orders', headers: { host } });
    judge('odd requests', decoy.heard[0] ? `one for ${decoy.heard[0].path} reached another host` : null);
    judge('whom the API is called as', wrongHost(api.heard, target));

    const after = await rawRequest(project.port, { path: '/api/orders' });
    judge('after odd requests', after?.status === 200 ? null : `status ${after?.status}`);
    const left = ['set-cookie', 'access-control-allow-origin'].filter((name) => after?.headers[name]);
    const expected = under.answersAsTheyAre ? 2 : 0;
    judge('what the page is told', left.length === expected ? null : `it gets ${left.join(', ')}`);
  } finally {
    await project.stop();
  }
}

const printedLines =
  ({ proxy }: OwnProxyUnderTest, target: ProxyTarget) =>
  (place: string) => {
    const edit = proxy.remedy(target).edits.find((one) => one.place === place);
    if (!edit) throw new Error(`The remedy has no lines for "${place}".`);
    return edit.lines;
  };

/** An API that says it is the right one, and has no authority to prove it, must not get a word. */
async function trustsAnyone(under: OwnProxyUnderTest): Promise<string | null> {
  const api = await startForeignApi(true);
  try {
    const target = { server: `https://localhost:${api.port}`, path: '/' };
    const project = await startProject(under, printedLines(under, target));
    const answer = await rawRequest(project.port, { path: '/api/orders' }).finally(() => project.stop());
    if (api.heard.length > 0) return 'it is trusted';
    return api.connections() > 0 ? null : `it is not even asked for, and the answer is ${answer?.status}`;
  } finally {
    api.stop();
  }
}

/** Requests that want to go elsewhere, as only an attacker writes them. */
function oddPaths(port: number): readonly string[] {
  const elsewhere = `127.0.0.1:${port}`;
  return [
    `http://${elsewhere}/api/orders`,
    `/api/http://${elsewhere}/orders`,
    `/api//${elsewhere}/orders`,
    `/api/@${elsewhere}/orders`,
    `/api@${elsewhere}/orders`,
    `/api/..//${elsewhere}/orders`,
    `/api/%2e%2e//${elsewhere}/orders`,
    `/api/\\\\${elsewhere}/orders`,
    `/api/?url=http://${elsewhere}/orders`,
    '/api/../orders',
  ];
}

function misheard(heard: readonly Heard[], target: ProxyTarget): string | null {
  const leak = heard.find(({ headers }) => headers.cookie ?? headers.origin ?? headers.referer);
  if (leak) return `${leak.method} ${leak.path} brings ${JSON.stringify(leak.headers)}`;
  const put = heard.find(({ method }) => method === preflight.method);
  const whole =
    put?.path === preflight.path &&
    put.body === preflight.body &&
    put.headers['x-request-id'] === preflight.headers['x-request-id'];
  if (!whole) return `not the ${preflight.method} that was sent, but ${JSON.stringify(put)}`;
  if (!heard.some(({ path }) => path === simple.path)) return `nothing of ${simple.path}`;
  return wrongHost(heard, target);
}

function wrongHost(heard: readonly Heard[], { server }: ProxyTarget): string | null {
  const wrong = heard.find(({ headers }) => headers.host !== new URL(server).host);
  return wrong ? `${wrong.path} names the host ${wrong.headers.host}` : null;
}
