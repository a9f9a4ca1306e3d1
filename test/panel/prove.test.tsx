// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { PanelActions } from '../../src/panel/actions.ts';
import type { LogStatus } from '../../src/protocol/messages.ts';
import { noProof, type Proof, type ProofStatus } from '../../src/protocol/proof.ts';
import { readLogFile } from '../../src/reader/read-log-file.ts';
import { createReport } from '../../src/report/create-report.ts';
import { injectedNote } from '../../src/report/injected.ts';
import { reportExchange } from '../../src/report/report.ts';
import { renderPanel } from './render-panel.ts';
import { sampleExchanges } from './sample-exchanges.ts';

function shown(id: string, status: Partial<LogStatus> = {}, actions: Partial<PanelActions> = {}) {
  const panel = renderPanel({ diagnose, actions });
  panel.does(() => panel.log.snapshot(sampleExchanges, status));
  panel.click(`[data-exchange=${id}]`);
  const prove = () => panel.log.sent.filter(({ type }) => type !== 'open');
  return { ...panel, prove };
}

const proofOf = (exchange: string, method = 'GET'): Proof => ({
  exchange,
  method,
  url: 'https://api.shop.example/v2/prices',
  origin: 'https://shop.example',
  answers: [],
});
const on = (proof: Proof): ProofStatus => ({ ...noProof, state: 'on', proof });

describe('prove it', () => {
  it('answers one address to one origin, and repeats what only reads', () => {
    const { click, prove } = shown('missing');
    click('[data-action=prove]');
    expect(prove()).toEqual([
      {
        type: 'prove',
        proof: expect.objectContaining({ exchange: 'missing', origin: 'https://shop.example' }),
        repeat: expect.objectContaining({ method: 'GET', url: 'https://api.shop.example/v2/prices' }),
      },
    ]);
  });

  it('does not make up what it did not see of a call', () => {
    const { click, find, prove, log, does } = shown('many-failures');
    click('[data-action=prove]');
    expect(prove()).toMatchObject([{ type: 'prove', repeat: null }]);
    does(() => log.changed([], [], { proof: on(proofOf('many-failures', 'PATCH')) }));
    // The names of its headers were seen in the preflight, and their values were not.
    expect(find('[data-section=prove]').textContent).toContain('Repeat the call in the page.');
  });

  it('says before that no header helps, and offers no switch', () => {
    const { root, find } = shown('login-before-preflight');
    expect(find('[data-section=prove]').textContent).toContain('headers cannot change a status');
    expect(root.querySelector('[data-action=prove]')).toBeNull();
  });

  it('asks for access to the sites first, where that is missing', async () => {
    let asked = 0;
    const { click, prove, settles } = shown(
      'missing',
      { hostAccess: false },
      {
        requestHostAccess: async () => {
          asked += 1;
          return false;
        },
      },
    );
    click('[data-action=prove]');
    await settles();
    expect(asked).toBe(1);
    expect(prove().map(({ type }) => type)).toEqual(['check-access']);
  });

  it('is said as long as it is on, whatever else is shown, and is switched off there', () => {
    const { click, find, prove } = shown('refused', { proof: on(proofOf('gone')) });
    const banner = find('.banner[role=status]');
    expect(banner.textContent).toContain('GET https://api.shop.example/v2/prices');
    click('[data-action=end-proof]');
    expect(prove()).toEqual([{ type: 'end-proof' }]);
  });

  it('marks what this browser answered, in its row and in its diagnosis', () => {
    const { click, find, log, does } = shown('missing');
    const [sample] = sampleExchanges;
    if (!sample) throw new Error('There are no samples.');
    does(() => log.changed([{ ...sample, id: 'marked', answersInjected: true }]));
    expect(find('[data-exchange=marked] .row-injected').title).toBe(injectedNote);
    click('[data-exchange=marked]');
    expect(find('[data-diagnosis=marked]').textContent).toContain(injectedNote);
  });

  it('asks before it repeats what may change something', () => {
    const { click, prove, log, does, root } = shown('server-error');
    click('[data-action=prove]');
    does(() => log.changed([], [], { proof: on(proofOf('server-error', 'POST')) }));
    click('[data-action=repeat]');
    expect(prove()).toMatchObject([
      { type: 'prove', repeat: null },
      { type: 'repeat', call: { method: 'POST', url: 'https://api.shop.example/v2/cart' } },
    ]);
    click('[data-action=decline-repeat]');
    expect(root.querySelector('[data-action=repeat]')).toBeNull();
  });

  it('is not to be had for a saved file', async () => {
    const { root, store, click, find, settles } = shown('missing');
    const exchanges = sampleExchanges
      .filter(({ id }) => id === 'missing')
      .map((sample) => reportExchange({ ...sample, id: 'saved' }, diagnose(sample)));
    const source = { version: '1', createdAt: '2026-11-21T10:15:30.000Z', browser: null, page: null };
    const text = JSON.stringify(createReport({ exchanges, ...source }));
    store.imported.open(new File([text], 'a.json'), () => ({
      result: Promise.resolve(readLogFile(text)),
      cancel: () => {},
    }));
    await settles();
    click('[data-exchange=saved]');
    expect(find('[data-section=prove]').textContent).toContain('saved file');
    expect(root.querySelector('[data-action=prove]')).toBeNull();
  });
});
