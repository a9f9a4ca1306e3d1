import { createRequire } from 'node:module';
import { type Language as Grammar, Language, Parser } from '@vscode/tree-sitter-wasm';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { stacks } from '../../../src/remedies/index.ts';
import type { Edit, Language as Name } from '../../../src/remedies/remedy.ts';
import { policies } from './policies.ts';

const grammars = {
  bash: 'bash',
  csharp: 'c-sharp',
  java: 'java',
  javascript: 'javascript',
  php: 'php',
  typescript: 'typescript',
} as const satisfies Partial<Record<Name, string>>;

const { resolve } = createRequire(import.meta.url);
await Parser.init();
const loaded = new Map<string, Grammar>();
for (const [language, grammar] of Object.entries(grammars)) {
  const file = resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${grammar}.wasm`);
  loaded.set(language, await Language.load(file));
}

/** The places that do not parse, as the parser of the language names them. */
function mistakes({ language, lines }: Edit): readonly string[] {
  if (language === 'json') return JSON.parse(lines) === null ? ['nothing'] : [];
  if (language === 'yaml') return parseDocument(lines, { customTags: [reference] }).errors.map(String);
  if (language === 'xml') {
    const found = XMLValidator.validate(lines);
    return found === true ? [] : [found.err.msg];
  }
  const grammar = loaded.get(language);
  if (grammar === undefined) return [`no grammar for ${language}`];
  const tree = new Parser().setLanguage(grammar).parse(lines);
  return tree?.rootNode.hasError === false ? [] : [tree?.rootNode.toString() ?? 'nothing'];
}

const reference = { tag: '!Ref', resolve: (name: string) => name };

describe.each(stacks.filter(({ tried }) => tried !== 'run'))('$id', ({ remedy }) => {
  it.each(Object.entries(policies))('prints lines that parse for a policy with %s', (_, policy) => {
    for (const edit of remedy(policy).edits) expect(mistakes(edit)).toEqual([]);
  });
});
