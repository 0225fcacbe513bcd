import { expect, test } from "vitest";
import { canonicalJson, contentHash } from "./canonical.ts";
import { sha256 } from "./sha256.ts";

// Digests made with the platform's own SHA-256; lengths around the 64-byte block matter.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["a".repeat(55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"],
  ["a".repeat(56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"],
  ["a".repeat(64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"],
  ["督导".repeat(30), "7662aeb1ef69339efd6f19afbffb4078e21d9aac6707b436003b4471e4a4d63f"],
  ["é😀", "1184d1f608158eea09d297565575892231550c403aaa913008d867a97cfd5c76"],
])("sha256 of %j", (text, digest) => {
  expect(sha256(text)).toBe(digest);
});

test("the order of keys and undefined members do not change the content", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "督" }], a: undefined })).toBe(
    '{"b":[1,{"c":"督","d":null}]}',
  );
  expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
});
