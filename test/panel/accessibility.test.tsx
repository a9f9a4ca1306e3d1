// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { consoleExamples } from '../../src/engine/console/console-words.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { readLogFile } from '../../src/reader/read-log-file.ts';
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

  it('in the table of what each API allows', async () => {
    const panel = renderPanel({ diagnose });
    panel.does(() => panel.log.snapshot(sampleExchanges));
    panel.click('[data-action=matrix]');
    expect(panel.root.querySelectorAll('.matrix td').length).toBeGreaterThan(0);
    expect(await violations(panel.root)).toEqual([]);
  });

  it.each(['', ...consoleExamples, 'TypeError: Failed to fetch', 'x'])(
    'in what is said of the line "%s"',
    async (line) => {
      const panel = renderPanel();
      panel.does(() => panel.store.views.readConsole(line));
      expect(await violations(panel.root)).toEqual([]);
    },
  );

  it('in a file, and in what is said of one that cannot be read', async () => {
    const panel = renderPanel();
    const open = async (text: string) => {
      const file = new File([text], 'a.har');
      const readFile = () => ({ result: Promise.resolve(readLogFile(text)), cancel: () => {} });
      panel.does(() => void panel.store.imported.open(file, readFile));
      await panel.settles();
    };
    await open('{"log":{"entries":[]}}');
    await open('{');
    expect(panel.root.querySelectorAll('.banner')).toHaveLength(2);
    expect(await violations(panel.root)).toEqual([]);
  });
});
