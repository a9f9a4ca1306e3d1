import { join } from 'node:path';
import { openRealDevTools } from '../test/e2e/real-devtools.ts';
import { startLab } from '../test/lab/server.ts';
import { printFrames } from './bench/frames.ts';
import { printLatency } from './bench/latency.ts';
import { printLog } from './bench/log.ts';
import { printPaint } from './bench/paint.ts';
import { line } from './bench/print.ts';
import { mostAtStart, panelSize } from './panel-size.ts';

/** Measures the built extension in the real DevTools: `npm run bench`. */
printLog();
const lab = await startLab();
const devtools = await openRealDevTools(lab, { dock: 'undocked' });
try {
  await printSize();
  const panel = await devtools.openPanel();
  // What runs a script here gives functions their names with a helper that the panel does not have.
  await panel.evaluate('globalThis.__name = (named) => named');
  await printPaint(devtools, panel);
  await printLatency(devtools, panel, lab);
  await printFrames(devtools, panel);
} finally {
  await devtools.close();
  await lab.close();
}

async function printSize(): Promise<void> {
  const { start, engine, later, pages } = await panelSize(join(import.meta.dirname, '../dist'));
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  line('code that the panel starts with, gzipped', kB(start), `at most ${kB(mostAtStart)}`);
  line('… the engine, with the first exchange', kB(engine));
  line('… on demand (session of an ordinary tab, shared parts)', kB(later));
  line('… the pages of the causes, on demand', kB(pages));
  line('all of it without the pages', kB(start + engine + later));
}
