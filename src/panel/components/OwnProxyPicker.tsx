import { ownProxies } from '../../remedies/own-proxies/index.ts';
import type { OwnProxy } from '../../remedies/own-proxy.ts';

const purposes: readonly (readonly [OwnProxy['purpose'], string])[] = [
  ['development', 'While developing'],
  ['production', 'In production'],
];

interface OwnProxyPickerProps {
  server: string;
  chosen: OwnProxy | null;
  onChoose(proxy: OwnProxy | null): void;
}

/** Every server of one's own that can forward. */
export function OwnProxyPicker({ server, chosen, onChoose }: OwnProxyPickerProps) {
  return (
    <label class="stack-picker">
      <span>Forward with</span>
      <select
        data-action="own-proxy"
        aria-label={`What forwards to ${server}`}
        value={chosen?.id ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(ownProxies.find(({ id }) => id === currentTarget.value) ?? null)
        }
      >
        {chosen === null && <option value="">Choose…</option>}
        {purposes.map(([purpose, title]) => (
          <optgroup key={purpose} label={title}>
            {ownProxies
              .filter((proxy) => proxy.purpose === purpose)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
