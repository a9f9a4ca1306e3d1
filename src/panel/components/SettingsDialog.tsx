import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RedactionWords } from '../../report/redaction/redaction-words.ts';
import { type Keep, mostChoices } from '../../session/keep.ts';
import { type Theme, themes } from '../settings/theme.ts';
import { NameList } from './NameList.tsx';

export interface SettingsDialogProps {
  theme: Theme;
  keep: Keep;
  words: RedactionWords;
  onTheme(theme: Theme): void;
  onKeep(keep: Keep): void;
  onWords(words: RedactionWords): void;
  onClose(): void;
}

const themeNames: Readonly<Record<Theme, string>> = {
  devtools: 'As DevTools',
  light: 'Light',
  dark: 'Dark',
};

/** The few things to set; each holds at once. The browser keeps the focus inside, and gives it back. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { theme, keep, words, onTheme, onKeep, onWords, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => {
    // A field that is still being written in tells what it holds when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    dialog.current?.close();
  };
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // DevTools forwards to itself what reaches the document.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <dialog
      ref={dialog}
      class="sheet settings"
      aria-labelledby="settings-title"
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <h2 id="settings-title">Settings</h2>
      <fieldset>
        <legend>Theme</legend>
        {themes.map((choice) => (
          <label key={choice} class="check">
            <input
              type="radio"
              name="theme"
              data-theme-choice={choice}
              checked={theme === choice}
              onChange={() => onTheme(choice)}
            />
            {themeNames[choice]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>What to keep</legend>
        <label class="setting-line">
          <span>Requests per tab, at most</span>
          <select
            data-setting="most"
            value={keep.most}
            onChange={(event) => onKeep({ ...keep, most: Number(event.currentTarget.value) })}
          >
            {mostChoices.map((most) => (
              <option key={most} value={most}>
                {most.toLocaleString('en')}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            data-setting="delivered"
            checked={keep.delivered}
            onChange={(event) => onKeep({ ...keep, delivered: event.currentTarget.checked })}
          />
          Those that were allowed too
        </label>
        <p class="quiet">
          Allowed requests tell much about a blocked one of the same host, and carry notices of their own.
        </p>
      </fieldset>
      <fieldset>
        <legend>Secrets in reports and commands</legend>
        <p class="quiet">
          Names of headers, query parameters and fields. What is named, goes by these rules.
        </p>
        <NameList
          id="always"
          label="Always leave out the values of"
          names={words.always}
          onChange={(always) => onWords({ ...words, always })}
        />
        <NameList
          id="never"
          label="No secrets: keep the values of"
          names={words.never}
          onChange={(never) => onWords({ ...words, never })}
        />
      </fieldset>
      <button type="button" class="button" data-action="close-settings" onClick={close}>
        Close
      </button>
    </dialog>
  );
}
