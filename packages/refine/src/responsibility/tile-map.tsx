import { type CoverageBoard, coverageMarks } from "@dudao/core/model";
import { useMemo } from "react";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { Legend, squareClass, squareSign } from "./marks.tsx";
import { m } from "./messages.ts";
import { type CoverageFilter, tilesOf } from "./view.ts";

/** Townships as tiles, schools as squares: where the gaps lie, without a map that nobody has. */
export function TileMap({
  board,
  filter,
  onFilter,
}: {
  board: CoverageBoard;
  filter: CoverageFilter;
  onFilter: (patch: Partial<CoverageFilter>) => void;
}) {
  const { say } = useT();
  const links = useLinks();
  const tiles = useMemo(() => tilesOf(board.schools), [board]);
  const names = useMemo(
    () => new Map(board.inspectors.map((one) => [one.id, one.name])),
    [board.inspectors],
  );
  const label = (school: CoverageBoard["schools"][number]) => {
    const who = names.get(school.inspectorId ?? "") ?? say(m.nobody);
    const marks = coverageMarks.filter((one) => school.marks.includes(one.value));
    return [school.name, who, ...marks.map((one) => say(one))].join(" · ");
  };
  return (
    <>
      <Legend />
      <div className="cv-tiles">
        {tiles.map((tile) => {
          const chosen = filter.township === tile.township;
          return (
            <section
              key={tile.township}
              className={chosen ? "cv-tile cv-tile-chosen" : "cv-tile"}
              aria-label={tile.township}
            >
              <h3>
                <button
                  type="button"
                  aria-pressed={chosen}
                  onClick={() => onFilter({ township: chosen ? null : tile.township })}
                >
                  {tile.township}
                </button>
                <span className="dd-num dd-soft">
                  {say(m.shown, { count: tile.schools.length })}
                </span>
              </h3>
              <ul className="cv-squares">
                {tile.schools.map((school) => (
                  <li key={school.id}>
                    <Link
                      className={squareClass(school)}
                      to={links.show("institution", school.id)}
                      title={label(school)}
                      aria-label={label(school)}
                    >
                      {squareSign(school)}
                    </Link>
                  </li>
                ))}
              </ul>
              {tile.gaps > 0 && (
                <span className="cv-tile-gaps">
                  {say(m.gaps)} {say(m.shown, { count: tile.gaps })}
                </span>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
