import { launchFirefox, openExtensionPage, panelUrl } from '../e2e/firefox-launch.ts';
import { consultFirefox } from '../e2e/firefox-oracle.ts';
import { startLab } from '../lab/server.ts';
import { catchDownloads, readReport } from './firefox-panel.ts';
import { firefoxRules } from './firefox-rules.ts';
import { firefoxVerdicts } from './firefox-verdict.ts';
import { homeAt } from './home.ts';
import { cookies, hosts, pages } from './hosts.ts';
import type { Stage } from './stage.ts';
import { stageOn } from './stage-on.ts';

/** The same as the stage with Chromium, on Firefox; needs `npm run build:firefox`. */
export async function openFirefoxStage(): Promise<Stage> {
  const lab = await startLab();
  lab.add(homeAt(pages[0]));
  const browser = await launchFirefox(lab, {}, [...hosts, 'widget.test']);
  await browser.setCookie(...cookies);
  const oracle = await consultFirefox(browser);
  const page = await browser.newPage();
  await page.goto(lab.pageUrl(homeAt(pages[0])));
  const panel = await browser.newPage();
  await openExtensionPage(panel, panelUrl);
  const tabId = await panel.evaluate(
    `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(page.url())}).id)`,
  );
  await openExtensionPage(panel, `${panelUrl}?tab=${tabId}`);
  await catchDownloads(panel);
  return stageOn(lab, {
    rules: firefoxRules,
    page,
    // It hears the whole browser from the start.
    listening: async () => {},
    forget: oracle.clear,
    verdicts: async (calls) => {
      const says = await oracle.heard();
      return new Map(calls.map((call) => [call.url, firefoxVerdicts(says, call)]));
    },
    report: () => readReport(panel),
    close: () => browser.close(),
  });
}
