type Step = { readonly name: string; readonly stop: () => Promise<void> };

type Options = {
  /** How long the orderly stop may take before it is cut short. */
  readonly patienceMs?: number;
  /** Last resort: ends what would survive this process. Must not wait. */
  readonly force?: () => void;
  readonly onFailure?: (step: string, error: unknown) => void;
};

/**
 * Stops the parts of the server in the reverse order of their start. Parts are added as they
 * start, so a stop in the middle of the start stops exactly what runs already.
 */
export class Shutdown {
  readonly #steps: Step[] = [];
  readonly #options: Options;
  #running: Promise<void> | undefined;

  constructor(options: Options = {}) {
    this.#options = options;
  }

  get begun(): boolean {
    return this.#running !== undefined;
  }

  add(name: string, stop: () => Promise<void>): void {
    this.#steps.push({ name, stop });
  }

  /** Stops everything once; later calls wait for the same stop. A failing part stops nothing else. */
  run(): Promise<void> {
    this.#running ??= this.#stopAll();
    return this.#running;
  }

  async #stopAll(): Promise<void> {
    const patience = this.#options.patienceMs ?? 10_000;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        this.#options.force?.();
        resolve();
      }, patience);
    });
    await Promise.race([this.#inOrder(), late]);
    clearTimeout(timer);
  }

  async #inOrder(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step.stop();
      } catch (error) {
        this.#options.onFailure?.(step.name, error);
      }
    }
  }
}
