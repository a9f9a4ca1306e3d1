import { describe, expect, it } from 'vitest';
import { createProofs } from '../../src/background/proofs.ts';
import { createRelay, type ObserverPort } from '../../src/background/relay.ts';
import type { SessionRule } from '../../src/proof/session-rules.ts';
import type { MessageOf, ObserverReplies, ObserverRequests } from '../../src/protocol/messages.ts';
import type { WebRequestEvent } from '../../src/protocol/observed-event.ts';
import { sampleProof } from '../helpers/proof.ts';
import { wireEvent } from '../log/events.ts';
import { fakeRules } from './fake-rules.ts';

function fakePort() {
  const heard: MessageOf<ObserverReplies>[] = [];
  let say: (message: MessageOf<ObserverRequests>) => void = () => {};
  let close = () => {};
  const port: ObserverPort = {
    send: (message) => heard.push(message),
    onMessage: (listener) => {
      say = listener;
    },
    onClose: (listener) => {
      close = listener;
    },
  };
  const events = () => heard.flatMap((message) => (message.type === 'observed' ? message.events : []));
  return {
    port,
    heard,
    events,
    say: (message: MessageOf<ObserverRequests>) => say(message),
    close: () => close(),
  };
}

function fakeBrowser(access = true) {
  const state = { watchers: 0, wakes: 0, access, deliver: (_: WebRequestEvent) => {} };
  const badges: (readonly [tabId: number, shown: number | 'proving'])[] = [];
  const rules = new Map<number, SessionRule>();
  const relay = createRelay({
    watch: (deliver) => {
      state.watchers += 1;
      state.deliver = deliver;
      return () => {
        state.watchers -= 1;
      };
    },
    hasHostAccess: async () => state.access,
    showBlocked: (tabId, count, proving) => badges.push([tabId, proving ? 'proving' : count]),
    proofs: createProofs(fakeRules(rules)),
    stayAwake: () => {
      state.wakes += 1;
    },
  });
  return { state, relay, badges, rules };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('relay', () => {
  it('watches while someone is connected, and only then', () => {
    const { state, relay } = fakeBrowser();
    const [a, b] = [fakePort(), fakePort()];
    expect(state.watchers).toBe(0);
    relay.connect(a.port);
    relay.connect(b.port);
    expect(state.watchers).toBe(1);
    a.close();
    expect(state.watchers).toBe(1);
    b.close();
    expect(state.watchers).toBe(0);
    relay.connect(fakePort().port);
    expect(state.watchers).toBe(1);
  });

  it('shows how many were blocked until nobody observes the tab', () => {
    const { relay, badges } = fakeBrowser();
    const [devtools, tab] = [fakePort(), fakePort()];
    for (const { port } of [devtools, tab]) relay.connect(port);
    for (const { say } of [devtools, tab]) say({ type: 'watch', tabId: 1, origins: [] });
    devtools.say({ type: 'blocked', count: 3 });
    tab.say({ type: 'blocked', count: 1 });
    tab.close();
    devtools.say({ type: 'blocked', count: 0 });
    devtools.say({ type: 'blocked', count: 2 });
    devtools.close();
    expect(badges.map(([, count]) => count)).toEqual([3, 3, 3, 0, 2, 0]);
  });

  it('hands an event to those who observe its tab, in order', async () => {
    const { state, relay } = fakeBrowser();
    const [one, two] = [fakePort(), fakePort()];
    relay.connect(one.port);
    relay.connect(two.port);
    one.say({ type: 'watch', tabId: 1, origins: [] });
    two.say({ type: 'watch', tabId: 2, origins: [] });
    state.deliver(wireEvent('before-request', { tabId: 1 }));
    state.deliver(wireEvent('send-headers', { tabId: 1 }));
    await turn();
    state.deliver(wireEvent('completed', { tabId: 1 }));
    await turn();
    expect(one.events().map(({ stage }) => stage)).toEqual(['before-request', 'send-headers', 'completed']);
    expect(two.events()).toEqual([]);
  });

  it('hands the requests of a service worker to those who show its origin', async () => {
    const { state, relay } = fakeBrowser();
    const [one, two] = [fakePort(), fakePort()];
    relay.connect(one.port);
    relay.connect(two.port);
    one.say({ type: 'watch', tabId: 1, origins: ['https://app.example'] });
    two.say({ type: 'watch', tabId: 2, origins: ['https://other.example'] });
    state.deliver(wireEvent('completed', { tabId: -1 }));
    state.deliver(wireEvent('completed', { tabId: -1, initiator: null }));
    await turn();
    expect(one.events()).toHaveLength(1);
    expect(two.events()).toEqual([]);
  });

  it('says whether it may see, at first and whenever that changes', async () => {
    const { state, relay } = fakeBrowser(false);
    const one = fakePort();
    relay.connect(one.port);
    one.say({ type: 'watch', tabId: 1, origins: [] });
    await turn();
    state.access = true;
    await relay.accessChanged();
    expect(one.heard).toEqual([
      { type: 'watching', hostAccess: false },
      { type: 'watching', hostAccess: true },
    ]);
  });

  it('installs a proof for the tab of its port, and takes it away with the port', async () => {
    const { relay, rules, badges } = fakeBrowser();
    const one = fakePort();
    relay.connect(one.port);
    one.say({ type: 'watch', tabId: 7, origins: [] });
    one.say({ type: 'prove', id: 1, proof: sampleProof });
    await turn();
    expect([...rules.values()].map(({ condition }) => condition.tabIds)).toEqual([[7], [7]]);
    expect(one.heard.at(-1)).toEqual({ type: 'proving', id: 1, on: true, problem: null });
    expect(badges.at(-1)).toEqual([7, 'proving']);
    one.close();
    await turn();
    expect([...rules.keys()]).toEqual([]);
    expect(badges.at(-1)).toEqual([7, 0]);
  });

  it('lets one proof be on in a tab, and says so to whose it was', async () => {
    const { relay, rules } = fakeBrowser();
    const [devtools, page] = [fakePort(), fakePort()];
    for (const { port } of [devtools, page]) relay.connect(port);
    for (const { say } of [devtools, page]) say({ type: 'watch', tabId: 7, origins: [] });
    devtools.say({ type: 'prove', id: 1, proof: sampleProof });
    await turn();
    page.say({ type: 'prove', id: 1, proof: { ...sampleProof, answers: sampleProof.answers.slice(1) } });
    await turn();
    expect(rules.size).toBe(1);
    expect(devtools.heard.at(-1)).toEqual({ type: 'proving', id: 1, on: false, problem: null });
    page.say({ type: 'prove', id: 2, proof: null });
    await turn();
    expect(rules.size).toBe(0);
    expect(page.heard.at(-1)).toEqual({ type: 'proving', id: 2, on: false, problem: null });
  });

  it('installs nothing for a port that closed, or thought better of it, meanwhile', async () => {
    const { relay, rules } = fakeBrowser();
    const [one, two] = [fakePort(), fakePort()];
    for (const { port } of [one, two]) relay.connect(port);
    for (const { say } of [one, two]) say({ type: 'watch', tabId: 7, origins: [] });
    one.say({ type: 'prove', id: 1, proof: sampleProof });
    one.close();
    two.say({ type: 'prove', id: 1, proof: sampleProof });
    two.say({ type: 'prove', id: 2, proof: null });
    await turn();
    expect(rules.size).toBe(0);
  });

  it('says why the browser refused a proof, and leaves none', async () => {
    const { relay, rules } = fakeBrowser();
    const one = fakePort();
    relay.connect(one.port);
    one.say({ type: 'watch', tabId: 7, origins: [] });
    one.say({ type: 'prove', id: 1, proof: sampleProof });
    one.say({ type: 'prove', id: 2, proof: { ...sampleProof, origin: 'no origin' } });
    await turn();
    expect(one.heard.at(-1)).toMatchObject({ id: 2, on: false, problem: expect.stringContaining('URL') });
    expect(rules.size).toBe(0);
  });

  it('stays awake when asked to, and says nothing to a port that has closed', async () => {
    const { state, relay } = fakeBrowser();
    const one = fakePort();
    relay.connect(one.port);
    one.say({ type: 'watch', tabId: 1, origins: [] });
    one.say({ type: 'ping' });
    state.deliver(wireEvent('completed'));
    one.close();
    await turn();
    expect(state.wakes).toBe(1);
    expect(one.heard).toEqual([]);
  });
});
