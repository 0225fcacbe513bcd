/** A text in the languages of the product: Chinese first, English beside it. */
export type LocalText = { readonly zh: string; readonly en: string };
