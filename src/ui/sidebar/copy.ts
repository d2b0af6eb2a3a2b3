/**
 * Puts a text on the clipboard, after a press: that needs no permission.
 *
 * Pages without https have no clipboard of the new kind; there the old command copies a selection, for
 * which the text stands for a moment in a field beside the button.
 *
 * @returns whether the text is on the clipboard now.
 */
export const copy = async (text: string, beside: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const page = beside.ownerDocument;
    const field = page.createElement('textarea');
    field.value = text;
    beside.after(field);
    field.select();
    const done = page.execCommand('copy');
    field.remove();
    beside.focus();
    return done;
  }
};
