import { causes } from '../engine/causes/index.ts';

/** Each cause's title by its id. The build puts in the pairs alone, so that the panel starts without the causes. */
export const causeTitles: ReadonlyMap<string, string> = new Map(causes.map(({ id, title }) => [id, title]));
