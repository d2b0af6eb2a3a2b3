import type { Figure } from '../../../../src/core/figures/figure';
import { sameScope } from '../gold';
import type { GoldFigure } from './gold';

/** What is judged of a figure, each with the share of all figures that has to be right; null where none is set. */
export const FIELDS = {
  value: 95,
  hedge: 95,
  window: 95,
  day: 95,
  measure: 90,
  scope: 85,
  speaker: 85,
  superseded: null,
  trend: null,
  noun: null,
  where: null,
  via: null,
  'day from': null,
} as const;
export type Field = keyof typeof FIELDS;

/** The fields that have to be right. */
export const JUDGED = (Object.keys(FIELDS) as Field[]).filter((field) => FIELDS[field] !== null);

const NEAR = 1e-9;
const sameBound = (a: Figure['low'], b: Figure['low']): boolean =>
  a === b ||
  (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= NEAR * Math.abs(a));

/** Measures that the list got after the gold was read: who read it could only name them in words of their own. */
const YOUNGER =
  /^(?:capacity|dividend|power-restored|returned|complaints|emergency-calls|insurance-claims|lawsuits|purchase-price|withdrawals|rent|votes-spoiled|missiles-destroyed|trees(?:-\w+)?|(?:return-to-work|counting)-\w+)$/;

/** `other:` names are free in their wording. */
const sameMeasure = (gold: string, told: string): boolean =>
  gold === told || (gold.startsWith('other:') && (told.startsWith('other:') || YOUNGER.test(told)));

/** Words that name nobody: articles, amounts, titles. */
const BESIDE_NAMES = new Set(
  'the a an its his her their some both several many local state senior chief mr mrs ms dr prof professor president minister prime general spokesman spokeswoman spokesperson director mayor governor sheriff commander'.split(
    ' ',
  ),
);
/** From these on a speaker is only told apart: "the committee close to the opposition", "officials in the province". */
const TOLD_APART = /\s(?:in|at|close|who|which|for|from|on|with)\s|,/;

const nameWords = (name: string): string[] => {
  const words = (name.toLowerCase().split(TOLD_APART)[0] ?? '').match(/[\p{L}\d]+/gu) ?? [];
  const kept = words.filter((word) => word !== 's' && word !== 'of' && !BESIDE_NAMES.has(word));
  return kept.length > 0 ? kept : words;
};

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => long[long.length - short.length + i] === word);

/**
 * Whether two names are of one speaker: "Mayor Ida Lund" and "Lund", "the ministry of health" and "health
 * ministry", "the committee" and "the doctors' committee". Nobody is only nobody.
 */
export function sameSpeaker(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return false;
  if (short.length === long.length) return short.every((word) => long.includes(word));
  return endsWith(long, short);
}

const samePlace = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : sameScope(a, b);

const sameWord = (a: string | null, b: string | null): boolean =>
  a?.toLowerCase() === b?.toLowerCase();

const SAME: Record<Field, (gold: GoldFigure, figure: GoldFigure) => boolean> = {
  value: (gold, figure) =>
    sameBound(gold.value, figure.value) &&
    sameBound(gold.low, figure.low) &&
    sameBound(gold.high, figure.high) &&
    gold.unit === figure.unit,
  hedge: (gold, figure) => gold.hedge === figure.hedge,
  window: (gold, figure) => gold.window === figure.window,
  day: (gold, figure) => gold.asOf === figure.asOf,
  measure: (gold, figure) => sameMeasure(gold.measure, figure.measure),
  scope: (gold, figure) => sameScope(gold.scope, figure.scope),
  speaker: (gold, figure) => sameSpeaker(gold.saidBy, figure.saidBy),
  superseded: (gold, figure) => gold.superseded === figure.superseded,
  trend: (gold, figure) => gold.trend === figure.trend,
  noun: (gold, figure) => sameWord(gold.noun, figure.noun),
  where: (gold, figure) => samePlace(gold.where, figure.where),
  via: (gold, figure) => sameSpeaker(gold.via, figure.via),
  'day from': (gold, figure) => gold.asOfFrom === figure.asOfFrom,
};

/** The fields in which a reading differs from what a person read. */
export const wrongFields = (gold: GoldFigure, figure: GoldFigure): Field[] =>
  (Object.keys(SAME) as Field[]).filter((field) => !SAME[field](gold, figure));
