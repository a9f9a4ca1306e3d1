// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../src/report/exporters/index.ts';
import { requestMessage } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';
import { sampleExchanges } from './sample-exchanges.ts';

type Panel = ReturnType<typeof renderPanel>;

function withSamples(current?: string): Panel {
  const panel = renderPanel();
  panel.does(() => panel.log.snapshot(sampleExchanges));
  if (current) panel.click(`[data-exchange="${current}"]`);
  return panel;
}

function openDialog(panel: Panel): Panel {
  panel.click('[data-action=export]');
  panel.click('[data-action=export-preview]');
  return panel;
}

/** The whole text: a long one is shown part by part. */
function preview(panel: Panel): string | null {
  while (panel.root.querySelector('[data-action=export-more]')) panel.click('[data-action=export-more]');
  return panel.find('.export-preview pre').textContent;
}
const idsOf = (text: string | null) => JSON.parse(text ?? '').exchanges.map(({ id }: { id: string }) => id);

describe('the menu', () => {
  it.each(exporters)('$goesTo for $id', ({ id, goesTo }) => {
    const panel = withSamples();
    panel.click('[data-action=export]');
    panel.click(`[data-export=${id}]`);
    expect({ saved: panel.downloads.length, copied: panel.copied.length }).toEqual({
      saved: goesTo === 'file' ? 1 : 0,
      copied: goesTo === 'file' ? 0 : 1,
    });
  });

  it('downloads with the first four of the doors', () => {
    const files = exporters.filter(({ goesTo }) => goesTo === 'file').map(({ id }) => id);
    expect(files).toEqual(expect.arrayContaining(['json', 'markdown', 'html', 'har']));
  });
});

describe('the dialog', () => {
  it('shows to the byte what it saves and copies', () => {
    const panel = openDialog(withSamples());
    for (const { id } of exporters) {
      panel.click(`[data-format=${id}]`);
      panel.click('[data-action=export-save]');
      panel.click('.export [data-action=copy]');
      expect(panel.downloads.at(-1)?.text).toBe(preview(panel));
      expect(panel.copied.at(-1)).toBe(preview(panel));
      expect(panel.find('.export-preview').textContent).toContain(panel.downloads.at(-1)?.fileName);
    }
  });

  it('holds one exchange, all that failed, one host, or everything', () => {
    const panel = openDialog(withSamples('refused'));
    panel.click('[data-format=json]');
    expect(idsOf(preview(panel))).toEqual(['refused']);
    panel.click('[data-scope=stopped]');
    expect(idsOf(preview(panel))).not.toContain('allowed');
    expect(idsOf(preview(panel))).toContain('refused');
    panel.click('[data-scope=host]');
    const hosts = JSON.parse(preview(panel) ?? '').exchanges.map(
      ({ url }: { url: string }) => new URL(url).host,
    );
    expect(new Set(hosts).size).toBe(1);
    panel.click('[data-scope=listed]');
    expect(idsOf(preview(panel))).toEqual(sampleExchanges.map(({ id }) => id));
  });

  it('takes each kind of secret out until the user leaves it in, and says so', () => {
    const panel = renderPanel();
    const [sample] = sampleExchanges;
    if (!sample) throw new Error('There is no sample.');
    const secret = requestMessage({
      url: 'https://api.example/x?access_token=s3cret-in-url',
      requestHeaders: [['cookie', 'sid=s3cret-cookie']],
    });
    panel.does(() => panel.log.snapshot([{ ...sample, messages: [secret] }]));
    openDialog(panel);
    panel.click('[data-format=json]');
    expect(preview(panel)).not.toContain('s3cret');
    expect(panel.find('[data-redact=cookies]').parentElement?.textContent).toContain('1 found');
    panel.click('[data-redact=cookies]');
    expect(preview(panel)).toContain('s3cret-cookie');
    expect(preview(panel)).not.toContain('s3cret-in-url');
    expect(panel.find('.export-warning').textContent).toContain(
      'This text holds secrets: values of cookies.',
    );
    for (const kind of ['headers', 'urls', 'texts']) panel.click(`[data-redact=${kind}]`);
    expect(JSON.parse(preview(panel) ?? '').redaction).toBe('none');
  });

  it('does not change while more is seen', () => {
    const panel = openDialog(withSamples());
    panel.click('[data-format=json]');
    const before = preview(panel);
    panel.does(() => panel.log.snapshot(sampleExchanges.slice(0, 2)));
    expect(preview(panel)).toBe(before);
  });

  it('has the focus, closes with Escape, which stays here, and gives the focus back', () => {
    const panel = openDialog(withSamples('refused'));
    expect(document.activeElement?.getAttribute('data-scope')).toBe('exchange');
    let heard = 0;
    document.addEventListener('keydown', () => heard++, { once: true });
    panel.press('.export input:checked', 'Escape');
    expect(heard).toBe(0);
    expect(panel.root.querySelector('.export')).toBeNull();
    expect(document.activeElement).toBe(panel.find('[data-action=export]'));
    expect(panel.root.querySelector('[data-diagnosis]')).not.toBeNull();
  });

  it('has nothing that axe finds', async () => {
    const panel = openDialog(withSamples('refused'));
    const { violations } = await axe.run(panel.root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

it('copies the diagnosis that is open as Markdown with one click', async () => {
  const panel = withSamples('refused');
  await act(() => panel.find('.detail-bar [data-action=copy]').click());
  expect(panel.copied).toHaveLength(1);
  expect(panel.copied[0]).toMatch(/^# `/);
});
