import { stacks } from '../../remedies/index.ts';
import type { Family, Stack } from '../../remedies/remedy.ts';
import { GroupedPicker } from './GroupedPicker.tsx';

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

const groups = families.map(([family, title]) => ({
  title,
  choices: stacks
    .filter((stack) => stack.family === family)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
}));

/** Every stack that there are lines for. */
export function StackPicker({ server, chosen, onChoose }: StackPickerProps) {
  return (
    <GroupedPicker
      title="Runs on"
      label={`What ${server} runs on`}
      action="stack"
      groups={groups}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
