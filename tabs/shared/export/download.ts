/** Long enough for the browser to have taken the file. */
const FORGET_MS = 60_000;

/** Hands a file to the browser to save. */
export function download(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, FORGET_MS);
}
