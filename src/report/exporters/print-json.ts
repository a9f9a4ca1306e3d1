/** Indented JSON in which a header, an array of texts, stands on one line. */
export function printJson(value: unknown): string {
  return `${print(value, '')}\n`;
}

function print(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every((item) => typeof item === 'string')) {
      return `[${value.map((item) => quoted(item)).join(', ')}]`;
    }
    return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return quoted(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([key, field]) => `${inner}${quoted(key)}: ${print(field, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** What an editor would hide, or let turn the line around, is written as its number: the value stays the same. */
function quoted(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').replaceAll(
    invisible,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const invisible = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
