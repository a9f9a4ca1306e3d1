import { base64Text, percentDecoded, percentEncoded } from './encodings.ts';
import { betweenPlaceholders, type Hide, hidden, holdsPlaceholder } from './hide.ts';

/** Encodings within each other are read to this depth; what lies deeper is hidden as a whole. */
export const deepest = 4;

/** Reads a text, and returns it without the credentials in it. */
export type Read = (text: string) => string;

/** A percent-encoded text without the credentials in it, encoded as before. */
export function hideInPercent(text: string, read: Read, hide: Hide): string {
  if (!text.includes('%')) return text;
  let spoofed = false;
  const plain = betweenPlaceholders(text, (piece) => {
    const decoded = percentDecoded(piece);
    spoofed ||= holdsPlaceholder(decoded);
    return decoded;
  });
  // What only looks like a placeholder once it is decoded is none of ours.
  if (spoofed) return hidden(text, hide);
  const visible = plain === text ? plain : read(plain);
  return visible === plain ? text : betweenPlaceholders(visible, percentEncoded);
}

/** The same for each part of a text that is percent-encoded by itself. */
export function hideInPercentParts(text: string, read: Read, hide: Hide): string {
  if (!text.includes('%')) return text;
  return text.replace(/[^\s"'<>`&=?#;,/(){}|\\]+/g, (part) => hideInPercent(part, read, hide));
}

const base64Run = /[A-Za-z0-9+/_-]{12,}={0,2}/g;
/** What identity providers send about a user who has signed in. */
const samlMessage = /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:\w{1,20}:)?(?:Response|Assertion|ArtifactResponse)\b/;

/** A text in which base64 that holds a credential is hidden as a whole. */
export function hideInBase64(text: string, read: Read, hide: Hide): string {
  const ofRun = (run: string): string => {
    const plain = base64Text(run);
    if (plain === null) return run;
    return samlMessage.test(plain) || read(plain) !== plain ? hidden(run, hide) : run;
  };
  return text.replace(base64Run, (run) => {
    const visible = ofRun(run);
    // A slash is a digit of base64 and stands in paths.
    return visible === run && run.includes('/') ? run.replace(/[^/]{12,}/g, ofRun) : visible;
  });
}
