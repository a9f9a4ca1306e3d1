import type { EndCause } from '../cause.ts';
import { hasLeft } from '../conversation.ts';
import { hostOf } from '../explanations/named-end.ts';
import { namedNetworkError } from '../network-end.ts';
import { code } from '../words.ts';

export const targetAddressSpaceMismatch: EndCause = {
  id: 'target-address-space-mismatch',
  title: 'Wrong address space',
  explains: 'end',
  spec: 'https://wicg.github.io/local-network-access/#integration-with-fetch',
  observes: 'a request that was on its way, and ended without an answer or a name',
  certainty: 'likely',

  explain({ exchange, hops }) {
    const index = hops.at(-1)?.request ?? -1;
    const message = exchange.messages[index];
    if (exchange.outcome !== 'blocked' || !message || !hasLeft(exchange, message)) return null;
    // A check of the answer would have had one, and every failure of the network has a name.
    if (message.status !== null || message.networkError !== 'net::ERR_FAILED') return null;
    if (namedNetworkError(exchange) !== null) return null;
    return {
      what: `The browser was connected to ${code(hostOf(message.url))} and broke off before any answer: most likely the call says with ${code('targetAddressSpace')} that the server is in another address space than it is.`,
      why: `The user is asked about the kind of address that the call names (${code('public')}, ${code('local')} or ${code('loopback')}), so one that turns out to be of another kind is refused; no response header helps, since this check comes before every CORS check.`,
      fix: `Take ${code('targetAddressSpace')} off the call, or name the space in which ${code(hostOf(message.url))} really is: ${code('loopback')} for this machine, ${code('local')} for the local network; without it, check that the name does not lead to addresses of both kinds.`,
      message: index,
      chromium: 'InvalidLocalNetworkAccess',
    };
  },
};
