import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startApplication } from './application.ts';
import type { Command, Lines, Site, StackUnderTest } from './stack-under-test.ts';

/** How long a server may take until it listens, in milliseconds. Some compile first. */
const PATIENCE = 120_000;

export interface RunningProject {
  readonly port: number;
  stop(): Promise<void>;
}

/** Writes the project, builds and starts it, and waits until it listens. */
export async function startProject(
  under: Pick<StackUnderTest, 'files' | 'build' | 'start'>,
  lines: Lines,
  applicationAllowsAll = false,
): Promise<RunningProject> {
  const folder = await mkdtemp(join(tmpdir(), 'whycors-stack-'));
  const application = await startApplication(applicationAllowsAll);
  const site: Site = { folder, port: await freePort(), applicationPort: application.port };
  const log: string[] = [];
  let child: ChildProcess | undefined;
  const stop = async () => {
    if (child) await end(child);
    application.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    for (const [name, text] of Object.entries(under.files(lines, site))) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await symlink(join(npmFolder, 'node_modules'), join(folder, 'node_modules'));
    for (const command of under.build?.(site) ?? []) {
      const building = launch(command, folder, log);
      const [code] = await once(building, 'exit');
      if (code !== 0) throw new Error(`\`${command.program}\` ended with ${code}.`);
    }
    child = launch(under.start(site), folder, log);
    await listening(child, site.port);
    return { port: site.port, stop };
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${log.join('').trimEnd().slice(-4000)}`);
  }
}

function launch({ program, arguments: args, env }: Command, cwd: string, log: string[]): ChildProcess {
  // A group of its own: many servers have workers, which must go with them.
  const child = spawn(program, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => log.push(String(text)));
  child.on('error', (error) => log.push(String(error)));
  return child;
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  const patience = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error('It ended before it listened.');
    if (Date.now() > patience) throw new Error(`It does not listen after ${PATIENCE / 1000} s.`);
    await pause(25);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group is gone already.
  }
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** What a program prints of its version: the first match of the pattern; null where there is no such program. */
export async function printedVersion(
  program: string,
  args: readonly string[],
  pattern = /\d+\.\d+(?:\.\d+)?/,
): Promise<string | null> {
  const log: string[] = [];
  const child = launch({ program, arguments: args }, tmpdir(), log);
  const code = await new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve(null));
  });
  return code === 0 ? (pattern.exec(log.join(''))?.[0] ?? null) : null;
}

/** The version of a package in `npm/`; null where it is not installed. */
export async function packageVersion(name: string): Promise<string | null> {
  try {
    const text = await readFile(join(npmFolder, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    return null;
  }
}

/** Where the servers from npm are installed. Node looks there, since a project links to its modules. */
export const npmFolder = join(import.meta.dirname, 'npm');
