/** `access-control-allow-origin` as people write it: `Access-Control-Allow-Origin`. */
export function headerName(name: string): string {
  return name.replaceAll(
    /(^|-)([a-z])/g,
    (_all, dash: string, letter: string) => dash + letter.toUpperCase(),
  );
}
