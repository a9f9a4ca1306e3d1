// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/engine/exchange.ts';
import { renderPanel } from './render-panel.tsx';
import { sampleExchanges } from './sample-exchanges.ts';

/** Colours and sizes need a layout: they are checked in a browser. */
async function violations(root: HTMLElement): Promise<readonly string[]> {
  const { violations: found } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const again = (exchange: Exchange): Exchange => ({ ...exchange, id: `${exchange.id}-again` });

describe('axe finds nothing', () => {
  it('while the panel connects', async () => {
    expect(await violations(renderPanel().root)).toEqual([]);
  });

  it('in the list, with the export menu open', async () => {
    const panel = renderPanel();
    panel.does(() => panel.log.snapshot(sampleExchanges, { hostAccess: false, recording: false }));
    panel.click('[data-action=export]');
    expect(await violations(panel.root)).toEqual([]);
  });

  it('in a list that is grouped, with all columns, while one searches and arranges it', async () => {
    const panel = renderPanel();
    panel.does(() => panel.log.snapshot([...sampleExchanges, ...sampleExchanges.map(again)]));
    panel.click('[data-action=view]');
    for (const choice of ['[data-group-by=host]', '[data-column=source]', '[data-column=started]'])
      panel.click(choice);
    panel.does(() => panel.log.search('find', 'orders'));
    panel.press('.list', 'ArrowDown');
    expect(await violations(panel.root)).toEqual([]);
  });

  it('in the filter, with all that it offers, and what it cannot read', async () => {
    const panel = renderPanel();
    panel.does(() => panel.log.snapshot(sampleExchanges));
    panel.type('[data-action=filter]', 'colour:red cause:');
    panel.press('[data-action=filter]', 'ArrowDown');
    expect(await violations(panel.root)).toEqual([]);
  });

  it('in the sheet of keys', async () => {
    const panel = renderPanel();
    panel.does(() => panel.log.snapshot(sampleExchanges));
    panel.press('.list', '?');
    expect(await violations(panel.root)).toEqual([]);
  });

  it.each(sampleExchanges.map(({ id }) => id))('in the diagnosis: %s', async (id) => {
    const panel = renderPanel();
    panel.does(() => panel.log.snapshot(sampleExchanges));
    panel.click(`[data-exchange="${id}"]`);
    expect(await violations(panel.root)).toEqual([]);
  });
});
