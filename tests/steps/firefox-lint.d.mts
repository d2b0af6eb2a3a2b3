export interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

export interface Report {
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

export interface Known {
  library: string;
  code: string;
  near: string;
  reason: string;
}

export function objections(
  report: Report,
  known: Known[],
  textOf: (file: string) => string,
): string[];
