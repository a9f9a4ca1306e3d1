import { expect } from 'playwright/test';
import type { Frame } from 'puppeteer-core';
import { observableInDevTools } from './agree-with-report.ts';
import { test } from './fixtures.ts';
import { performScenario, rowsSettled } from './panel-driver.ts';
import { openRealDevTools, type RealDevTools } from './real-devtools.ts';
import { makeSteady } from './steady.ts';

/** Exchanges that tell much; their pictures stand in `docs/screenshots/`. */
const telling = [
  'allow-origin-missing',
  'allow-origin-trailing-slash',
  'allow-origin-two-lines',
  'allow-credentials-missing',
  'authorization-not-allowed',
  'method-not-allowed',
  'allow-origin-wildcard-behind-redirect-with-credentials',
  'exceptions-past-the-middleware',
  'connection-refused',
  'response-header-not-exposed',
];

const widths = [400, 1400];

// Each has a DevTools of its own.
test.describe.configure({ mode: 'parallel' });

/** A broken layout moves far more: the last test shows it. */
const tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.005 };

async function openDiagnosis(panel: Frame, calls = 1): Promise<void> {
  await rowsSettled(panel, calls);
  // The newest: where calls came before it, it is what they lead to.
  await (await panel.$$('[data-exchange]')).at(-1)?.click();
  await panel.waitForSelector('[data-diagnosis]');
  // The pointer would mark what it rests on.
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** Runs in a page: some frames later. */
const painted = `new Promise((done) => {
  let frames = 0;
  const next = () => { frames += 1; if (frames > 4) done(null); else requestAnimationFrame(next); };
  requestAnimationFrame(next);
})`;

/** Bytes: where the panel's process has drawn nothing yet, all is of one colour; the smallest picture has 50 kB. */
const plain = 10_000;

async function picture({ devtools }: RealDevTools, panel: Frame, width: number): Promise<Buffer> {
  await devtools.setViewport({ width, height: 640 });
  await devtools.mouse.move(width - 1, 639);
  await panel.waitForFunction((wanted: number) => innerWidth === wanted, {}, width);
  await makeSteady(panel);
  // Above it are the tabs of DevTools, in the fonts of the machine.
  const height = (await panel.evaluate('innerHeight')) as number;
  const clip = { x: 0, y: 640 - height, width, height };
  // The panel is a process of its own, whose new size comes into the window's picture some frames later.
  let last = Buffer.alloc(0);
  for (let shots = 0; shots < 20; shots += 1) {
    for (const frame of [panel, devtools.mainFrame()]) await frame.evaluate(painted);
    const next = Buffer.from(await devtools.screenshot({ clip }));
    if (next.equals(last) && next.length > plain) return next;
    last = next;
  }
  throw new Error('The panel does not come to rest.');
}

for (const theme of ['default', 'dark'] as const) {
  const name = theme === 'dark' ? 'dark' : 'light';
  test(`looks as in the pictures, ${name}`, async ({ lab }) => {
    test.setTimeout(180_000);
    const devtools = await openRealDevTools(lab, { dock: 'undocked', theme, sameLetters: true });
    try {
      const panel = await devtools.openPanel();
      for (const id of telling) {
        await devtools.devtools.setViewport({ width: 1400, height: 640 });
        await performScenario(devtools.page, lab, id);
        await openDiagnosis(panel, observableInDevTools(lab.scenario(id)).length);
        for (const width of widths)
          expect
            .soft(await picture(devtools, panel, width))
            .toMatchSnapshot(`${id}-${name}-${width}.png`, tolerance);
      }
    } finally {
      await devtools.close();
    }
  });
}

test('the comparison catches a broken layout', async ({ lab }) => {
  const devtools = await openRealDevTools(lab, { dock: 'undocked', sameLetters: true });
  try {
    const panel = await devtools.openPanel();
    await performScenario(devtools.page, lab, 'allow-origin-missing');
    await openDiagnosis(panel);
    const broken = [
      '.panes { display: block !important }',
      '.toolbar { flex-wrap: wrap; padding-block: 6px !important }',
    ];
    for (const rule of broken) {
      await panel.evaluate((text: string) => {
        const style = document.createElement('style');
        style.textContent = text;
        document.head.append(style);
      }, rule);
      expect(await picture(devtools, panel, 1400)).not.toMatchSnapshot(
        'allow-origin-missing-light-1400.png',
        tolerance,
      );
      await panel.evaluate(() => document.head.lastElementChild?.remove());
    }
  } finally {
    await devtools.close();
  }
});
