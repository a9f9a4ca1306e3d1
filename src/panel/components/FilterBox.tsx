import type { Filter } from '../filter/parse-filter.ts';

interface FilterBoxProps {
  text: string;
  filter: Filter;
  onChange(text: string): void;
}

export function FilterBox({ text, filter, onChange }: FilterBoxProps) {
  const problem = filter.problems.join(' ');
  return (
    <div class="filter">
      <input
        type="search"
        data-action="filter"
        aria-label="Filter requests"
        aria-invalid={problem !== ''}
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
        {problem}
      </span>
    </div>
  );
}
