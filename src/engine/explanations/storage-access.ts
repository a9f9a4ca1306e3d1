import type { HeaderList } from '../exchange.ts';
import { getHeader } from '../fetch/header-list.ts';

export const STORAGE_ACCESS = 'sec-fetch-storage-access';

/**
 * How the browser says that it keeps cookies of this host from this page: `none`, or `inactive` where a frame may
 * ask for them; null where it does not. https://privacycg.github.io/storage-access-headers/
 */
export function storageAccessWithheld(requestHeaders: HeaderList): 'none' | 'inactive' | null {
  const access = getHeader(requestHeaders, STORAGE_ACCESS);
  return access === 'none' || access === 'inactive' ? access : null;
}
