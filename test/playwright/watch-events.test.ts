import { describe, expect, it } from 'vitest';
import { createCorsWatch } from '../../src/playwright/cors.ts';
import { expectValidReport } from '../helpers/report-schema.ts';
import { fakeContext } from './fake-context.ts';

const requestHeaders = {
  accept: '*/*',
  origin: 'https://app.example',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
};
const url = 'https://api.example/orders';

describe.each([
  ['firefox', '153.0'],
  ['webkit', '26.4'],
])('in %s', (name, version) => {
  async function reportOf(...calls: readonly Parameters<ReturnType<typeof fakeContext>['call']>[0][]) {
    const fake = fakeContext(name, version);
    const watch = createCorsWatch();
    await watch.watch(fake.context);
    for (const call of calls) fake.call(call);
    const report = await watch.report();
    await watch.stop();
    expect(fake.isWatched()).toBe(false);
    expectValidReport(report);
    return report;
  }

  it('lets the standard decide, since the end of a request is not told', async () => {
    const answer = { status: 200, headers: { 'content-type': 'application/json' } };
    const { browser, exchanges } = await reportOf({ url, requestHeaders, answer, fails: true });
    expect(browser).toBe(`${name} ${version.split('.')[0]}`);
    expect(exchanges).toMatchObject([{ verdict: 'cors', findings: [{ cause: 'allow-origin-missing' }] }]);
  });

  it('accuses no answer that passes', async () => {
    const answer = { status: 200, headers: { 'access-control-allow-origin': 'https://app.example' } };
    const { exchanges } = await reportOf({ url, requestHeaders, answer });
    expect(exchanges.map(({ verdict }) => verdict)).not.toContain('cors');
  });

  it('accuses nobody where no answer was seen', async () => {
    const { exchanges } = await reportOf({ url, method: 'PUT', requestHeaders, fails: true });
    expect(exchanges.map(({ verdict }) => verdict)).toEqual(['undetermined']);
  });
});
