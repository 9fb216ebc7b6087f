import { randomBytes } from 'node:crypto';

const PATIENCE_MS = 10_000;

/**
 * Asks the receiver to echo a token as plain text, which proves that it wants the notifications.
 *
 * @returns null when it did, otherwise what went wrong
 */
export async function validateReceiver(notificationUrl: string): Promise<string | null> {
  const token = `Validation: ${randomBytes(24).toString('base64url')}`;
  const url = new URL(notificationUrl);
  url.searchParams.set('validationToken', token);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const [type, text] = [response.headers.get('content-type') ?? '', await response.text()];
    if (response.status !== 200) return `The receiver answered ${response.status} instead of 200.`;
    if (!type.startsWith('text/plain')) return 'The receiver did not answer with text/plain.';
    return text === token ? null : 'The receiver did not return the validation token.';
  } catch (error) {
    const isLate =
      typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
    return isLate ? 'The receiver did not answer within 10 seconds.' : 'The receiver cannot be reached.';
  }
}
