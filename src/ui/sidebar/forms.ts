import { build } from '../../tree/build';
import type { Tree } from '../../tree/tree';

/** The attribute of a form that is filled when it is unfolded, with its name. */
const FORM = 'data-form';

const statusIn = (form: Element): HTMLElement | null =>
  form.querySelector<HTMLElement>(':scope > [role=status]:last-child');

/** Fills a form that was unfolded for the first time, or says in it that it could not be filled. */
export const fillForm = (form: Element, ask: (name: string) => Promise<Tree[]>): void => {
  const name = form.getAttribute(FORM);
  const status = statusIn(form);
  if (name === null || !status || !form.hasAttribute('open') || form.children.length > 2) return;
  ask(name).then(
    (trees) => {
      // Asked twice, it is filled once.
      if (form.children.length > 2) return;
      status.textContent = '';
      status.before(...trees.map((tree) => build(form.ownerDocument, tree)));
    },
    () => {
      status.textContent = status.dataset.else ?? '';
    },
  );
};

/** Moves what was filled, with what was chosen in it, to the same forms of a panel that was drawn anew. */
export const carryForms = (from: Element, to: Element): void => {
  for (const form of from.querySelectorAll(`[${FORM}][open]`)) {
    const filled = [...form.children].slice(1, -1);
    const next = to.querySelector(`[${FORM}="${CSS.escape(form.getAttribute(FORM) ?? '')}"]`);
    if (next) statusIn(next)?.before(...filled);
  }
};
