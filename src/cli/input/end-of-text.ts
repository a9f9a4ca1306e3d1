import { none } from 'stream-chain/defs.js';

/** Tells the stages of `stream-json` that no more text comes; their types speak of the text alone. */
export const endOfText = none as unknown as string;
