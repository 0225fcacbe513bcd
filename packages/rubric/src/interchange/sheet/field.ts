/** Columns and rows of a sheet as fields: each writes a cell from a draft and reads it back. */
import { canonicalJson } from "../../hash/canonical.ts";
import { type LocalText, localText } from "../../text.ts";

/** A criterion or rubric while it is put together. */
export type Draft = Record<string, unknown>;

/** What a cell sets, or why it cannot be understood. */
export type Reading = { readonly set: Draft } | { readonly zh: string; readonly en: string };

export type Field = {
  /** Property of the draft it is about; problems of the rubric are shown at its cell. */
  readonly key: string;
  /** Header as written, then others that are accepted. */
  readonly titles: readonly [string, ...string[]];
  readonly width: number;
  /** Cell for a draft; "" for none. */
  write(draft: Draft): string;
  /** `draft` is what the fields before have set. */
  read(cell: string, draft: Draft): Reading;
};

export const unreadable = (zh: string, en: string): Reading => ({ zh, en });

/** A property that is text as it stands. */
export function textField(key: string, titles: Field["titles"], width: number): Field {
  return {
    key,
    titles,
    width,
    write: (draft) => (typeof draft[key] === "string" ? draft[key] : ""),
    read: (cell) => ({ set: { [key]: cell } }),
  };
}

/** A text in two languages of which the cell holds the Chinese. */
export function localField(key: string, titles: Field["titles"], width: number): Field {
  return {
    key,
    titles,
    width,
    write: (draft) => (draft[key] as LocalText | undefined)?.["zh-CN"] ?? "",
    read: (cell) => ({ set: { [key]: localText(cell) } }),
  };
}

/** The English beside the Chinese of another field, which comes first. */
export function englishField(key: string, titles: Field["titles"], width: number): Field {
  return {
    key,
    titles,
    width,
    write: (draft) => (draft[key] as LocalText | undefined)?.en ?? "",
    read: (cell, draft) => ({ set: { [key]: { ...(draft[key] as LocalText), en: cell } } }),
  };
}

/** One of several words. */
export function wordField<Word extends string>(
  key: string,
  titles: Field["titles"],
  width: number,
  words: Readonly<Record<Word, string>>,
): Field {
  const entries = Object.entries(words) as [Word, string][];
  return {
    key,
    titles,
    width,
    write: (draft) => words[draft[key] as Word] ?? "",
    read(cell) {
      const found = entries.find(([word, title]) => title === cell || word === cell);
      if (found) return { set: { [key]: found[0] } };
      const known = entries.map(([, title]) => title).join("、");
      return unreadable(`“${cell}”不是可填的值：${known}`, `"${cell}" is none of: ${known}`);
    },
  };
}

/** Several of several words, apart by 、. */
export function wordsField<Word extends string>(
  key: string,
  titles: Field["titles"],
  width: number,
  words: Readonly<Record<Word, LocalText>>,
): Field {
  const entries = Object.entries(words) as [Word, LocalText][];
  return {
    key,
    titles,
    width,
    write: (draft) =>
      ((draft[key] as Word[] | undefined) ?? []).map((one) => words[one]?.["zh-CN"]).join("、"),
    read(cell) {
      const read: Word[] = [];
      for (const part of cell.split(/[、,，;；\n]+/u).map((one) => one.trim())) {
        if (part === "") continue;
        const found = entries.find(([word, title]) => word === part || title["zh-CN"] === part);
        if (!found) return unreadable(`没有“${part}”这一项`, `there is no ${part}`);
        read.push(found[0]);
      }
      return { set: { [key]: read } };
    },
  };
}

/** A mark that something holds. */
export function flagField(key: string, titles: Field["titles"]): Field {
  return {
    key,
    titles,
    width: 8,
    write: (draft) => (draft[key] === true ? "是" : draft[key] === false ? "否" : ""),
    read: (cell) => {
      if (/^(是|√|✓|★|y|yes|true)$/iu.test(cell)) return { set: { [key]: true } };
      if (/^(否|n|no|false)$/iu.test(cell)) return { set: { [key]: false } };
      return unreadable(`“${cell}”须为是或否`, `"${cell}" must be yes or no`);
    },
  };
}

/** Texts one a line. */
export function linesField(key: string, titles: Field["titles"], width: number): Field {
  return {
    key,
    titles,
    width,
    write: (draft) =>
      ((draft[key] as LocalText[] | undefined) ?? []).map((one) => one["zh-CN"]).join("\n"),
    read: (cell) => ({
      set: {
        [key]: cell
          .split(/\n|；/u)
          .map((one) => one.trim())
          .filter(Boolean)
          .map((one) => localText(one)),
      },
    }),
  };
}

/** Cells of a draft: what a field cannot read back is left to the remainder. */
export function writeCells(draft: Draft, fields: readonly Field[]): string[] {
  const sofar: Draft = {};
  return fields.map((field) => {
    const cell = field.write(draft).trim();
    if (cell === "") return "";
    const read = field.read(cell, sofar);
    if (!("set" in read)) return "";
    Object.assign(sofar, read.set);
    return cell;
  });
}

/** What the cells set; the problem of each that cannot be read goes to `refuse`. */
export function readCells(
  cells: readonly string[],
  fields: readonly Field[],
  refuse: (at: number, zh: string, en: string) => void,
): Draft {
  const draft: Draft = {};
  fields.forEach((field, at) => {
    const cell = cells[at] ?? "";
    if (cell === "") return;
    const read = field.read(cell, draft);
    if ("set" in read) Object.assign(draft, read.set);
    else refuse(at, read.zh, read.en);
  });
  return draft;
}

/** The properties that reading the cells would not bring back. */
export function remainder(draft: Draft, fields: readonly Field[]): Draft {
  const back = readCells(writeCells(draft, fields), fields, () => undefined);
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([key, value]) => value !== undefined && canonicalJson(value) !== canonicalJson(back[key]),
    ),
  );
}

/**
 * Puts the remainder over what the cells say. A cell that was changed since, while the remainder
 * holds the same property in full, is refused rather than silently overruled.
 */
export function withRemainder(
  read: Draft,
  rest: Draft,
  fields: readonly Field[],
  refuse: (at: number, zh: string, en: string) => void,
): Draft {
  const whole = { ...read, ...rest };
  if (Object.keys(rest).length === 0) return whole;
  const expected = writeCells(whole, fields);
  const said = writeCells(read, fields);
  fields.forEach((field, at) => {
    if (said[at] === expected[at]) return;
    refuse(
      at,
      `“${field.titles[0]}”与“其他设置”不一致，请同时修改`,
      `${field.titles[0]} differs from what 其他设置 says: change both`,
    );
  });
  return whole;
}
