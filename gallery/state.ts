import { diagnose } from '../src/engine/diagnose.ts';
import type { Exchange } from '../src/engine/exchange.ts';
import type { LogStatus } from '../src/protocol/messages.ts';
import { sampleExchanges } from '../test/panel/sample-exchanges.ts';
import type { renderPanel } from '../test/panel/whole-panel.tsx';

export type Panel = ReturnType<typeof renderPanel>;
type Options = NonNullable<Parameters<typeof renderPanel>[0]>;

/** The panel as it is at one moment. */
export interface GalleryState {
  readonly id: string;
  readonly title: string;
  readonly options: Options;
  show?(panel: Panel): void | Promise<void>;
}

/** As in DevTools, where all of it can be done. */
const able = { openSource: () => {}, showInNetwork: () => {}, reloadPage: () => {} };

export function state(
  id: string,
  title: string,
  show?: GalleryState['show'],
  { actions, ...options }: Options = {},
): GalleryState {
  return {
    id,
    title,
    options: { diagnose, ...options, actions: { ...able, ...actions } },
    ...(show ? { show } : {}),
  };
}

/** The log speaks of these exchanges. */
export const listed = (panel: Panel, status: Partial<LogStatus> = {}, exchanges = sampleExchanges) =>
  panel.does(() => panel.log.snapshot(exchanges, status));

const again = (exchange: Exchange): Exchange => ({ ...exchange, id: `${exchange.id}-again` });
/** Each failure has its like, with which it is folded. */
const twice = [...sampleExchanges, ...sampleExchanges.map(again)];

/** The list is there, and these were clicked, one after the other. */
export const clicked = (id: string, title: string, ...selectors: readonly string[]) =>
  state(id, title, (panel) => {
    listed(panel, {}, twice);
    for (const selector of selectors) panel.click(selector);
  });
