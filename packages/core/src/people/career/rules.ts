import type { LocalText } from "../../_kernel/text.ts";
import { inspectorKinds } from "../vocabulary/model.ts";
import type { CareerEvent, CareerKind } from "./model.ts";

/** An event as the store finds it. */
export type StoredEvent = {
  readonly on: string;
  readonly kind: CareerKind;
  /** The role, the school, the employer, the paper: what the event is about. */
  readonly about: string;
  readonly resource: string | null;
  readonly id: string | null;
};

const titles: Readonly<Record<CareerKind, LocalText>> = {
  nominated: { zh: "推荐为{about}", en: "Nominated: {about}" },
  termBegan: { zh: "{about}聘期开始", en: "Term begins: {about}" },
  termEnds: { zh: "{about}聘期届满", en: "Term ends: {about}" },
  suspended: { zh: "暂停履行{about}职责", en: "Suspended: {about}" },
  resigned: { zh: "辞去{about}", en: "Resigned: {about}" },
  dismissed: { zh: "解聘{about}", en: "Dismissed: {about}" },
  declined: { zh: "未予聘任{about}", en: "Not appointed: {about}" },
  schoolFrom: { zh: "挂牌{about}", en: "School assigned: {about}" },
  schoolUntil: { zh: "结束挂牌{about}", en: "School handed over: {about}" },
  inspected: { zh: "督导{about}", en: "Inspected {about}" },
  certified: { zh: "取得{about}", en: "Certificate: {about}" },
  certificateEnds: { zh: "{about}到期", en: "Certificate ends: {about}" },
  employedFrom: { zh: "任职于{about}", en: "Works at {about}" },
  employedUntil: { zh: "离开{about}", en: "Left {about}" },
  trained: { zh: "培训:{about}", en: "Training: {about}" },
  commended: { zh: "{about}", en: "{about}" },
  appraised: { zh: "年度考核:{about}", en: "Appraised: {about}" },
  left: { zh: "离任{about}", en: "Left the register {about}" },
  cameBack: { zh: "回任", en: "Back on the register" },
};

/** An event in words; a role is said by its name. */
export function eventOf(stored: StoredEvent, today: string): CareerEvent {
  const { on, kind, about, resource, id } = stored;
  const role = inspectorKinds.find((one) => one.value === about);
  const { zh, en } = titles[kind];
  const title = {
    zh: zh.replace("{about}", role?.zh ?? about),
    en: en.replace("{about}", role?.en ?? about).trim(),
  };
  return { on, kind, title, resource, id, ahead: on > today };
}
