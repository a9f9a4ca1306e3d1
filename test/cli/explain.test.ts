import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { causes } from '../../src/engine/causes/index.ts';
import { consoleExamples } from '../../src/engine/console/console-words.ts';
import { fakeTerminal } from './fake-terminal.ts';

async function explain(args: readonly string[], input = '') {
  const { terminal, heard } = fakeTerminal(input);
  return { code: await run(['explain', ...args], '1', terminal), ...heard };
}

describe('explain', () => {
  it.each(causes.map(({ id }) => id))('%s', async (id) => {
    const { code, out, err } = await explain([id]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(id);
    expect(out).toContain('What to change');
    // Nothing is left of Markdown's own signs.
    expect(out.replaceAll(/`[^`]*`/g, '')).not.toMatch(/^#|\]\(|^```|\*\*|undefined/m);
  });

  it('without an argument lists every cause once', async () => {
    const { code, out } = await explain([]);
    const listed = [...out.matchAll(/^ {2}(\S+)/gm)].map(([, id]) => id);
    expect(code).toBe(0);
    expect(listed.toSorted()).toEqual(causes.map(({ id }) => id).toSorted());
  });

  it.each(consoleExamples)('%s', async (line) => {
    const { code, out } = await explain([line]);
    expect(code).toBe(0);
    expect(out).toContain('whycors explain allow-origin-');
    expect(out).toContain('What it cannot tell');
  });

  it('a line that is piped', async () => {
    expect(await explain(['-'], `${consoleExamples[0]}\n`)).toMatchObject({ code: 0, err: '' });
  });

  it('a line that says nothing', async () => {
    const { code, out } = await explain(['TypeError: Failed to fetch']);
    expect(code).toBe(0);
    expect(out).toContain('This line holds no reason.');
  });

  it.each([
    ['preflight-redirectd', 'preflight-redirected'],
    ['allow-orgin-missing', 'allow-origin-missing'],
    ['Vary-Missing', 'vary-origin-missing'],
  ])('names what %s may have meant', async (word, meant) => {
    const { code, out, err } = await explain([word]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(meant);
  });

  it.each([['xyz'], ['Something else went wrong']])('says that it does not know %s', async (words) => {
    const { code, err } = await explain([words]);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
