import type { PanelSearch } from '../protocol/messages.ts';

/** A panel as Chromium has it; Firefox's knows no search. */
interface SearchablePanel {
  readonly onSearch?: {
    addListener(listener: (action: string, text?: string) => void): void;
  };
}

const actions: Readonly<Record<string, PanelSearch['action']>> = {
  performSearch: 'find',
  nextSearchResult: 'next',
  previousSearchResult: 'previous',
  cancelSearch: 'cancel',
};

/** Tells what is asked of DevTools' own search box while the panel is in front. */
export function onPanelSearch(panel: object, listener: (search: PanelSearch) => void): void {
  (panel as SearchablePanel).onSearch?.addListener((asked, text = '') => {
    const action = actions[asked];
    if (action) listener({ action, text });
  });
}
