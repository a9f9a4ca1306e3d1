// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { renderPanel } from './render-panel.ts';
import { sampleExchanges } from './sample-exchanges.ts';

function withSamples() {
  const panel = renderPanel();
  panel.does(() => panel.log.snapshot(sampleExchanges));
  return panel;
}
const ids = (panel: ReturnType<typeof renderPanel>) =>
  panel.rows().map((row) => row.getAttribute('data-exchange'));

describe('the toolbar', () => {
  it('records, clears and preserves the log', () => {
    const panel = withSamples();
    panel.click('[data-action=record]');
    panel.click('[data-action=clear]');
    panel.click('[data-action=preserve-log]');
    expect(panel.log.sent.slice(1)).toEqual([
      { type: 'record', on: false },
      { type: 'clear' },
      { type: 'preserve-log', on: true },
    ]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('does so by key with %j', (modifier) => {
    const panel = withSamples();
    panel.press('.list', 'e', modifier);
    panel.press('.list', 'l', modifier);
    panel.press('.list', 'l');
    expect(panel.log.sent.slice(1)).toEqual([{ type: 'record', on: false }, { type: 'clear' }]);
  });

  it('filters as one types, says what it does not know, and shows all again', () => {
    const panel = withSamples();
    panel.type('[data-action=filter]', 'domain:accounts.example');
    expect(ids(panel)).toEqual(['wildcard-with-credentials']);
    panel.type('[data-action=filter]', 'colour:red');
    expect(panel.find('.filter-problem').textContent).toContain('colour:');
    panel.type('[data-action=filter]', 'no such thing');
    expect(ids(panel)).toEqual([]);
    panel.click('[data-action=show-all]');
    expect(ids(panel)).toHaveLength(sampleExchanges.length);
  });

  it('lists only what was stopped', () => {
    const panel = withSamples();
    panel.click('[data-action=stopped-only]');
    expect(ids(panel)).not.toContain('allowed');
    expect(ids(panel)).not.toContain('pending');
    expect(ids(panel)).toContain('refused');
  });
});

describe('the export menu', () => {
  it('saves everything that is listed as JSON, rendered or not', () => {
    const panel = withSamples();
    panel.click('[data-action=export]');
    panel.click('[data-export=json]');
    const report = JSON.parse(panel.downloads[0]?.text ?? '');
    expect(panel.downloads[0]?.mediaType).toBe('application/json');
    expect(report.exchanges.map(({ id }: { id: string }) => id)).toEqual(sampleExchanges.map(({ id }) => id));
    expect(report.redaction).toBe('default');
    expect(panel.root.querySelector('[role=menu]')).toBeNull();
  });

  it('saves Markdown, and copies it', async () => {
    const panel = withSamples();
    panel.click('[data-action=export]');
    panel.click('[data-export=markdown]');
    panel.click('[data-action=export]');
    panel.click('[data-copy=markdown]');
    expect(panel.downloads[0]?.mediaType).toBe('text/markdown');
    expect(panel.copied).toHaveLength(1);
  });

  it('walks with the arrow keys, closes with Escape, and gives the focus back', () => {
    const panel = withSamples();
    panel.click('[data-action=export]');
    const labels = () => document.activeElement?.textContent;
    const [first, second] = [...panel.root.querySelectorAll('[role=menuitem]')].map(
      (item) => item.textContent,
    );
    expect(labels()).toBe(first);
    panel.press('[role=menu]', 'ArrowDown');
    expect(labels()).toBe(second);
    panel.press('[role=menu]', 'Escape');
    expect(document.activeElement).toBe(panel.find('[data-action=export]'));
  });

  it('has nothing to offer while nothing is listed', () => {
    const panel = renderPanel();
    expect(panel.find('[data-action=export]')).toHaveProperty('disabled', true);
  });
});
