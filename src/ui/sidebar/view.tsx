import { Component } from 'preact';
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
export class Sidebar extends Component<Props> {
  private root: HTMLElement | null = null;
  private asked = false;

  override componentDidUpdate(previous: Props) {
    const { open } = this.props;
    if (!this.asked || open === previous.open) return;
    this.asked = false;
    this.root?.querySelector<HTMLElement>(open ? 'h2' : '.open')?.focus();
  }

  override render() {
    const { open, onOpen, onClose, words } = this.props;
    const moving = (act: () => void) => () => {
      this.asked = true;
      act();
    };
    const inner = { ...this.props, onOpen: moving(onOpen), onClose: moving(onClose) };
    return (
      <div
        class="ours"
        ref={(element) => {
          this.root = element;
        }}
        dir={words.direction}
        lang={words.say('language')}
      >
        {open ? <Panel {...inner} /> : <Pill {...inner} />}
      </div>
    );
  }
}
