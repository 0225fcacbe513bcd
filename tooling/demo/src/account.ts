/** An account of the demonstration, as the start page and the terminal print it. */
export type DemoAccount = {
  readonly region: string;
  readonly regionName: string;
  readonly userName: string;
  readonly password: string;
  /** Id of the role. */
  readonly role: string;
  /** What this account is good for, in Chinese. */
  readonly note: string;
};

/** One password for every account of the demonstration: easy to type on a stage. */
export const DEMO_PASSWORD = "dudao-2022";
