import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildIndex,
  type EventIndex,
  mayConcern,
  recogniseCounting,
} from '../../../src/core/events/recognise';
import { newsBackground } from './invented';
import { inventedEvents, pageAbout } from './many-events';

/** The rough size of an entry of a map, key string included, besides its letters. */
const ENTRY_BYTES = 60;

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength + 200;
  if (value instanceof Map)
    return [...value.keys()].reduce((sum, key) => sum + ENTRY_BYTES + String(key).length, 0);
  if (typeof value === 'object' && value !== null)
    return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 64);
  return 16;
}

describe('a thousand known events', () => {
  const all = inventedEvents(1010);
  const [events, unknown] = [all.slice(0, 1000), all.slice(1000)];
  let few: EventIndex;
  let many: EventIndex;
  beforeAll(() => {
    few = buildIndex(events.slice(0, 10), newsBackground);
    many = buildIndex(events, newsBackground);
  }, 60_000);

  it('cost a page at most twice the work of ten', () => {
    for (const event of events.slice(0, 10)) {
      const page = pageAbout(event);
      const [small, large] = [recogniseCounting(few, page), recogniseCounting(many, page)];
      expect(small.recognition.event?.id).toBe(event.event.id);
      expect(large.recognition.event?.id).toBe(event.event.id);
      expect(large.effort.steps).toBeLessThanOrEqual(2 * small.effort.steps);
      expect(large.effort.events).toBeLessThanOrEqual(2 * small.effort.events);
    }
  });

  it('cost a page about none of them at most twice the work of ten', () => {
    for (const event of unknown) {
      const page = pageAbout(event);
      const [small, large] = [recogniseCounting(few, page), recogniseCounting(many, page)];
      expect(large.recognition.event).toBeNull();
      expect(large.effort.steps).toBeLessThanOrEqual(2 * small.effort.steps);
    }
  });

  it('are all still found', () => {
    for (const event of events.slice(10).filter((_, at) => at % 33 === 0))
      expect(recogniseCounting(many, pageAbout(event)).recognition.event?.id).toBe(event.event.id);
  });

  it('do not hide a page whose only known name is in very many of them', () => {
    const shared = events.slice(0, 100).map((event) => ({
      ...event,
      sources: event.sources.map((source) => ({
        ...source,
        terms: { ...source.terms, names: { ...source.terms.names, ruritania: 3 } },
      })),
    }));
    const index = buildIndex(shared, newsBackground);
    expect(mayConcern(index, { title: null, lead: 'The unrest in Ruritania goes on.' })).toBe(true);
  });

  it('take no more than 10 MB', () => {
    const { background: _, ...index } = many;
    expect(bytesOf(index)).toBeLessThan(10_000_000);
  });
});
