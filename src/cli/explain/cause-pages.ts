const pages = import.meta.glob<string>(['../../../docs/causes/*.md', '!**/README.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The page of a cause, in Markdown. */
export function causePage(id: string): string {
  return pages[`../../../docs/causes/${id}.md`] ?? '';
}
