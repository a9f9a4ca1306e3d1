import type { Stack } from './remedy.ts';
import { express } from './stacks/express.ts';
import { nginx } from './stacks/nginx.ts';

/** Every stack that there is a remedy for, in the order in which a picker shows them. */
export const stacks: readonly Stack[] = [nginx, express];
