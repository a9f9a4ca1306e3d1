import { printedVersion } from './running-project.ts';

/** The version of the first package; null where one of them is not installed. */
export async function debianVersion(...packages: readonly string[]): Promise<string | null> {
  const versions = await Promise.all(
    packages.map((name) => printedVersion('dpkg-query', ['-W', '-f', `\${Version}`, name])),
  );
  return versions.includes(null) ? null : (versions[0] ?? null);
}
