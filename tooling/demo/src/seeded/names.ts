import type { Random } from "./random.ts";

// The characters are chosen so that nobody named in the two offices' documents can come out.
const SURNAMES = [
  ..."王李张赵孙吴郑冯褚卫蒋沈韩杨朱秦许何吕施孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马方任袁柳唐薛雷贺倪汤罗毕郝安常于傅齐康伍余顾孟黄穆萧尹",
];
const GIVEN = [
  ..."志明国强海涛雪峰云鹏丽娟秀英春燕佳琪雨晨思远若兰凯旋玉洁俊杰慧敏子轩静怡晶莹鸿飞振宇淑芬桂香翠萍永福长青万里一鸣书琴月华冬青秋实致和乐天品端庆余望舒",
];

/** Makes people who do not exist; no name twice. */
export function namer(random: Random): () => string {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const given = random.chance(0.22)
        ? random.pick(GIVEN)
        : `${random.pick(GIVEN)}${random.pick(GIVEN)}`;
      const name = `${random.pick(SURNAMES)}${given}`;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

/** A telephone number nobody has: the exchange 0000 is given to no one. */
export function phoneMaker(areaCode: string): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${areaCode}-0000${String(last).padStart(4, "0")}`;
  };
}
