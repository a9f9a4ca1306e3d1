/**
 * Text of a file whose indentation means something: without the margin of its first line, and with what is inserted
 * as far in as its place.
 */
export function source(texts: TemplateStringsArray, ...inserted: readonly (string | number)[]): string {
  let all = '';
  for (const [at, text] of texts.raw.entries()) {
    all += text;
    const by = /^ *$/.exec(all.slice(all.lastIndexOf('\n') + 1))?.[0] ?? '';
    all += String(inserted[at] ?? '').replaceAll(/\n(?=.)/g, `\n${by}`);
  }
  const margin = /^\n( *)/.exec(all)?.[1] ?? '';
  return all.replaceAll(`\n${margin}`, '\n').trimStart();
}
