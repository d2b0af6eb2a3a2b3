import { describe, expect, it } from 'vitest';
import { buildIndex, mayConcern, recognise } from '../../../src/core/events/recognise';
import { floods, matches, newsBackground, packOf, told } from './invented';

const july2022 = { from: '2022-07-08', to: '2022-07-31' };
const june2023 = { from: '2023-06-20', to: '2023-07-20' };
const firstFlood = packOf('flood-2022', floods.first, { window: july2022 });
const secondFlood = packOf('flood-2023', floods.second, { window: june2023 });
const bothFloods = buildIndex([firstFlood, secondFlood], newsBackground);

const dayThree =
  'Water stood knee-deep in the lower town of Karsin on Thursday, two days after the Velda broke its banks. The toll rose to 17, said Governor Ilse Brandtner. The Osterfeld dam is closed again.';
const bridge =
  'Investigators blame scoured piers for the collapse of the railway bridge at Dornitz. The Velda had washed out the river bed around two of them, mayor Pavel Hruska said.';

describe('recognising the event of a page', () => {
  it('is sure of a page that tells of the event on one of its days', () => {
    const { event } = recognise(bothFloods, told('More dead in Karsin', dayThree, '2022-07-14'));
    expect(event).toMatchObject({ id: 'flood-2022', title: 'About flood-2022', sure: true });
  });

  it('keeps two floods of one river a year apart from each other', () => {
    const page = told(null, bridge, '2023-07-03');
    expect(recognise(bothFloods, page).event).toMatchObject({ id: 'flood-2023', sure: true });
    const onlyFirst = buildIndex([firstFlood], newsBackground);
    expect(recognise(onlyFirst, page).event).toBeNull();
  });

  it('keeps two matches of one team apart, and knows neither in a third', () => {
    const index = buildIndex(
      [packOf('eastmoor', matches.first), packOf('whitby', matches.second)],
      newsBackground,
    );
    const ferrero =
      'Eastmoor Athletic will appeal against the red card that Ferrero was shown by Dana Whitlock in the defeat by Harrowgate Rovers.';
    const third =
      'Harrowgate Rovers signed the winger Kofi Barimah from Port Selby on Monday for a fee that neither club would name. He will wear the number 7 and may play against Ashcombe United.';
    expect(recognise(index, told(null, ferrero)).event?.id).toBe('eastmoor');
    expect(recognise(index, told(null, third)).event).toBeNull();
  });

  it('is never sure of a page without any day', () => {
    const { event } = recognise(bothFloods, told(null, dayThree));
    expect(event).toMatchObject({ id: 'flood-2022', sure: false });
  });

  it('is never sure where the days of the event are unknown', () => {
    const undated = floods.first.map((article) => ({ ...article, published: null }));
    const index = buildIndex([packOf('flood', undated)], newsBackground);
    expect(recognise(index, told(null, dayThree, '2022-07-14')).event?.sure).toBe(false);
  });

  it('takes the days of an event, where a pack states none, from its sources', () => {
    const index = buildIndex([packOf('flood', floods.first)], newsBackground);
    const on = (day: string) => recognise(index, told(null, dayThree, day));
    for (const day of ['2022-07-10', '2022-07-14', '2022-07-20', '2022-07'])
      expect(on(day).event?.sure).toBe(true);
    for (const day of ['2022-07-01', '2022-07-25', '2023-07-14']) {
      expect(on(day).event).toBeNull();
      expect(on(day).maybe?.id).toBe('flood');
    }
  });

  it('is not sure of one event where the page tells as much of another', () => {
    const index = buildIndex(
      [packOf('eastmoor', matches.first), packOf('whitby', matches.second)],
      newsBackground,
    );
    const round = `${matches.first[1]?.text} ${matches.second[1]?.text}`;
    expect(recognise(index, told(null, round, '2024-03-12')).event?.sure).toBe(false);
    const one = told(null, `${matches.first[1]?.text}`, '2024-03-12');
    expect(recognise(index, one).event).toMatchObject({ id: 'eastmoor', sure: true });
  });

  it('only asks about a page from outside the days of the event', () => {
    const later = recognise(bothFloods, told(null, dayThree, '2025-01-20'));
    expect(later.event).toBeNull();
    expect(later.maybe?.id).toBe('flood-2022');
  });

  it('takes a day that the text names in full for the day of a page that has no other', () => {
    const back = `On 12 July 2022 the dam was opened. ${dayThree}`;
    expect(recognise(bothFloods, told(null, back)).event?.sure).toBe(true);
  });

  it('is not sure of a page that names a day of the event and appeared on another', () => {
    const back = `On 12 July 2022 the dam was opened. ${dayThree}`;
    expect(recognise(bothFloods, told(null, back, '2025-01-20')).event).toMatchObject({
      id: 'flood-2022',
      sure: false,
    });
  });

  it('takes a month of publication for one of its days', () => {
    expect(recognise(bothFloods, told(null, dayThree, '2022-07')).event?.sure).toBe(true);
  });

  it('only asks about a page that has the people and places, and says nothing of what happened', () => {
    const chess =
      'Ilse Brandtner started the Karsin chess congress: grandmasters from Melnau, Osterfeld and along the Velda play until Sunday. Brandtner lost her own game to a pupil of the Saint Amalia school.';
    const { event, maybe } = recognise(bothFloods, told(null, chess, '2022-07-14'));
    expect(event).toBeNull();
    expect(maybe?.id).toBe('flood-2022');
  });

  it('knows no event in a page on another matter of the same day', () => {
    const other =
      'Shares of the carmaker Tavena fell on Thursday after it cut its forecast for the year. Chief executive Marta Oyelaran said orders from abroad had been weak since spring.';
    const answer = recognise(bothFloods, told('Tavena cuts forecast', other, '2022-07-14'));
    expect(answer).toEqual({ event: null, maybe: null });
  });

  it('knows nothing where no event is known, and nothing in an empty page', () => {
    const nothing = { event: null, maybe: null };
    expect(recognise(buildIndex([], newsBackground), told(null, dayThree))).toEqual(nothing);
    expect(recognise(bothFloods, told(null, ''))).toEqual(nothing);
  });

  it('gives the same answer for packs in any order', () => {
    const page = told(null, dayThree, '2022-07-14');
    const turned = buildIndex([secondFlood, firstFlood], newsBackground);
    expect(recognise(turned, page)).toEqual(recognise(bothFloods, page));
  });

  it('scores a page the same whichever other events are known', () => {
    const page = told(null, dayThree, '2022-07-14');
    const alone = recognise(buildIndex([firstFlood], newsBackground), page).event;
    const among = buildIndex(
      [firstFlood, packOf('eastmoor', matches.first), packOf('whitby', matches.second)],
      newsBackground,
    );
    expect(recognise(among, page).event?.score).toBeCloseTo(alone?.score ?? 0, 6);
  });
});

describe('pages that only look like the event', () => {
  const droughts = [
    told(
      null,
      'The Velda at Karsin is so low that anglers wade across it below the Osterfeld dam. Governor Brandtner has banned sprinklers, and barges wait in the harbour.',
    ),
    told(
      null,
      'Barges on the Velda carry half their load, the harbour at Karsin said. Anglers want water from the Osterfeld dam for the trout; Brandtner has banned sprinklers.',
    ),
  ];
  const drought =
    'Karsin counts its trout: the Velda is so low that anglers carry them across the Osterfeld dam. The ban on sprinklers stays, Governor Brandtner said, and barges wait.';
  const rescue =
    'Soldiers in boats searched flooded cellars in Karsin for a third day after the Velda broke its banks. The rescue service said 17 people had drowned; patients of the Saint Amalia hospital are safe. Brandtner will close the Osterfeld dam.';
  const plain = buildIndex([packOf('flood', floods.first)], newsBackground);
  const warned = buildIndex([packOf('flood', floods.first, { decoys: droughts })], newsBackground);

  it('are turned away once decoys of their kind are known, and the event is not', () => {
    expect(recognise(plain, told(null, drought)).event).not.toBeNull();
    expect(recognise(warned, told(null, drought))).toEqual({ event: null, maybe: null });
    expect(recognise(warned, told(null, rescue)).event?.id).toBe('flood');
  });

  it('are only asked about where they say as much of the one as of the other', () => {
    const both = `${rescue} A year on, anglers wade after trout, sprinklers are banned, and barges with half their load wait in the harbour.`;
    expect(recognise(plain, told(null, both)).event?.id).toBe('flood');
    const { event, maybe } = recognise(warned, told(null, both));
    expect(event).toBeNull();
    expect(maybe?.id).toBe('flood');
  });
});

describe('names spelled in another way', () => {
  it('are known by the usual romanisations of one name', () => {
    const source = told(
      null,
      'The keeper, Sergei Tolmachev of Zhanybek, told Mukhamedzhan Ryskulov that Tolmachev had warned Ryskulov about the sluice in Zhanybek.',
    );
    const index = buildIndex([packOf('keeper', [source])], newsBackground);
    const variant =
      'In Janybek nobody believes that Muhamedjan Riskulov was warned by Sergey Tolmachev about the sluice.';
    const score = recognise(index, told(null, variant)).event?.score ?? 0;
    const other =
      'In Hartford nobody believes that Benedict Ashdown was warned by Clifford Tolmachev about the sluice.';
    const low = recognise(index, told(null, other)).event?.score ?? 0;
    expect(score).toBeGreaterThan(0.5);
    expect(low).toBeLessThan(score / 2);
  });

  it('are known by the aliases a pack lists, also where they differ in length', () => {
    const articles = [
      told(
        null,
        'The North Sea Pilots Union called a strike at Helder on Monday. The North Sea Pilots Union wants shorter shifts.',
      ),
    ];
    const page = told(
      null,
      'Ships wait off Den Helder for a second day because of the NSPU walkout; the NSPU will meet on Thursday.',
    );
    const score = (aliases: string[][]): number => {
      const { event, maybe } = recognise(
        buildIndex([packOf('strike', articles, { aliases })], newsBackground),
        page,
      );
      return (event ?? maybe)?.score ?? 0;
    };
    const names = ['NSPU', 'North Sea Pilots Union'];
    expect(score([names])).toBeGreaterThan(score([]) + 0.1);
    expect(score([names, names])).toBe(score([names]));
  });
});

describe('a page in a language that is not read', () => {
  const french =
    'À Karsin, les eaux de la Velda ont envahi la ville basse mardi. La gouverneure Ilse Brandtner a fait ouvrir le barrage d’Osterfeld, et les malades de l’hôpital Sainte-Amalia ont été évacués en bateau. La raffinerie de Melnau est épargnée, selon les secours.';

  it('is recognised by its names', () => {
    const page = { ...told(null, french, '2022-07-13'), language: 'fr-FR' };
    expect(recognise(bothFloods, page).event?.id).toBe('flood-2022');
    expect(mayConcern(bothFloods, { title: null, lead: french.slice(0, 100) })).toBe(true);
  });

  it('scores more by its names than by words that mean something else', () => {
    const score = (language: string): number =>
      recognise(bothFloods, { ...told(null, french), language }).event?.score ?? 0;
    expect(score('fr')).toBeGreaterThan(score('en'));
  });
});

describe('a glance at title and first lines', () => {
  it('lets through whatever may be about a known event', () => {
    for (const page of [dayThree, bridge])
      expect(mayConcern(bothFloods, { title: null, lead: page.slice(0, 120) })).toBe(true);
    expect(mayConcern(bothFloods, { title: 'Karsin: dam closed again', lead: '' })).toBe(true);
  });

  it('rules out a page that shares no more than the language', () => {
    const lead =
      'The central bank left its rate where it was on Thursday and said inflation would fall by the end of the year.';
    expect(mayConcern(bothFloods, { title: 'Rates unchanged', lead })).toBe(false);
    expect(mayConcern(buildIndex([], newsBackground), { title: 'Karsin', lead: '' })).toBe(false);
  });
});
