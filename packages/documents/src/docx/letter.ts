/** 督学聘书: the letter of appointment, one or many in a file, on the paper of official documents. */
import { paragraph } from "../word/blocks.ts";
import { packWord } from "../word/file.ts";
import { officialPage, size } from "../word/measure.ts";
import { indented, text } from "./content.ts";
import { type DocumentNumber, documentNumber, officialDate } from "./number.ts";
import { signature } from "./signature.ts";

export type AppointmentLetter = {
  readonly issuer: string;
  readonly number?: DocumentNumber;
  readonly name: string;
  /** Form of address behind the name; default 同志. */
  readonly address?: string;
  /** 专职督学, 兼职督学, 特约督学, 责任督学 … as it is printed. */
  readonly role: string;
  /** First and last day, "2022-11-10". */
  readonly from: string;
  readonly to: string;
  /** Number of the inspector's card. */
  readonly card?: string;
  /** What the inspector is responsible for; a sentence without its full stop. */
  readonly scope?: string;
  /** Legal basis; default the Regulations on education supervision. */
  readonly basis?: string;
  readonly date: string;
};

const regulations = "《教育督导条例》《督学管理暂行办法》";

function letter(content: AppointmentLetter, first: boolean): string[] {
  const { issuer, number, name, address = "同志", role, from, to, card, scope, date } = content;
  const { basis = regulations } = content;
  const empty = paragraph("", text);
  const term = `聘期自${officialDate(from)}至${officialDate(to)}`;
  const sentence = `根据${basis}，经考核，现聘任您为${issuer}${role}，${term}。`;
  return [
    paragraph("聘　书", {
      font: "xiaoBiaoSong",
      size: size.initial,
      align: "center",
      before: 84,
      after: 28,
      pageBreakBefore: !first,
    }),
    ...(number ? [paragraph(documentNumber(number), { ...text, align: "center" })] : []),
    empty,
    empty,
    paragraph(`${name}${address}：`, text),
    paragraph(sentence, indented),
    ...(scope ? [paragraph(`${scope}。`, indented)] : []),
    ...(card ? [paragraph(`督学证号：${card}`, indented)] : []),
    paragraph("特发此证。", indented),
    ...signature({ issuer, date }),
  ];
}

/**
 * Letters of appointment as one editable docx, a page each. The same data gives the same bytes.
 * @throws RangeError for an empty list or a date that is none.
 */
export async function appointmentLetters(
  letters: readonly AppointmentLetter[],
): Promise<Uint8Array> {
  if (letters.length === 0) throw new RangeError("no letter to write");
  return packWord({
    title: "聘书",
    page: officialPage,
    baseSize: size.three,
    body: letters.flatMap((one, at) => letter(one, at === 0)),
  });
}

/** One letter of appointment (督学聘书). */
export async function appointmentLetter(content: AppointmentLetter): Promise<Uint8Array> {
  return appointmentLetters([content]);
}
