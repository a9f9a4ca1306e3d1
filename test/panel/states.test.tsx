// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { exchange, pageCall } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';

describe('what the panel says when', () => {
  it('it waits for the log', () => {
    expect(renderPanel().root.textContent).toContain('Connecting');
  });

  it('nothing was seen yet', () => {
    const { root, log, does } = renderPanel();
    does(() => log.snapshot([]));
    expect(root.textContent).toContain('No cross-origin request has been seen yet');
    expect(root.textContent).not.toContain('before DevTools was opened');
  });

  it('the page was loaded before DevTools was opened', () => {
    let reloaded = 0;
    const { root, log, does, click } = renderPanel({ actions: { reloadPage: () => reloaded++ } });
    does(() => log.snapshot([], { sawPageLoad: false }));
    expect(root.textContent).toContain('before DevTools was opened');
    click('[data-action=reload]');
    expect(reloaded).toBe(1);
  });

  it('nothing is wrong', () => {
    const { find, log, does, root } = renderPanel();
    does(() => log.snapshot(['a', 'b'].map((id) => exchange({ id }))));
    expect(find('.summary-counts').textContent).toBe('2 cross-origin requests, all allowed');
    expect(root.textContent).toContain('Nothing is blocked');
  });

  it('some were blocked, and some dropped', () => {
    const { find, log, does } = renderPanel();
    does(() =>
      log.snapshot([exchange({ id: 'a', outcome: 'blocked' }), exchange({ id: 'b', outcome: 'failed' })], {
        dropped: 40,
      }),
    );
    expect(find('.summary').textContent).toContain('1 blocked');
    expect(find('.summary').textContent).toContain('1 failed, not by CORS');
    expect(find('.summary').textContent).toContain('40 older requests dropped');
  });

  it('recording is paused', () => {
    const { log, does, click } = renderPanel();
    does(() => log.snapshot([exchange()], { recording: false }));
    click('[data-action=resume]');
    expect(log.sent.at(-1)).toEqual({ type: 'record', on: true });
  });

  it('access to the sites is withheld', async () => {
    const panel = renderPanel({ actions: { requestHostAccess: async () => false } });
    panel.does(() => panel.log.snapshot([], { hostAccess: false }));
    panel.click('[data-action=allow-access]');
    await expect.poll(() => panel.log.sent.at(-1)).toEqual({ type: 'check-access' });
    await expect.poll(() => panel.find('.banner').textContent).toContain('not granted');
    panel.does(() => panel.log.changed([], [], { hostAccess: true }));
    expect(panel.root.querySelector('.banner')).toBeNull();
  });

  it('access to the sites is withheld in Firefox, whose DevTools cannot ask for it', async () => {
    const panel = renderPanel({ actions: { requestHostAccess: async () => false } });
    const withheld = { hostAccess: false, hasHar: true, browser: 'firefox' } as const;
    panel.does(() => panel.log.snapshot([], withheld));
    expect(panel.find('.banner').textContent).toContain('in an ordinary tab only');
    panel.click('[data-action=allow-access]');
    await expect.poll(() => panel.find('.banner').textContent).toContain('A tab with this panel was opened');
    panel.does(() => panel.log.changed([], [], { ...withheld, hostAccess: true }));
    panel.does(() => panel.log.changed([], [], withheld));
    expect(panel.find('.banner').textContent).not.toContain('was opened');
  });

  it('the question for access fails', async () => {
    const panel = renderPanel({
      actions: { requestHostAccess: () => Promise.reject(new Error('no click')) },
    });
    panel.does(() => panel.log.snapshot([], { hostAccess: false }));
    panel.click('[data-action=allow-access]');
    await expect.poll(() => panel.find('.banner').textContent).toContain('not granted');
  });

  it('the page may know more: at an empty list, where credentials are in doubt, and in the toolbar', () => {
    const panel = renderPanel({ diagnose });
    panel.does(() => panel.log.snapshot([]));
    panel.click('.empty [data-action=probe]');
    const doubtful = exchange({ id: 'a', outcome: 'blocked', answer: [], responseStarted: false });
    panel.does(() => panel.log.snapshot([doubtful]));
    panel.click('[data-exchange]');
    panel.click('[data-section=doubts] [data-action=probe]');
    panel.click('.toolbar [data-action=probe]');
    const asked = panel.log.sent.filter(({ type }) => type === 'reload-with-probe');
    expect(asked).toHaveLength(3);
    expect(panel.find('.toolbar [data-action=probe]').getAttribute('aria-label')).toBe('Reload with a probe');
  });

  it('the page has told all it knows', () => {
    const panel = renderPanel({ diagnose });
    const told = exchange({ id: 'a', outcome: 'blocked', call: pageCall({ redirect: 'error' }), answer: [] });
    panel.does(() => panel.log.snapshot([told]));
    panel.click('[data-exchange]');
    expect(panel.root.querySelector('.detail [data-action=probe]')).toBeNull();
    expect(panel.find('[data-section=facts]').textContent).toContain('mode cors, redirect error');
    expect(panel.find('[data-section=facts]').textContent).toContain('TypeError: Failed to fetch');
  });

  it('a probe is in the page', () => {
    let reloaded = 0;
    const panel = renderPanel({ actions: { reloadPage: () => reloaded++ } });
    panel.does(() => panel.log.snapshot([], { probe: { state: 'watching', dropped: 1200 } }));
    expect(panel.root.querySelector('[data-action=probe]')).toBeNull();
    expect(panel.find('.banner').textContent).toContain('A probe in the page');
    expect(panel.find('.banner').textContent).toContain('1,200 were not kept');
    panel.click('[data-action=end-probe]');
    expect(reloaded).toBe(1);
    panel.does(() => panel.log.changed([], [], { probe: { state: 'off', dropped: 0 } }));
    expect(panel.root.querySelector('.banner')).toBeNull();
  });

  it('there is no way to a probe, as in an ordinary tab', () => {
    const panel = renderPanel({ diagnose });
    const doubtful = exchange({ id: 'a', outcome: 'blocked', answer: [], responseStarted: false });
    panel.does(() => panel.log.snapshot([doubtful], { probe: { state: 'unavailable', dropped: 0 } }));
    panel.click('[data-exchange]');
    expect(panel.root.querySelector('[data-action=probe]')).toBeNull();
  });

  it('the extension was reloaded underneath', () => {
    const { root, log, does } = renderPanel();
    does(() => log.snapshot([exchange()], { extensionGone: true }));
    expect(root.querySelector('[data-exchange]')).not.toBeNull();
    expect(root.textContent).toContain('The extension was reloaded or removed');
  });
});
