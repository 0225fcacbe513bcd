/** Something that is not as the house wants it. */
export type Finding = {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly text: string;
};

/** One rule of the house, held by script. `findings` fail the run, `notes` are only shown. */
export type Check = {
  readonly name: string;
  readonly run: (root: string) => Promise<Report> | Report;
};

export type Report = { readonly findings: readonly Finding[]; readonly notes?: readonly Finding[] };

/** A finding as a line that editors and terminals can open. */
export function lineOf(finding: Finding): string {
  const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`;
  return `  ${place}: ${finding.text}`;
}
