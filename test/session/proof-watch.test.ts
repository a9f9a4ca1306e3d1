import { describe, expect, it } from 'vitest';
import type { RepeatedCall } from '../../src/protocol/proof.ts';
import { createProofWatch } from '../../src/session/proof-watch.ts';
import { apiUrl, pageOrigin } from '../helpers/exchange.ts';
import { sampleProof } from '../helpers/proof.ts';

const call: RepeatedCall = {
  origin: pageOrigin,
  url: apiUrl,
  method: 'GET',
  credentials: 'include',
  headers: [],
};

function start({ answer = 'sent', inDevTools = true }: { answer?: unknown; inDevTools?: boolean } = {}) {
  const told: string[] = [];
  const asked: string[] = [];
  let now = 100;
  const door = {
    reload: () => {},
    ask: (code: string, done: (value: unknown) => void) => {
      asked.push(code);
      done(answer);
    },
  };
  const watch = createProofWatch(
    inDevTools ? door : null,
    {
      prove: (proof) => told.push(`prove ${proof?.exchange ?? 'nothing'}`),
      begins: (proof, at) => told.push(`begins ${proof.exchange} at ${at}`),
      ends: (at, butLast) => told.push(`ends at ${at}${butLast ? ' but the last' : ''}`),
      changed: () => {},
    },
    () => now++,
  );
  watch.showsOrigin(pageOrigin);
  return { watch, told, asked };
}

describe('a proof in a tab', () => {
  it('marks what comes before it can act, and repeats the call once it does', () => {
    const { watch, told, asked } = start();
    watch.begin(sampleProof, call);
    expect(told).toEqual(['begins e1 at 100', 'prove e1']);
    expect(watch.status).toMatchObject({ state: 'starting', repeat: null });
    expect(asked).toEqual([]);
    watch.answered(true, null);
    expect(told.at(-1)).toMatch(/^ends at \d+ but the last$/);
    expect(watch.status).toMatchObject({ state: 'on', repeat: 'sent' });
    expect(asked).toHaveLength(1);
  });

  it('goes on marking until the background says that it is over', () => {
    const { watch, told } = start();
    watch.begin(sampleProof, null);
    watch.answered(true, null);
    watch.end();
    expect(watch.status.state).toBe('ending');
    expect(told.at(-1)).toBe('prove nothing');
    watch.answered(false, null);
    expect(watch.status.state).toBe('off');
    expect(told.at(-1)).toMatch(/^ends at \d+$/);
  });

  it('is off where the browser refuses it, and says why', () => {
    const { watch, asked } = start();
    watch.begin(sampleProof, call);
    watch.answered(false, 'no such rule');
    expect(watch.status).toMatchObject({ state: 'off', problem: 'no such rule' });
    expect(asked).toEqual([]);
  });

  it('ends when the tab shows another origin, not another page', () => {
    const { watch, told } = start();
    watch.begin(sampleProof, null);
    watch.answered(true, null);
    watch.showsOrigin(pageOrigin);
    expect(watch.status.state).toBe('on');
    watch.showsOrigin('https://elsewhere.example');
    expect(watch.status.state).toBe('ending');
    expect(told.at(-1)).toBe('prove nothing');
  });

  it.each([
    ['elsewhere', 'elsewhere'],
    ['refused', 'refused'],
    [{ page: 'says' }, 'refused'],
    [null, 'refused'],
  ])('believes of what the page answers only what it knows: %j', (answer, state) => {
    const { watch } = start({ answer });
    watch.begin(sampleProof, call);
    watch.answered(true, null);
    expect(watch.status.repeat).toBe(state);
  });

  it('cannot repeat outside of DevTools', () => {
    const { watch } = start({ inDevTools: false });
    watch.begin(sampleProof, call);
    watch.answered(true, null);
    expect(watch.status.repeat).toBe('unavailable');
  });
});

describe('what is evaluated in the page', () => {
  it('takes nothing of a call for code', () => {
    const { watch, asked } = start();
    const hostile = `https://api.example/"});alert(1);//\u2028</script>`;
    watch.repeat({ ...call, url: hostile });
    const made: unknown[] = [];
    class Request {
      constructor(url: unknown) {
        made.push(url);
      }
    }
    const run = new Function('self', 'Request', 'fetch', 'alert', `return ${asked[0]}`);
    const said = run(
      { origin: pageOrigin },
      Request,
      () => Promise.reject(new TypeError()),
      () => {
        throw new Error('It ran.');
      },
    );
    expect([said, made]).toEqual(['sent', [hostile]]);
  });
});
