// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { ownProxies } from '../../src/remedies/own-proxies/index.ts';
import { exchange, pageOrigin, requestMessage } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';

const blocked = (id: string, url: string, difference: Parameters<typeof exchange>[0] = {}) =>
  exchange({
    id,
    outcome: 'blocked',
    responseStarted: false,
    messages: [requestMessage({ url, responseHeaders: [], networkError: 'net::ERR_FAILED' })],
    ...difference,
  });
const orders = blocked('orders', 'https://api.example/orders?access_token=very-secret');
const elsewhere = blocked('elsewhere', 'https://other.example/');

function shown(...exchanges: readonly ReturnType<typeof exchange>[]) {
  const panel = renderPanel({ diagnose });
  panel.does(() => panel.log.snapshot(exchanges));
  panel.click(`[data-exchange=${exchanges[0]?.id}]`);
  return panel;
}

describe('a server that is not yours', () => {
  it('is out of the way until it is asked about', () => {
    const { find } = shown(orders);
    expect(find('.not-yours')).toHaveProperty('open', false);
    expect(find('.not-yours > summary').textContent).toBe('The server is not yours?');
  });

  it('is written to, of this server alone and without secrets', async () => {
    const { click, settles, copied } = shown(orders, elsewhere);
    click('.not-yours-way [data-action=copy]');
    await settles();
    expect(copied[0]).toContain(`Please allow ${pageOrigin} to read answers of https://api.example`);
    expect(copied[0]).not.toContain('very-secret');
    expect(copied[0]).not.toContain('other.example');
  });

  it.each(ownProxies.map(({ id }) => id))('is forwarded to by %s', async (id) => {
    const { root, find, choose, click, settles, copied } = shown(orders);
    expect(root.querySelector('[data-proxy]')).toBeNull();
    choose('[data-action=own-proxy]', id);
    expect(find('[data-proxy]').dataset['proxy']).toBe(id);
    expect(find('[data-proxy]').textContent).toContain(
      "fetch('https://api.example/orders') becomes fetch('/api/orders').",
    );
    expect(find('[data-proxy]').textContent).toContain('open proxy');
    click('[data-proxy] [data-place] [data-action=copy]');
    await settles();
    expect(copied).toEqual([find('[data-proxy] [data-place] pre').textContent]);
  });

  it('is not forwarded to for a page that has no origin: its own server is foreign to it too', () => {
    const { root, find } = shown(blocked('opaque', 'https://api.example/orders', { origin: 'null' }));
    expect(root.querySelector('[data-action=own-proxy]')).toBeNull();
    expect(find('.not-yours').textContent).toContain('no help');
    expect(find('.not-yours-way [data-action=copy]').textContent).toContain('Copy the message');
  });

  it('is not written into lines where its address may mean something there', () => {
    const odd = blocked('odd', "https://api.exam'ple/orders");
    const { root } = shown(odd);
    expect(root.querySelector('[data-action=own-proxy]')).toBeNull();
  });
});
