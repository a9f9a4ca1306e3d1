import { useEffect, useRef } from 'preact/hooks';

interface ConsoleFieldProps {
  text: string;
  onText(text: string): void;
  /** Takes the focus when it appears. */
  focused?: boolean;
}

/** Takes a line of a browser's console. */
export function ConsoleField({ text, onText, focused = false }: ConsoleFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <label class="console-field">
      <span>Paste a console error</span>
      <textarea
        ref={field}
        data-action="console-text"
        rows={3}
        spellcheck={false}
        placeholder="Access to fetch at … has been blocked by CORS policy: …"
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </label>
  );
}
