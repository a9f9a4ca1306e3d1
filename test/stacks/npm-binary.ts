import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { npmFolder } from './running-project.ts';

/**
 * The program itself, from the package for this platform, one of those in that scope: what would link it into `.bin` is
 * a script of the package, and those are not run. Where none is installed, a path at which nothing is.
 */
export function npmBinary(scope: string, name: string): string {
  const folder = join(npmFolder, 'node_modules', scope);
  const packages = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const places = packages.flatMap((one) =>
    ['', '.exe'].flatMap((ending) => [
      join(folder, one, `bin/${name}${ending}`),
      join(folder, one, name + ending),
    ]),
  );
  return places.find((place) => existsSync(place)) ?? join(folder, name);
}
