// What antd asks of a browser and jsdom does not have: a screen of the office's width, no sizes.
if (typeof window !== "undefined") {
  window.matchMedia ??= (query: string) =>
    ({
      matches: /min-width: \d{1,3}px/.test(query),
      media: query,
      addEventListener: () => {},
      removeEventListener: () => {},
      addListener: () => {},
      removeListener: () => {},
    }) as unknown as MediaQueryList;
  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
