import { printedVersion } from './running-project.ts';

/** Debian's own, which has Debian's packages; another one may come first in the path. */
export const python = '/usr/bin/python3';

/** The version of the first of these distributions; null where one of them is not installed. */
export function pythonVersion(...names: readonly string[]): Promise<string | null> {
  const ask = 'import sys, importlib.metadata as m; print([m.version(name) for name in sys.argv[1:]])';
  return printedVersion(python, ['-c', ask, ...names]);
}
