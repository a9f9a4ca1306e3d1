import type { Answer } from '../../engine/diagnosis.ts';
import type { Pieces, Variable } from './check-plan.ts';

/** What the report says in place of a secret; numbered, it is the same secret everywhere. */
const placeholder = /\[redacted(?::\d+)?\]/g;

/** Collects the secrets that a check needs, and puts variables in their places. */
export interface Secrets {
  readonly variables: readonly Variable[];
  of(
    answer: Answer,
    safe: boolean,
  ): {
    inUrl(text: string): Pieces;
    inHeader(name: string, value: string): Pieces;
  };
}

export function collectSecrets(): Secrets {
  const variables: Variable[] = [];
  const names = new Map<string, string>();
  const variable = (key: string, name: string, meaning: string, forUnsafe: boolean) => {
    const known = variables.find((candidate) => candidate.name === names.get(key));
    if (!known) {
      names.set(key, name);
      variables.push({ name, meaning, forUnsafe });
    } else if (!forUnsafe) {
      variables[variables.indexOf(known)] = { ...known, forUnsafe };
    }
    return { variable: names.get(key) ?? name };
  };
  return {
    variables,
    of: ({ method, url }, safe) => ({
      inUrl(text) {
        let unnumbered = 0;
        return pieces(text, (secret) => {
          const key = secret.includes(':') ? secret : `${++unnumbered} ${url}`;
          const number = variables.filter(({ name }) => name.startsWith('SECRET_')).length + 1;
          return variable(key, `SECRET_${number}`, `in the URL of ${method} ${url}`, !safe);
        });
      },
      // Whoever has the secret has the whole value at hand, and one name says what it is.
      inHeader(name, value) {
        if (value.search(placeholder) < 0) return [value];
        const upper = `HEADER_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
        return [variable(`${upper}`, upper, `the header ${name}, for example of ${method} ${url}`, !safe)];
      },
    }),
  };
}

function pieces(text: string, give: (secret: string) => { readonly variable: string }): Pieces {
  const secrets = text.match(placeholder) ?? [];
  return text
    .split(placeholder)
    .flatMap((part, index) => {
      const secret = secrets[index];
      return secret === undefined ? [part] : [part, give(secret)];
    })
    .filter((part) => part !== '');
}
