import type { Random } from './random.ts';
import { type SecretKind, secretKinds } from './secret-kinds.ts';

export interface Secret {
  readonly kind: SecretKind;
  readonly text: string;
}

export function drawSecret(random: Random): Secret {
  const kind = random.pick(secretKinds);
  return { kind, text: kind.draw(random) };
}

/** How a secret is written inside other text. */
export const forms = ['plain', 'percent', 'double percent', 'base64', 'base64 of JSON'] as const;
export type Form = (typeof forms)[number];

export function written(text: string, form: Form): string {
  if (form === 'percent') return encodeURIComponent(text);
  if (form === 'double percent') return encodeURIComponent(encodeURIComponent(text));
  if (form === 'base64') return Buffer.from(text).toString('base64');
  if (form === 'base64 of JSON')
    return Buffer.from(JSON.stringify({ id: 7, value: text })).toString('base64url');
  return text;
}

/** `{"id":7,"value":"` in base64, the same for all secrets. */
const beginOfJson = 24;

/**
 * What an export must not hold of a secret written so: every run of letters and digits, which no percent-encoding
 * changes; or all of it, where it has no run long enough to be nothing else.
 */
export function needles(text: string, form: Form): readonly string[] {
  const isBase64 = form === 'base64' || form === 'base64 of JSON';
  const shown = isBase64 ? written(text, form).slice(form === 'base64' ? 0 : beginOfJson) : text;
  const runs = shown.match(/[A-Za-z0-9]{9,}/g) ?? [];
  return runs.length > 0 ? runs : [shown];
}
