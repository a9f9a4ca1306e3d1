import { stacks } from '../../remedies/index.ts';
import type { Family, Stack } from '../../remedies/remedy.ts';

const families: readonly (readonly [Family, string])[] = [
  ['server', 'Servers and proxies'],
  ['framework', 'Frameworks'],
  ['runtime', 'Runtimes'],
  ['gateway', 'Gateways'],
  ['platform', 'Platforms'],
];

interface StackPickerProps {
  server: string;
  chosen: Stack | null;
  onChoose(stack: string): void;
}

/** Every stack that there are lines for. */
export function StackPicker({ server, chosen, onChoose }: StackPickerProps) {
  return (
    <label class="stack-picker">
      <span>Runs on</span>
      <select
        data-action="stack"
        aria-label={`What ${server} runs on`}
        value={chosen?.id ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {chosen === null && <option value="">Choose…</option>}
        {families.map(([family, title]) => (
          <optgroup key={family} label={title}>
            {stacks
              .filter((stack) => stack.family === family)
              .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
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
