import type { ChosenStack } from '../../remedies/server-remedies.ts';

const mostServers = 200;

/** Which stack the user named for a server, the last one first. What is stored may be of another version. */
export const stacksPreference = {
  key: 'stacks',
  parse(stored: unknown): readonly ChosenStack[] {
    return Array.isArray(stored) ? stored.filter(isChosenStack).slice(0, mostServers) : [];
  },
};

/** The choices with this one in place of an earlier one for that server. */
export function withStack(
  chosen: readonly ChosenStack[],
  server: string,
  stack: string,
): readonly ChosenStack[] {
  const others = chosen.filter((one) => one.server !== server);
  return [{ server, stack }, ...others].slice(0, mostServers);
}

function isChosenStack(stored: unknown): stored is ChosenStack {
  if (typeof stored !== 'object' || stored === null) return false;
  const { server, stack } = stored as Partial<Record<keyof ChosenStack, unknown>>;
  return typeof server === 'string' && typeof stack === 'string';
}
