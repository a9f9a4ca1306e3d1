import { describe, expect, it } from 'vitest';
import { corsOptions } from '../../../src/remedies/cors-package.ts';
import { stacks } from '../../../src/remedies/index.ts';
import { deno } from '../../../src/remedies/stacks/deno.ts';
import { express } from '../../../src/remedies/stacks/express.ts';
import { at } from '../../../src/remedies/text.ts';
import { held, stackOf } from './held.ts';
import { policies } from './policies.ts';

describe('the lines that are not run', () => {
  it('say that they were checked where a test checks them, and only there', () => {
    const checked = stacks.filter(({ tried }) => tried === 'checked').map(({ id }) => id);
    expect(checked.toSorted()).toEqual(Object.values(held).flat().toSorted());
  });
});

describe.each(held.calls)('%s', (id) => {
  it.each(Object.values(policies))('uses the lines that are run with Deno', (policy) => {
    const same = deno.remedy(policy).edits[0]?.lines;
    expect(stackOf(id).remedy(policy).edits[0]?.lines).toContain(same);
  });
});

describe.each(held.express)('%s', (id) => {
  it.each(Object.values(policies))('uses the lines that are run with Express', (policy) => {
    const same = at(2, corsOptions(policy));
    expect(express.remedy(policy).edits[1]?.lines).toContain(same);
    expect(stackOf(id).remedy(policy).edits[0]?.lines).toContain(same);
  });
});
