import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Makes a browser profile in which third-party cookies are sent, but to `kept-out.test`. `more` goes into its
 * preferences as it is.
 */
export async function makeProfile(more: object = {}): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'whycors-profile-'));
  await mkdir(join(folder, 'Default'));
  const keptOut = { 'https://[*.]kept-out.test,*': { setting: 2 } };
  const preferences = {
    ...more,
    profile: { cookie_controls_mode: 0, content_settings: { exceptions: { cookies: keptOut } } },
  };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
