import type { ReactNode } from "react";

/** A few numbers in one line, large, with what they count below. */
export function FigureRow({
  figures,
}: {
  figures: readonly { label: ReactNode; value: ReactNode }[];
}) {
  return (
    <dl className="dd-figures">
      {figures.map(({ label, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: figures keep their places
        <div key={index}>
          <dd>{value}</dd>
          <dt>{label}</dt>
        </div>
      ))}
    </dl>
  );
}
