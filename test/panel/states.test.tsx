// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { exchange } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.tsx';

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
    expect(find('.summary').textContent).toBe('2 cross-origin requests, all allowed');
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

  it('the extension was reloaded underneath', () => {
    const { root, log, does } = renderPanel();
    does(() => log.snapshot([exchange()], { extensionGone: true }));
    expect(root.querySelector('[data-exchange]')).not.toBeNull();
    expect(root.textContent).toContain('The extension was reloaded or removed');
  });
});
