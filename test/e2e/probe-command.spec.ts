import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { expect } from 'playwright/test';
import { nodeNetwork } from '../../src/cli/network/node-network.ts';
import { playCall } from '../../src/cli/probe/play-call.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { LabRequest, Reply, Scenario } from '../lab/scenario.ts';
import type { Lab } from '../lab/server.ts';
import { test } from './fixtures.ts';
import { consultBrowser } from './oracle.ts';
import { openScenario, perform, resultOf } from './perform.ts';
import { probedCallOf } from './probed-call-of.ts';

/** Whoever has a name of the lab is this machine. */
const labLookup: LookupFunction = (name, options, done) =>
  lookup(/(^|\.)(test|localhost)$/.test(name) ? '127.0.0.1' : name, options, done);

/** How a probe says that a scenario's call ends; null where it cannot make it. */
async function probed(lab: Lab, scenario: Scenario) {
  const call = probedCallOf(lab, scenario);
  if (call === null) return null;
  const network = nodeNetwork({ ca: lab.certificate, lookup: labLookup });
  const { exchange } = await playCall(call, {
    ...{ userAgent: 'whycors/0', send: true, now: Date.now },
    ask: (request) => network.ask(request, 10),
  });
  const { findings, verdict } = diagnose(exchange);
  const blocking = findings.find(({ role }) => role === 'blocking');
  const failed = exchange.messages.findLast(({ networkError }) => networkError !== null);
  return {
    verdict,
    cause: blocking?.cause,
    corsError: blocking?.chromium ?? null,
    networkError: failed?.networkError ?? null,
  };
}

const sample = [
  'allow-headers-quoted',
  'allow-headers-wildcard-with-credentials',
  'allow-origin-100-kilobytes',
  'allow-origin-hostile',
  'allow-origin-two-lines',
  'certificate-error',
  'get-with-wildcard',
  'method-lower-case',
  'options-as-own-method',
  'preflight-allow-credentials-missing',
  'preflight-dies-behind-redirect',
  'preflight-redirected-behind-redirect',
  'put-with-credentials',
  'redirect-back-to-own-origin',
  'redirect-from-own-origin-to-password',
  'redirect-made-origin-null',
  'redirected-nowhere',
  'redirects-wrong-at-the-last',
  'safelisted-header-too-long',
  'wildcard-and-credentials-both-wrong',
];

for (const id of sample) {
  test(`a probe ends as the browser does: ${id}`, async ({ lab, plainBrowser }) => {
    const scenario = lab.scenario(id);
    const page = await plainBrowser.context.newPage();
    await openScenario(page, lab, scenario);
    const oracle = await consultBrowser(page);
    await perform(page, resultOf(scenario));
    const url = lab.place(scenario.expect[0]?.url ?? '', scenario);
    const ended = () => oracle.verdicts().find((call) => call.type !== 'Preflight' && call.url === url);
    await expect.poll(() => ended()?.state).toMatch(/delivered|failed/);
    const told = ended();
    // What Chromium writes for a check of its own.
    const networkError = told?.networkError === 'net::ERR_FAILED' ? null : told?.networkError;
    expect(await probed(lab, scenario)).toMatchObject({ corsError: told?.corsError, networkError });
  });
}

/** What a server may decide by. */
const looked =
  /^(accept|access-control-.*|authorization|content-.*|host|origin|sec-fetch-(dest|mode|site)|transfer-encoding|x-.*)$/;

const told: Readonly<Record<string, string>> = {
  'with credentials, over two origins': `return fetch('https://api.test/orders', {
    method: 'PUT', credentials: 'include', headers: { 'X-B': '1', Authorization: 'Bearer 1', 'Content-Type': 'text/csv' },
  })`,
  'which becomes GET': `return fetch('https://api.test/cups', {
    method: 'POST', headers: { 'Content-Type': 'application/json', 'x-A': 'caf\u00e9' },
  })`,
  'from its own origin': `return fetch('https://shop.test/mine', { headers: { 'X-A': '1', Accept: 'text/csv' } })`,
  'in lower case': `return fetch('https://api.test/patched', { method: 'patch' })`,
};

for (const [name, call] of Object.entries(told)) {
  test(`a probe sends what the browser sends: ${name}`, async ({ lab, plainBrowser }) => {
    let heads: unknown[] = [];
    const answering =
      (reply: Reply) =>
      ({ method, url, headers }: LabRequest): Reply => {
        heads.push([
          method,
          url,
          Object.fromEntries(Object.entries(headers).filter(([key]) => looked.test(key))),
        ]);
        const origin = `${headers['origin'] ?? '*'}`;
        return {
          ...reply,
          headers: {
            ...reply.headers,
            'Access-Control-Allow-Origin': origin,
            'Access-Control-Allow-Credentials': 'true',
            'Access-Control-Allow-Methods': 'PUT, patch',
            'Access-Control-Allow-Headers': 'authorization, content-type, x-a, x-b',
          },
        };
      };
    // Each call has URLs of its own: the browser remembers preflights.
    const to = (status: number, location: string) => ({
      PREFLIGHT: answering({}),
      '*': answering({ status, headers: { Location: location } }),
    });
    const scenario: Scenario = {
      ...{ id: 'heads', title: 'Heads', row: 'Innocent', page: 'https://shop.test', call },
      serve: {
        'https://api.test/orders': to(307, 'https://cdn.test/last'),
        'https://api.test/cups': to(303, 'https://api.test/last'),
        'https://shop.test/mine': to(302, 'https://api.test/there'),
        'https://api.test/last': { '*': answering({}) },
        'https://cdn.test/last': { '*': answering({}) },
        'https://api.test/there': { '*': answering({}) },
        'https://api.test/patched': { '*': answering({}) },
      },
      expect: [{ url: 'https://api.test/', verdict: 'delivered' }],
    };
    lab.add(scenario);
    const page = await plainBrowser.context.newPage();
    await openScenario(page, lab, scenario);
    await perform(page, 'passed');
    const fromBrowser = heads;
    heads = [];
    expect(await probed(lab, scenario)).toMatchObject({ corsError: null, networkError: null });
    expect(fromBrowser.length).toBeGreaterThan(1);
    expect(heads).toEqual(fromBrowser);
  });
}

/** What no head of an answer shows: a body that cannot be read. */
const ofBodies = ['content-encoding-wrong'];

test('a probe finds in every scenario that it can play what a browser was found to say', async ({ lab }) => {
  const found: unknown[] = [];
  const wanted: unknown[] = [];
  for (const scenario of lab.scenarios.filter(({ id }) => !ofBodies.includes(id))) {
    const [expected] = scenario.expect;
    const said = await probed(lab, scenario);
    if (said === null || !expected) continue;
    const { id } = scenario;
    const { verdict, cause, chromium = null, networkError } = expected;
    found.push({ id, ...said });
    wanted.push({ id, verdict, cause, corsError: chromium, networkError: networkError || null });
  }
  expect(found.length).toBeGreaterThan(150);
  expect(found).toEqual(wanted);
});
