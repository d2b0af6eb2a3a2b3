import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Handlers } from '../../src/background/door';
import { DEFAULTS } from '../../src/settings';
import { OURS, page, popup } from './senders';

vi.mock('../../src/browser', () => ({ extension: { runtime: OURS } }));

const { receive } = await import('../../src/background/door');

const handled = vi.fn();
const handlers: Handlers = {
  glance: async (request, caller) => {
    handled('glance', request, caller);
    return { reading: true };
  },
  text: async (request) => {
    handled('text', request);
    return null;
  },
  notRead: async () => null,
  summary: async (request) => {
    handled('summary', request);
    return { state: 'unread' };
  },
  readTab: async () => {
    throw new Error('This page cannot be read.');
  },
  showInTab: async () => ({ shown: true }),
  stories: async () => [],
  answerEvent: async () => ({ state: 'reading' }),
  hide: async (request) => {
    handled('hide', request);
    return null;
  },
  neverByItself: async () => null,
  settings: async () => ({ settings: DEFAULTS, repaired: [] }),
  changeSettings: async (change) => {
    handled('changeSettings', change);
    return DEFAULTS;
  },
  correct: async (request, caller) => {
    handled('correct', request, caller);
    return { kept: 'stored' };
  },
  form: async () => [],
  bringBack: async () => null,
  openOwnPage: async () => null,
  keepPage: async () => ({ articles: 1 }),
  keepTab: async () => ({ problem: 'moved' }),
  keptArticles: async () => ({ stories: [], broken: 0, bytes: 0 }),
  dropKept: async () => ({ dropped: 0, removed: [] }),
  putBack: async () => ({ back: 0 }),
  forgetKept: async () => ({ dropped: 0 }),
  eraseAll: async () => ({ articles: 0, disagreements: 0, said: 0, listed: 0 }),
  checkText: async (request) => {
    handled('checkText', request);
    return { state: 'no-event' };
  },
  review: async () => ({ rows: [], broken: 0 }),
  openCount: async () => ({ open: 0 }),
  decide: async () => {
    throw new Error('No such disagreement is kept any more.');
  },
  undecide: async () => {
    throw new Error('No such disagreement is kept any more.');
  },
  noteOn: async () => {
    throw new Error('No such disagreement is kept any more.');
  },
  importReview: async () => ({ added: 0, problem: null }),
  forgetReview: async () => ({ erased: 0 }),
  undo: async (request) => {
    handled('undo', request);
    return null;
  },
  said: async () => ({ corrections: [], answers: [], unreadable: 0 }),
  takeBack: async () => null,
  forgetAll: async () => ({ erased: 0 }),
};

const id = 'a'.repeat(64);
const draft = { title: 'Draft', text: 'Water rose.', published: '2031-04-07', event: null };
const glance = { name: 'glance', request: { title: 'A flood in Sanvale', lead: 'Water rose.' } };

beforeEach(() => handled.mockReset());

describe('The worker answers only those it knows, and only what it understands', () => {
  it('a page of ours is answered, under the tab that the browser names', async () => {
    expect(await receive(handlers, glance, page)).toEqual({ reply: { reading: true } });
    expect(handled).toHaveBeenCalledWith('glance', glance.request, {
      tab: 7,
      address: 'https://news.example/story',
      isPrivate: false,
    });
  });

  it.each([
    ['another extension', { ...page, id: 'theirs' }],
    ['a frame inside a page', { ...page, frameId: 3 }],
    ['a sender without a tab', { id: 'ours' }],
    ['one of our own pages, which may not speak for a page', popup],
  ])('%s is refused', async (_, sender) => {
    expect(await receive(handlers, glance, sender)).toEqual({
      error: 'Refused: glance from an unknown sender.',
    });
    expect(handled).not.toHaveBeenCalled();
  });

  it('a page may not ask for what is known of other tabs', async () => {
    const summary = { name: 'summary', request: { tab: 3 } };
    expect(await receive(handlers, summary, page)).toHaveProperty('error');
    expect(await receive(handlers, summary, popup)).toEqual({ reply: { state: 'unread' } });
  });

  it.each([
    ['read all that was said', { name: 'said', request: {} }],
    ['take back what its own report does not follow', { name: 'takeBack', request: { id } }],
    ['erase it', { name: 'forgetAll', request: {} }],
    ['erase all there is', { name: 'eraseAll', request: {} }],
    ['have a text checked against what is kept', { name: 'checkText', request: draft }],
  ])('a page may not %s', async (_, envelope) => {
    expect(await receive(handlers, envelope, page)).toHaveProperty('error');
    expect(await receive(handlers, envelope, popup)).toHaveProperty('reply');
  });

  it.each([
    { ...draft, published: 'last week' },
    { ...draft, text: null },
    { ...draft, address: 'https://news.example/' },
  ])('a draft of any other shape is refused', async (request) => {
    const answer = await receive(handlers, { name: 'checkText', request }, popup);
    expect(answer).toHaveProperty('error');
    expect(handled).not.toHaveBeenCalled();
  });

  it('what a page says is wrong comes with whether its window is a private one', async () => {
    const fault = { kind: 'part', statement: { source: null, measure: 'deaths', phrase: '31' } };
    const tab = { ...page.tab, incognito: true } as Runtime.MessageSender['tab'];
    await receive(handlers, { name: 'correct', request: fault }, { ...page, tab });
    expect(handled).toHaveBeenCalledWith('correct', fault, {
      tab: 7,
      address: 'https://news.example/story',
      isPrivate: true,
    });
  });

  it.each([
    ['nothing', undefined],
    ['no name', {}],
    ['a name that every object has', { name: 'constructor', request: {} }],
    ['a name that only the worker sends', { name: 'openSidebar', request: {} }],
    ['a request of another shape', { name: 'glance', request: { title: 3 } }],
    ['a fault of no kind there is', { name: 'correct', request: { kind: 'x', statement: null } }],
    [
      'a figure that is no statement',
      { name: 'correct', request: { kind: 'part', statement: null } },
    ],
    [
      'words that are too long for a figure',
      {
        name: 'correct',
        request: {
          kind: 'part',
          statement: { source: null, measure: 'deaths', phrase: 'x'.repeat(301) },
        },
      },
    ],
    ['an id that is none', { name: 'undo', request: { id: 'x' } }],
    ['a lead that is too long', { name: 'glance', request: { title: '', lead: 'x'.repeat(2001) } }],
    [
      'an address that is no web address',
      {
        name: 'text',
        request: {
          url: 'javascript:alert(1)',
          outlet: null,
          published: null,
          language: null,
          title: null,
          agency: null,
          text: '',
        },
      },
    ],
  ])('%s is refused with its reason', async (_, envelope) => {
    const answer = await receive(handlers, envelope, page);
    expect(answer).toHaveProperty('error', expect.stringMatching(/^Refused: /));
    expect(handled).not.toHaveBeenCalled();
  });

  it('what a handler says when it fails arrives as words', async () => {
    expect(
      await receive(handlers, { name: 'readTab', request: { tab: 1, anyway: false } }, popup),
    ).toEqual({
      error: 'This page cannot be read.',
    });
  });

  it('a page may hide what is shown on it, and name no site but its own', async () => {
    const hide = { name: 'hide', request: { where: 'site', site: 'paper.example' } };
    expect(await receive(handlers, hide, page)).toEqual({ reply: null });
    expect(handled).toHaveBeenCalledWith('hide', { where: 'site' });
    const change = { name: 'changeSettings', request: { list: 'quiet', add: 'paper.example' } };
    expect(await receive(handlers, change, page)).toHaveProperty('error');
    expect(await receive(handlers, { name: 'settings', request: {} }, page)).toHaveProperty(
      'error',
    );
  });

  it.each([
    [{ set: { opens: 'sometimes' } }],
    [{ set: { paused: ['news.example'] } }],
    [{ list: 'paused', add: 'https://news.example/story' }],
    [{ list: 'neverPages', add: 'https://news.example/story?user=7' }],
    [{ list: 'elsewhere', add: 'news.example' }],
    [{}],
  ])('settings are changed to nothing that they cannot be: %o', async (request) => {
    const envelope = { name: 'changeSettings', request };
    expect(await receive(handlers, envelope, popup)).toHaveProperty('error');
    expect(handled).not.toHaveBeenCalled();
  });
});
