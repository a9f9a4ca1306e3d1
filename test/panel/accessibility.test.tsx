// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { renderPanel } from './render-panel.tsx';
import { sampleExchanges } from './sample-exchanges.ts';

/** Colours and sizes need a layout: they are checked in a browser. */
async function violations(root: HTMLElement): Promise<readonly string[]> {
  const { violations: found } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

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

  it.each(sampleExchanges.map(({ id }) => id))('in the diagnosis: %s', async (id) => {
    const panel = renderPanel();
    panel.does(() => panel.log.snapshot(sampleExchanges));
    panel.click(`[data-exchange="${id}"]`);
    expect(await violations(panel.root)).toEqual([]);
  });
});
