import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causeTable, expectedCauses, tablePath } from '../../../scripts/cause-table.ts';
import { causes } from '../../../src/engine/causes/index.ts';
import { loadScenarios } from '../../lab/load-scenarios.ts';

const exchanges = (await loadScenarios()).flatMap((scenario) => scenario.expect);
/** What no server brings about: `test/e2e/other-extension.spec.ts` plays it, and what only comes near it. */
const byAnotherExtension = ['request-rewritten-by-extension', 'answer-rewritten-by-extension'];
const rootsAndNotices = causes
  .filter(({ explains }) => explains === 'root' || explains === 'notice')
  .map(({ id }) => id)
  .filter((id) => !byAnotherExtension.includes(id));

describe('the table of causes', () => {
  it('is up to date', async () => {
    const written = existsSync(tablePath) ? readFileSync(tablePath, 'utf8') : '';
    expect(written, 'docs/causes/README.md is stale: npm run table:causes').toBe(await causeTable());
  });

  it('has at least 70 causes', () => {
    expect(causes.length).toBeGreaterThanOrEqual(70);
  });

  it.each(causes)('$id says in few words what it looks at', ({ observes }) => {
    expect(observes).toMatch(/^[^|\n]{10,140}$/);
    expect(observes, 'Replace what `npm run new:cause` wrote.').not.toBe('what is looked at');
  });

  it('has a scenario for every cause', async () => {
    const rows = (await causeTable()).split('\n').filter((row) => row.startsWith('| ['));
    expect(rows.filter((row) => !row.includes('](../../test/'))).toEqual([]);
  });

  it.each(rootsAndNotices)('%s has a scenario that it is expected in', (id) => {
    const expecting = exchanges.filter((exchange) => expectedCauses(exchange).includes(id));
    expect(expecting.length, 'Add one to test/lab/scenarios/.').toBeGreaterThan(0);
  });

  it.each(rootsAndNotices)('%s has a scenario that only comes near it', (id) => {
    const near = exchanges.filter(({ without }) => without?.includes(id));
    expect(near.length, `Name it in \`without\` of a scenario in test/lab/scenarios/.`).toBeGreaterThan(0);
  });
});
