import type { ResourceType } from '../engine/exchange.ts';

/** What an element wanted that the policy forbade; null for documents and inline code, which are no exchanges. */
export function blockedType(directive: string): ResourceType | null {
  switch (directive) {
    case 'connect-src':
      // No script's call: an EventSource.
      return 'other';
    case 'script-src':
    case 'script-src-elem':
      return 'script';
    case 'style-src':
    case 'style-src-elem':
      return 'stylesheet';
    case 'img-src':
      return 'image';
    case 'font-src':
      return 'font';
    case 'media-src':
      return 'media';
    default:
      return null;
  }
}
