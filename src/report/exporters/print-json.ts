/** Pieces that are joined at once: one by one they would need several times the memory of the text. */
const AT_ONCE = 4096;

type Write = (piece: string) => void;

/** Indented JSON in which a header, an array of texts, stands on one line. */
export function printJson(value: unknown): string {
  let text = '';
  let pieces: string[] = [];
  print(value, '', (piece) => {
    pieces.push(piece);
    if (pieces.length < AT_ONCE) return;
    text += pieces.join('');
    pieces = [];
  });
  return `${text}${pieces.join('')}\n`;
}

function print(value: unknown, indent: string, write: Write): void {
  if (typeof value !== 'object' || value === null) write(quoted(value));
  else if (!Array.isArray(value)) printObject(Object.entries(value), indent, write);
  else if (value.length > 0 && !value.every((item) => typeof item === 'string')) {
    printItems(value, indent, write);
  } else write(`[${value.map(quoted).join(', ')}]`);
}

function printItems(items: readonly unknown[], indent: string, write: Write): void {
  const inner = `${indent}  `;
  for (const [at, item] of items.entries()) {
    write(`${at === 0 ? '[' : ','}\n${inner}`);
    print(item, inner, write);
  }
  write(`\n${indent}]`);
}

function printObject(entries: readonly [string, unknown][], indent: string, write: Write): void {
  const inner = `${indent}  `;
  const fields = entries.filter(([, field]) => field !== undefined);
  for (const [at, [key, field]] of fields.entries()) {
    write(`${at === 0 ? '{' : ','}\n${inner}${quoted(key)}: `);
    print(field, inner, write);
  }
  write(fields.length === 0 ? '{}' : `\n${indent}}`);
}

/** What an editor would hide, or let turn the line around, is written as its number: the value stays the same. */
function quoted(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').replaceAll(
    invisible,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const invisible = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
