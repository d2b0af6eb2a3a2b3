import { type Shown, sourceLine } from '../context';
import { sourceName } from '../wording/figures';
import { heading } from '../wording/headings';
import { dayAt } from './extent';
import { Fills } from './fills';
import { ARROW, percent, STUB } from './line';
import { Mark } from './mark';
import { type Dot, overTimeOf } from './over-time';
import type { PictureRow } from './rows';

/** Height of the drawing without its labels, and room above it, in px. */
const HEIGHT = 132;
const ABOVE = 8;
/** Half the width of what stands for a span, in px. */
const HALF = 7;
/** Names stand to the left of what lies beyond this part of the way. */
const FAR = 0.6;

const y = (share: number): number => ABOVE + (1 - share) * HEIGHT;

/** A band has soft ends and no outline, a span has both its ends. */
const CLASSES = { soft: 'solid band', span: 'hollow', vague: undefined } as const;

function Body({ dot: { body, low, high }, id }: { dot: Dot; id: string }) {
  if (body === 'none' || body === 'step') return null;
  const fill = body === 'vague' ? { fill: `url(#${id}hatch)` } : {};
  return (
    <rect
      class={CLASSES[body]}
      x={-HALF}
      width={2 * HALF}
      y={y(high)}
      height={Math.max(y(low) - y(high), 1)}
      {...fill}
    />
  );
}

function Open({ dot: { open, at, high, low } }: { dot: Dot }) {
  if (!open) return null;
  const turn = open === 'up' ? -90 : 90;
  return (
    <g transform={`translate(0 ${y(at ?? (open === 'up' ? high : low))}) rotate(${turn})`}>
      <path class="stub" d={STUB} />
      <path class="hollow" d={ARROW} />
    </g>
  );
}

/**
 * A question's counts by their days, to scale: days across, numbers up. Two outlets stay two marks; only
 * what one of them said twice is joined. What it shows is in the table of the drawing that stands before it.
 */
export function TimeLine({
  report,
  words,
  rows,
  id,
}: Pick<Shown, 'report' | 'words'> & { rows: PictureRow[]; id: string }) {
  const plan = overTimeOf(rows);
  const first = rows[0];
  if (!plan || !first) return null;
  const name = words.say('drawn_over_time', heading(words, first.statements[0].figure));
  const whose = ({ statement: { answer } }: Dot): string =>
    answer ? sourceName(words, sourceLine(report, answer.source)) : words.say('this_page');
  return (
    <div class="picture over-time">
      <div class="drawing" role="img" aria-label={name}>
        <Fills id={id} />
        <svg class="scale" height={ABOVE + HEIGHT + 22} aria-hidden="true">
          {plan.numbers.map(({ place, at }) => (
            <g key={place}>
              <line class="tick" x2="100%" y1={y(at)} y2={y(at)} />
              <text class="number" x={-8} y={y(at) + 4} text-anchor="end">
                {words.brief(place)}
              </text>
            </g>
          ))}
          {plan.days.map(({ place, at }) => (
            <text key={place} x={percent(at)} y={ABOVE + HEIGHT + 18} text-anchor="middle">
              {words.day(dayAt(place), 'bare')}
            </text>
          ))}
          {plan.steps.map(([from, to], index) => (
            <g key={index}>
              <line
                x1={percent(from.day)}
                x2={percent(to.day)}
                y1={y(from.at ?? 0)}
                y2={y(from.at ?? 0)}
              />
              <line
                x1={percent(to.day)}
                x2={percent(to.day)}
                y1={y(from.at ?? 0)}
                y2={y(to.at ?? 0)}
              />
            </g>
          ))}
          {plan.dots.map((dot, index) => {
            const middle = y(dot.at ?? (dot.low + dot.high) / 2);
            const isFar = dot.day > FAR;
            return (
              <svg key={index} class="marks" x={percent(dot.day)} aria-hidden="true">
                <Body dot={dot} id={id} />
                <Open dot={dot} />
                {dot.at !== null && (
                  <g transform={`translate(0 ${y(dot.at)})`}>
                    <Mark kind={dot.kind} hollow={dot.hollow} />
                  </g>
                )}
                <text x={isFar ? -12 : 12} y={middle + 4} text-anchor={isFar ? 'end' : 'start'}>
                  {whose(dot)}
                </text>
              </svg>
            );
          })}
        </svg>
      </div>
    </div>
  );
}
