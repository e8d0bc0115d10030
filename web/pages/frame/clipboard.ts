/** Puts a text on the clipboard; answers whether the browser let it. */
export async function maybeCopy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
