// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { exchange, requestMessage } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';

const refused = (id: string) =>
  exchange({
    id,
    outcome: 'blocked',
    messages: [requestMessage({ method: 'POST', responseHeaders: [], networkError: 'net::ERR_FAILED' })],
  });

function withMatrix() {
  const panel = renderPanel({ diagnose });
  panel.does(() => panel.store.list.fold(false));
  panel.does(() => panel.log.snapshot([exchange({ id: 'got' }), refused('one'), refused('two')]));
  panel.click('[data-action=matrix]');
  return panel;
}
const ids = ({ rows }: ReturnType<typeof renderPanel>) =>
  rows().map((row) => row.getAttribute('data-exchange'));
const cellsOf = (panel: ReturnType<typeof renderPanel>) =>
  [...panel.root.querySelectorAll('.matrix tbody tr > *')].map((cell) => cell.textContent?.trim());

describe('the summary', () => {
  it('says in few words what each API allows', () => {
    const panel = renderPanel({ diagnose });
    panel.does(() => panel.log.snapshot([exchange({ id: 'got' }), refused('one')]));
    expect(panel.find('.summary').textContent).toContain('1 API origin');
    expect(panel.find('.summary').textContent).toContain('api.example allows GET');
  });
});

describe('the matrix', () => {
  it('has a row for each API, with words in each cell', () => {
    expect(cellsOf(withMatrix())).toEqual([
      'https://api.exampleasked by https://app.example',
      ' allowed refused (2)'.trim(),
      'not tried',
      'allowed',
      'refused (2)',
    ]);
  });

  it('leads to the exchanges that show it, and back to all', () => {
    const panel = withMatrix();
    panel.click('.matrix td:last-child [data-said=refused]');
    expect(ids(panel)).toEqual(['one', 'two']);
    expect(panel.root.textContent).toContain('POST refused by https://api.example');
    panel.click('[data-action=show-all-again]');
    expect(ids(panel)).toEqual(['got', 'one', 'two']);
  });

  it('opens the only exchange that shows it', () => {
    const panel = withMatrix();
    panel.click('.matrix [data-said=allowed]');
    expect(panel.find('[data-diagnosis]').getAttribute('data-diagnosis')).toBe('got');
    expect(ids(panel)).toHaveLength(3);
  });

  it('copies itself as Markdown', () => {
    const panel = withMatrix();
    panel.click('[data-view=matrix] [data-action=copy]');
    expect(panel.copied[0]).toContain('| API | Asked by | This origin |');
  });

  it('takes the focus to its heading, and Escape leads back to the list', () => {
    const panel = withMatrix();
    expect(document.activeElement?.textContent).toBe('What each API allows');
    panel.press('[data-view=matrix]', 'Escape');
    expect(panel.root.querySelector('[data-view]')).toBeNull();
  });
});
