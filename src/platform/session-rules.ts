import { browser } from './browser.ts';

/** What the polyfill's types do not know of `declarativeNetRequest`. */
interface Rules {
  getSessionRules(): Promise<readonly { readonly id: number }[]>;
  updateSessionRules(change: {
    readonly removeRuleIds?: readonly number[];
    readonly addRules?: readonly object[];
  }): Promise<void>;
}

const list = () => (browser as unknown as { readonly declarativeNetRequest: Rules }).declarativeNetRequest;

/** The extension's rules of this browser session; nothing else in the product changes what a page gets. */
export const sessionRuleList = {
  async clear(): Promise<void> {
    const left = await list().getSessionRules();
    if (left.length > 0) await list().updateSessionRules({ removeRuleIds: left.map(({ id }) => id) });
  },
  replace(removed: readonly number[], added: readonly object[]): Promise<void> {
    return list().updateSessionRules({ removeRuleIds: removed, addRules: added });
  },
};
