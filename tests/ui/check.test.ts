// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Envelope, Mark, PageView } from '../../src/messages';
import { openCheck } from '../../src/ui/check/open';
import { piecesOf } from '../../src/ui/check/pieces';
import { drawSidebar } from '../../src/ui/panel/draw';
import { arvenna } from './arvenna';
import { HABITS, READ_AT } from './mounted';
import { english } from './words';

const TEXT = 'Water rose. At least 19 people were killed, 4,000 fled.';
/** Figures where some words of the text stand, each with its mark. */
const figuresAt = (...words: [string, Mark | null][]): PageView['figures'] =>
  words.map(([phrase, mark]) => {
    const start = TEXT.indexOf(phrase);
    return { mark, mentions: [{ in: 'text', start, end: start + phrase.length, phrase }] };
  });
const drawing = drawSidebar(arvenna, { ...HABITS, beside: 'draft' }, english, READ_AT);
const compared = {
  state: 'compared',
  event: 'own-1',
  view: {
    figures: figuresAt(['At least 19 people', 'updated'], ['4,000', null]),
    opens: false,
    quiet: false,
    drawing,
  },
};

const answer = vi.fn();
const extension = {
  i18n: { getMessage: english },
  runtime: {
    sendMessage: async ({ name, request }: Envelope) => {
      if (name === 'stories') {
        return { reply: [{ id: 'own-1', title: 'Flood at Sanvale', articles: 2 }] };
      }
      return answer(name, request);
    },
  },
} as unknown as Parameters<typeof openCheck>[1];

const field = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector}.`);
  return found;
};
const type = (selector: string, value: string): void => {
  const input = field<HTMLTextAreaElement>(selector);
  input.value = value;
  void act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
};
const check = async (): Promise<void> => {
  const asked = answer.mock.calls.length;
  field<HTMLFormElement>('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(answer.mock.calls.length).toBeGreaterThan(asked));
  await new Promise((resolve) => setTimeout(resolve));
};
const status = (): string => field('[role=status]').textContent ?? '';

beforeEach(async () => {
  vi.clearAllMocks();
  document.querySelector<HTMLElement>('.edit')?.click();
  render(null, document.body);
  for (const host of document.querySelectorAll('second-source')) host.remove();
  await openCheck(document, extension);
});

describe('a text to be checked', () => {
  it('is sent as it stands, with the day that was given, and shown beside the panel with its figures marked', async () => {
    answer.mockReturnValue({ reply: compared });
    type('textarea', `\r\n${TEXT}\r\n`);
    type('[type=date]', '2031-04-08');
    await check();
    expect(answer).toHaveBeenLastCalledWith('checkText', {
      title: '',
      text: TEXT,
      published: '2031-04-08',
      event: null,
    });
    expect(field('.prose').textContent).toBe(TEXT);
    expect(field('mark.updated').textContent).toBe('At least 19 people');
    expect(document.querySelectorAll('second-source')).toHaveLength(1);
  });

  it('can be changed again: it is still there, and the panel goes', async () => {
    answer.mockReturnValue({ reply: compared });
    type('textarea', TEXT);
    await check();
    void act(() => field('.edit').click());
    expect(field<HTMLTextAreaElement>('textarea').value).toBe(TEXT);
    expect(document.querySelectorAll('second-source')).toHaveLength(0);
  });

  it('has its panel beside it where there is room, else under it, whenever the window changes', async () => {
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    const widths = vi.spyOn(document.documentElement, 'clientWidth', 'get');
    const resize = (width: number): void => {
      widths.mockReturnValue(width);
      window.dispatchEvent(new Event('resize'));
    };
    widths.mockReturnValue(1_200);
    answer.mockReturnValue({ reply: compared });
    type('textarea', TEXT);
    await check();
    const root: ShadowRoot = attach.mock.results[0]?.value;
    const placed = () => [document.body.className, root.querySelector('.panel')?.className];
    expect(placed()).toEqual(['side', expect.stringContaining('side')]);
    resize(600);
    expect(placed()).toEqual(['sheet', expect.stringContaining('sheet')]);
    resize(1_000);
    expect(placed()).toEqual(['side', expect.stringContaining('side')]);
    void act(() => field('.edit').click());
    resize(600);
    expect(document.body.className).toBe('');
  });

  it('brings back what was dismissed, at the desk as in its panel', async () => {
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    const away = {
      ...arvenna,
      questions: arvenna.questions.map((one, at) =>
        at === 0 ? { ...one, dismissed: 'other-day' as const } : one,
      ),
    };
    const panel = drawSidebar(away, { ...HABITS, beside: 'draft' }, english, READ_AT);
    const view = { ...compared.view, drawing: panel };
    answer.mockReturnValue({ reply: { ...compared, view } });
    type('textarea', TEXT);
    await check();
    const root: ShadowRoot = attach.mock.results[0]?.value;
    answer.mockClear();
    answer.mockReturnValue({ reply: compared });
    root.querySelector<HTMLElement>('[data-do^="bring-back"]')?.click();
    await vi.waitFor(() => expect(answer.mock.calls.at(-1)?.[0]).toBe('checkText'));
    const question = arvenna.questions[0]?.question;
    expect(answer.mock.calls[0]).toEqual(['undecide', { id: `own-1 ${question}` }]);
  });

  it('is of the story that the reader chooses where it is not sure', async () => {
    answer.mockReturnValue({
      reply: { state: 'maybe', event: { id: 'own-1', title: 'Flood at Sanvale' }, site: '' },
    });
    type('textarea', TEXT);
    await check();
    expect(status()).toContain('It may be about: Flood at Sanvale.');
    answer.mockReturnValue({ reply: compared });
    await check();
    expect(answer.mock.calls.at(-1)?.[1]).toMatchObject({ event: 'own-1' });
  });

  it.each([
    [{ reply: { state: 'no-event' } }, 'Choose the story'],
    [{ reply: { state: 'language', language: 'ru' } }, 'Russian'],
    [{ error: 'Refused.' }, 'Your text is still here.'],
  ])('that is not compared stays where it is, with the reason', async (reply, reason) => {
    answer.mockReturnValue(reply);
    type('textarea', TEXT);
    await check();
    expect(status()).toContain(reason);
    expect(field<HTMLTextAreaElement>('textarea').value).toBe(TEXT);
  });

  it('is taken from a text file that is dropped, and from no other file', async () => {
    const drop = async (file: File): Promise<void> => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { files: [file] } });
      field('textarea').dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await drop(new File([TEXT], 'draft.md'));
    expect(field<HTMLTextAreaElement>('textarea').value).toBe(TEXT);
    await drop(new File(['%PDF'], 'draft.pdf', { type: 'application/pdf' }));
    expect(status()).toContain('Only text files');
    expect(field<HTMLTextAreaElement>('textarea').value).toBe(TEXT);
  });
});

describe('the pieces of a text', () => {
  it('make it up whole, and words that overlap are shown by those before them', () => {
    const figures = figuresAt(
      ['At least 19 people', null],
      ['19 people', 'conflicts'],
      ['4,000', null],
    );
    const pieces = piecesOf(TEXT, 'text', { figures });
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
    expect(pieces.filter(({ figures: some }) => some.length > 0)).toMatchObject([
      { text: 'At least 19 people', figures: [0, 1], mark: 'conflicts' },
      { text: '4,000', figures: [2], mark: null },
    ]);
    expect(piecesOf('Water', 'title', { figures })).toMatchObject([{ text: 'Water', figures: [] }]);
  });
});
