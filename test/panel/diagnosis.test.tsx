// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/engine/diagnosis.ts';
import type { CallSite } from '../../src/engine/exchange.ts';
import type { PanelActions } from '../../src/panel/actions.ts';
import { exchange, requestMessage } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';
import { blockedPreflight, blockedPreflightDiagnosis, diagnosis, finding } from './sample-diagnosis.ts';

/** Shows the diagnosis of a blocked preflight. */
function shown(difference: Partial<Diagnosis> = {}, actions: Partial<PanelActions> = {}) {
  const panel = renderPanel({ diagnose: () => blockedPreflightDiagnosis(difference), actions });
  panel.does(() => panel.log.snapshot([blockedPreflight]));
  panel.click('[data-exchange=e1]');
  return panel;
}

describe('the diagnosis', () => {
  it('says what, why and what to change, with code as code', () => {
    const { find } = shown();
    expect(find('.verdict-what').textContent).toBe(
      'The preflight allows *, and the request carries credentials.',
    );
    expect(find('.verdict-what code').textContent).toBe('*');
    expect(find('.verdict-fix').textContent).toContain('Access-Control-Allow-Origin: https://app.example');
    expect(find('.codes').textContent).toContain('PreflightWildcardOriginNotAllowed');
    expect(find('.codes').textContent).toContain('CORSNotSupportingCredentials');
  });

  it('puts the root cause first, and keeps the browser’s check beside it', () => {
    const blocking = finding({ what: 'The check failed.' });
    const { find } = shown({ findings: [blocking, finding({ role: 'root', what: 'The server broke.' })] });
    expect(find('.verdict-what').textContent).toBe('The server broke.');
    expect(find('.browser-check').textContent).toContain('The check failed.');
  });

  it('marks the header at which the browser stopped, and what is needed instead', () => {
    const { find } = shown();
    const row = find('tr[data-blocking=true]');
    expect(row.textContent).toContain('access-control-allow-origin');
    expect(row.textContent).toContain('the browser stopped here');
    expect(row.querySelector('[data-label=Answered]')?.textContent).toBe('*');
    expect(row.querySelector('[data-label=Needed] code')?.textContent).toBe('https://app.example');
  });

  it('shows what another extension made of a header', () => {
    const [preflight, ...rest] = blockedPreflight.messages;
    const spoiled = { ...requestMessage(preflight), rewrittenResponseHeaders: [['vary', '*']] as const };
    const panel = renderPanel({ diagnose: () => blockedPreflightDiagnosis() });
    panel.does(() => panel.log.snapshot([{ ...blockedPreflight, messages: [spoiled, ...rest] }]));
    panel.click('[data-exchange=e1]');
    expect(panel.find('tr[data-blocking=true] [data-label=Answered]').textContent).toBe(
      '*Another extension took it away.',
    );
    const details = panel.find('[data-section=messages] details');
    panel.does(() => {
      details.setAttribute('open', '');
      details.dispatchEvent(new Event('toggle'));
    });
    expect(details.textContent).toContain('Response headers as another extension left them');
  });

  it('tells what would fail next and what is worth knowing apart', () => {
    const { find } = shown({
      findings: [finding(), finding({ role: 'next', cause: 'a' }), finding({ role: 'notice', cause: 'b' })],
    });
    expect(find('[data-section=next] [data-cause]').getAttribute('data-cause')).toBe('a');
    expect(find('[data-section=notices] [data-cause]').getAttribute('data-cause')).toBe('b');
  });

  it('counts and names notices, and folds them away', () => {
    const { find } = shown({
      findings: [
        finding(),
        finding({ role: 'notice', cause: 'vary-origin-missing' }),
        finding({ role: 'notice', cause: 'cookie-not-sent' }),
      ],
    });
    const notices = find('[data-section=notices]');
    expect(notices.hasAttribute('open')).toBe(false);
    expect(notices.querySelector('summary')?.textContent).toBe(
      '2 notices: Vary: Origin is missing, No cookie was sent',
    );
  });

  it('unfolds notices where nothing else says what happened', () => {
    const { find } = shown({ verdict: 'undetermined', findings: [finding({ role: 'notice' })] });
    expect(find('[data-section=notices]').hasAttribute('open')).toBe(true);
  });

  it('keeps the other reasons beside the verdict, and not among the notices', () => {
    const { find, root } = shown({
      findings: [finding(), finding({ role: 'root', cause: 'a' }), finding({ role: 'root', cause: 'b' })],
    });
    expect(find('[data-section=roots]').textContent).toContain('Also behind it');
    expect(find('[data-section=roots] [data-cause]').getAttribute('data-cause')).toBe('b');
    expect(root.querySelector('[data-section=notices]')).toBeNull();
  });

  it('copies the lines that the server must send', async () => {
    const { click, copied } = shown();
    click('[data-section=answers] [data-action=copy]');
    expect(copied).toEqual([
      [
        'Access-Control-Allow-Origin: https://app.example',
        'Access-Control-Allow-Credentials: true',
        'Access-Control-Allow-Methods: PUT',
        'Vary: Origin',
      ].join('\n'),
    ]);
  });

  it('says what is not certain', () => {
    const { find } = shown({
      credentials: 'unknown',
      answersComplete: false,
      findings: [
        finding({
          alternatives: [
            { cause: 'other', chromium: 'Other', firefox: null, when: 'credentials are omitted' },
          ],
        }),
      ],
    });
    const text = find('[data-section=doubts]').textContent;
    expect(text).toContain('If credentials are omitted, the browser stopped at other (Other) instead.');
    expect(text).toContain('more may be needed');
  });

  it('opens the call in Sources', () => {
    const opened: CallSite[] = [];
    const site = { function: 'save', url: 'https://app.example/main.js', line: 3, column: 4 };
    const panel = renderPanel({
      diagnose: () => diagnosis(),
      actions: { openSource: (place) => opened.push(place) },
    });
    panel.does(() => panel.log.snapshot([exchange({ initiator: site })]));
    panel.click('[data-exchange=e1]');
    panel.click('[data-action=open-source]');
    expect(opened).toEqual([site]);
  });

  it('survives a diagnosis that cannot be shown, and so does every other', () => {
    const broken = { ...finding(), evidence: null } as unknown as ReturnType<typeof finding>;
    const panel = renderPanel({
      diagnose: ({ id }) => diagnosis(id === 'bad' ? { verdict: 'cors', findings: [broken] } : {}),
    });
    panel.does(() => panel.log.snapshot([exchange({ id: 'bad' }), exchange({ id: 'good' })]));
    panel.click('[data-exchange=bad]');
    expect(panel.find('[role=alert]').textContent).toContain('could not be shown');
    panel.click('[data-exchange=good]');
    expect(panel.root.querySelector('[role=alert]')).toBeNull();
    expect(panel.find('.verdict-what').textContent).toContain('allows this request');
  });
});

describe('the messages as seen', () => {
  it('are unfolded on demand, every header with its copy button', () => {
    const panel = renderPanel();
    panel.does(() => panel.log.snapshot([exchange({ messages: [requestMessage()] })]));
    panel.click('[data-exchange=e1]');
    expect(panel.root.querySelector('.raw-header')).toBeNull();
    const details = panel.find('details.raw');
    if (!(details instanceof HTMLDetailsElement)) throw new Error('The messages are not foldable.');
    panel.does(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    panel.click('.raw-header [data-action=copy]');
    expect(panel.copied).toEqual(['origin: https://app.example']);
  });
});

describe('what can be taken along', () => {
  it('are the URL, each value, each header and each line, one click each', () => {
    const { find, root, copied, does } = shown();
    const row = find('tr[data-blocking=true]');
    for (const button of [
      ...find('.verdict-line').querySelectorAll<HTMLElement>('[data-action=copy]'),
      ...row.querySelectorAll<HTMLElement>('[data-action=copy]'),
    ])
      does(() => button.click());
    expect(copied).toEqual([
      'https://api.example/orders',
      'access-control-allow-origin: *',
      'https://app.example',
      '*',
      'access-control-allow-origin: https://app.example',
    ]);
    const [, firstLine] = root.querySelectorAll<HTMLElement>('[data-section=answers] [data-action=copy]');
    does(() => firstLine?.click());
    expect(copied.at(-1)).toBe('Access-Control-Allow-Origin: https://app.example');
  });

  it('are preflight and request as commands, without secrets', () => {
    const secret = 'hunter2hunter2';
    const [preflight, request] = blockedPreflight.messages;
    const panel = renderPanel({ diagnose: () => blockedPreflightDiagnosis() });
    const messages = [
      requestMessage(preflight),
      requestMessage({ ...request, requestHeaders: [['authorization', `Bearer ${secret}`]] }),
    ];
    panel.does(() => panel.log.snapshot([{ ...blockedPreflight, messages }]));
    panel.click('[data-exchange=e1]');
    const buttons = panel.root.querySelectorAll<HTMLElement>('[data-section=curl] [data-action=copy]');
    for (const button of buttons) panel.does(() => button.click());
    expect(panel.copied).toHaveLength(3);
    expect(panel.copied[0]).toContain("-X OPTIONS 'https://api.example/orders'");
    expect(panel.copied[1]).toContain('-X PUT');
    expect(panel.copied[2]).toMatch(/^@'\n.*"OPTIONS".*\n'@ \| curl\.exe.*"PUT"/s);
    expect(panel.copied.join()).not.toContain(secret);
  });
});

describe('elsewhere in DevTools', () => {
  it('shows the request in the Network panel, where that can be', () => {
    const urls: string[] = [];
    shown({}, { showInNetwork: (url) => urls.push(url) }).click('[data-action=show-in-network]');
    expect(urls).toEqual(['https://api.example/orders']);
    expect(shown().root.querySelector('[data-action=show-in-network]')).toBeNull();
  });
});

it('shows the ends of a long chain of redirects and where it broke, and all of it when asked', () => {
  const messages = Array.from({ length: 20 }, (_, hop) =>
    requestMessage({ hop, url: `https://api.example/${hop}`, status: hop < 19 ? 302 : 200 }),
  );
  const panel = renderPanel({ diagnose: () => diagnosis({ findings: [finding({ message: 10 })] }) });
  panel.does(() => panel.log.snapshot([exchange({ messages })]));
  panel.click('[data-exchange=e1]');
  const hops = (selector: string) => [
    ...new Set(
      [...panel.root.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) =>
        Number(dataset['message']),
      ),
    ),
  ];
  for (const selector of ['.arrow[data-message]', 'tr[data-message]', '.curl'])
    expect(hops(selector)).toEqual([0, 1, 10, 18, 19]);
  panel.click('[data-action=all-messages]');
  panel.click('[data-action=all-headers]');
  for (const selector of ['.arrow[data-message]', 'tr[data-message]'])
    expect(hops(selector)).toHaveLength(20);
});
