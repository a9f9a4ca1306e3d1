import type { Plugin } from 'vite';
import { causes } from '../src/engine/causes/index.ts';

/** Works out `src/panel/cause-titles.ts` at build time: the titles are short, the causes most of the program. */
export function causeTitles(): Plugin {
  const pairs = causes.map(({ id, title }) => [id, title]);
  return {
    name: 'cause-titles',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/panel\/cause-titles\.ts$/ },
      handler: () => ({
        code: `export const causeTitles = new Map(${JSON.stringify(pairs)});`,
        map: null,
        moduleType: 'js',
      }),
    },
  };
}
