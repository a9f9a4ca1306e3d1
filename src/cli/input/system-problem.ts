const words: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'Permission denied.',
  EPERM: 'Permission denied.',
  EISDIR: 'It is a folder, and a file was expected.',
  ENOTDIR: 'A part of its path is a file, and a folder was expected.',
  ENOSPC: 'The disk is full.',
  EROFS: 'The disk cannot be written to.',
  ELOOP: 'It is a link that leads in a circle.',
};

/** What the system refused, in one sentence; null where the error is none of the system's. */
export function systemProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (!('syscall' in error)) return null;
  return words[error.code] ?? `The system says ${error.code}.`;
}
