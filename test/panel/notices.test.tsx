// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/engine/exchange.ts';
import { exchange } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';
import { diagnosis, finding } from './sample-diagnosis.ts';

const notice = finding({ role: 'notice', cause: 'vary-origin-missing' });

/** One was delivered with a notice, one was blocked and has two. */
function diagnose({ outcome }: Exchange) {
  return outcome === 'blocked'
    ? diagnosis({ verdict: 'cors', findings: [finding(), notice, { ...notice, cause: 'cookie-not-sent' }] })
    : diagnosis({ verdict: 'delivered-with-notice', findings: [notice] });
}

describe('notices', () => {
  const panel = renderPanel({ diagnose });
  panel.does(() =>
    panel.log.snapshot([exchange({ id: 'quiet' }), exchange({ id: 'blocked', outcome: 'blocked' })]),
  );

  it('never make a row red', () => {
    expect(panel.find('[data-exchange=quiet]').classList).toContain('state-notice');
    expect(panel.find('[data-exchange=quiet] .row-label').textContent).toBe('Vary: Origin is missing');
  });

  it('are counted in the row, beside what blocked it', () => {
    expect(panel.find('[data-exchange=quiet] .row-notices').getAttribute('title')).toBe('1 notice');
    expect(panel.find('[data-exchange=blocked] .row-notices').textContent).toBe(' 2 notices');
    expect(panel.find('[data-exchange=blocked]').classList).toContain('state-blocked');
  });

  it('are counted in the line above', () => {
    expect(panel.find('.summary').textContent).toContain('3 notices');
    expect(panel.find('.summary .state-notice').textContent).toBe('3 notices');
  });
});
