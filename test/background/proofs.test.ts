import { describe, expect, it } from 'vitest';
import { createProofs } from '../../src/background/proofs.ts';
import { type SessionRule, sessionRules } from '../../src/proof/session-rules.ts';
import { sampleProof } from '../helpers/proof.ts';
import { fakeRules } from './fake-rules.ts';

describe('the rules of proofs', () => {
  it('begin with none of those that a stopped background left behind', async () => {
    const left = new Map(sessionRules(sampleProof, 3, 1).map((rule) => [rule.id, rule] as const));
    const proofs = createProofs<string>(fakeRules(left));
    await proofs.begin('port', 7, sampleProof);
    expect([...left.values()].map(({ condition }) => condition.tabIds)).toEqual([[7], [7]]);
  });

  it('go with who asked for them, also when that comes before they are there', async () => {
    const rules = new Map<number, SessionRule>();
    const proofs = createProofs<string>(fakeRules(rules));
    const begun = proofs.begin('port', 7, sampleProof);
    const ended = proofs.end('port');
    await Promise.all([begun, ended]);
    expect(rules.size).toBe(0);
  });

  it('of one tab leave those of another alone', async () => {
    const rules = new Map<number, SessionRule>();
    const proofs = createProofs<string>(fakeRules(rules));
    await proofs.begin('one', 1, sampleProof);
    await proofs.begin('two', 2, sampleProof);
    await proofs.end('one');
    expect([...rules.values()].map(({ condition }) => condition.tabIds)).toEqual([[2], [2]]);
  });

  it('that are refused leave nothing behind', async () => {
    const rules = new Map<number, SessionRule>();
    const list = fakeRules(rules);
    const proofs = createProofs<string>({
      ...list,
      replace: (removed, added) =>
        added.some(({ condition }) => condition.regexFilter.includes('refused'))
          ? Promise.reject(new Error('refused'))
          : list.replace(removed, added),
    });
    await proofs.begin('port', 7, sampleProof);
    const [answer] = sampleProof.answers;
    const refused = {
      ...sampleProof,
      answers: answer ? [{ ...answer, url: 'https://refused.example/' }] : [],
    };
    await expect(proofs.begin('port', 7, refused)).rejects.toThrow('refused');
    expect(rules.size).toBe(0);
  });
});
