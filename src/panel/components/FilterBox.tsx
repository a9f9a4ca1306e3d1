import { type Filter, filterKeys } from '../filter.ts';

interface FilterBoxProps {
  text: string;
  filter: Filter;
  onChange(text: string): void;
}

export function FilterBox({ text, filter, onChange }: FilterBoxProps) {
  const unknown = filter.unknownKeys.map((key) => `${key}:`).join(', ');
  return (
    <div class="filter">
      <input
        type="search"
        data-action="filter"
        aria-label="Filter requests"
        aria-invalid={unknown !== ''}
        aria-describedby="filter-problem"
        placeholder="Filter: text, domain:, cause:, -method:"
        spellcheck={false}
        value={text}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.stopPropagation();
          event.preventDefault();
          onChange('');
        }}
      />
      <span id="filter-problem" class="filter-problem" role="status">
        {unknown && `Not known here: ${unknown} · Known: ${filterKeys.map((key) => `${key}:`).join(' ')}`}
      </span>
    </div>
  );
}
