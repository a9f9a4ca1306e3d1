import { createContext } from 'preact';
import { noWords, type RedactionWords } from '../report/redaction/redaction-words.ts';

/** What the user names as secret, or as none, for whatever leaves the panel from the depth of a diagnosis. */
export const OwnWords = createContext<RedactionWords>(noWords);
