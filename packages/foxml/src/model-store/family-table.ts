/** The document's table "File Extensions by Family": the primary name first, then the alternatives. `model` is a SavedModel directory. */
const table: readonly (readonly [files: readonly string[], families: string])[] = [
  [["model.txt", "model.pkl"], "LightGBM QuantileLightGBM"],
  [["model.json", "model.pkl"], "XGBoost"],
  [["model.cbm", "model.pkl"], "CatBoost"],
  [
    ["model.h5", "model.keras", "model", "model.pt"],
    "TensorFlow Keras MLP CNN1D LSTM Transformer TabCNN TabLSTM TabTransformer VAE GAN",
  ],
  [["model.pt"], "PyTorch"],
  [
    ["model.joblib", "model.pkl"],
    "Scikit-learn Ridge ElasticNet Lasso RandomForest NGBoost RewardBased GMMRegime ChangePoint FTRLProximal Ensemble MetaLearning MultiTask",
  ],
];

/** Every name that a model file can have, in the order in which the table lists extensions. */
export const modelFileNames: readonly string[] = [
  "model.txt",
  "model.json",
  "model.cbm",
  "model.joblib",
  "model.pkl",
  "model.h5",
  "model.keras",
  "model.pt",
  "model",
];

/** `quantile_lightgbm` and `QuantileLightGBM` are one family. */
const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

const families: ReadonlyMap<string, { readonly name: string; readonly files: readonly string[] }> = new Map(
  table.flatMap(([files, names]) => names.split(" ").map((name) => [letters(name), { name, files }] as const)),
);

/** Every family that the table has, in the letters of the document. */
export const familyNames: readonly string[] = [...families.values()].map(({ name }) => name);

/** A family in the letters of the document, however it is written; a family that the document does not know stays as it is. */
export function canonicalFamily(name: string): string {
  return families.get(letters(name))?.name ?? name;
}

/** The names under which the document lists a family's model, the primary first; undefined for a family that it does not know. */
export function listedFiles(family: string): readonly string[] | undefined {
  return families.get(letters(family))?.files;
}

/** Whether two spellings mean one family. */
export function isSameFamily(left: string, right: string): boolean {
  return left === right || (letters(left) === letters(right) && letters(left) !== "");
}
