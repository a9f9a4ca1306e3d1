/** What DevTools lets an extension do in the page it inspects. Both browsers take callbacks. */
interface InspectedWindow {
  reload(options: { readonly injectedScript: string }): void;
  eval(code: string, done: (value: unknown) => void): void;
}

/** The way into the inspected page for a script that the user asked for. */
export interface PageDoor {
  /** Loads the page again, with a script that runs in each of its frames before their own. */
  reload(script: string): void;
  /** Evaluates code in the page; what comes back is the page's word, and undefined where it failed. */
  ask(code: string, done: (value: unknown) => void): void;
}

const inspectedWindow = () =>
  (globalThis as unknown as { chrome: { devtools: { inspectedWindow: InspectedWindow } } }).chrome.devtools
    .inspectedWindow;

export const pageDoor: PageDoor = {
  reload: (injectedScript) => inspectedWindow().reload({ injectedScript }),
  ask: (code, done) => inspectedWindow().eval(code, done),
};
