import { visible } from '../../report/exporters/visible.ts';
import { headLines, type WireRequest } from '../network/network.ts';

/** A request as it would go on the wire, behind a line that says where to; an empty line ends it, there and here. */
export function shownRequest(request: WireRequest): string {
  return [`# To ${request.origin}`, ...headLines(request), '', ''].map(visible).join('\n');
}
