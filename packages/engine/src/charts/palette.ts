/** Colours of a picture. Blue and orange are told apart by everybody, and shape or place always says the same as the colour. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly softInk: string;
  readonly rule: string;
  readonly main: string;
  readonly mainFill: string;
  readonly benchmark: string;
  readonly loss: string;
  readonly lossFill: string;
  /** From the worst by the neutral middle to the best. */
  readonly scale: readonly string[];
}

/** For paper and light pages. */
export const lightPalette: Palette = {
  ground: "#ffffff",
  ink: "#1b2733",
  softInk: "#566573",
  rule: "#dde3e9",
  main: "#0060a0",
  mainFill: "rgba(0,96,160,0.10)",
  benchmark: "#7b8794",
  loss: "#c4500a",
  lossFill: "rgba(196,80,10,0.16)",
  scale: ["#e8913c", "#f5b878", "#fbe0c4", "#f4f5f7", "#cfe3f1", "#8fc0e2", "#4f9bd0"],
};

/** For dark pages. */
export const darkPalette: Palette = {
  ground: "#12181f",
  ink: "#e6ebf0",
  softInk: "#9fb0c0",
  rule: "#2b3641",
  main: "#56b4e9",
  mainFill: "rgba(86,180,233,0.14)",
  benchmark: "#8795a3",
  loss: "#f0833a",
  lossFill: "rgba(240,131,58,0.20)",
  scale: ["#9c5a14", "#7a4a18", "#4d3720", "#28323c", "#1d4560", "#1f5f88", "#2478ac"],
};
