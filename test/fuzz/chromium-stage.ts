import { groupBy } from '../../src/engine/group-by.ts';
import { exportReport } from '../e2e/exported-report.ts';
import { launchWithExtension } from '../e2e/extension-browser.ts';
import { openObservingPanel } from '../e2e/observing.ts';
import { consultBrowser } from '../e2e/oracle.ts';
import { startLab } from '../lab/server.ts';
import { chromiumRules } from './chromium-rules.ts';
import { homeAt } from './home.ts';
import { cookies, pages } from './hosts.ts';
import type { Stage, Verdict } from './stage.ts';
import { stageOn } from './stage-on.ts';

/** Starts everything; needs a build of the extension. */
export async function openChromiumStage(folder?: string): Promise<Stage> {
  const lab = await startLab();
  lab.add(homeAt(pages[0]));
  const browser = await launchWithExtension(lab, { folder });
  await browser.context.addCookies([...cookies]);
  const page = await browser.context.newPage();
  await page.goto(lab.pageUrl(homeAt(pages[0])));
  const panel = await openObservingPanel(browser, page);
  const oracle = await consultBrowser(page);
  return stageOn(lab, {
    rules: chromiumRules,
    page,
    listening: oracle.listening,
    forget: async () => oracle.clear(),
    verdicts: async () => {
      const requests = oracle.verdicts().filter(({ type }) => type !== 'Preflight');
      const verdicts = requests.map(
        (verdict): Verdict => ({ ...verdict, atPreflight: /Preflight/.test(verdict.corsError ?? '') }),
      );
      return groupBy(verdicts, ({ url }) => url);
    },
    report: async () => {
      // An empty list cannot be exported.
      const isEmpty = (await panel.locator('[data-exchange]').count()) === 0;
      return isEmpty ? null : exportReport(panel);
    },
    close: browser.close,
  });
}
