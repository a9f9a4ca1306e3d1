import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { Row } from './rows.ts';

/** In pixels; the style sheet has the same. */
const headHeight = 24;
const lineHeight = 24;
const twoLinesHeight = 42;
/** A list less wide than this has two lines a row. */
const narrow = 560;
/** Without a layout (tests) there is a screen's worth of rows. */
const withoutLayout = { width: 800, height: 800 };

/**
 * Which rows of a long list are worth rendering. As in the Network panel, who reads at the end of the list follows
 * it, and who reads elsewhere is left in peace.
 */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, rows: readonly Row[]) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [twoLines, setTwoLines] = useState(false);
  const rowHeight = twoLines ? twoLinesHeight : lineHeight;
  // Another function means other rows: the virtualizer then begins anew.
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const options: ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] = {
    count: rows.length,
    getItemKey,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    anchorTo: 'end',
    followOnAppend: true,
    initialRect: withoutLayout,
    observeElementOffset,
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => {
        const seen = rect.height > 0 ? rect : withoutLayout;
        setTwoLines(seen.width < narrow);
        tell(seen);
      }),
    scrollToFn: elementScroll,
    onChange: redraw,
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  const inSight = virtualizer.getVirtualItems();
  return {
    first: inSight[0]?.index ?? 0,
    /** Exclusive. */
    last: (inSight.at(-1)?.index ?? -1) + 1,
    rowHeight,
    /** How many rows a page has. */
    page: Math.max(1, Math.floor(((virtualizer.scrollRect?.height ?? 0) - headHeight) / rowHeight) - 1),
    show: (index: number) => virtualizer.scrollToIndex(index),
  };
}
