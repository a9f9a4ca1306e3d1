import type { StackUnderTest } from '../stack-under-test.ts';
import { express } from './express.ts';
import { nginx } from './nginx.ts';

/** In the order of the picker. */
export const stacksUnderTest: readonly StackUnderTest[] = [nginx, express];
