import { readdirSync, readFileSync } from 'node:fs';
import type { Reply } from '../scenario.ts';

const folder = new URL('./public/', import.meta.url);
const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
const names = new Set(readdirSync(folder));

/** A file of the shop's front; `/` is its index. Null where there is none. */
export function shopFile(pathname: string): Reply | null {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  if (!names.has(name)) return null;
  const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  return {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
    body: readFileSync(new URL(name, folder), 'utf8'),
  };
}
