import type { ReportExchange } from '../report/report.ts';
import { urlParts } from '../report/url-parts.ts';
import { isStopped } from './row-state.ts';

/** A choice of what an export holds. */
export interface ExportScope {
  readonly id: 'exchange' | 'stopped' | 'host' | 'listed';
  readonly label: string;
  readonly exchanges: readonly ReportExchange[];
}

/** What can be exported, the narrowest first: what the user looks at, what failed, one host, the whole list. */
export function exportScopes(
  listed: readonly ReportExchange[],
  current: ReportExchange | null,
): readonly ExportScope[] {
  const host = current && urlParts(current.url).host;
  const scopes: readonly ExportScope[] = [
    { id: 'exchange', label: 'This exchange', exchanges: current ? [current] : [] },
    { id: 'stopped', label: 'All that failed', exchanges: listed.filter(isStopped) },
    {
      id: 'host',
      label: `Host ${host}`,
      exchanges: host ? listed.filter(({ url }) => urlParts(url).host === host) : [],
    },
    { id: 'listed', label: 'Everything listed', exchanges: listed },
  ];
  return scopes.filter(({ exchanges }) => exchanges.length > 0);
}
