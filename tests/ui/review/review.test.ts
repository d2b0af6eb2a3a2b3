// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Disagreement } from '../../../src/core/review/disagreement';
import { DISAGREEMENTS } from '../disagreements';
import { $, choose, click, open, perform, press, settled, states, textOf, titles } from './desk';

const [KILLED, DETAINED] = DISAGREEMENTS as [Disagreement, Disagreement];

perform();

describe('the list', () => {
  it('has what waits first, people before days, and names each state with its number', async () => {
    await open();
    expect(states()).toEqual([
      'Open (3)',
      'Later (1)',
      'Confirmed as a difference (1)',
      'Dismissed (1)',
    ]);
    expect(titles().slice(0, 3)).toEqual(['People killed', 'People detained', 'Protests began']);
    expect(textOf('.sum')).toBe('3 open of 6');
  });

  it('tells a screen reader which one is on the desk, and is one stop of the keyboard', async () => {
    await open();
    const options = [...document.querySelectorAll('[role=listbox] [role=option]')];
    expect(
      options.map((one) => one.getAttribute('aria-selected')).filter((is) => is === 'true'),
    ).toHaveLength(1);
    expect(options.filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1);
    expect(document.activeElement).toBe(options[0]);
  });

  it('says in plain words that nothing was met yet', async () => {
    await open([]);
    expect(textOf('.nothing')).toBe('No disagreements met yet. They are listed here as you read.');
  });

  it('is narrowed by story, outlet, state and words, and one press shows all again', async () => {
    await open();
    await choose('.filters select', 'ellum-2031');
    expect(titles()).toEqual(['Troops']);
    await choose('.search input', 'no such words');
    expect(textOf('.nothing')).toContain('Nothing matches.');
    expect(document.querySelector('.item')).toBeNull();
    await click('.nothing button');
    expect(titles()).toHaveLength(DISAGREEMENTS.length);
    await choose('.search input', 'oram WEDNESDAY');
    expect(titles()).toEqual(['Pull-out begins']);
    expect(textOf('.item h2')).toContain('Pull-out begins');
  });
});

describe('what is on the desk', () => {
  it('says why it is back, in the words of then and now', async () => {
    await open();
    expect(textOf('.returned')).toBe(
      'Back on your list: Arvenna Courier now says “about 125 people”; it said “about 120 people”.',
    );
  });

  it('has what is said grouped, with outlet, day, speaker and a link to the very words', async () => {
    await open();
    await press('j');
    await press('j');
    const groups = [...document.querySelectorAll('.sayings h3')].map(({ textContent }) =>
      textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(groups).toEqual(['1 March 2031', '2 March 2031 2 statements', '3 March 2031']);
    expect($<HTMLAnchorElement>('.sayings a').href).toMatch(/#:~:text=on%20March%201$/);
    expect(textOf('.why')).toBe('1 to 2 days apart.');
    expect(textOf('.seen')).toContain('differ among themselves');
    expect(document.querySelectorAll('.item .picture tbody tr')).toHaveLength(4);
  });

  it('never links what a file names as a page and is none', async () => {
    const [sighting] = KILLED.sightings;
    const page = 'javascript:alert(1)';
    await open([{ ...KILLED, sightings: [{ ...sighting, page } as never] }]);
    expect(textOf('.seen li')).toContain(page);
    expect(document.querySelector('.seen a')).toBeNull();
  });
});

describe('deciding with the keyboard alone', () => {
  it('dismisses with a reason, goes on to the next that is open, and says what was done', async () => {
    const worker = await open();
    await press('d');
    expect(document.activeElement?.closest('.reasons')).not.toBeNull();
    await press('4');
    expect(worker.rows[0]?.decision).toMatchObject({ kind: 'dismissed', why: 'other-day' });
    expect(textOf('.said [role=status]')).toBe(
      'People killed: Dismissed: they are of different days',
    );
    expect(textOf('.item h2')).toContain('People detained');
    expect(document.activeElement?.textContent).toContain('People detained');
  });

  it('writes the initials beside each decision from then on, and keeps them', async () => {
    const worker = await open();
    const sign = async (initials: string): Promise<void> => {
      const field = $<HTMLInputElement>('.signed input');
      field.value = initials;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    };
    await sign('  A\u202eK of the desk ');
    expect(worker.settings.initials).toBe('AK of th');
    await sign('AK');
    const [first] = worker.rows;
    await click('.decide .confirm');
    const made = worker.rows.find(({ id }) => id === first?.id)?.decision;
    expect(made).toMatchObject({ kind: 'confirmed', by: 'AK' });
    for (const option of document.querySelectorAll<HTMLElement>('.option')) {
      if (option.textContent?.includes('People killed')) option.click();
    }
    await settled();
    expect(textOf('.decided')).toMatch(/^Confirmed as a difference \(.*, AK\)$/);
  });

  it('confirms, puts off, and takes each back in turn', async () => {
    const worker = await open();
    const before = structuredClone(worker.rows.map(({ decision }) => decision));
    await press('c');
    await press('l');
    expect(worker.rows.slice(0, 2).map(({ decision }) => decision.kind)).toEqual([
      'confirmed',
      'later',
    ]);
    await press('u');
    expect(textOf('.item h2')).toContain('People detained');
    expect(textOf('.said [role=status]')).toBe('Undone. People detained: Open');
    await press('u');
    expect(worker.rows.map(({ decision }) => decision)).toEqual(before);
  });

  it('takes letters for words where one types', async () => {
    const worker = await open();
    await press('n');
    expect(document.activeElement?.localName).toBe('textarea');
    await press('c');
    expect(worker.rows[0]?.decision.kind).toBe('open');
    await press('Escape');
    await press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('shows all keys, and Escape leaves what is unfolded', async () => {
    await open();
    await press('?');
    expect(document.querySelectorAll('.help dt')).toHaveLength(9);
    $<HTMLDialogElement>('.help').close();
    await settled();
    expect(document.querySelector('.help')).toBeNull();
    await press('d');
    await press('Escape');
    expect(document.querySelector('.reasons')).toBeNull();
  });
});

describe('a note', () => {
  it('is kept shortly after one has typed it, and says so', async () => {
    const worker = await open();
    await choose('.own-note', 'Asked both.');
    expect(worker.rows[0]?.note).toBe('');
    await vi.advanceTimersByTimeAsync(1000);
    expect(worker.rows[0]?.note).toBe('Asked both.');
    expect(textOf('.kept')).toBe('Saved');
  });

  it('is kept though one goes on at once', async () => {
    const worker = await open();
    await choose('.own-note', 'Asked both.');
    await click('.option[aria-selected=false]');
    expect(worker.rows[0]?.note).toBe('Asked both.');
    expect($<HTMLTextAreaElement>('.own-note').value).toBe(DETAINED.note);
  });
});
