import type { CorsPolicy } from './cors-policy.ts';

/** What fences and highlighters call the language of some lines. */
export type Language =
  | 'apache'
  | 'bash'
  | 'caddyfile'
  | 'csharp'
  | 'go'
  | 'haproxy'
  | 'hcl'
  | 'ini'
  | 'java'
  | 'javascript'
  | 'json'
  | 'lighttpd'
  | 'nginx'
  | 'php'
  | 'python'
  | 'ruby'
  | 'toml'
  | 'typescript'
  | 'vcl'
  | 'xml'
  | 'yaml';

/** Lines to put into one place of one file. */
export interface Edit {
  /** Short name of the place, unique in the remedy, for example `http`. */
  readonly place: string;
  /** As the stack usually calls it. */
  readonly file: string;
  /** Where in the file, and in front of what: one sentence, with code in backticks. */
  readonly where: string;
  readonly language: Language;
  /** To be pasted as they are. */
  readonly lines: string;
}

/** What to do on one stack. Sentences are plain text with code in backticks. */
export interface Remedy {
  readonly edits: readonly Edit[];
  /** What must come before or behind it: authentication, routing, redirects. */
  readonly order: string;
  /** How these lines behave on error responses. */
  readonly errors: string;
  /** Commands that bring it into effect. */
  readonly apply: readonly string[];
  /** What to do where another layer sets the same headers, so that each is set in one place. */
  readonly oneLayer: string;
  /** What keeps it from opening more than it should, and what is special to this stack. */
  readonly safety: readonly string[];
}

/**
 * How far the lines have been tried: `run`: the real server was started from them and the blocked request passed in
 * a real browser; `checked`: they hold to what the vendor publishes of them, or at least to the grammar of their language;
 * `unchecked`: there is nothing to hold them to.
 */
export type Tried = 'run' | 'checked' | 'unchecked';

export type Family = 'server' | 'framework' | 'runtime' | 'gateway' | 'platform';

/** One kind of server software or service, and how CORS is set there. */
export interface Stack {
  /** Permanent: links and settings name it. */
  readonly id: string;
  readonly name: string;
  readonly family: Family;
  readonly tried: Tried;
  /** Names from the engine's table of products that tell of it, the surest first. */
  readonly products: readonly string[];
  /** Where the vendor documents it. */
  readonly source: string;
  readonly remedy: (policy: CorsPolicy) => Remedy;
}
