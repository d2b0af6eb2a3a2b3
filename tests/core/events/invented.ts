import background from '../../../data/words/background.json';
import { compileBackground } from '../../../src/core/events/background';
import { termsOf } from '../../../src/core/events/terms';
import { PACK_FORMAT, PACK_VERSION, type Pack } from '../../../src/core/facts/pack';

export const newsBackground = compileBackground(background);

export interface Told {
  title: string | null;
  text: string;
  published: string | null;
}

export const told = (
  title: string | null,
  text: string,
  published: string | null = null,
): Told => ({
  title,
  text,
  published,
});

interface Extras {
  window?: Pack['event']['window'];
  aliases?: string[][];
  decoys?: Told[];
}

/** A pack of these articles, as the builder would make it, without figures. */
export function packOf(id: string, articles: Told[], extras: Extras = {}): Pack {
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    event: {
      id,
      title: `About ${id}`,
      window: extras.window ?? null,
      aliases: extras.aliases ?? [],
    },
    sources: articles.map(({ title, text, published }, at) => ({
      id: `${id}-${at}`,
      outlet: null,
      url: null,
      published,
      language: 'en',
      agency: null,
      title,
      sha256: '0'.repeat(64),
      length: text.length,
      figures: [],
      terms: termsOf(title, text),
    })),
    decoys: (extras.decoys ?? []).map(({ title, text }, at) => ({
      id: `${id}-decoy-${at}`,
      terms: termsOf(title, text),
    })),
  };
}

/** Two floods of one invented river, a year apart. */
export const floods = {
  first: [
    told(
      'Velda flood cuts off Karsin',
      'The river Velda broke its banks near Karsin on Tuesday after three days of rain, and the lower town stood under water by noon. Governor Ilse Brandtner ordered the Osterfeld dam opened. Soldiers carried patients out of the Saint Amalia hospital in boats. At least 14 people drowned, the rescue service in Karsin said.',
      '2022-07-12',
    ),
    told(
      null,
      'Rescue crews searched flooded cellars in Karsin on Wednesday, a day after the Velda rose above its levees. Brandtner defended the opening of the Osterfeld dam, which spared the refinery at Melnau and drowned the meadows below it. The Saint Amalia hospital will stay shut for weeks.',
      '2022-07-13',
    ),
  ],
  second: [
    told(
      'Velda over its banks again',
      'A year after the last flood the Velda has risen again, this time at Dornitz, forty kilometres below Karsin. A bridge of the coastal railway collapsed under a freight train, and mayor Pavel Hruska asked the army for pontoons. Divers found two engine drivers dead in the cab.',
      '2023-06-28',
    ),
    told(
      null,
      'The railway bridge at Dornitz that collapsed in the Velda flood had been inspected in May, mayor Pavel Hruska said. Pontoons of the army reached the town on Friday. The freight train carried fertiliser from Melnau; divers are still looking for one of its waggons.',
      '2023-06-30',
    ),
  ],
};

/** Two matches of one invented club. */
export const matches = {
  first: [
    told(
      null,
      'Harrowgate Rovers beat Eastmoor Athletic on Saturday with two late goals by Tomas Lindqvist. Eastmoor had led through a penalty that Rovers goalkeeper Sam Okafor touched but could not keep out. Referee Dana Whitlock sent Eastmoor captain Luis Ferrero off. Nearly 9,000 watched at Canal Street, where Eastmoor have not won since autumn.',
      '2024-03-09',
    ),
    told(
      null,
      'Two goals by Lindqvist in the last minutes turned the match for Harrowgate Rovers against Eastmoor Athletic. Ferrero saw a red card from Whitlock for a foul on Okafor, and Eastmoor lost the lead its penalty had brought. The crowd at Canal Street sang for Lindqvist long after the end.',
      '2024-03-10',
    ),
  ],
  second: [
    told(
      null,
      'Harrowgate Rovers lost at Whitby Town on Wednesday. A free kick by Jonas Meyerhoff decided the cup tie in extra time, and Rovers coach Ann Delacroix blamed the frozen pitch at the Mill Lane ground. Lindqvist sat on the bench. Whitby, a division below, will meet the winner of the tie between Fernhill and Alderham.',
      '2024-03-13',
    ),
    told(
      null,
      'Whitby Town are in the last eight of the cup after Meyerhoff bent a free kick round the wall at Mill Lane in extra time. Delacroix said Harrowgate Rovers should never have been made to play on a frozen pitch. Whitby Town have never gone so far in the cup; Alderham or Fernhill come next.',
      '2024-03-14',
    ),
  ],
};
