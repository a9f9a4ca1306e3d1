/** Where a text stops being JSON. Line and column are 1-based. */
export interface JsonProblem {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  /** The character that stands there; null at the end of the text. */
  readonly found: string | null;
}

type Want = 'value' | 'first-item' | 'name' | 'first-name' | 'colon' | 'more' | 'end';

const words: Readonly<Record<Exclude<Want, 'more'>, string>> = {
  value: 'a value',
  'first-item': 'a value or `]`',
  name: 'a name in double quotes',
  'first-name': 'a name in double quotes or `}`',
  colon: '`:`',
  end: 'nothing more',
};

/**
 * The first place at which a text is no JSON; null where it is. Browsers each say it in their own words, and
 * sometimes do not say where. https://www.rfc-editor.org/rfc/rfc8259
 */
export function jsonProblem(text: string): JsonProblem | null {
  const open: ('{' | '[')[] = [];
  let want: Want = 'value';
  let at = 0;
  for (;;) {
    at = behindSpace(text, at);
    const char = text[at];
    const inside = open.at(-1);
    if (char === undefined && want === 'end') return null;
    const close = inside === '{' ? '}' : ']';
    const wantsName: boolean = want === 'name' || want === 'first-name';
    const wantsValue: boolean = want === 'value' || want === 'first-item';

    if (char === close && inside && ['more', 'first-item', 'first-name'].includes(want)) {
      open.pop();
      at++;
      want = open.length === 0 ? 'end' : 'more';
    } else if (char === ',' && want === 'more') {
      at++;
      want = inside === '{' ? 'name' : 'value';
    } else if (char === ':' && want === 'colon') {
      at++;
      want = 'value';
    } else if ((char === '{' || char === '[') && wantsValue) {
      open.push(char);
      at++;
      want = char === '{' ? 'first-name' : 'first-item';
    } else if (char === '"' && (wantsName || wantsValue)) {
      at = closingQuote(text, at + 1);
      if (text[at] !== '"') return problem(text, at, 'the end of the text, `"`');
      at++;
      want = wantsName ? 'colon' : behindValue(open);
    } else {
      const end: number = wantsValue ? behindLiteral(text, at) : at;
      if (end === at) return problem(text, at, want === 'more' ? `\`,\` or \`${close}\`` : words[want]);
      at = end;
      want = behindValue(open);
    }
  }
}

function behindValue(open: readonly string[]): Want {
  return open.length === 0 ? 'end' : 'more';
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (' \n\r\t'.includes(text[at] ?? '-')) at++;
  return at;
}

/** The closing quote; else what a text may not hold, or the end. */
function closingQuote(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code < 0x20 || Number.isNaN(code)) return at;
    const length = code === 0x5c ? match(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y, text, at) : 1;
    if (length === 0) return at;
    at += length;
  }
}

function behindLiteral(text: string, at: number): number {
  return at + match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, text, at);
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function problem(text: string, at: number, expected: string): JsonProblem {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n'), expected, found: text[at] ?? null };
}
