import { expectValidReport } from '../helpers/report-schema.ts';
import { loadScenarios } from '../lab/load-scenarios.ts';
import { agreeWithBrowser } from './agree-with-browser.ts';
import { agreeWithConsole, listenToConsole } from './agree-with-console.ts';
import { agreeWithReport, observable } from './agree-with-report.ts';
import { expectExchanges, exportReport } from './exported-report.ts';
import { test } from './fixtures.ts';
import { keepThePromise } from './keep-the-promise.ts';
import { openObservingPanel } from './observing.ts';
import { consultBrowser } from './oracle.ts';
import { openScenario, perform, resultOf } from './perform.ts';

// `--grep browser:` holds the lab against Chromium alone, without a build; `--grep report:` the extension.
for (const scenario of await loadScenarios()) {
  test(`browser: ${scenario.id}`, async ({ lab, plainBrowser }) => {
    const page = await plainBrowser.context.newPage();
    await openScenario(page, lab, scenario);
    const oracle = await consultBrowser(page);
    const lines = listenToConsole(page);
    await perform(page, resultOf(scenario));
    await agreeWithBrowser(oracle, lab, scenario);
    agreeWithConsole(lines, oracle, scenario.from === undefined && scenario.controlledBy === undefined);
  });

  test(`report: ${scenario.id}`, async ({ lab, extensionBrowser }) => {
    const page = await extensionBrowser.context.newPage();
    await openScenario(page, lab, scenario);
    const panel = await openObservingPanel(extensionBrowser, page);
    const oracle = await consultBrowser(page);
    await perform(page, resultOf(scenario));
    await agreeWithBrowser(oracle, lab, scenario);

    const wanted = observable(scenario);
    await expectExchanges(panel, wanted.length);
    if (wanted.length === 0) return;
    const report = await exportReport(panel);
    expectValidReport(report);
    agreeWithReport(report, lab, scenario);

    await keepThePromise(report, extensionBrowser.context, lab, scenario);
  });
}
