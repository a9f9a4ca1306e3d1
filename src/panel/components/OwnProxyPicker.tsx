import { ownProxies } from '../../remedies/own-proxies/index.ts';
import type { OwnProxy } from '../../remedies/own-proxy.ts';
import { GroupedPicker } from './GroupedPicker.tsx';

const purposes: readonly (readonly [OwnProxy['purpose'], string])[] = [
  ['development', 'While developing'],
  ['production', 'In production'],
];

interface OwnProxyPickerProps {
  server: string;
  chosen: OwnProxy | null;
  onChoose(proxy: OwnProxy | null): void;
}

const groups = purposes.map(([purpose, title]) => ({
  title,
  choices: ownProxies.filter((proxy) => proxy.purpose === purpose),
}));

/** Every server of one's own that can forward. */
export function OwnProxyPicker({ server, chosen, onChoose }: OwnProxyPickerProps) {
  return (
    <GroupedPicker
      title="Forward with"
      label={`What forwards to ${server}`}
      action="own-proxy"
      groups={groups}
      chosen={chosen}
      onChoose={(chosenId) => onChoose(ownProxies.find(({ id }) => id === chosenId) ?? null)}
    />
  );
}
