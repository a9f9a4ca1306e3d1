import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeHar } from './large-har.ts';

/** What the built command needs for a HAR that no text can hold: `npm run bench:cli`. */
const command = join(import.meta.dirname, '../dist-package/whycors.js');
const folder = await mkdtemp(join(tmpdir(), 'whycors-'));
const har = join(folder, 'large.har');
const probe = join(folder, 'probe.mjs');
await writeFile(
  probe,
  "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS * 1024)));",
);

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

try {
  for (const bodyBytes of [12_000, 100_000]) {
    const entries = await writeLargeHar(har, { bytes: 600e6, bodyBytes });
    const { size } = await stat(har);
    console.log(`\n${megabytes(size)}, ${entries} entries, bodies of ${bodyBytes} bytes`);
    for (const format of ['text', 'json']) {
      const { seconds, memory, written } = await measure(format);
      console.log(
        `  ${format}: ${seconds.toFixed(1)} s, at most ${megabytes(memory)} of memory, ${megabytes(written)} written`,
      );
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(format: string) {
  const output = join(folder, `report.${format}`);
  const start = performance.now();
  const told = await new Promise<string>((resolve, reject) => {
    const args = ['--import', probe, command, 'diagnose', har, '--format', format, '--output', output];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'pipe'] });
    let err = '';
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    child.once('error', reject);
    child.once('close', () => resolve(err));
  });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, memory: Number(told), written: (await stat(output)).size };
}
