import type { Question } from '../../core/compare/report';

/**
 * The questions in the order in which the page first answers them, its title before its text; what only
 * others state keeps its place behind them. A report gives them differences first.
 */
export const inPageOrder = (questions: Question[]): Question[] => {
  const onPage = questions.filter(({ figures }) => figures.length > 0);
  const elsewhere = questions.filter(({ figures }) => figures.length === 0);
  const first = ({ figures }: Question): number => Math.min(...figures);
  return [...onPage.sort((a, b) => first(a) - first(b)), ...elsewhere];
};
