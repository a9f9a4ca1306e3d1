import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { npmFolder } from '../test/stacks/running-project.ts';
import type { Playable } from './playables.ts';

/**
 * Installs the servers that are missing: those of npm into a folder of their own, those of Debian where this is Debian
 * and the user is root. Says what to install where it cannot, and returns whether it could.
 */
export async function installStacks(stacks: readonly Playable[]): Promise<boolean> {
  await run('npm', ['ci', '--prefix', npmFolder, '--no-audit', '--no-fund']);
  const missing = await Promise.all(stacks.map(async (under) => (await under.version()) === null));
  const packages = stacks.filter((_, at) => missing[at]).flatMap(({ debian }) => debian);
  if (packages.length === 0) return true;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    console.log(`To test those that are missing too, install: ${packages.join(' ')}`);
    return false;
  }
  await run('apt-get', ['update', '-q']);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
  return true;
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // In this runlevel packages do not start the servers that they bring.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}.`)),
    );
  });
}
