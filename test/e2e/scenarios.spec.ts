import { expectValidReport } from '../helpers/report-schema.ts';
import { loadScenarios } from '../lab/load-scenarios.ts';
import { agreeWithBrowser } from './agree-with-browser.ts';
import { agreeWithConsole } from './agree-with-console.ts';
import { agreeWithReport, observable } from './agree-with-report.ts';
import { expectExchanges, exportReport } from './exported-report.ts';
import { keepThePromise } from './keep-the-promise.ts';
import { perform, resultOf } from './perform.ts';
import { test } from './scenario-test.ts';
import { openOnStage } from './stage.ts';

// No scenario knows of another: each worker takes the next.
test.describe.configure({ mode: 'parallel' });

// `--grep browser:` holds the lab against Chromium alone, without a build; `--grep report:` the extension.
for (const scenario of await loadScenarios()) {
  test(`browser: ${scenario.id}`, async ({ lab, plain }) => {
    const { page, oracle, lines } = plain;
    await openOnStage(plain, lab, scenario);
    await perform(page, resultOf(scenario));
    await agreeWithBrowser(oracle, lab, scenario);
    agreeWithConsole(lines, oracle, scenario.from === undefined && scenario.controlledBy === undefined);
  });

  test(`report: ${scenario.id}`, async ({ lab, observed }) => {
    const { page, panel, oracle, unobserved } = observed;
    await openOnStage(observed, lab, scenario);
    // What the panel knows of hosts from the scenarios before, and what the page loads of itself, is not looked at.
    await panel.locator('[data-action="clear"]').click();
    await expectExchanges(panel, 0);
    await perform(page, resultOf(scenario));
    await agreeWithBrowser(oracle, lab, scenario);

    const wanted = observable(scenario);
    await expectExchanges(panel, wanted.length);
    if (wanted.length === 0) return;
    const report = await exportReport(panel);
    expectValidReport(report);
    agreeWithReport(report, lab, scenario);

    await keepThePromise(report, unobserved, lab, scenario);
  });
}
