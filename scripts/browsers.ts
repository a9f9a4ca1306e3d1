import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

type Browser = 'chromium' | 'firefox';

interface Places {
  readonly variable: string;
  /** Names looked for in PATH. */
  readonly commands: readonly string[];
  readonly files: readonly string[];
  /** Where Playwright keeps its own, whether or not it is there. */
  readonly playwright: () => string;
  /** Packages of Debian and Ubuntu, the first that exists is taken. */
  readonly packages: readonly string[];
}

const places: Readonly<Record<Browser, Places>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Google Chrome stands last: its branded builds ignore `--load-extension`.
    commands: ['chromium', 'chromium-browser'],
    files: ['/usr/lib/chromium/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    playwright: () => chromium.executablePath(),
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    // Playwright's own Firefox is patched and takes no extensions; it is no help here.
    playwright: () => '',
    packages: ['firefox-esr', 'firefox'],
  },
};

/** Path of a Chromium that loads unpacked extensions, null where there is none. */
export function findChromium(): string | null {
  return find('chromium');
}

/** Path of a Firefox, null where there is none. */
export function findFirefox(): string | null {
  return find('firefox');
}

/** As `findChromium`, and installs one where there is none. */
export function ensureChromium(): Promise<string> {
  return ensure('chromium');
}

/** As `findFirefox`, and installs one where there is none. */
export function ensureFirefox(): Promise<string> {
  return ensure('firefox');
}

function find(browser: Browser): string | null {
  const { variable, commands, files, playwright } = places[browser];
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} is set to ${named}, and there is no program there.`);
  }
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter(Boolean);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...files, playwright()].find((file) => file !== '' && isExecutable(file)) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function ensure(browser: Browser): Promise<string> {
  const found = find(browser);
  if (found) return found;
  for (const install of [installByPlaywright, installByApt]) {
    const tried = await install(browser);
    const installed = find(browser);
    if (installed) return installed;
    if (tried) say('That brought no browser; looking for another way.');
  }
  throw new Error(
    `There is no ${browser} on this machine and it could not be installed. ` +
      `Install it yourself, or set ${places[browser].variable} to the path of its program.`,
  );
}

async function installByPlaywright(browser: Browser): Promise<boolean> {
  if (browser === 'firefox') return false;
  say(`No ${browser} found. Installing the one of Playwright…`);
  const cli = join(import.meta.dirname, '../node_modules/playwright/cli.js');
  // Its libraries need root; without it a desktop has them anyway.
  const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  return run(process.execPath, [cli, 'install', ...withLibraries, '--no-shell', browser]);
}

async function installByApt(browser: Browser): Promise<boolean> {
  if (!isExecutable('/usr/bin/apt-get') || !isRoot()) return false;
  say(`Installing ${browser} with apt-get…`);
  await run('apt-get', ['update', '-q']);
  for (const name of places[browser].packages) {
    // Without a font, pages and screenshots would show no text.
    const packages = [name, 'fonts-liberation'];
    if (await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages])) return true;
  }
  return true;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Runs a program with its output on ours; resolves to whether it ended well. */
function run(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

function say(line: string): void {
  console.log(line);
}
