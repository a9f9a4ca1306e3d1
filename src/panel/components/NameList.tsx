import { useState } from 'preact/hooks';
import { readNames } from '../settings/redaction-preference.ts';

interface NameListProps {
  id: string;
  label: string;
  names: readonly string[];
  onChange(names: readonly string[]): void;
}

/** Names to be written one a line; they count once the field is left. */
export function NameList({ id, label, names, onChange }: NameListProps) {
  // The panel is painted anew while one writes.
  const [written, write] = useState(names.join('\n'));
  return (
    <label class="name-list">
      <span>{label}</span>
      <textarea
        data-setting={id}
        rows={3}
        spellcheck={false}
        autocomplete="off"
        placeholder="one name a line"
        value={written}
        onInput={(event) => write(event.currentTarget.value)}
        onFocusOut={(event) => onChange(readNames(event.currentTarget.value))}
      />
    </label>
  );
}
