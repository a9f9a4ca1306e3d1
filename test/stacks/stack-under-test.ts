import type { Stack } from '../../src/remedies/remedy.ts';
import type { Situation } from './situations.ts';

/** The lines for one place of the project: of the remedy, or what stands there while it is broken. */
export type Lines = (place: string) => string;

/** Where a project runs. Everything listens on loopback alone. */
export interface Site {
  readonly folder: string;
  readonly port: number;
  /** Of the application behind, for stacks that stand in front of one. */
  readonly applicationPort: number;
}

/** A way in which people have it wrong. */
export interface Broken {
  readonly name: string;
  /** What stands at the places of the remedy; nothing where left out. */
  readonly lines?: Readonly<Record<string, string>>;
  /** Names of the situations that fail so; the others pass. All of them where left out. */
  readonly fails?: readonly string[];
  /** The application behind sends `Access-Control-Allow-Origin: *` of its own accord. */
  readonly applicationAllowsAll?: boolean;
  /** A page of another site called it first: what caches keep of that is there. */
  readonly calledBefore?: boolean;
}

export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A real server: how it is found, what it is started from, and how its CORS is usually wrong. */
export interface StackUnderTest {
  readonly stack: Stack;
  /** Packages that bring it, of Debian; those of npm stand in `npm/package.json`. */
  readonly debian?: readonly string[];
  /** What is installed; null where it is not. */
  readonly version: () => Promise<string | null>;
  readonly situations: readonly Situation[];
  /** The first one knows nothing of CORS at all, and every situation fails. */
  readonly broken: readonly [Broken, ...Broken[]];
  /** The project's files by name, with the lines in their places. */
  readonly files: (lines: Lines, site: Site) => Readonly<Record<string, string>>;
  /** Run in the project's folder before it is started, for example a compiler. */
  readonly build?: (site: Site) => readonly Command[];
  readonly start: (site: Site) => Command;
}
