import { useLayoutEffect, useRef } from 'preact/hooks';
import { Card } from '../parts/card';
import { Elsewhere, OnlyHere } from '../parts/not-in-both';
import { Count, Totals } from '../parts/totals';
import { edge } from '../parts/wording/collection';
import { plainOutcome } from '../parts/wording/summary';
import { pillTotals } from '../parts/wording/totals';
import type { Words } from '../parts/words';
import type { SidebarProps } from './mount';

type Props = SidebarProps & { words: Words };

function Pill({ report, words, onOpen, onHide }: Props) {
  return (
    <aside class="pill" aria-label={words.say('name')}>
      <button type="button" class="open" aria-expanded="false" onClick={onOpen}>
        {pillTotals(words, report).map((total) => (
          <Count key={total.verdict} total={total} />
        ))}
      </button>
      {onHide && (
        <button type="button" class="x" aria-label={words.say('pill_hide')} onClick={onHide} />
      )}
    </aside>
  );
}

function Panel(props: Props) {
  const { report, words, placement = 'side', onClose } = props;
  const outcome = plainOutcome(words, report);
  const foot = [words.say('misread'), words.say('not_proof')].filter(
    (line) => !outcome.includes(line),
  );
  return (
    <aside
      class={`panel ${placement}`}
      aria-label={words.say('name')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="top">
        <h2 tabIndex={-1}>{report.event?.title}</h2>
        <button type="button" class="x" aria-label={words.say('close')} onClick={onClose} />
      </div>
      <div class="body">
        <p class="edge">{edge(words, report).join(' ')}</p>
        <Totals tally={report.tally} words={words} />
        {outcome.length > 0 && <p class="outcome">{outcome.join(' ')}</p>}
        {report.questions.map((question) => (
          <Card key={question.question} {...props} question={question} />
        ))}
        <OnlyHere {...props} />
        <Elsewhere {...props} />
        <footer>{foot.join(' ')}</footer>
      </div>
    </aside>
  );
}

/**
 * The pill when closed, the panel when open. The focus follows only a reader who opened or closed it
 * from within: a panel that opens by itself must not take the keyboard away from the page.
 */
export function Sidebar(props: Props) {
  const { open, onOpen, onClose, words } = props;
  const root = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    root.current?.querySelector<HTMLElement>(open ? 'h2' : '.open')?.focus();
  }, [open]);
  const moving = (act: () => void) => () => {
    asked.current = true;
    act();
  };
  const inner = { ...props, onOpen: moving(onOpen), onClose: moving(onClose) };
  return (
    <div class="ours" ref={root} dir={words.direction} lang={words.say('language')}>
      {open ? <Panel {...inner} /> : <Pill {...inner} />}
    </div>
  );
}
