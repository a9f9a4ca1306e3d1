/** Text that is HTML already. Only `html` makes it, so that no other text can be taken for it. */
export interface Markup {
  readonly markup: string;
}

type Value = string | Markup | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(value: Value): string {
  if (typeof value === 'string')
    return value.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
  return 'markup' in value ? value.markup : value.map(written).join('');
}

/** HTML in which every value that is not HTML itself is text. Attributes must stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.reduce((text, part, index) => text + written(values[index - 1] ?? '') + part) };
}
