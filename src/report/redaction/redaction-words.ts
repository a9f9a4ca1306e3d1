import { type Hide, hidden } from './hide.ts';
import type { TextRules } from './walk.ts';

/** Names of headers, query parameters, cookies and fields whose values the user wants treated in their own way. */
export interface RedactionWords {
  /** Their values never leave. */
  readonly always: readonly string[];
  /** Their values are no secrets, whatever they look like. */
  readonly never: readonly string[];
}

export const noWords: RedactionWords = { always: [], never: [] };

/** Calls back with each value that stands behind one of the names in a text, and puts in what comes back. */
export type ReplaceNamed = (text: string, replace: (value: string) => string) => string;

/** Finds `name=value`, `name: value` and `"name":"value"`. */
export function namedValues(names: readonly string[]): ReplaceNamed {
  if (names.length === 0) return (text) => text;
  const anyName = names.map((name) => name.replaceAll(/[^\w]/g, '\\$&')).join('|');
  // A placeholder is none of them, whatever the user's words are.
  const pattern = new RegExp(
    `(?<![\\w-])(?!(?<=\\[)redacted:\\d+\\])((?:${anyName})["']?\\s?[:=]\\s?["']?)([^\\s"'\`,;&#<>]+)`,
    'gi',
  );
  return (text, replace) =>
    text.replace(pattern, (_all, before: string, value: string) => before + replace(value));
}

/** The rule of the user's own words: what they hide, and what they spare. */
export function wordRules({ always, never }: RedactionWords) {
  const [hiddenNames, sparedNames] = [always, never].map(
    (names) => new Set(names.map((name) => name.toLowerCase())),
  );
  const [replaceHidden, replaceSpared] = [namedValues(always), namedValues(never)];
  const spared = new Set<string>();
  const learn = (text: string) => {
    replaceSpared(text, (value) => {
      spared.add(value);
      return value;
    });
    return text;
  };
  return {
    isHidden: (header: string) => hiddenNames?.has(header.toLowerCase()) ?? false,
    /** Takes the values of the hidden names out of a text. */
    hideIn: (text: string, hide: Hide) => replaceHidden(text, (value) => hidden(value, hide)),
    /** Learns from a report what is no secret. */
    learning: {
      text: learn,
      url: learn,
      name: learn,
      header(name: string, value: string) {
        if (sparedNames?.has(name.toLowerCase())) spared.add(value);
        return learn(value);
      },
    } satisfies TextRules,
    /** The same, but for what is no secret. */
    sparing:
      (hide: Hide): Hide =>
      (secret) =>
        spared.has(secret) ? secret : hide(secret),
  };
}
