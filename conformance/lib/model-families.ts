/** What the contract and its recorded reader know of a model family. */
export interface ModelFamily {
  /** In the letters of the document. */
  readonly name: string;
  /** Names of model files in the order in which the document lists them: primary, then alternatives. `model` is a SavedModel directory. */
  readonly files: readonly string[];
  /** The document calls the first of them native. */
  readonly isNative: boolean;
  /** Names that the recorded reader tries, in its order. */
  readonly readerFiles: readonly string[];
  /** Inference can feed it raw sequences. */
  readonly isSequential: boolean;
}

type Group = Omit<ModelFamily, "name" | "isSequential">;

const treeReader = ["model.pkl", "model.joblib", "model.txt"];
const lightgbm: Group = { files: ["model.txt", "model.pkl"], isNative: true, readerFiles: treeReader };
const xgboost: Group = { files: ["model.json", "model.pkl"], isNative: true, readerFiles: treeReader };
const catboost: Group = { files: ["model.cbm", "model.pkl"], isNative: true, readerFiles: treeReader };
const sklearn: Group = { files: ["model.joblib", "model.pkl"], isNative: false, readerFiles: ["model.pkl"] };
const network: Group = {
  files: ["model.h5", "model.keras", "model", "model.pt"],
  isNative: false,
  readerFiles: ["model.h5", "model", "model.keras"],
};
const torch: Group = { files: ["model.pt"], isNative: false, readerFiles: ["model.pkl"] };

const sequential = ["CNN1D", "LSTM", "Transformer", "TabCNN", "TabLSTM", "TabTransformer"];
const groups: readonly (readonly [Group, readonly string[]])[] = [
  [lightgbm, ["LightGBM", "QuantileLightGBM"]],
  [xgboost, ["XGBoost"]],
  [catboost, ["CatBoost"]],
  [{ ...sklearn, readerFiles: treeReader }, ["NGBoost"]],
  [network, [...sequential, "MLP", "VAE", "GAN", "Keras", "TensorFlow"]],
  [torch, ["PyTorch"]],
  [
    sklearn,
    [
      ..."Scikit-learn Ridge ElasticNet Lasso RandomForest RewardBased GMMRegime ChangePoint FTRLProximal".split(" "),
      ..."Ensemble MetaLearning MultiTask".split(" "),
    ],
  ],
];

/** `quantile_lightgbm` and `QuantileLightGBM` are one family. */
const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

const families: ReadonlyMap<string, ModelFamily> = new Map(
  groups.flatMap(([group, names]) =>
    names.map((name) => [letters(name), { name, ...group, isSequential: sequential.includes(name) }] as const),
  ),
);

/** Every family that the document or the recorded reader knows. */
export const modelFamilies: readonly ModelFamily[] = [...families.values()];

const canonical: ReadonlyMap<string, ModelFamily> = new Map(modelFamilies.map((one) => [one.name, one]));

/** The family of that name, in whichever letters; undefined when neither the document nor the recorded reader knows it. */
export function modelFamily(name: string): ModelFamily | undefined {
  return canonical.get(name) ?? families.get(letters(name));
}

/** Whether two spellings mean one family. */
export function isSameFamily(left: string, right: string): boolean {
  return left === right || (letters(left) === letters(right) && letters(left) !== "");
}

/** What the recorded reader tries for a family that it does not know. */
export const readerFilesOfOthers: readonly string[] = sklearn.readerFiles;
