import { describe, expect, it } from 'vitest';
import type { LogUpdates, MessageOf, PanelRequests } from '../../src/protocol/messages.ts';
import type { WebRequestEvent } from '../../src/protocol/observed-event.ts';
import { createTabSession } from '../../src/session/tab-session.ts';
import { fakeChannels } from '../helpers/fake-channel.ts';
import { pageLoad, wireEvent, wireGet } from '../log/events.ts';
import { fakeBackground, fakeClock } from './fake-background.ts';

function start() {
  const background = fakeBackground();
  const clock = fakeClock();
  const session = createTabSession({
    tabId: 7,
    browser: 'chromium',
    browserVersion: 'chromium 156',
    hasHar: true,
    door: null,
    connect: background.connect,
    timers: clock.timers,
    now: clock.now,
  });
  const { a: panel, b: log, sentByB: told } = fakeChannels<PanelRequests, LogUpdates>();
  session.serve(log);
  const observed = (events: readonly WebRequestEvent[]) =>
    background.connections.at(-1)?.say({ type: 'observed', events });
  const last = (): MessageOf<LogUpdates> | undefined => told.at(-1);
  return { background, clock, session, panel, told, observed, last };
}

const rawEntry = {
  startedDateTime: '1970-01-01T00:00:01.000Z',
  time: 10,
  _resourceType: 'fetch',
  request: {
    method: 'GET',
    url: 'https://api.example/orders',
    headers: [{ name: 'Origin', value: 'https://app.example' }],
  },
  response: { status: 200, headers: [], _error: null },
};

describe('a session', () => {
  it('answers a panel that opens with all there is', () => {
    const { panel, observed, last } = start();
    observed(wireGet());
    panel.send({ type: 'open' });
    expect(last()).toMatchObject({
      type: 'snapshot',
      status: {
        tabId: 7,
        browser: 'chromium',
        browserVersion: 'chromium 156',
        recording: true,
        hasHar: true,
      },
      exchanges: [{ outcome: 'delivered' }],
    });
  });

  it('tells changes together', () => {
    const { clock, observed, told } = start();
    for (const event of wireGet()) observed([event]);
    expect(told).toEqual([]);
    clock.pass(20);
    expect(told).toMatchObject([{ type: 'changed', changed: [{ outcome: 'delivered' }], removed: [] }]);
  });

  it('joins both sources', () => {
    const { session, panel, observed, last } = start();
    observed(wireGet());
    session.har(rawEntry);
    session.har('not an entry');
    panel.send({ type: 'open' });
    expect(last()).toMatchObject({ exchanges: [{ resourceType: 'fetch' }] });
  });

  it('records nothing while recording is off, except which page is shown', () => {
    const { panel, observed, last } = start();
    panel.send({ type: 'record', on: false });
    observed([...wireGet(), pageLoad(5000, 'https://app.example/next')]);
    panel.send({ type: 'open' });
    expect(last()).toMatchObject({
      exchanges: [],
      status: { recording: false, pageUrl: 'https://app.example/next' },
    });
  });

  it('does not wait for the end of what was under way when recording stopped', () => {
    const { panel, observed, last } = start();
    observed([wireEvent('before-request')]);
    panel.send({ type: 'record', on: false });
    panel.send({ type: 'open' });
    expect(last()).toMatchObject({ exchanges: [{ outcome: 'unknown' }] });
  });

  it('clears, and preserves the log over a navigation', () => {
    const { panel, clock, session, observed, last } = start();
    observed(wireGet());
    panel.send({ type: 'preserve-log', on: true });
    session.navigated('https://app.example/next', 9000);
    panel.send({ type: 'open' });
    expect(last()).toMatchObject({ exchanges: [{}], status: { preserveLog: true, sawPageLoad: true } });
    panel.send({ type: 'clear' });
    clock.pass(20);
    expect(last()).toMatchObject({ type: 'changed', removed: [expect.any(String)] });
  });

  it('passes on whether access is granted, and looks again when asked', () => {
    const { background, clock, panel, last } = start();
    const [connection] = background.connections;
    connection?.say({ type: 'watching', hostAccess: false });
    clock.pass(20);
    expect(last()).toMatchObject({ status: { hostAccess: false } });
    const before = connection?.heard.length ?? 0;
    panel.send({ type: 'check-access' });
    expect(connection?.heard.slice(before)).toMatchObject([{ type: 'watch', tabId: 7 }]);
  });
});

describe('its connection', () => {
  it('says which tab, and which origins it shows', () => {
    const { background, session } = start();
    session.showPage('https://app.example/');
    expect(background.connections[0]?.heard).toEqual([
      { type: 'watch', tabId: 7, origins: [] },
      { type: 'watch', tabId: 7, origins: ['https://app.example'] },
    ]);
  });

  it('says so already when a page begins to load', () => {
    const { background, observed } = start();
    observed([{ ...pageLoad(10, 'https://next.example/'), stage: 'before-request' }]);
    expect(background.connections[0]?.heard.at(-1)).toMatchObject({ origins: ['https://next.example'] });
  });

  it('is made again at once when it breaks, and nothing observed is lost', () => {
    const { background, clock, session, panel, observed, last } = start();
    session.showPage('https://app.example/');
    observed([
      ...wireGet(),
      wireEvent('before-request', { requestId: '2', url: 'https://api.example/slow' }),
    ]);
    clock.pass(5000);
    background.connections[0]?.drop();
    expect(background.connections).toHaveLength(2);
    expect(background.connections[1]?.heard).toEqual([
      { type: 'watch', tabId: 7, origins: ['https://app.example'] },
    ]);
    observed(wireGet({ requestId: '3', at: 6000, url: 'https://api.example/later' }));
    panel.send({ type: 'open' });
    const { exchanges } = last() as Extract<MessageOf<LogUpdates>, { type: 'snapshot' }>;
    expect(exchanges.map(({ messages, outcome }) => [messages[0]?.url, outcome])).toEqual([
      ['https://api.example/orders', 'delivered'],
      ['https://api.example/slow', 'unknown'],
      ['https://api.example/later', 'delivered'],
    ]);
  });

  it('ends where the extension was reloaded underneath, and the panel hears of it', () => {
    const { background, clock, panel, observed, last } = start();
    observed(wireGet());
    clock.pass(5000);
    background.leave();
    background.connections[0]?.drop();
    panel.send({ type: 'open' });
    expect(last()).toMatchObject({ status: { extensionGone: true }, exchanges: [{ outcome: 'delivered' }] });
  });

  it('counts what CORS stopped, and says so again to a new background and above a new page', () => {
    const { background, clock, observed, panel } = start();
    const told = () =>
      background.connections
        .at(-1)
        ?.heard.flatMap((message) => (message.type === 'blocked' ? [message.count] : []));
    panel.send({ type: 'preserve-log', on: true });
    observed([
      ...wireGet({ requestId: '1' }),
      wireEvent('before-request', { requestId: '2' }),
      wireEvent('before-send-headers', { requestId: '2' }),
      wireEvent('send-headers', { requestId: '2' }),
      wireEvent('headers-received', { requestId: '2', status: 200, responseHeaders: [] }),
      wireEvent('error-occurred', { requestId: '2', error: 'net::ERR_FAILED' }),
    ]);
    clock.pass(100);
    expect(told()).toEqual([1]);
    observed([pageLoad(5000)]);
    clock.pass(100);
    expect(told()).toEqual([1, 1]);
    clock.pass(5000);
    background.connections[0]?.drop();
    expect(told()).toEqual([1]);
    panel.send({ type: 'clear' });
    clock.pass(100);
    expect(told()).toEqual([1, 0]);
  });

  it('is not made in a frenzy with a background that cannot live', () => {
    const { background, clock } = start();
    background.connections[0]?.drop();
    expect(background.connections).toHaveLength(1);
    clock.pass(1000);
    expect(background.connections).toHaveLength(2);
  });

  it('is never quiet for as long as a background sleeps in', () => {
    const { background, clock } = start();
    clock.pass(60_000);
    const pings = background.connections[0]?.heard.filter(({ type }) => type === 'ping');
    expect(pings).toHaveLength(3);
  });
});
