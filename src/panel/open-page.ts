import { createContext } from 'preact';

/** Opens the page of a cause; null where there is no room for one. Findings stand at many depths of a diagnosis. */
export const OpenPage = createContext<((cause: string) => void) | null>(null);
