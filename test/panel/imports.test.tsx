// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../src/panel/imports/read-file.ts';
import type { LogFile, Unreadable } from '../../src/reader/read-log-file.ts';
import type { Report } from '../../src/report/report.ts';
import goldenReport from '../fixtures/report.json' with { type: 'json' };
import { exchange } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';
import { sampleExchanges } from './sample-exchanges.ts';

/** A reader that answers when the test says so. */
function slowReader() {
  const asked: { file: File; answer(result: LogFile | Unreadable): void; cancelled: boolean }[] = [];
  const readFile: ReadFile = (file) => {
    const { promise, resolve } = withResolvers<LogFile | Unreadable>();
    const one = { file, answer: resolve, cancelled: false };
    asked.push(one);
    return {
      result: promise,
      cancel: () => {
        one.cancelled = true;
      },
    };
  };
  return { readFile, asked };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const exchanges = (goldenReport as unknown as Report).exchanges;
const golden: LogFile = {
  kind: 'report',
  browser: 'chromium 156',
  entries: 8,
  lacks: null,
  pageUrls: [],
  report: null,
  exchanges,
};
const named = (name: string) => new File(['{}'], name);

async function opened() {
  const { readFile, asked } = slowReader();
  const panel = renderPanel({ actions: { readFile } });
  panel.does(() => panel.store.list.fold(false));
  panel.does(() => panel.log.snapshot(sampleExchanges));
  const choose = (file: File) => panel.does(() => void panel.store.imported.open(file, readFile));
  const answer = async (result: LogFile | Unreadable, at = asked.length - 1) => {
    asked[at]?.answer(result);
    await panel.settles();
  };
  return { panel, asked, choose, answer };
}
const ids = ({ rows }: ReturnType<typeof renderPanel>) =>
  rows().map((row) => row.getAttribute('data-exchange'));
const liveIds = sampleExchanges.map(({ id }) => id);
const goldenIds = exchanges.map(({ id }) => id);

describe('a file', () => {
  it('takes the place of the live list, under a line that says so, and gives it back', async () => {
    const { panel, choose, answer } = await opened();
    choose(named('orders.json'));
    expect(panel.root.textContent).toContain('Reading orders.json (2 bytes)…');
    expect(ids(panel)).toEqual(liveIds);
    await answer(golden);
    expect(ids(panel)).toEqual(goldenIds);
    expect(panel.root.textContent).toContain('Read from orders.json · 8 cross-origin requests');
    panel.click('[data-action=leave-file]');
    expect(ids(panel)).toEqual(liveIds);
  });

  it('is not left by Escape, nor disturbed by what goes on behind it', async () => {
    const { panel, choose, answer } = await opened();
    choose(named('orders.json'));
    await answer(golden);
    panel.press('.list', 'Escape');
    panel.does(() => panel.log.changed([exchange({ id: 'later', startedAt: 9e12 })]));
    expect(ids(panel)).toEqual(goldenIds);
    panel.click('[data-action=leave-file]');
    expect(ids(panel)).toEqual([...liveIds, 'later']);
  });

  it('is taken away by Clear, which leaves the live list as it is', async () => {
    const { panel, choose, answer } = await opened();
    choose(named('orders.json'));
    await answer(golden);
    panel.click('[data-action=clear]');
    expect(panel.log.sent).not.toContainEqual({ type: 'clear' });
    expect(ids(panel)).toEqual(liveIds);
  });

  it('says in its reports where it comes from', async () => {
    const { panel, choose, answer } = await opened();
    choose(named('orders.json'));
    await answer({ ...golden, browser: 'firefox 153' });
    panel.click('[data-action=export]');
    panel.click('[data-export=json]');
    const report = JSON.parse(panel.downloads[0]?.text ?? '');
    expect(report.browser).toBe('firefox 153');
    expect(report.exchanges).toHaveLength(8);
  });

  it('that cannot be read is told of, and changes nothing', async () => {
    const { panel, choose, answer } = await opened();
    choose(named('<b>.har'));
    await answer({ problem: 'It is not JSON: `:` was expected.' });
    expect(panel.root.textContent).toContain('<b>.har could not be read. It is not JSON: : was expected.');
    expect(ids(panel)).toEqual(liveIds);
    panel.click('[data-action=dismiss]');
    expect(panel.root.textContent).not.toContain('could not be read');
  });

  it('that is too large is refused, with the way out', async () => {
    const { panel, asked, choose } = await opened();
    const large = named('large.har');
    Object.defineProperty(large, 'size', { value: 312_000_000 });
    choose(large);
    expect(asked).toEqual([]);
    expect(panel.root.textContent).toContain('It has 312 MB; files of up to 200 MB are read here.');
  });

  it('gives way to the next one, and to Cancel', async () => {
    const { panel, asked, choose, answer } = await opened();
    choose(named('first.har'));
    choose(named('second.har'));
    expect(asked.map(({ cancelled }) => cancelled)).toEqual([true, false]);
    await answer(golden, 0);
    expect(ids(panel)).toEqual(liveIds);
    panel.click('[data-action=cancel-reading]');
    await answer(golden, 1);
    expect(ids(panel)).toEqual(liveIds);
    expect(panel.root.textContent).not.toContain('Reading');
  });

  it('without a request to another origin says so', async () => {
    const { panel, choose, answer } = await opened();
    choose(named('empty.har'));
    const lacks = 'Safari leaves them out.';
    await answer({
      kind: 'har',
      browser: null,
      entries: 3,
      lacks,
      pageUrls: [],
      report: null,
      exchanges: [],
    });
    expect(panel.root.textContent).toContain('empty.har holds none');
    expect(panel.root.textContent).toContain(lacks);
  });

  it('is chosen with the button', async () => {
    const { readFile, asked } = slowReader();
    const panel = renderPanel({ actions: { readFile } });
    panel.does(() => panel.log.snapshot(sampleExchanges));
    const input = panel.find('[data-file]');
    Object.defineProperty(input, 'files', { value: [named('chosen.har')] });
    panel.does(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(asked.map(({ file }) => file.name)).toEqual(['chosen.har']);
  });
});
