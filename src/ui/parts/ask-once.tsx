import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from './words';

interface AskOnceProps {
  words: Words;
  label: string;
  /** What the button does, where its label alone does not tell it from its sisters. */
  name?: string;
  question: string;
  /** The answer that does it. */
  yes: string;
  onYes(): void;
}

/** A button that asks once, where it stands, before it does what cannot be undone. */
export function AskOnce({ words, label, name, question, yes, onYes }: AskOnceProps) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // A second press on the same spot or key shall not be the answer that cannot be undone.
    if (asking) no.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button ref={first} type="button" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form.
    <div class="asking" role="group" aria-label={question}>
      <span>{question}</span>
      <button ref={no} type="button" onClick={() => setAsking(false)}>
        {words.say('ask_no')}
      </button>
      <button
        type="button"
        class="yes"
        onClick={() => {
          wasAsking.current = false;
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
    </div>
  );
}
