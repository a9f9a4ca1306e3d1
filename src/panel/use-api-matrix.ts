import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BrowserName } from '../engine/exchange.ts';
import { type ApiMatrix, apiMatrix } from '../report/api-matrix.ts';
import type { ReportExchange } from '../report/report.ts';

/** Nobody reads a table that changes with every frame. */
const PAUSE_MS = 500;

/** The matrix of these exchanges; while they keep coming it is made anew twice a second. */
export function useApiMatrix(exchanges: readonly ReportExchange[], browser: BrowserName): ApiMatrix {
  const [settled, setSettled] = useState(exchanges);
  const newest = useRef(exchanges);
  newest.current = exchanges;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    if (settled === exchanges || timer.current !== null) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      setSettled(newest.current);
    }, PAUSE_MS);
  }, [settled, exchanges]);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  return useMemo(() => apiMatrix(settled, browser), [settled, browser]);
}
