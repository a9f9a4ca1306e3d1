import { useEffect, useRef, useState } from 'preact/hooks';
import type { BrowserName } from '../engine/exchange.ts';
import { type ApiMatrix, apiMatrix, readClaims } from '../report/api-matrix.ts';
import type { ReportExchange } from '../report/report.ts';

/** Nobody reads a long table that changes with every frame. */
const PAUSE_MS = 400;
/** What may be done between two frames. */
const SLICE_MS = 8;
/** So few are read at once. */
const FEW = 300;

/** The matrix of these exchanges. Of many it lags a little behind while they keep coming. */
export function useApiMatrix(exchanges: readonly ReportExchange[], browser: BrowserName): ApiMatrix {
  const [shown, setShown] = useState(() => {
    const first = exchanges.length > FEW ? [] : exchanges;
    return { exchanges: first, matrix: apiMatrix(first, browser) };
  });
  const newest = useRef(exchanges);
  newest.current = exchanges;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    if (shown.exchanges === exchanges || timer.current !== undefined) return;
    const goOn = () => {
      const wanted = newest.current;
      const end = performance.now() + SLICE_MS;
      if (readClaims(wanted, browser, () => performance.now() > end)) {
        timer.current = undefined;
        setShown({ exchanges: wanted, matrix: apiMatrix(wanted, browser) });
      } else timer.current = setTimeout(goOn, SLICE_MS);
    };
    timer.current = setTimeout(goOn, exchanges.length > FEW ? PAUSE_MS : 0);
  }, [shown, exchanges, browser]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return shown.matrix;
}
