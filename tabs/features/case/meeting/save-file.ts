/** Long enough for the browser to have taken the file. */
const FORGET_MS = 60_000;

/**
 * Hands a file to the browser to save.
 *
 * @param content in base64
 */
export function saveFile(fileName: string, content: string, type: string): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, FORGET_MS);
}
