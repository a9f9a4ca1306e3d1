/** Saves a text as a file, without any permission. */
export function download(fileName: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has taken hold of the blob by the next turn, but Firefox wants a little longer.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
