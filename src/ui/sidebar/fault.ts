/** The attributes of a choice, and of a press that needs none: what is found wrong, as JSON. */
const STATEMENT = 'data-statement';
const FAULT = 'data-fault';

/** Folds a form away that did what it was asked; the keyboard stays where it can be unfolded. */
export const foldForm = (button: HTMLElement): void => {
  const form = button.closest('details');
  form?.querySelector('summary')?.focus();
  form?.removeAttribute('open');
};

/**
 * What a reader finds wrong, as JSON: said by the button itself, or chosen in the form around it. Null
 * where not all is chosen.
 */
export const faultFrom = (button: HTMLElement): string | null => {
  const own = button.getAttribute(FAULT);
  if (own) return own;
  const form = button.closest('details');
  const chosen = (attribute: string): string | null | undefined =>
    form?.querySelector(`[${attribute}]:checked`)?.getAttribute(attribute);
  const statement = chosen(STATEMENT);
  const kind = chosen('data-kind');
  return statement && kind ? `{"kind":${JSON.stringify(kind)},"statement":${statement}}` : null;
};
