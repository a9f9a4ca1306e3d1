import { useRef, useState } from 'preact/hooks';
import type { ReportExchange } from '../../report/report.ts';
import { type Completion, completeFilter } from '../filter/complete-filter.ts';
import type { Filter } from '../filter/parse-filter.ts';
import { FilterOptions, optionId } from './FilterOptions.tsx';

interface FilterBoxProps {
  text: string;
  filter: Filter;
  /** The last filters, the newest first. */
  recent: readonly string[];
  /** All that could be listed: what is offered to be chosen stands in them. */
  exchanges: readonly ReportExchange[];
  onChange(text: string): void;
  /** The filter is used, and not only typed. */
  onKeep(): void;
}

const fromRecent = (text: string): Completion => ({ label: text, hint: '', text, caret: text.length });

/** The combobox of the ARIA patterns, with its keys: what is offered is chosen with the arrows and Enter. */
export function FilterBox({ text, filter, recent, exchanges, onChange, onKeep }: FilterBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  // A caret that is set means that the list of options is open.
  const isOpen = caret !== null;
  const recents = isOpen && text === '' ? recent.map(fromRecent) : [];
  const options = isOpen ? [...recents, ...completeFilter(text, caret, exchanges)] : [];
  const problem = filter.problems.join(' ');

  const openAt = (at: number | null) => {
    setCaret(at);
    setActive(-1);
  };
  const open = () => openAt(input.current?.selectionStart ?? text.length);
  const choose = (option: Completion) => {
    onChange(option.text);
    // The caret can stand there only once the text does.
    requestAnimationFrame(() => {
      input.current?.setSelectionRange(option.caret, option.caret);
      openAt(option.text.endsWith(':') ? option.caret : null);
    });
  };
  const step = (by: number) => {
    if (!isOpen) return open();
    const places = options.length + 1;
    setActive(((active + 1 + by + places) % places) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = options[active];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Enter') {
      onKeep();
      openAt(null);
    } else if (event.key === 'Escape' && options.length > 0) openAt(null);
    else if (event.key === 'Escape' && text !== '') onChange('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="filter">
      <input
        ref={input}
        type="text"
        role="combobox"
        data-action="filter"
        aria-label="Filter requests"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls="filter-options"
        aria-activedescendant={options[active] ? optionId(active) : undefined}
        aria-invalid={problem !== ''}
        aria-describedby="filter-problem"
        placeholder="Filter: text, domain:, cause:, -method:"
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => {
          onChange(event.currentTarget.value);
          openAt(event.currentTarget.selectionStart);
        }}
        onClick={open}
        onKeyDown={onKeyDown}
        onFocusOut={() => {
          onKeep();
          openAt(null);
        }}
      />
      <div class="filter-below">
        <p id="filter-problem" class="filter-problem" role="status">
          {problem}
        </p>
        <FilterOptions options={options} active={active} recents={recents.length} onChoose={choose} />
      </div>
    </div>
  );
}
