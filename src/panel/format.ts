/** `1.2 s`, `38 ms`; empty while it is not known. */
export function formatDuration(ms: number | null): string {
  if (ms === null || !Number.isFinite(ms) || ms < 0) return '';
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 60_000)} min`;
}

/** `14:03:07.125`, on the user's own clock. */
export function formatClock(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${time}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** `94 MB`, in powers of ten as file managers do. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 1_000_000)} MB`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** The beginning of a text, for places that cannot unfold it: all of it must stand elsewhere. */
export function clipped(text: string, longest: number): string {
  return visibleText(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** Controls, bidirectional overrides and zero-width characters: they change what the eye reads. */
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Shows invisible characters by their number, so that no text can disguise itself. */
export function visibleText(text: string): string {
  return text.replace(invisible, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return number > 0xffff ? `\\u{${number.toString(16)}}` : `\\u${number.toString(16).padStart(4, '0')}`;
  });
}
