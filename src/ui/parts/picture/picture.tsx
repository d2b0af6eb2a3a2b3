import type { Shown } from '../context';
import { nameOf, signs, told, whose } from '../wording/drawn';
import type { Words } from '../words';
import { dayAt } from './extent';
import { Fills } from './fills';
import { Line, percent } from './line';
import { type Plan, planOf } from './plan';
import type { PictureRow } from './rows';
import { Table } from './table';

/** From where the day of the month, and from where the month says nothing on an axis, in days. */
const A_YEAR = 366;
const YEARS = 4 * A_YEAR;
/** From where numbers are printed in brief. */
const A_MILLION = 1e6;

/** What stands at the ticks, as short as can be: the rows have the words. */
function labels(words: Words, { ticks, isDay }: Plan): string[] {
  const places = ticks.map(({ place }) => place);
  const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
  if (!isDay) return places.map(Math.max(-from, to) >= A_MILLION ? words.brief : words.number);
  const days = places.map(dayAt);
  if (to - from < A_YEAR) return days.map((day) => words.day(day, 'bare'));
  return days.map((day) =>
    to - from < YEARS ? words.day(day.slice(0, 'YYYY-MM'.length)) : day.slice(0, 'YYYY'.length),
  );
}

function Axis({ words, plan }: { words: Words; plan: Plan }) {
  const texts = labels(words, plan);
  return (
    <div class="drawn">
      <svg class="scale axis" height={16} aria-hidden="true">
        {plan.ticks.map(({ place, at }, index) => (
          <text key={place} x={percent(at)} y={12} text-anchor="middle">
            {texts[index]}
          </text>
        ))}
      </svg>
    </div>
  );
}

/**
 * A question's statements on one line, to scale. The drawing is one picture with its sentences as its
 * name, and the table after it holds the same; nothing in it takes the focus.
 *
 * @param id - what the ids of its fills begin with, other in every drawing.
 */
export function Picture({
  report,
  words,
  rows,
  id,
}: Pick<Shown, 'report' | 'words'> & { rows: PictureRow[]; id: string }) {
  const plan = planOf(rows);
  if (!plan) return null;
  const explained = signs(words, rows);
  return (
    <div class="picture">
      <div class="drawing" role="img" aria-label={nameOf(words, report, rows)}>
        <Fills id={id} />
        <Axis words={words} plan={plan} />
        {rows.map((row, index) => {
          const drawn = plan.drawn[index];
          if (!drawn) return null;
          return (
            <div key={index} class="drawn">
              <Line
                row={row}
                drawn={drawn}
                ticks={plan.ticks}
                letter={words.say('said_mark')}
                id={id}
              />
              <bdi class="outlet">{whose(words, report, row)}</bdi>
              <span class="told">
                {told(words, report, row).map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              </span>
            </div>
          );
        })}
        {explained.length > 0 && <p class="signs">{explained.join(' · ')}</p>}
      </div>
      <Table report={report} words={words} rows={rows} />
    </div>
  );
}
