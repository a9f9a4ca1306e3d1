import type { Command } from './stack-under-test.ts';

/** Compiles all that lies in the project's folder. */
export const javac = (classPath: string, out: string): Command => ({
  program: 'sh',
  arguments: ['-c', 'exec javac -proc:none -cp "$0" -d "$1" *.java', classPath, out],
});

/** A virtual machine that starts quickly and writes nothing outside of the folder. */
export const java = (classPath: string, folder: string, args: readonly string[]): Command => ({
  program: 'java',
  arguments: [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-XX:-UsePerfData',
    `-Djava.io.tmpdir=${folder}`,
    '-cp',
    classPath,
    ...args,
  ],
});
