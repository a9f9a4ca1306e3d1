/** A cause's page from `docs/causes/`, rendered at build time; code blocks stand apart, to be copied. */
export interface CausePage {
  readonly title: string;
  readonly parts: readonly PagePart[];
}

/** HTML of our own text: nothing that a page or a server sent is ever in it. */
export type PagePart = { readonly html: string } | { readonly code: string };

/** The page of a cause; null where there is none. All pages come as one chunk when the first is opened. */
export async function loadCausePage(id: string): Promise<CausePage | null> {
  const { causePages } = await import('./cause-pages.ts');
  return causePages.get(id) ?? null;
}
