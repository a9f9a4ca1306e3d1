import { kindWords, type RedactionKind, redactionKinds } from '../../report/redaction/kinds.ts';

interface RedactionSwitchesProps {
  /** How many of each kind there are. */
  secrets: Readonly<Record<RedactionKind, number>>;
  leaveIn: ReadonlySet<RedactionKind>;
  onChange(leaveIn: ReadonlySet<RedactionKind>): void;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A switch for each kind of credential: on, it is taken out. */
export function RedactionSwitches({ secrets, leaveIn, onChange }: RedactionSwitchesProps) {
  const flip = (kind: RedactionKind) => {
    const kinds = new Set(leaveIn);
    if (!kinds.delete(kind)) kinds.add(kind);
    onChange(kinds);
  };
  const left = redactionKinds.filter((kind) => leaveIn.has(kind) && secrets[kind] > 0);
  return (
    <fieldset class="choice">
      <legend>Take out</legend>
      {redactionKinds.map((kind) => (
        <label key={kind} class="check">
          <input
            type="checkbox"
            data-redact={kind}
            checked={!leaveIn.has(kind)}
            onChange={() => flip(kind)}
          />
          <span>
            {capital(kindWords[kind])}{' '}
            <span class="quiet">({secrets[kind] === 0 ? 'none found' : `${secrets[kind]} found`})</span>
          </span>
        </label>
      ))}
      <p class={left.length > 0 ? 'export-warning' : 'quiet'} role="status">
        {left.length > 0
          ? `This text holds secrets: ${left.map((kind) => kindWords[kind]).join(', ')}. It says so itself.`
          : 'What looks like a secret is not in this text. Bodies never are.'}
      </p>
    </fieldset>
  );
}
