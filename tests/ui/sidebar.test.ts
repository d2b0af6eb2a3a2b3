// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/core/compare/report';
import type { MountedSidebar } from '../../src/ui/sidebar/mount';
import { arvenna } from './arvenna';
import { mountReport } from './mounted';
import { against, count, date, reportOf, SOURCES } from './report';

const onPress = vi.fn(() => true);
let root: ShadowRoot;
let sidebar: MountedSidebar;

const mount = (report: Report) => {
  ({ root, sidebar } = mountReport(report, { onPress }));
};

/** What a reader sees, with every run of white space as one space. */
const read = (element: Element | null | undefined) =>
  (element?.textContent ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const card = (heading: string) => {
  const found = all('.card').find((one) => read(one.querySelector('h3')).includes(heading));
  if (!found) throw new Error(`no card "${heading}"`);
  return found;
};

beforeEach(() => {
  vi.clearAllMocks();
  mount(arvenna);
});

describe('the panel', () => {
  it('names the event and where the collection ends', () => {
    expect(read(root.querySelector('h2'))).toBe('Port strike in Arvenna, March 2031');
    expect(read(root.querySelector('.edge'))).toBe(
      'Compared with 4 other articles, published 11–13 March 2031. Nothing later is included. This article is one of our 5 sources; it is left out here.',
    );
  });

  it('counts what the tally counts, with a shape for each verdict', () => {
    expect(read(root.querySelector('.totals .sum'))).toBe('10 figures');
    expect(all('.totals li').map(read)).toEqual([
      '≠1 disagreement',
      '◷2 counts that moved',
      '&1 can both be true',
      '◐1 counts something else',
      '=2 same',
      '–1 not compared',
      '·2 not in the others',
    ]);
  });

  it('puts the page’s own words before those of any source, on every card', () => {
    const cards = all('.card');
    expect(cards).toHaveLength(8);
    for (const one of cards) {
      const order = [...one.querySelectorAll('.own, .answers')].map((part) => part.className);
      expect(order).toEqual(['own', 'answers']);
      expect(read(one.querySelector('.own'))).toMatch(/^This page ?“/);
    }
  });

  it('shows the page’s words and the source’s, never our bounds for them', () => {
    const killed = read(card('People killed'));
    expect(killed).toContain('“At least 64 people, including dockers”');
    expect(killed).toContain('“left dozens dead”');
    expect(killed).not.toMatch(/24|99/);
    expect(read(card('People detained'))).not.toMatch(/5,?035|5,?565|4,?500/);
  });

  it('says how many say the same before it says who differs', () => {
    expect(read(card('Protests began').querySelector('.says'))).toMatch(
      /^1 other says the same\. 2 others say 2 March\. One day apart\./,
    );
  });

  it('prints a day of publication as no more than that, and a stated day as stated', () => {
    expect(read(card('People killed').querySelector('.own'))).toContain('published 12 Mar');
    expect(read(card('People killed'))).not.toContain('as of');
    expect(read(card('People injured').querySelector('.answer'))).toContain('as of 10 Mar');
  });

  it('says that sources with one origin are counted once, and names the tie', () => {
    const detained = read(card('People detained'));
    expect(detained).toContain('They go back to one origin, counted once.');
    expect(detained).toContain('both name OPA, counted once');
    expect(read(card('Pull-out begins'))).toContain(
      'the same speaker on the same day, counted once',
    );
    expect(read(card('Protests began'))).not.toContain('counted once');
  });

  it('shows a sum as ours', () => {
    expect(read(card('People detained'))).toContain(
      'The step may explain it: up to 5,000 + 312 = 5,312, and about 5,300 covers that (our sum).',
    );
  });

  it('folds what is the same to one line', () => {
    const same = card('Pull-out begins');
    expect(same.querySelector('details')?.open).toBe(false);
    expect(read(same.querySelector('summary'))).toBe(
      '=Pull-out begins: 13 MarchSame in 3 others, from 2 further named origins. details',
    );
  });

  it('says first that the page does not know, where it says so', () => {
    const troops = card('Troops');
    expect(read(troops.querySelector('.chip'))).toBe('No number here');
    expect(read(troops.querySelector('.own'))).toContain('says that this is not known');
    expect(read(troops.querySelector('.says'))).toBe(
      'This page gives no number. 1 other says “over 2,500”.',
    );
  });

  it('lists what is only here and what is only elsewhere, without a verdict on either', () => {
    const [here, elsewhere] = all('.aside');
    expect(read(here)).toContain('Not in the other 4');
    expect(read(here)).toContain('Days without ferries“nine days”');
    expect(read(elsewhere)).toContain('HostagesCan both be true.“more than 20 hostages”');
    expect(read(elsewhere?.querySelector(':scope > details > summary'))).toBe('1 more');
  });

  it('ends by saying that numbers can be misread and that agreement is not proof', () => {
    expect(read(root.querySelector('footer p'))).toBe(
      'Numbers can be misread. Agreement is not proof.',
    );
  });

  it('never speaks of true, false, confirmed, outdated or copied', () => {
    const panel = root.querySelector('.panel')?.cloneNode(true) as HTMLElement;
    // What a reader may find wrong is the reader's to say.
    for (const form of panel.querySelectorAll('.wrong')) form.remove();
    expect(read(panel)).not.toMatch(
      /\b(?:is true|false|confirmed|outdated|copied|wrong|corrected)\b/i,
    );
  });
});

describe('the ways out', () => {
  it('opens a source at its very words, without telling it where the reader comes from', () => {
    const links = all('a') as HTMLAnchorElement[];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      expect(link.rel).toBe('noreferrer');
      expect(link.target).toBe('_blank');
    }
    const hrefs = links.map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('https://courier.example/world/strike-day-ten#:~:text=on%20March%202');
    expect(hrefs).toContain(
      'https://www.gazette.example/2031/03/12/port.html#story:~:text=two%2Dweek%20long',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'x', null])(
    'has no link for a source whose address is no web address: %s',
    (url) => {
      mount({ ...arvenna, sources: SOURCES.map((source) => ({ ...source, url })) });
      expect(all('a')).toEqual([]);
      expect(all('.answer').length).toBeGreaterThan(0);
    },
  );

  it('shows a figure in the page when its words are pressed', () => {
    card('People detained').querySelectorAll<HTMLElement>('button.words')[1]?.click();
    expect(onPress.mock.calls).toEqual([['reveal', '3']]);
  });

  it('says so where the words are no longer on the page, until they are found again', () => {
    const own = card('People killed').querySelector('.own');
    const press = () => own?.querySelector<HTMLElement>('button.words')?.click();
    const status = () => read(own?.querySelector('[role=status]'));
    onPress.mockReturnValueOnce(false).mockReturnValueOnce(true);
    press();
    expect(status()).toBe('These words are no longer on the page.');
    press();
    expect(status()).toBe('');
  });

  it('closes on Escape and on its button', () => {
    root
      .querySelector('.panel')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    root.querySelector<HTMLElement>('[data-do="close"]')?.click();
    expect(onPress.mock.calls).toEqual([
      ['close', ''],
      ['close', ''],
    ]);
  });

  it('brings the reader to the card of a figure, and unfolds it', () => {
    const index = arvenna.figures.findIndex(({ measure }) => measure === 'withdrawal-start');
    sidebar.focusCard(index);
    const same = card('Pull-out begins').querySelector('details');
    expect(same?.open).toBe(true);
    expect(root.activeElement).toBe(same?.querySelector('summary'));
    sidebar.focusCard(0);
    expect(root.activeElement).toBe(card('Protests began'));
  });

  it('leaves a folded drawing folded when it brings the reader to its card', () => {
    const answer = against('wire', 'conflicts', { rule: 'two-values' }, count('46', 46));
    const asked = { measure: 'deaths', verdict: 'conflicts' as const, here: [count('64', 64)] };
    mount(reportOf([{ ...asked, comparisons: [answer] }]));
    sidebar.focusCard(0);
    expect(root.activeElement).toBe(card('People killed'));
    const drawing = card('People killed').querySelector('.picture')?.closest('details');
    expect(drawing?.open).toBe(false);
  });

  it('leaves nothing behind', () => {
    sidebar.destroy();
    expect(root.textContent).toBe('');
  });
});

describe('what others wrote', () => {
  const markup = '<img src=x onerror=alert(1)> & <b>64</b>';

  it('stays text, markup and all', () => {
    const said = count(markup, 64, { saidBy: markup, where: markup, scope: markup });
    mount(
      reportOf(
        [
          {
            measure: `other:${markup}`,
            verdict: 'conflicts',
            here: [said],
            comparisons: [against('courier', 'conflicts', { rule: 'two-values' }, said)],
          },
        ],
        {
          event: { id: 'x', title: markup, score: 1, sure: true },
          sources: SOURCES.map((source) => ({ ...source, outlet: markup })),
        },
      ),
    );
    expect(all('img, b')).toEqual([]);
    expect(read(root.querySelector('h2'))).toBe(markup);
    expect(read(root.querySelector('.answer'))).toContain(`“${markup}”`);
  });
});

describe('a page that contradicts itself', () => {
  it('hears its own other words first, and they count as no other source', () => {
    const again = date('on March 3', '2031-03-03');
    mount(
      reportOf([
        {
          measure: 'protest-start',
          verdict: 'conflicts',
          here: [date('on March 1', '2031-03-01')],
          comparisons: [
            against('herald', 'conflicts', { rule: 'two-days', daysApart: 2 }, again),
            against('courier', 'agrees', { rule: 'same-value' }, date('March 1', '2031-03-01')),
          ],
        },
      ]),
    );
    expect(read(root.querySelector('.says'))).toBe(
      'This page also says 3 March. 1 other says the same.',
    );
    expect(all('.answer')).toHaveLength(1);
  });
});
