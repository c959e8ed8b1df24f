// src/model-store/model-store-error.ts
import { ContractsError } from "@quantlab/contracts";
var ModelStoreError = class extends ContractsError {
  code;
  /** Path below the run, "" when no file is to blame. */
  file;
  /** JSON Pointer into `file`, "" for all of it. */
  pointer;
  /** Findings of the contract behind it. */
  issues;
  constructor(code, message, remedy4, place3 = {}) {
    super(code, message, remedy4, place3.cause === void 0 ? void 0 : { cause: place3.cause });
    this.code = code;
    this.file = place3.file ?? "";
    this.pointer = place3.pointer ?? "";
    this.issues = place3.issues ?? [];
  }
};

// src/model-store/store-warning.ts
function storeWarning(code, message, file = "", pointer = "") {
  return { code, message, file, pointer };
}

// src/model-store/assert-interval.ts
var place = { file: "model_meta.json", pointer: "/interval_minutes" };
function assertInterval(meta, minutes, { mode = "strict" } = {}) {
  if (!(Number.isFinite(minutes) && minutes > 0))
    throw new ModelStoreError(
      "INTERVAL_MISMATCH",
      `the data at hand have an interval of ${minutes} minutes`,
      "Give the length of a bar in minutes."
    );
  const { interval_minutes: trained } = meta;
  if (trained === minutes) return [];
  const isStated = typeof trained === "number" && Number.isFinite(trained) && trained > 0;
  const code = isStated ? "INTERVAL_MISMATCH" : "INTERVAL_ABSENT";
  const message = isStated ? `the model was trained on bars of ${trained} minutes, the data have bars of ${minutes}` : `interval_minutes is ${trained === void 0 ? "absent" : JSON.stringify(trained)}: nobody can tell whether bars of ${minutes} minutes fit`;
  if (mode === "lenient") return [storeWarning(code, message, place.file, place.pointer)];
  const remedy4 = isStated ? "Feed the model bars of its interval, or choose a model of this one." : "Write the interval of the training data into the metadata.";
  throw new ModelStoreError(code, message, remedy4, place);
}

// src/trees/create-tree-model.ts
import { UsageError } from "@quantlab/contracts";

// src/trees/apply-link.ts
var perScore = (map) => {
  return (raw, from, out, to, count) => {
    for (let index = 0; index < count; index++) out[to + index] = map(raw[from + index]);
  };
};
function doubleLink(link) {
  switch (link.name) {
    case "exp":
      return perScore(Math.exp);
    case "sigmoid":
      return perScore((score) => 1 / (1 + Math.exp(-link.slope * score)));
    case "log1p-exp":
      return perScore((score) => Math.log1p(Math.exp(score)));
    case "signed-square":
      return perScore((score) => Math.sign(score) * score * score);
    case "softmax":
      return softmax((value) => value);
    default:
      return perScore((score) => score);
  }
}
function singleLink(link) {
  const { fround } = Math;
  switch (link.name) {
    case "exp":
      return perScore((score) => fround(Math.exp(score)));
    case "sigmoid":
      return perScore((score) => {
        const grown = fround(Math.exp(Math.min(-score, greatestExponent)));
        return fround(1 / fround(grown + 1));
      });
    case "step":
      return perScore((score) => score > 0 ? 1 : 0);
    case "softmax":
      return softmax(fround);
    case "argmax":
      return argmax;
    default:
      return perScore((score) => score);
  }
}
var greatestExponent = Math.fround(88.7);
function softmax(round) {
  return (raw, from, out, to, count) => {
    let greatest = raw[from];
    for (let index = 1; index < count; index++) greatest = Math.max(greatest, raw[from + index]);
    let sum = 0;
    for (let index = 0; index < count; index++) {
      const grown = round(Math.exp(round(raw[from + index] - greatest)));
      out[to + index] = grown;
      sum += grown;
    }
    const divisor = round(sum);
    for (let index = 0; index < count; index++) out[to + index] = round(out[to + index] / divisor);
  };
}
var argmax = (raw, from, out, to, count) => {
  let best = 0;
  for (let index = 1; index < count; index++)
    if (raw[from + index] > raw[from + best]) best = index;
  out[to] = best;
};

// src/trees/forest.ts
var slotViews = {
  raw: 0,
  missingAsZero: 1,
  zeroAsMissing: 2,
  negatedRaw: 3,
  negatedZeroAsMissing: 4,
  /** Bit of a category set; truncates like a cast to int, as LightGBM does. */
  truncatedCategory: 5,
  /** Bit of a category set; no category below 0, as in XGBoost. */
  boundedCategory: 6
};

// src/trees/compile-linear.ts
function compileLinear(trees, leafCount, table2) {
  if (!trees.some((tree) => tree.linear)) return void 0;
  const termCount = trees.reduce((sum, tree) => sum + (tree.linear?.feature.length ?? 0), 0);
  const constant = new Float64Array(leafCount);
  const start = new Int32Array(leafCount + 1);
  const active = new Uint8Array(leafCount);
  const slot = new Int32Array(termCount);
  const coefficient = new Float64Array(termCount);
  let leaf = 0;
  let term = 0;
  for (const { linear, leaf: values } of trees) {
    for (let index = 0; index < values.length; index++, leaf++) {
      if (linear) {
        active[leaf] = 1;
        constant[leaf] = linear.constant[index];
        for (let from = linear.start[index]; from < linear.start[index + 1]; from++, term++) {
          slot[term] = table2.numberOf(linear.feature[from], slotViews.raw);
          coefficient[term] = linear.coefficient[from];
        }
      }
      start[leaf + 1] = term;
    }
  }
  return { constant, start, slot, coefficient, active };
}

// src/trees/float-order.ts
var float = new Float64Array(1);
var bits = new BigInt64Array(float.buffer);
function nextDown(value) {
  if (value === Number.NEGATIVE_INFINITY || Number.isNaN(value)) return Number.NaN;
  if (value === 0) return -Number.MIN_VALUE;
  float[0] = value;
  bits[0] = bits[0] + (value > 0 ? -1n : 1n);
  return float[0];
}
function negatedThreshold(threshold) {
  return Number.isNaN(threshold) ? Number.POSITIVE_INFINITY : nextDown(-threshold);
}

// src/trees/slot-table.ts
function createSlotTable() {
  const numbers = /* @__PURE__ */ new Map();
  return {
    numberOf(feature, view) {
      const key = view * 2 ** 31 + feature;
      const known = numbers.get(key);
      if (known !== void 0) return known;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    },
    columns() {
      const ordered = [...numbers].toSorted(([left], [right]) => left - right);
      const rank = new Int32Array(ordered.length);
      for (const [slot, [, number]] of ordered.entries()) rank[number] = slot;
      return {
        slotFeature: Int32Array.from(ordered, ([key]) => key % 2 ** 31),
        viewEnd: Int32Array.from(
          { length: 8 },
          (_, view) => ordered.filter(([key]) => key < (view + 1) * 2 ** 31).length
        ),
        rank
      };
    }
  };
}

// src/trees/tree-columns.ts
var decisionBits = {
  categorical: 1,
  defaultLeft: 2,
  missingZero: 4,
  missingNan: 8
};

// src/trees/compile-forest.ts
function compileForest(model, treeCount) {
  const trees = model.trees.slice(0, treeCount);
  const splitCount = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  const leafCount = trees.reduce((sum, tree) => sum + tree.leaf.length, 0);
  const slot = new Int32Array(splitCount + leafCount);
  const threshold = new Float64Array(splitCount + leafCount);
  const child = new Int32Array(2 * (splitCount + leafCount));
  const root = new Int32Array(trees.length);
  const table2 = createSlotTable();
  const sets = emptySets(trees, splitCount + leafCount);
  const categoryView = model.format === "lightgbm" ? slotViews.truncatedCategory : slotViews.boundedCategory;
  let firstSplit = 0;
  let firstLeaf = splitCount;
  let firstWord = 0;
  for (const [index, tree] of trees.entries()) {
    const placeOf = (node) => node < 0 ? firstLeaf + ~node : firstSplit + node;
    root[index] = placeOf(tree.root);
    const setStarts = [];
    for (const set of tree.categories) {
      sets?.words.set(set, firstWord);
      setStarts.push(firstWord);
      firstWord += set.length;
    }
    for (let node = 0; node < tree.feature.length; node++) {
      const place3 = firstSplit + node;
      const categorical = (tree.decision[node] & decisionBits.categorical) !== 0;
      let passes = placeOf(tree.left[node]);
      let fails = placeOf(tree.right[node]);
      if (categorical && sets) {
        const set = tree.threshold[node];
        sets.bits[place3] = tree.categories[set].length * 32;
        sets.start[place3] = setStarts[set];
        slot[place3] = table2.numberOf(tree.feature[node], categoryView);
      } else {
        const question = numericQuestion(tree, node, table2);
        slot[place3] = question.number;
        threshold[place3] = question.threshold;
        if (question.negated) [passes, fails] = [fails, passes];
      }
      child[2 * place3] = fails;
      child[2 * place3 + 1] = passes;
    }
    threshold.set(tree.leaf, firstLeaf);
    for (let place3 = firstLeaf; place3 < firstLeaf + tree.leaf.length; place3++)
      child.fill(place3, 2 * place3, 2 * place3 + 2);
    firstSplit += tree.feature.length;
    firstLeaf += tree.leaf.length;
  }
  const linear = compileLinear(trees, leafCount, table2);
  const { slotFeature, viewEnd, rank } = table2.columns();
  for (let place3 = 0; place3 < splitCount; place3++) slot[place3] = rank[slot[place3]];
  return {
    single: model.format === "xgboost",
    featureCount: model.featureCount,
    groupCount: model.groupCount,
    baseScore: model.baseScore,
    baseScoreLast: model.baseScoreLast,
    slotFeature,
    viewEnd,
    root,
    group: model.treeGroup.slice(0, trees.length),
    splitCount,
    slot,
    threshold,
    child,
    sets,
    linear: linear && { ...linear, slot: linear.slot.map((number) => rank[number]) }
  };
}
function emptySets(trees, placeCount) {
  const wordCount = trees.reduce((sum, tree) => sum + tree.categories.reduce((all, set) => all + set.length, 0), 0);
  if (wordCount === 0) return void 0;
  return { bits: new Int32Array(placeCount), start: new Int32Array(placeCount), words: new Uint32Array(wordCount) };
}
function numericQuestion(tree, node, table2) {
  const bits2 = tree.decision[node];
  const feature = tree.feature[node];
  const threshold = tree.threshold[node];
  const defaultLeft = (bits2 & decisionBits.defaultLeft) !== 0;
  if (bits2 & (decisionBits.missingNan | decisionBits.missingZero) && defaultLeft) {
    const view2 = bits2 & decisionBits.missingNan ? slotViews.negatedRaw : slotViews.negatedZeroAsMissing;
    return { negated: true, number: table2.numberOf(feature, view2), threshold: negatedThreshold(threshold) };
  }
  const view = bits2 & decisionBits.missingNan ? slotViews.raw : bits2 & decisionBits.missingZero ? slotViews.zeroAsMissing : slotViews.missingAsZero;
  return { negated: false, number: table2.numberOf(feature, view), threshold };
}

// src/trees/feature-vector-error.ts
import { ContractsError as ContractsError2 } from "@quantlab/contracts";
var FeatureVectorError = class extends ContractsError2 {
  /** Numbers that had to be there. */
  expected;
  /** Values that were there; as many as expected when one of them is no number. */
  found;
  constructor(message, expected, found) {
    super(
      "FEATURE_VECTOR",
      message,
      "Hand over one number a feature, in the order of `featureNames`; NaN means missing."
    );
    this.expected = expected;
    this.found = found;
  }
};

// src/trees/add-leaf.ts
function linearLeafValue({ threshold, splitCount }, linear, place3, slots, base) {
  const leaf = place3 - splitCount;
  if (linear.active[leaf] === 0) return threshold[place3];
  let value = linear.constant[leaf];
  for (let term = linear.start[leaf]; term < linear.start[leaf + 1]; term++) {
    const feature = slots[base + linear.slot[term]];
    if (Number.isNaN(feature)) return threshold[place3];
    value += linear.coefficient[term] * feature;
  }
  return value;
}
function addTo(out, output, value, single) {
  const sum = out[output] + value;
  out[output] = single ? Math.fround(sum) : sum;
}

// src/trees/add-categorical-trees.ts
var addCategoricalTrees = (forest, fromTree, toTree, slots, base, out, at) => {
  const { root, group, threshold, splitCount, single, linear } = forest;
  const sets = forest.sets;
  let tree = fromTree;
  for (; tree + 1 < toTree && linear === void 0; tree += 2) {
    let first = root[tree];
    let second = root[tree + 1];
    while (first < splitCount || second < splitCount) {
      first = step(first, forest, sets, slots, base);
      second = step(second, forest, sets, slots, base);
    }
    addTo(out, at + group[tree], threshold[first], single);
    addTo(out, at + group[tree + 1], threshold[second], single);
  }
  for (; tree < toTree; tree++) {
    let place3 = root[tree];
    while (place3 < splitCount) place3 = step(place3, forest, sets, slots, base);
    const value = linear ? linearLeafValue(forest, linear, place3, slots, base) : threshold[place3];
    addTo(out, at + group[tree], value, single);
  }
};
function step(place3, forest, sets, slots, base) {
  const value = slots[base + forest.slot[place3]];
  const size = sets.bits[place3];
  let passes = Number(value <= forest.threshold[place3]);
  if (size !== 0) {
    const bit = value >= 0 && value < size ? value | 0 : -1;
    passes = bit < 0 ? 0 : sets.words[sets.start[place3] + (bit >>> 5)] >>> (bit & 31) & 1;
  }
  return forest.child[place3 << 1 | passes];
}

// src/trees/add-numeric-trees.ts
var addNumericTrees = (forest, fromTree, toTree, slots, base, out, at) => {
  const { root, group, slot, threshold, child, splitCount, single, linear } = forest;
  let tree = fromTree;
  for (; tree + 3 < toTree && linear === void 0; tree += 4) {
    let first = root[tree];
    let second = root[tree + 1];
    let third = root[tree + 2];
    let fourth = root[tree + 3];
    while (first < splitCount || second < splitCount || third < splitCount || fourth < splitCount) {
      first = step2(first, slot, threshold, child, slots, base);
      second = step2(second, slot, threshold, child, slots, base);
      third = step2(third, slot, threshold, child, slots, base);
      fourth = step2(fourth, slot, threshold, child, slots, base);
    }
    addTo(out, at + group[tree], threshold[first], single);
    addTo(out, at + group[tree + 1], threshold[second], single);
    addTo(out, at + group[tree + 2], threshold[third], single);
    addTo(out, at + group[tree + 3], threshold[fourth], single);
  }
  for (; tree < toTree; tree++) {
    let place3 = root[tree];
    while (place3 < splitCount) place3 = step2(place3, slot, threshold, child, slots, base);
    const value = linear ? linearLeafValue(forest, linear, place3, slots, base) : threshold[place3];
    addTo(out, at + group[tree], value, single);
  }
};
function step2(place3, slot, threshold, child, slots, base) {
  const passes = slots[base + slot[place3]] <= threshold[place3];
  return child[place3 << 1 | Number(passes)];
}

// src/trees/fill-slots.ts
var zeroThreshold = Math.fround(1e-35);
var mostCategory = 2 ** 24;
function fillSlots({ slotFeature, viewEnd, single }, row, rowStart, slots, base) {
  for (let slot2 = 0; slot2 < slotFeature.length; slot2++) {
    const value = row[rowStart + slotFeature[slot2]];
    if (typeof value !== "number") throw noNumber(rowStart + slotFeature[slot2], value, row.length);
    slots[base + slot2] = single ? Math.fround(value) : Math.abs(value) <= zeroThreshold ? 0 : value;
  }
  let slot = viewEnd[slotViews.raw];
  for (; slot < viewEnd[slotViews.missingAsZero]; slot++)
    if (Number.isNaN(slots[base + slot])) slots[base + slot] = 0;
  for (; slot < viewEnd[slotViews.zeroAsMissing]; slot++)
    if (slots[base + slot] === 0) slots[base + slot] = Number.NaN;
  for (; slot < viewEnd[slotViews.negatedRaw]; slot++) slots[base + slot] = -slots[base + slot];
  for (; slot < viewEnd[slotViews.negatedZeroAsMissing]; slot++) {
    const value = slots[base + slot];
    slots[base + slot] = value === 0 ? Number.NaN : -value;
  }
  for (; slot < viewEnd[slotViews.truncatedCategory]; slot++) {
    const value = slots[base + slot];
    slots[base + slot] = setBit(value, value > -1 && value < 2 ** 31 - 1);
  }
  for (; slot < slotFeature.length; slot++) {
    const value = slots[base + slot];
    slots[base + slot] = setBit(value, value >= 0 && value < mostCategory);
  }
}
var setBit = (value, known) => known ? Math.trunc(value) + 1 : Number.isNaN(value) ? 0 : -1;
function noNumber(place3, value, length) {
  const what = value === null ? "null" : typeof value;
  return new FeatureVectorError(`the value at ${place3} is ${what}, no number`, length, length);
}

// src/trees/sum-trees.ts
var blockRows = 32;
var blockTrees = 16;
function createTreeSums(forest) {
  const { featureCount, groupCount, root } = forest;
  const addTrees = forest.sets ? addCategoricalTrees : addNumericTrees;
  const slotCount = Math.max(1, forest.slotFeature.length);
  let slots = new Float64Array(slotCount);
  return {
    sumRow(row, out) {
      fillSlots(forest, row, 0, slots, 0);
      if (!forest.baseScoreLast) out.set(forest.baseScore);
      addTrees(forest, 0, root.length, slots, 0, out, 0);
      if (forest.baseScoreLast) addBaseScores(forest, out);
    },
    sumRows(rows, rowCount, out) {
      if (slots.length < slotCount * blockRows) slots = new Float64Array(slotCount * blockRows);
      for (let first = 0; first < rowCount; first += blockRows) {
        const count = Math.min(blockRows, rowCount - first);
        for (let row = 0; row < count; row++) {
          fillSlots(forest, rows, (first + row) * featureCount, slots, row * slotCount);
          if (!forest.baseScoreLast) out.set(forest.baseScore, (first + row) * groupCount);
        }
        for (let tree = 0; tree < root.length; tree += blockTrees) {
          const end = Math.min(tree + blockTrees, root.length);
          for (let row = 0; row < count; row++)
            addTrees(forest, tree, end, slots, row * slotCount, out, (first + row) * groupCount);
        }
      }
      if (forest.baseScoreLast) addBaseScores(forest, out);
    }
  };
}
function addBaseScores({ baseScore, groupCount }, out) {
  for (let index = 0; index < out.length; index++)
    out[index] = Math.fround(out[index] + baseScore[index % groupCount]);
}

// src/trees/create-tree-model.ts
function createTreeModel(parsed, iterations) {
  const { featureCount, groupCount, iterationStart } = parsed;
  const known = iterationStart.length - 1;
  if (iterations !== void 0 && !(Number.isInteger(iterations) && iterations >= 1 && iterations <= known))
    throw new UsageError(`iterations is ${iterations}, the model has ${known}`, `Ask for 1 to ${known} iterations.`);
  const iterationCount = iterations ?? known;
  const forest = compileForest(parsed, iterationStart[iterationCount]);
  const sums = createTreeSums(forest);
  const applyLink = (forest.single ? singleLink : doubleLink)(parsed.link);
  const outputCount = parsed.link.name === "argmax" ? 1 : groupCount;
  const divisor = parsed.averaged && iterationCount > 0 ? iterationCount : 1;
  const finish = (raw, out, rowCount) => {
    if (divisor !== 1) for (let index = 0; index < raw.length; index++) raw[index] = raw[index] / divisor;
    for (let row = 0; row < rowCount; row++) applyLink(raw, row * groupCount, out, row * outputCount, groupCount);
    return out;
  };
  const predictRaw = (row) => {
    if (row.length !== featureCount) throw wrongLength("a row", featureCount, row.length);
    const out = new Float64Array(groupCount);
    sums.sumRow(row, out);
    return out;
  };
  const predictRawBatch = (rows, rowCount) => {
    if (!(Number.isInteger(rowCount) && rowCount >= 0) || rows.length !== rowCount * featureCount)
      throw wrongLength(`${rowCount} rows`, rowCount * featureCount, rows.length);
    const out = new Float64Array(rowCount * groupCount);
    sums.sumRows(rows, rowCount, out);
    return out;
  };
  return {
    format: parsed.format,
    version: parsed.version,
    objective: parsed.objective,
    featureNames: parsed.featureNames,
    featureCount,
    outputCount,
    rawOutputCount: groupCount,
    iterationCount,
    bestIteration: parsed.bestIteration,
    predict(row) {
      const raw = predictRaw(row);
      return finish(raw, outputCount === groupCount ? raw : new Float64Array(outputCount), 1);
    },
    predictRaw,
    predictBatch(rows, rowCount) {
      const raw = predictRawBatch(rows, rowCount);
      return finish(raw, outputCount === groupCount ? raw : new Float64Array(rowCount * outputCount), rowCount);
    },
    predictRawBatch
  };
}
function wrongLength(what, expected, found) {
  return new FeatureVectorError(`${what} must hold ${expected} numbers, found ${found}`, expected, found);
}

// src/trees/model-format-error.ts
import { ContractsError as ContractsError3 } from "@quantlab/contracts";
var ModelFormatError = class extends ContractsError3 {
  reason;
  /** Line in LightGBM text, from 1. */
  line;
  /** Key of LightGBM text or dotted path in XGBoost JSON. */
  member;
  constructor(reason, message, remedy4, place3 = {}, options) {
    const line = place3.line === void 0 ? "" : `line ${place3.line}: `;
    const member = place3.member === void 0 ? "" : `${place3.member}: `;
    super(reason === "malformed" ? "MODEL_FORMAT" : "MODEL_UNSUPPORTED", `${line}${member}${message}`, remedy4, options);
    this.reason = reason;
    this.line = place3.line;
    this.member = place3.member;
  }
};

// src/trees/lightgbm-objective.ts
var plain = {
  regression: "identity",
  regression_l1: "identity",
  fair: "identity",
  quantile: "identity",
  mape: "identity",
  huber: "identity",
  poisson: "exp",
  gamma: "exp",
  tweedie: "exp",
  binary: "sigmoid",
  multiclass: "softmax",
  multiclassova: "sigmoid",
  cross_entropy: "sigmoid",
  cross_entropy_lambda: "log1p-exp",
  lambdarank: "identity",
  rank_xendcg: "identity"
};
var rootable = /* @__PURE__ */ new Set(["regression", "regression_l1", "fair", "quantile", "mape"]);
function linkOfLightgbm(objective, line) {
  const [name = "", ...settings] = objective.split(" ").filter((word) => word !== "");
  if (name === "") return { name: "identity" };
  const link = Object.hasOwn(plain, name) ? plain[name] : void 0;
  const place3 = { member: "objective", ...line !== void 0 && { line } };
  if (link === void 0)
    throw new ModelFormatError(
      "unsupported",
      `LightGBM objective \`${name.slice(0, 40)}\` is not known here`,
      `Use a model with one of: ${Object.keys(plain).join(", ")}.`,
      place3
    );
  if (link !== "sigmoid") {
    const squared = rootable.has(name) && settings.includes("sqrt");
    return { name: squared ? "signed-square" : link };
  }
  const setting = settings.find((word) => word.startsWith("sigmoid:"));
  const slope = setting === void 0 ? 1 : Number(setting.slice("sigmoid:".length));
  if (Number.isFinite(slope) && slope > 0) return { name: "sigmoid", slope };
  throw new ModelFormatError(
    "malformed",
    "`sigmoid:` is no positive number",
    "Take the file as `Booster.save_model` wrote it.",
    place3
  );
}

// src/trees/lightgbm-sections.ts
var remedy = "Take the file as `Booster.save_model` wrote it; copy it again if it was cut.";
var malformed = (message, line) => new ModelFormatError("malformed", message, remedy, { line });
function cutSections(text) {
  const lines = text.split("\n");
  if (lines[0]?.trimEnd() !== "tree") throw malformed("LightGBM text begins with the line `tree`", 1);
  let entries = /* @__PURE__ */ new Map();
  const header = { line: 2, entries };
  const trees = [];
  for (let index = 1; index < lines.length; index++) {
    const content = lines[index].replace(/\r$/, "");
    const line = index + 1;
    if (content === "end of trees") return { header, trees };
    if (content.trim() === "") continue;
    const equals = content.indexOf("=");
    const key = equals < 0 ? content.trim() : content.slice(0, equals);
    const value = equals < 0 ? "" : content.slice(equals + 1);
    if (key === "Tree") {
      if (value.trim() !== String(trees.length)) throw malformed(`expected Tree=${trees.length}`, line);
      entries = /* @__PURE__ */ new Map();
      trees.push({ line, entries });
    } else if (entries.has(key)) {
      throw malformed(`\`${key.slice(0, 40)}\` is there twice`, line);
    } else {
      entries.set(key, { value, line });
    }
  }
  throw malformed("the text ends before `end of trees`", lines.length);
}
function textOf(section, key) {
  const entry = section.entries.get(key);
  if (!entry)
    throw new ModelFormatError("malformed", "is missing in this block", remedy, { line: section.line, member: key });
  return entry.value.trim();
}
function numbersOf(section, key, count, kind) {
  const text = textOf(section, key);
  const line = section.entries.get(key)?.line ?? section.line;
  const words = text === "" ? [] : text.split(/ +/);
  if (words.length !== count)
    throw new ModelFormatError("malformed", `holds ${words.length} values, expected ${count}`, remedy, {
      line,
      member: key
    });
  const pattern = kind === "integer" ? integerPattern : numberPattern;
  return Float64Array.from(words, (word) => {
    if (!pattern.test(word))
      throw new ModelFormatError("malformed", `\`${word.slice(0, 40)}\` is no ${kind}`, remedy, { line, member: key });
    return toNumber(word);
  });
}
function integerOf(section, key, least, most4) {
  const [value = Number.NaN] = numbersOf(section, key, 1, "integer");
  if (value >= least && value <= most4) return value;
  throw new ModelFormatError("malformed", `is ${value}, outside ${least} to ${most4}`, remedy, {
    line: section.entries.get(key)?.line ?? section.line,
    member: key
  });
}
var integerPattern = /^[-+]?\d{1,15}$/;
var numberPattern = /^[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|inf(?:inity)?|nan)$/i;
function toNumber(word) {
  const value = Number(word);
  if (!Number.isNaN(value) || /nan/i.test(word)) return value;
  return word.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

// src/trees/category-set.ts
function categorySet(categories, missing) {
  let greatest = -1;
  for (const category of categories) if (category > greatest) greatest = category;
  const words = new Uint32Array((greatest + 1 >>> 5) + 1);
  const add = (bit) => {
    words[bit >>> 5] = ((words[bit >>> 5] ?? 0) | 1 << (bit & 31)) >>> 0;
  };
  if (missing) add(0);
  for (const category of categories) add(category + 1);
  return words;
}

// src/trees/check-shape.ts
function faultOfShape(root, left, right, leafCount, complete) {
  const seenNode = new Uint8Array(left.length);
  const seenLeaf = new Uint8Array(leafCount);
  const stack = [root];
  let visited = 0;
  while (stack.length > 0) {
    const child = stack.pop();
    const seen = child < 0 ? seenLeaf : seenNode;
    const index = child < 0 ? ~child : child;
    if (index >= seen.length) return `points to ${child < 0 ? "leaf" : "node"} ${index}, which is not there`;
    if (seen[index]) return `reaches ${child < 0 ? "leaf" : "node"} ${index} twice`;
    seen[index] = 1;
    visited++;
    if (child >= 0) stack.push(right[child], left[child]);
  }
  return !complete || visited === left.length + leafCount ? void 0 : "has nodes that nothing points to";
}

// src/trees/linear-leaves.ts
var mostTerms = 2 ** 26;
function readLinearLeaves(section, leafCount, featureCount) {
  const constant = numbersOf(section, "leaf_const", leafCount, "number");
  const counts = numbersOf(section, "num_features", leafCount, "integer");
  const start = new Int32Array(leafCount + 1);
  let terms = 0;
  for (const [index, count] of counts.entries()) {
    terms += count;
    if (count < 0 || terms > mostTerms) throw wrong(section, "num_features", `${count} terms in leaf ${index}`);
    start[index + 1] = terms;
  }
  const feature = numbersOf(section, "leaf_features", terms, "integer");
  for (const value of feature)
    if (!(value >= 0 && value < featureCount)) throw wrong(section, "leaf_features", `feature ${value} is not there`);
  return {
    constant,
    start,
    feature: Int32Array.from(feature),
    coefficient: numbersOf(section, "leaf_coeff", terms, "number")
  };
}
function wrong(section, key, message) {
  return new ModelFormatError("malformed", message, "Take the file as `Booster.save_model` wrote it.", {
    line: section.entries.get(key)?.line ?? section.line,
    member: key
  });
}

// src/trees/lightgbm-tree.ts
var most = 2 ** 31 - 1;
var remedy2 = "Take the file as `Booster.save_model` wrote it.";
function readLightgbmTree(section, featureCount) {
  const leafCount = integerOf(section, "num_leaves", 1, most);
  const leaf = numbersOf(section, "leaf_value", leafCount, "number");
  const nodeCount = leafCount - 1;
  const integers = (key, from, to) => {
    if (nodeCount === 0) return new Int32Array(0);
    const values = numbersOf(section, key, nodeCount, "integer");
    for (const value of values) if (!(value >= from && value <= to)) throw outside(section, key, value, from, to);
    return Int32Array.from(values);
  };
  const feature = integers("split_feature", 0, featureCount - 1);
  const left = integers("left_child", -leafCount, nodeCount - 1);
  const right = integers("right_child", -leafCount, nodeCount - 1);
  const decision = Uint8Array.from(integers("decision_type", 0, 15));
  const threshold = nodeCount === 0 ? new Float64Array(0) : numbersOf(section, "threshold", nodeCount, "number");
  const root = nodeCount === 0 ? ~0 : 0;
  const fault = faultOfShape(root, left, right, leafCount, true);
  if (fault !== void 0) throw malformed2(section, "left_child", `the tree ${fault}`);
  const categories = nodeCount === 0 ? [] : categoriesOf(section);
  for (let node = 0; node < nodeCount; node++) {
    const value = threshold[node];
    if (decision[node] & decisionBits.categorical) {
      if (!(Number.isInteger(value) && value >= 0 && value < categories.length))
        throw malformed2(section, "threshold", `${value} is none of the ${categories.length} category sets`);
    } else if (Number.isNaN(value)) {
      throw malformed2(section, "threshold", "no number");
    } else if ((decision[node] & 12) === 12) {
      throw malformed2(section, "decision_type", `${decision[node]} names no way of missing values`);
    }
  }
  const linear = section.entries.has("is_linear") && integerOf(section, "is_linear", 0, 1) === 1;
  return {
    root,
    feature,
    decision,
    threshold,
    left,
    right,
    leaf,
    categories,
    ...linear && { linear: readLinearLeaves(section, leafCount, featureCount) }
  };
}
function categoriesOf(section) {
  const count = section.entries.has("num_cat") ? integerOf(section, "num_cat", 0, most) : 0;
  if (count === 0) return [];
  const boundaries = numbersOf(section, "cat_boundaries", count + 1, "integer");
  const end = boundaries[count];
  if (boundaries[0] !== 0) throw outside(section, "cat_boundaries", boundaries[0], 0, 0);
  const words = numbersOf(section, "cat_threshold", end, "integer");
  for (const word of words)
    if (!(word >= 0 && word < 2 ** 32)) throw outside(section, "cat_threshold", word, 0, 2 ** 32 - 1);
  return Array.from({ length: count }, (_, index) => {
    const from = boundaries[index];
    const to = boundaries[index + 1];
    if (!(from <= to && to <= end)) throw outside(section, "cat_boundaries", to, from, end);
    const members2 = [];
    for (let place3 = from; place3 < to; place3++)
      for (let bit = 0; bit < 32; bit++)
        if (words[place3] >>> bit & 1) members2.push((place3 - from) * 32 + bit);
    return categorySet(members2, false);
  });
}
function malformed2(section, key, message) {
  const line = section.entries.get(key)?.line ?? section.line;
  return new ModelFormatError("malformed", message, remedy2, { line, member: key });
}
function outside(section, key, value, from, to) {
  return malformed2(section, key, `${value} is outside ${from} to ${to}`);
}

// src/trees/parse-lightgbm.ts
var versions = /* @__PURE__ */ new Set(["v2", "v3", "v4"]);
var mostOutputs = 65536;
function parseLightgbm(text) {
  const { header, trees: sections } = cutSections(text);
  const version = textOf(header, "version");
  if (!versions.has(version))
    throw new ModelFormatError(
      "unsupported",
      `version \`${version.slice(0, 40)}\` of LightGBM text is not known here`,
      "Save the model with LightGBM 2.2 to 4.x.",
      { member: "version", line: header.entries.get("version")?.line ?? header.line }
    );
  const groupCount = integerOf(header, "num_tree_per_iteration", 1, mostOutputs);
  integerOf(header, "num_class", 1, mostOutputs);
  const featureCount = integerOf(header, "max_feature_idx", 0, 2 ** 31 - 2) + 1;
  const featureNames = namesOf(header, featureCount);
  checkTreeCount(header, sections.length, groupCount);
  const objective = header.entries.has("objective") ? textOf(header, "objective") : "";
  const link = linkOfLightgbm(objective, header.entries.get("objective")?.line);
  const trees = sections.map((section) => readLightgbmTree(section, featureCount));
  return {
    format: "lightgbm",
    version,
    objective,
    featureNames,
    featureCount,
    groupCount,
    trees,
    treeGroup: Int32Array.from(trees, (_, index) => index % groupCount),
    iterationStart: Int32Array.from({ length: trees.length / groupCount + 1 }, (_, index) => index * groupCount),
    baseScore: new Float64Array(groupCount),
    baseScoreLast: false,
    averaged: header.entries.has("average_output"),
    link
  };
}
function namesOf(header, featureCount) {
  const names = textOf(header, "feature_names").split(" ");
  if (names.length === featureCount) return names;
  throw new ModelFormatError(
    "malformed",
    `holds ${names.length} names, but max_feature_idx says ${featureCount} features`,
    "Take the file as `Booster.save_model` wrote it.",
    { member: "feature_names", line: header.entries.get("feature_names")?.line ?? header.line }
  );
}
function checkTreeCount(header, found, groupCount) {
  const sizes = textOf(header, "tree_sizes");
  const promised = sizes === "" ? 0 : sizes.split(/ +/).length;
  const line = header.entries.get("tree_sizes")?.line ?? header.line;
  const place3 = { member: "tree_sizes", line };
  const remedy4 = "Copy the file again; it is not as it was written.";
  if (promised !== found)
    throw new ModelFormatError("malformed", `promises ${promised} trees, the text holds ${found}`, remedy4, place3);
  if (found % groupCount !== 0)
    throw new ModelFormatError("malformed", `${found} trees do not divide among ${groupCount} outputs`, remedy4, place3);
}

// src/trees/json-members.ts
var remedy3 = "Take the file as `Booster.save_model('model.json')` wrote it.";
function wrongMember(path4, message) {
  return new ModelFormatError("malformed", message, remedy3, { member: path4 });
}
var below = (parent, key) => parent.path === "" ? key : `${parent.path}.${key}`;
function memberOf(parent, key) {
  return Object.hasOwn(parent.value, key) ? parent.value[key] : void 0;
}
function asObject(value, path4) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrongMember(path4, "is no object");
  return { path: path4, value };
}
var objectIn = (parent, key) => asObject(memberOf(parent, key), below(parent, key));
function arrayIn(parent, key) {
  const value = memberOf(parent, key);
  if (!Array.isArray(value)) throw wrongMember(below(parent, key), "is no array");
  return value;
}
function stringIn(parent, key) {
  const value = memberOf(parent, key);
  if (typeof value !== "string") throw wrongMember(below(parent, key), "is no string");
  return value;
}
function integerIn(parent, key, least, most4, missing) {
  const found = memberOf(parent, key) ?? missing;
  const value = typeof found === "string" && /^-?\d{1,15}$/.test(found) ? Number(found) : found;
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most4) return value;
  throw wrongMember(below(parent, key), `is no whole number from ${least} to ${most4}`);
}
function integersIn(parent, key, count, least, most4) {
  const values = columnIn(parent, key, count);
  const column = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    const found = values[index];
    const value = typeof found === "number" || typeof found === "boolean" ? Number(found) : Number.NaN;
    if (!(Number.isInteger(value) && value >= least && value <= most4))
      throw wrongMember(`${below(parent, key)}.${index}`, `is no whole number from ${least} to ${most4}`);
    column[index] = value;
  }
  return column;
}
var bareWords = {
  NaN: Number.NaN,
  "-NaN": Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY
};
function floatsIn(parent, key, count) {
  const values = columnIn(parent, key, count);
  const column = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    const found = values[index];
    const value = typeof found === "string" && Object.hasOwn(bareWords, found) ? bareWords[found] : found;
    if (typeof value !== "number") throw wrongMember(`${below(parent, key)}.${index}`, "is no number");
    column[index] = value;
  }
  return column;
}
function columnIn(parent, key, count) {
  const values = arrayIn(parent, key);
  if (values.length === count) return values;
  throw wrongMember(below(parent, key), `holds ${values.length} values, expected ${count}`);
}

// src/trees/parse-json.ts
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (first) {
    try {
      if (/NaN|Infinity/.test(text)) return JSON.parse(quoteBareWords(text));
    } catch {
    }
    throw new ModelFormatError(
      "malformed",
      `no JSON: ${first.message.slice(0, 200)}`,
      "Take the file as `Booster.save_model('model.json')` wrote it; copy it again if it was cut.",
      {},
      { cause: first }
    );
  }
}
function quoteBareWords(text) {
  const pieces = [];
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('"', from);
    const end = open < 0 ? text.length : open;
    pieces.push(text.slice(from, end).replace(/-?\b(?:NaN|Infinity)\b/g, '"$&"'));
    if (open < 0) break;
    const close = endOfString(text, open);
    pieces.push(text.slice(open, close));
    from = close;
  }
  return pieces.join("");
}
function endOfString(text, open) {
  for (let index = open + 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 92) index++;
    else if (unit === 34) return index + 1;
  }
  return text.length;
}

// src/trees/xgboost-objective.ts
var identity = { link: { name: "identity" }, baseLink: "identity" };
var logistic = { link: { name: "sigmoid", slope: 1 }, baseLink: "logit" };
var logarithmic = { link: { name: "exp" }, baseLink: "log" };
var objectives = {
  "reg:squarederror": identity,
  "reg:linear": identity,
  "reg:squaredlogerror": identity,
  "reg:pseudohubererror": identity,
  "reg:absoluteerror": identity,
  "reg:quantileerror": identity,
  "reg:logistic": logistic,
  "reg:gamma": logarithmic,
  "reg:tweedie": logarithmic,
  "count:poisson": logarithmic,
  "survival:cox": logarithmic,
  "survival:aft": logarithmic,
  "binary:logistic": logistic,
  "binary:logitraw": identity,
  "binary:hinge": { link: { name: "step" }, baseLink: "identity" },
  "multi:softprob": { link: { name: "softmax" }, baseLink: "identity" },
  "multi:softmax": { link: { name: "argmax" }, baseLink: "identity" },
  "rank:pairwise": identity,
  "rank:ndcg": identity,
  "rank:map": identity
};
function objectiveOfXgboost(name) {
  const found = Object.hasOwn(objectives, name) ? objectives[name] : void 0;
  if (found) return found;
  throw new ModelFormatError(
    "unsupported",
    `XGBoost objective \`${name.slice(0, 40)}\` is not known here`,
    `Use a model with one of: ${Object.keys(objectives).join(", ")}.`,
    { member: "learner.objective.name" }
  );
}
function rawBaseScore(score, link) {
  const { fround } = Math;
  const value = fround(score);
  if (link === "identity") return value;
  if (link === "log") return fround(Math.log(value));
  return -fround(Math.log(fround(fround(1 / value) - 1)));
}

// src/trees/xgboost-base-score.ts
function baseScoresOf(parameters, groupCount, link) {
  const path4 = `${parameters.path}.base_score`;
  const stated = memberOf(parameters, "base_score");
  const value = typeof stated === "string" && stated.length < 1e7 ? parseJson(stated) : stated;
  const list = Array.isArray(value) ? value : [value];
  if (list.length !== 1 && list.length !== groupCount)
    throw wrongMember(path4, `holds ${list.length} values for ${groupCount} outputs`);
  const scores = list.map((score) => {
    const raw = typeof score === "number" ? rawBaseScore(score, link) : Number.NaN;
    if (Number.isNaN(raw)) throw wrongMember(path4, "is no number that the objective allows");
    return raw;
  });
  return Float64Array.from({ length: groupCount }, (_, group) => scores[list.length === 1 ? 0 : group]);
}

// src/trees/xgboost-tree.ts
var most2 = 2 ** 31 - 1;
var mostCategory2 = 2 ** 24 - 1;
function readXgboostTree(tree, featureCount, budget) {
  const parameters = objectIn(tree, "tree_param");
  if (integerIn(parameters, "size_leaf_vector", 0, most2, 0) > 1)
    throw new ModelFormatError(
      "unsupported",
      "leaves hold vectors (multi_strategy=multi_output_tree)",
      "Train with multi_strategy=one_output_per_tree.",
      { member: `${tree.path}.tree_param.size_leaf_vector` }
    );
  const count = integerIn(parameters, "num_nodes", 1, most2);
  const leftChild = integersIn(tree, "left_children", count, -1, count - 1);
  const rightChild = integersIn(tree, "right_children", count, -1, count - 1);
  const condition = floatsIn(tree, "split_conditions", count);
  const splitIndex = integersIn(tree, "split_indices", count, 0, most2);
  const defaultLeft = integersIn(tree, "default_left", count, 0, 1);
  const sets = memberOf(tree, "split_type") === void 0 ? void 0 : categoriesOf2(tree, count, budget);
  const nodes = [];
  const leaves = [];
  const place3 = new Int32Array(count);
  for (let node = 0; node < count; node++)
    place3[node] = leftChild[node] === -1 ? ~(leaves.push(node) - 1) : nodes.push(node) - 1;
  const columns = {
    feature: new Int32Array(nodes.length),
    decision: new Uint8Array(nodes.length),
    threshold: new Float64Array(nodes.length),
    left: new Int32Array(nodes.length),
    right: new Int32Array(nodes.length)
  };
  const categories = [];
  for (const [index, node] of nodes.entries()) {
    const missingLeft = defaultLeft[node] === 1;
    const feature = splitIndex[node];
    if (feature >= featureCount)
      throw wrongMember(`${tree.path}.split_indices.${node}`, `feature ${feature} is not there`);
    if (rightChild[node] === -1) throw wrongMember(`${tree.path}.right_children.${node}`, "a split has one child only");
    const smaller = place3[leftChild[node]];
    const larger = place3[rightChild[node]];
    const members2 = sets?.get(node);
    columns.feature[index] = feature;
    if (members2) {
      columns.decision[index] = decisionBits.categorical;
      columns.threshold[index] = categories.push(categorySet(members2, !missingLeft)) - 1;
      columns.left[index] = larger;
      columns.right[index] = smaller;
    } else {
      const value = condition[node];
      if (Number.isNaN(value)) throw wrongMember(`${tree.path}.split_conditions.${node}`, "no number");
      columns.decision[index] = decisionBits.missingNan | (missingLeft ? decisionBits.defaultLeft : 0);
      columns.threshold[index] = nextDown(value);
      columns.left[index] = smaller;
      columns.right[index] = larger;
    }
  }
  const root = place3[0];
  const fault = faultOfShape(root, columns.left, columns.right, leaves.length, false);
  if (fault !== void 0) throw wrongMember(`${tree.path}.left_children`, `the tree ${fault}`);
  return { root, ...columns, leaf: Float64Array.from(leaves, (node) => condition[node]), categories };
}
function categoriesOf2(tree, count, budget) {
  const types = integersIn(tree, "split_type", count, 0, 1);
  if (!types.includes(1)) return void 0;
  const lengthOf = (key) => {
    const value = memberOf(tree, key);
    return Array.isArray(value) ? value.length : 0;
  };
  const setCount = lengthOf("categories_nodes");
  const nodes = integersIn(tree, "categories_nodes", setCount, 0, count - 1);
  const segments = integersIn(tree, "categories_segments", setCount, 0, most2);
  const sizes = integersIn(tree, "categories_sizes", setCount, 0, most2);
  const all = integersIn(tree, "categories", lengthOf("categories"), 0, mostCategory2);
  const sets = /* @__PURE__ */ new Map();
  let unread = all.length;
  for (let index = 0; index < setCount; index++) {
    const start = segments[index];
    const end = start + sizes[index];
    unread -= end - start;
    if (end > all.length || unread < 0)
      throw wrongMember(`${tree.path}.categories_segments.${index}`, `ends at ${end} of ${all.length} categories`);
    const members2 = Array.from(all.subarray(start, end));
    budget.words -= 1 + (members2.reduce((greatest, member) => Math.max(greatest, member), 0) >>> 5);
    if (budget.words < 0)
      throw new ModelFormatError(
        "unsupported",
        "the category sets of this model take more than 64 MB",
        "Number the categories from 0 without gaps, and train again.",
        { member: `${tree.path}.categories` }
      );
    sets.set(nodes[index], members2);
  }
  for (let node = 0; node < count; node++)
    if (types[node] === 1 && !sets.has(node)) throw wrongMember(`${tree.path}.categories_nodes`, `lacks node ${node}`);
  for (const node of sets.keys()) if (types[node] !== 1) sets.delete(node);
  return sets;
}

// src/trees/parse-xgboost.ts
var most3 = 2 ** 31 - 1;
var mostOutputs2 = 65536;
var mostCategoryWords = 2 ** 24;
function parseXgboost(text) {
  const root = asObject(parseJson(text), "");
  const version = versionOf(root);
  const learner = objectIn(root, "learner");
  const parameters = objectIn(learner, "learner_model_param");
  const featureCount = integerIn(parameters, "num_feature", 0, most3);
  const classes = integerIn(parameters, "num_class", 0, mostOutputs2, 0);
  const targets = integerIn(parameters, "num_target", 0, mostOutputs2, 1);
  const groupCount = Math.max(1, classes) * Math.max(1, targets);
  if (groupCount > mostOutputs2) throw wrongMember("learner.learner_model_param", `${groupCount} outputs are too many`);
  const objective = stringIn(objectIn(learner, "objective"), "name");
  const { link, baseLink } = objectiveOfXgboost(objective);
  const { model, weights } = boosterOf(objectIn(learner, "gradient_booster"));
  const settings = objectIn(model, "gbtree_model_param");
  const treeValues = arrayIn(model, "trees");
  const treeCount = integerIn(settings, "num_trees", 0, most3);
  if (treeCount !== treeValues.length)
    throw wrongMember(`${model.path}.trees`, `holds ${treeValues.length} trees, num_trees says ${treeCount}`);
  const budget = { words: mostCategoryWords };
  const trees = treeValues.map(
    (value, index) => readXgboostTree(asObject(value, `${model.path}.trees.${index}`), featureCount, budget)
  );
  const featureNames = namesOf2(learner, featureCount);
  const bestIteration = bestIterationOf(learner);
  return {
    format: "xgboost",
    version,
    objective,
    featureNames,
    featureCount,
    groupCount,
    trees: weights ? weighTrees(trees, floatsIn(weights, "weight_drop", treeCount)) : trees,
    treeGroup: integersIn(model, "tree_info", treeCount, 0, groupCount - 1),
    iterationStart: iterationsOf(model, settings, treeCount, groupCount),
    baseScore: baseScoresOf(parameters, groupCount, baseLink),
    baseScoreLast: weights !== void 0 && /^1\.[0-3]\b/.test(version),
    averaged: false,
    link,
    ...bestIteration !== void 0 && { bestIteration }
  };
}
function versionOf(root) {
  if (memberOf(root, "tree_info") !== void 0)
    throw new ModelFormatError(
      "unsupported",
      "this is the JSON of LightGBM's dump_model",
      "Save the model as text with `Booster.save_model('model.txt')`.",
      { member: "tree_info" }
    );
  const version = arrayIn(root, "version").map(String).join(".").slice(0, 40);
  if (/^[123](?:\.\d+)*$/.test(version)) return version;
  throw new ModelFormatError("unsupported", `XGBoost ${version} is not known here`, "Save the model with 1.x to 3.x.", {
    member: "version"
  });
}
function boosterOf(booster) {
  const name = stringIn(booster, "name");
  if (name === "gbtree") return { model: objectIn(booster, "model") };
  if (name === "dart") return { model: objectIn(objectIn(booster, "gbtree"), "model"), weights: booster };
  throw new ModelFormatError(
    "unsupported",
    `booster \`${name.slice(0, 40)}\` is no tree model`,
    "Train with booster=gbtree or booster=dart.",
    { member: `${booster.path}.name` }
  );
}
function weighTrees(trees, weights) {
  return trees.map((tree, index) => ({
    ...tree,
    leaf: tree.leaf.map((value) => Math.fround(value * weights[index]))
  }));
}
function iterationsOf(model, settings, treeCount, groupCount) {
  const stated = memberOf(model, "iteration_indptr");
  if (Array.isArray(stated)) {
    const starts = integersIn(model, "iteration_indptr", stated.length, 0, treeCount);
    const ordered = starts.every((start, index) => index === 0 || start >= starts[index - 1]);
    if (starts[0] !== 0 || !ordered || starts.at(-1) !== treeCount)
      throw wrongMember(`${model.path}.iteration_indptr`, `does not run from 0 to ${treeCount}`);
    return starts;
  }
  const layer = Math.max(1, integerIn(settings, "num_parallel_tree", 0, most3, 1)) * groupCount;
  if (treeCount % layer !== 0)
    throw wrongMember(`${model.path}.trees`, `${treeCount} trees do not divide into iterations of ${layer}`);
  return Int32Array.from({ length: treeCount / layer + 1 }, (_, index) => index * layer);
}
function namesOf2(learner, featureCount) {
  if (memberOf(learner, "feature_names") === void 0) return [];
  const names = arrayIn(learner, "feature_names");
  if (!names.every((name) => typeof name === "string"))
    throw wrongMember("learner.feature_names", "are not all strings");
  if (names.length === 0 || names.length === featureCount) return names;
  throw wrongMember("learner.feature_names", `holds ${names.length} names for ${featureCount} features`);
}
function bestIterationOf(learner) {
  const attributes = memberOf(learner, "attributes");
  if (attributes === void 0) return void 0;
  const found = memberOf(asObject(attributes, "learner.attributes"), "best_iteration");
  return typeof found === "string" && /^\d{1,9}$/.test(found) ? Number(found) : void 0;
}

// src/trees/sniff-format.ts
var nativeFile = "Save it with `booster.save_model(...)`: LightGBM text or XGBoost `.json`.";
var foreign = [
  ["a Python pickle, which runs code when it is opened", [128]],
  ["a compressed joblib pickle (zlib)", [120]],
  ["gzip data", [31, 139]],
  ["a zip archive", [80, 75, 3, 4]],
  ["HDF5 (Keras)", [137, 72, 68, 70]],
  ["CatBoost's binary format", [67, 66, 77, 49]],
  ["XGBoost's binary UBJSON", [123, 76]],
  ["XGBoost's binary UBJSON", [123, 105]],
  ["XGBoost's binary UBJSON", [123, 85]],
  ["XGBoost's old binary format", [98, 105, 110, 102]],
  ["ONNX", [8]]
];
function decodeText(bytes) {
  const named = foreign.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (named) throw refusal(named[0]);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refusal("no UTF-8 text", cause);
  }
}
function sniffText(text) {
  if (/^tree\r?\n/.test(text)) return "lightgbm";
  if (/^\s*\{/.test(text)) return "xgboost";
  throw refusal(text === "" ? "an empty file" : "neither LightGBM text nor JSON");
}
function refusal(what, cause) {
  const reason = what.includes("an empty") || what.includes("no UTF-8") ? "malformed" : "unsupported";
  return new ModelFormatError(reason, `this is ${what}`, nativeFile, {}, { cause });
}

// src/trees/load-model.ts
function loadModel(source, options = {}) {
  const text = typeof source === "string" ? source : decodeText(source);
  const found = sniffText(text);
  if (options.format !== void 0 && options.format !== found)
    throw new ModelFormatError(
      "malformed",
      `this is ${found}, asked for was ${options.format}`,
      "Check which file belongs to the model's family."
    );
  return createTreeModel(found === "lightgbm" ? parseLightgbm(text) : parseXgboost(text), options.iterations);
}

// src/model-store/model-inputs.ts
var targetTypes = ["cs_percentile", "cs_zscore", "vol_scaled"];
var normalizations = ["returns", "log_returns", "minmax"];
function inputMode({ input_mode: mode }) {
  if (mode === void 0 || mode === null || mode === "features") return "features";
  if (mode === "raw_sequence") return mode;
  throw wrong2("INPUT_MODE", "/input_mode", `input_mode is ${JSON.stringify(mode)}`, "Write features or raw_sequence.");
}
function featureList(meta) {
  if (inputMode(meta) === "raw_sequence") return [];
  const member = ["feature_list", "features", "feature_names"].find((name) => (meta[name] ?? null) !== null);
  const list = member && meta[member];
  if (isNames(list) && list.length > 0) return list;
  const message = member ? `${member} is no list of names` : "the metadata list no features";
  throw wrong2(
    "FEATURES_MISSING",
    `/${member ?? "feature_list"}`,
    message,
    "Write feature_list: the sorted names of the features."
  );
}
function sequenceSpec(meta) {
  if (inputMode(meta) === "features") return void 0;
  const { sequence_length: length, sequence_channels: channels, sequence_normalization: normalization } = meta;
  const lacking = (member, expected) => wrong2(
    "SEQUENCE_INCOMPLETE",
    `/${member}`,
    `a model of raw sequences has no usable ${member}`,
    `Write ${expected}, as in the training.`
  );
  if (typeof length !== "number" || !Number.isInteger(length) || length <= 0)
    throw lacking("sequence_length", "a whole number of bars above 0");
  if (!isNames(channels) || channels.length === 0) throw lacking("sequence_channels", "the columns of a bar");
  const known = normalizations.find((name) => name === normalization);
  if (known === void 0) throw lacking("sequence_normalization", normalizations.join(", "));
  return { length, channels, normalization: known };
}
function rankingSpec({ cross_sectional_ranking: ranking }) {
  if (ranking === void 0 || ranking === null) return void 0;
  const lacking = (member, expected) => wrong2(
    "RANKING_INCOMPLETE",
    `/cross_sectional_ranking${member}`,
    `the ranking objective has no usable${member.replace("/", " ") || " description"}`,
    `Write ${expected}.`
  );
  if (typeof ranking !== "object" || Array.isArray(ranking))
    throw lacking("", "an object with enabled, target_type and loss_type");
  const members2 = ranking;
  if (typeof members2.enabled !== "boolean") throw lacking("/enabled", "true or false");
  if (!members2.enabled) return void 0;
  const targetType = targetTypes.find((name) => name === members2.target_type);
  if (targetType === void 0) throw lacking("/target_type", targetTypes.join(", "));
  const { loss_type: lossType, sequence_length: length, training_metrics: metrics } = members2;
  if (typeof lossType !== "string" || lossType === "") throw lacking("/loss_type", "the loss of the training");
  if (typeof metrics !== "object" || metrics === null)
    throw lacking("/training_metrics", "the figures of the training");
  return {
    targetType,
    lossType,
    sequenceLength: typeof length === "number" ? length : void 0,
    normalization: normalizations.find((name) => name === members2.normalization),
    trainingMetrics: metrics
  };
}
function isNames(value) {
  return Array.isArray(value) && value.every((name) => typeof name === "string" && name !== "");
}
function wrong2(code, pointer, message, remedy4) {
  return new ModelStoreError(code, message, remedy4, { file: "model_meta.json", pointer });
}

// src/model-store/load-tree-model.ts
var place2 = (pointer) => ({ file: "model_meta.json", pointer });
function loadTreeModel(stored, options = {}) {
  const file = `${stored.entry.folder}/${stored.file}`;
  if (inputMode(stored.meta) === "raw_sequence")
    throw new ModelStoreError(
      "INPUT_MODE",
      `${file} reads raw sequences, and trees have no way to`,
      "Feed it with the library of its family.",
      place2("/input_mode")
    );
  const model = loadModel(evaluable(stored, file), {
    format: stored.file === "model.txt" ? "lightgbm" : "xgboost",
    ...options.iterations !== void 0 && { iterations: options.iterations }
  });
  const { columns, orderedBy, warnings } = columnsOf(model, stored.meta, options.columns ?? "lenient");
  const row = (values) => Float64Array.from(columns, (name) => numberOf(values, name));
  return {
    model,
    columns,
    orderedBy,
    warnings,
    row,
    predict: (values) => model.predict(row(values)),
    predictRaw: (values) => model.predictRaw(row(values))
  };
}
function evaluable(stored, file) {
  const isPickle = (bytes2) => bytes2[0] === 128;
  const native = /^model\.(txt|json)$/.test(stored.file);
  if (!native && !/\.(pkl|joblib)$/.test(stored.file))
    throw new ModelStoreError(
      "FORMAT_UNSUPPORTED",
      `${file} is not evaluated here`,
      "Save the model as LightGBM text or XGBoost JSON.",
      { file }
    );
  const bytes = native ? stored.bytes() : new Uint8Array();
  if (native && !isPickle(bytes)) return bytes;
  throw new ModelStoreError(
    "PICKLE_REFUSED",
    `${file} is a pickle, which runs code when it is opened`,
    "Save the model in its native format: booster.save_model(...). Its bytes are to be had with bytes().",
    { file }
  );
}
var members = ["features", "feature_names", "feature_list"];
function columnsOf(model, meta, mode) {
  const orderedBy = members.find((name) => {
    const names = meta[name];
    return isNames(names) && names.length > 0;
  });
  const stated = orderedBy && meta[orderedBy];
  if (!orderedBy || !stated)
    throw new ModelStoreError(
      "FEATURES_MISSING",
      "the metadata list no features",
      "Write features and feature_list.",
      place2("/feature_list")
    );
  if (stated.length !== model.featureCount || new Set(stated).size !== stated.length)
    throw disagree(
      orderedBy,
      `lists ${new Set(stated).size} different features, the model was trained on ${model.featureCount}`
    );
  const own = ownNames(model);
  if (own === void 0) {
    const guess = storeWarning(
      "COLUMN_ORDER",
      "only the sorted feature_list tells the order of the columns",
      "model_meta.json",
      "/feature_list"
    );
    return { columns: stated, orderedBy, warnings: orderedBy === "feature_list" ? [guess] : [] };
  }
  const inModel = model.format === "lightgbm" ? (name) => name.replace(/\s/g, "_") : (name) => name;
  const byOwnName = new Map(stated.map((name) => [inModel(name), name]));
  const unknown2 = own.find((name) => !byOwnName.has(name));
  if (unknown2 !== void 0 || byOwnName.size !== own.length)
    throw disagree(orderedBy, `and the model name other features: ${unknown2 ?? "two of them are one in the model"}`);
  const columns = own.map((name) => byOwnName.get(name));
  const at = columns.findIndex((name, index) => name !== stated[index]);
  if (at < 0 || orderedBy === "feature_list") return { columns, orderedBy: "model", warnings: [] };
  const message = `has ${stated[at]} as column ${at}, the model ${columns[at]}`;
  if (mode === "strict") throw disagree(orderedBy, message, at);
  const warning = storeWarning(
    "COLUMN_ORDER",
    `${orderedBy} ${message}; the model is followed`,
    "model_meta.json",
    `/${orderedBy}/${at}`
  );
  return { columns, orderedBy: "model", warnings: [warning] };
}
function ownNames({ featureNames, featureCount }) {
  const isInvented = featureNames.every((name, index) => name === `Column_${index}` || name === `f${index}`);
  return featureNames.length !== featureCount || isInvented ? void 0 : featureNames;
}
function disagree(member, message, at) {
  return new ModelStoreError(
    "COLUMNS_DISAGREE",
    `${member} ${message}`,
    "Metadata and model come from two trainings: train and save both again.",
    place2(at === void 0 ? `/${member}` : `/${member}/${at}`)
  );
}
function numberOf(values, name) {
  const value = values instanceof Map ? values.get(name) : Object.hasOwn(values, name) ? values[name] : void 0;
  if (typeof value === "number") return value;
  throw new ModelStoreError(
    "FEATURE_VALUES",
    `the feature ${name} is ${value === void 0 ? "absent" : `no number but ${typeof value}`}`,
    "Give a number for every column; NaN means missing."
  );
}

// src/model-store/open-model-store.ts
import { check } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";

// src/model-store/family-table.ts
var table = [
  [["model.txt", "model.pkl"], "LightGBM QuantileLightGBM"],
  [["model.json", "model.pkl"], "XGBoost"],
  [["model.cbm", "model.pkl"], "CatBoost"],
  [
    ["model.h5", "model.keras", "model", "model.pt"],
    "TensorFlow Keras MLP CNN1D LSTM Transformer TabCNN TabLSTM TabTransformer VAE GAN"
  ],
  [["model.pt"], "PyTorch"],
  [
    ["model.joblib", "model.pkl"],
    "Ridge ElasticNet Lasso RandomForest NGBoost RewardBased GMMRegime ChangePoint FTRLProximal Ensemble MetaLearning MultiTask"
  ]
];
var modelFileNames = [
  "model.txt",
  "model.json",
  "model.cbm",
  "model.joblib",
  "model.pkl",
  "model.h5",
  "model.keras",
  "model.pt",
  "model"
];
var letters = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
var families = new Map(
  table.flatMap(([files, names]) => names.split(" ").map((name) => [letters(name), { name, files }]))
);
function canonicalFamily(name) {
  return families.get(letters(name))?.name ?? name;
}
function listedFiles(family) {
  return families.get(letters(family))?.files;
}
function isSameFamily(left, right) {
  return left === right || letters(left) === letters(right) && letters(left) !== "";
}

// src/model-store/hash-once.ts
function hashOnce(tree) {
  if (!tree.sha256) return tree;
  const hashes = /* @__PURE__ */ new Map();
  const subtrees = /* @__PURE__ */ new Map();
  return {
    ...tree,
    sha256(file) {
      const hash = hashes.get(file) ?? tree.sha256?.(file);
      hashes.set(file, hash);
      return hash;
    },
    subtree(folder) {
      const below3 = subtrees.get(folder) ?? hashOnce(tree.subtree(folder));
      subtrees.set(folder, below3);
      return below3;
    }
  };
}

// src/model-store/json-document.ts
import { UnreadableFileError } from "@quantlab/contracts";
var mostBytes = 64 * 1024 * 1024;
function readJsonObject(tree, file) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(tree.read(file, mostBytes));
  } catch (cause) {
    if (!(cause instanceof UnreadableFileError)) return { state: "broken", reason: "it is no UTF-8 text", cause };
    return isListed(tree, file) ? { state: "broken", reason: cause.message, cause } : { state: "absent" };
  }
  try {
    const value = JSON.parse(text);
    if (isObject(value)) return { state: "present", value };
    return {
      state: "broken",
      reason: `it is ${Array.isArray(value) ? "an array" : `${value === null ? "null" : `a ${typeof value}`}`}, no object`
    };
  } catch (cause) {
    return { state: "broken", reason: `it is no JSON: ${cause.message}`, cause };
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function memberOf2(value, name) {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
}
function isListed(tree, file) {
  const cut = file.lastIndexOf("/");
  try {
    return tree.list(cut < 0 ? "" : file.slice(0, cut)).some(({ name }) => name === file.slice(cut + 1));
  } catch {
    return false;
  }
}

// src/model-store/model-entry.ts
import { UnreadableFileError as UnreadableFileError2 } from "@quantlab/contracts";
function foldersIn(tree, folder) {
  return entriesIn(tree, folder).flatMap(({ name, type }) => type === "directory" ? name : []);
}
function modelsOfTarget(tree, folder, target) {
  const models = `targets/${folder}/models`;
  return foldersIn(tree, models).flatMap((name) => {
    const view = partOf(name, "view");
    return view === void 0 ? [] : below2(tree, `${models}/${name}`, target, { view, universe: void 0, symbol: void 0 });
  });
}
function below2(tree, folder, target, scope) {
  return foldersIn(tree, folder).flatMap((name) => {
    const inside = `${folder}/${name}`;
    const familyOnDisk = partOf(name, "family");
    if (familyOnDisk !== void 0) return entryAt(tree, inside, target, scope, familyOnDisk);
    const symbol = partOf(name, "symbol");
    if (symbol !== void 0 && scope.symbol === void 0) return below2(tree, inside, target, { ...scope, symbol });
    const universe = partOf(name, "universe");
    return universe !== void 0 && scope.universe === void 0 ? below2(tree, inside, target, { ...scope, universe }) : [];
  });
}
function entryAt(tree, folder, target, scope, familyOnDisk) {
  const types = new Map(entriesIn(tree, folder).map(({ name, type }) => [name, type]));
  const modelFiles = modelFileNames.filter((name) => {
    const type = types.get(name);
    return name === "model" ? type === "directory" : type !== void 0 && type !== "directory";
  });
  const family = canonicalFamily(familyOnDisk);
  return { target, ...scope, family, familyOnDisk, folder, modelFiles, hasMetadata: types.has("model_meta.json") };
}
function entriesIn(tree, folder) {
  try {
    return tree.list(folder);
  } catch (thrown) {
    if (thrown instanceof UnreadableFileError2) return [];
    throw thrown;
  }
}
var partOf = (folder, key) => folder.startsWith(`${key}=`) && folder.length > key.length + 1 ? folder.slice(key.length + 1) : void 0;

// src/model-store/choose-model-file.ts
function chooseModelFile(entry, family) {
  const listed = listedFiles(family);
  const file = listed?.find((name) => entry.modelFiles.includes(name));
  if (file !== void 0) return { file, warnings: [] };
  const [other] = entry.modelFiles;
  if (other === void 0)
    throw new ModelStoreError(
      "MODEL_MISSING",
      `${entry.folder} holds no model file`,
      `Save the model there as ${listed?.join(" or ") ?? "model.<extension of its family>"}, or remove its metadata.`,
      { file: entry.folder }
    );
  const message = listed ? `${other} is not listed for ${entry.family}: expected ${listed.join(" or ")}` : `the document lists no extensions for the family ${entry.family}; ${other} is taken`;
  return { file: other, warnings: [storeWarning("EXTENSION_UNLISTED", message, `${entry.folder}/${other}`)] };
}

// src/model-store/model-bytes.ts
import { createHash } from "crypto";
import { UnreadableFileError as UnreadableFileError3 } from "@quantlab/contracts";
function openModelBytes(tree, folder, file) {
  const path4 = `${folder}/${file}`;
  const model = tree.subtree(folder);
  const size = model.size(file);
  const sha256 = orUnreadable(path4, () => {
    if (model.sha256) return model.sha256(file);
    const hash = createHash("sha256");
    for (const chunk of model.chunks(file)) hash.update(chunk);
    return hash.digest("hex");
  });
  const verify = (found) => {
    if (found !== sha256)
      throw new ModelStoreError(
        "CHECKSUM_MISMATCH",
        `${path4} has changed since it was verified`,
        "Open the model again.",
        { file: path4 }
      );
  };
  return {
    size: size ?? 0,
    sha256,
    read(limit) {
      const present = model.size(file) ?? 0;
      if (present > limit)
        throw new ModelStoreError(
          "MODEL_TOO_LARGE",
          `${path4} has ${present} bytes, more than the limit of ${limit}`,
          "Raise the limit, or take the model piece by piece with chunks().",
          { file: path4 }
        );
      const bytes = orUnreadable(path4, () => model.read(file, limit));
      verify(createHash("sha256").update(bytes).digest("hex"));
      return bytes;
    },
    *chunks() {
      const hash = createHash("sha256");
      for (const chunk of model.chunks(file)) {
        hash.update(chunk);
        yield chunk;
      }
      verify(hash.digest("hex"));
    }
  };
}
function orUnreadable(path4, act) {
  try {
    return act();
  } catch (cause) {
    if (!(cause instanceof UnreadableFileError3)) throw cause;
    throw new ModelStoreError("MODEL_UNREADABLE", `${path4}: ${cause.message}`, cause.remedy, { file: path4, cause });
  }
}

// src/model-store/upgrade-model-meta.ts
function upgradeModelMeta(original) {
  if (!isObject(original))
    throw new ModelStoreError("META_BROKEN", "the metadata are no JSON object", "Write model_meta.json again.", {
      file: "model_meta.json"
    });
  const meta = { ...original };
  const upgraded = [];
  const set = (name, value, from) => {
    if ((meta[name] ?? null) !== null || value === void 0 || meta[name] === value) return;
    meta[name] = value;
    upgraded.push({ pointer: `/${name}`, from });
  };
  for (const older of ["features", "feature_names"])
    if (Array.isArray(original[older])) set("feature_list", [...original[older]], older);
  if (original.input_mode === "raw_sequence") set("feature_list", [], "the default of raw sequences");
  set("input_mode", "features", "the default");
  set("model_checksum", null, "the default");
  set("view", original.route ?? void 0, "route");
  set("route", original.view ?? void 0, "view");
  return { meta, original, upgraded };
}

// src/model-store/open-model.ts
var defaultModelBytes = 256 * 1024 * 1024;
async function openModel(tree, entry, judge, options) {
  const upgraded = readMeta(tree, entry);
  const { meta } = upgraded;
  const chosen = chooseModelFile(entry, typeof meta.family === "string" ? meta.family : entry.familyOnDisk);
  const content = chosen.file === "model" ? void 0 : openModelBytes(tree, entry.folder, chosen.file);
  const checksumWarnings = verifyChecksum(entry, upgraded, chosen, content, options.checksum ?? "lenient");
  const { issues, tolerated } = findingsOf(entry, await judge(entry), options.findings ?? "strict");
  const isOpened = () => {
    if (content) return content;
    throw new ModelStoreError(
      "FORMAT_UNSUPPORTED",
      `${entry.folder}/model is a SavedModel directory`,
      "Open its files with the library that wrote it.",
      {
        file: `${entry.folder}/model`
      }
    );
  };
  return {
    ...upgraded,
    entry,
    file: chosen.file,
    size: content?.size,
    sha256: content?.sha256,
    isVerified: content !== void 0 && upgraded.original.model_checksum === content.sha256,
    issues,
    warnings: [...upgradeWarnings(entry, upgraded), ...chosen.warnings, ...checksumWarnings, ...tolerated],
    bytes: ({ limit = options.modelBytes ?? defaultModelBytes } = {}) => isOpened().read(limit),
    chunks: () => isOpened().chunks()
  };
}
function readMeta(tree, entry) {
  const file = `${entry.folder}/model_meta.json`;
  const document = readJsonObject(tree, file);
  if (document.state === "present") return upgradeModelMeta(document.value);
  if (document.state === "absent")
    throw new ModelStoreError(
      "META_MISSING",
      `${entry.folder} has no model_meta.json`,
      "Train again: without metadata nobody knows what the model reads.",
      { file }
    );
  throw new ModelStoreError("META_BROKEN", `${file}: ${document.reason}`, "Write the file again, from the training.", {
    file,
    cause: document.cause
  });
}
function verifyChecksum(entry, { original: { model_checksum: stated } }, { file }, content, mode) {
  const place3 = { file: `${entry.folder}/model_meta.json`, pointer: "/model_checksum" };
  const isStated = stated !== void 0 && stated !== null;
  if (isStated && content?.sha256 === stated) return [];
  if (isStated && content)
    throw new ModelStoreError(
      "CHECKSUM_MISMATCH",
      `${entry.folder}/${file} has the SHA-256 ${content.sha256}, the metadata say ${JSON.stringify(stated)}`,
      "Do not use it: restore the file, or train again and write file and checksum together.",
      place3
    );
  const message = isStated ? "a SavedModel directory has no SHA-256 that could be compared" : "the metadata have no model_checksum: nobody can tell whether this is the model that was trained";
  if (mode === "strict")
    throw new ModelStoreError(
      "CHECKSUM_ABSENT",
      message,
      "Write the SHA-256 of the model file into the metadata.",
      place3
    );
  return [storeWarning(isStated ? "CHECKSUM_NOT_VERIFIABLE" : "CHECKSUM_ABSENT", message, place3.file, place3.pointer)];
}
function findingsOf(entry, { issues, failures }, mode) {
  const [failure] = failures;
  if (failure)
    throw new ModelStoreError(
      "MODEL_UNJUDGED",
      `${entry.folder} could not be judged: ${failure.message}`,
      failure.remedy,
      {
        file: entry.folder
      }
    );
  const errors = issues.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return { issues, tolerated: [] };
  const file = first.file === "" ? entry.folder : `${entry.folder}/${first.file}`;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const message = `${file}#${first.pointer} ${first.message} [${first.rule}]${more}`;
  if (mode === "strict")
    throw new ModelStoreError("MODEL_INVALID", message, first.remedy, { file, pointer: first.pointer, issues });
  return { issues, tolerated: [storeWarning("FINDINGS_TOLERATED", message, file, first.pointer)] };
}
function upgradeWarnings(entry, { upgraded }) {
  const file = `${entry.folder}/model_meta.json`;
  const spelling = entry.family === entry.familyOnDisk ? [] : [
    storeWarning(
      "FAMILY_SPELLING",
      `the folder says ${entry.familyOnDisk}, the document ${entry.family}`,
      entry.folder
    )
  ];
  return [
    ...spelling,
    ...upgraded.filter(({ pointer }) => pointer === "/feature_list").map(({ from, pointer }) => storeWarning("MEMBER_UPGRADED", `feature_list is taken from ${from}`, file, pointer))
  ];
}

// src/model-store/folder-name.ts
function folderOfName(what, name) {
  return plainName(what, name, true).replace(/[/\\]/g, "_");
}
function plainName(what, name, slashes = false) {
  const reason = hostility(name, slashes);
  if (reason === void 0) return name;
  throw new ModelStoreError(
    "NAME_REFUSED",
    `the ${what} ${shown(name)} is refused: ${reason}`,
    `Give the ${what} as the run names it: letters, digits, dots and underscores.`
  );
}
function hostility(name, slashes = false) {
  if (typeof name !== "string") return "it is no text";
  if (name === "") return "it is empty";
  if (Buffer.byteLength(name) > 240) return "it is longer than a folder's name can be";
  if (new RegExp("\\p{Surrogate}", "u").test(name)) return "it is no well-formed text";
  if (/[\u0000-\u001f\u007f]/.test(name)) return "it holds a control character";
  if (!slashes && /[/\\]/.test(name)) return "it holds a separator";
  return name.split(/[/\\]/).some((part) => part === "" || part === "." || part === "..") ? "it leads to another folder" : void 0;
}
var shown = (name) => {
  const text = JSON.stringify(name) ?? String(name);
  return text.length > 80 ? `${text.slice(0, 80)}\u2026` : text;
};

// src/model-store/resolve-model.ts
function resolveModel(tree, targets, query) {
  const wanted = folderOfName("target", query.target);
  const view = plainName("view", query.view);
  const family = plainName("family", query.family);
  const symbol = query.symbol == null ? void 0 : folderOfName("symbol", query.symbol);
  const universe = query.universe == null ? void 0 : plainName("universe", query.universe);
  const target = targets.find(({ name }) => name === query.target) ?? targets.find(({ folder }) => folder === wanted);
  const all = modelsOfTarget(tree, wanted, target?.name ?? query.target);
  if (all.length === 0) {
    const known = targets.map(({ name }) => name);
    if (!known.includes(query.target)) throw unknown("TARGET_UNKNOWN", `the target ${query.target}`, known);
    throw unknown("TARGET_UNKNOWN", `a model of the target ${query.target}`, []);
  }
  const ofView = narrowed(all, (entry) => entry.view === view, "VIEW_UNKNOWN", `the view ${view}`, "view");
  const ofFamily = bySpelling(
    narrowed(
      ofView,
      (entry) => isSameFamily(entry.familyOnDisk, family),
      "FAMILY_UNKNOWN",
      `the family ${family}`,
      "familyOnDisk"
    ),
    family
  );
  const ofUniverse = scoped(ofFamily, "universe", universe);
  const found = scoped(ofUniverse, "symbol", symbol);
  const [only, another] = found;
  if (only === void 0 || another !== void 0)
    throw new ModelStoreError(
      "FAMILY_AMBIGUOUS",
      `${found.map(({ folder }) => folder).join(" and ")} are both meant by family ${family}`,
      "Ask for the family as its folder has it."
    );
  return only;
}
function bySpelling(entries, family) {
  for (const spelling of [family, canonicalFamily(family)]) {
    const exact = entries.filter((entry) => entry.familyOnDisk === spelling);
    if (exact.length > 0) return exact;
  }
  return entries;
}
function scoped(entries, level, wanted) {
  const code = level === "symbol" ? "SYMBOL" : "UNIVERSE";
  if (wanted !== void 0)
    return narrowed(entries, (entry) => entry[level] === wanted, `${code}_UNKNOWN`, `the ${level} ${wanted}`, level);
  const without = entries.filter((entry) => entry[level] === void 0);
  if (without.length > 0) return without;
  const known = [...new Set(entries.map((entry) => entry[level]))];
  if (level === "universe" && known.length === 1) return entries;
  throw new ModelStoreError(
    `${code}_NEEDED`,
    `the model lies in folders of a ${level}, and none was asked for`,
    `Ask with a ${level}: ${known.slice(0, 10).join(", ")}.`
  );
}
function narrowed(entries, keep, code, what, level) {
  const kept = entries.filter(keep);
  if (kept.length > 0) return kept;
  throw unknown(code, what, [...new Set(entries.flatMap((entry) => entry[level] ?? []))]);
}
function unknown(code, what, known) {
  const shown2 = known.slice(0, 10).join(", ");
  const remedy4 = known.length > 0 ? `There is: ${shown2}${known.length > 10 ? " \u2026" : ""}.` : "Train it, or look in another run.";
  return new ModelStoreError(code, `the run does not have ${what}`, remedy4);
}

// src/model-store/routing-answer.ts
var routes = ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC", "BOTH", "BLOCKED"];
var globalFile = "globals/routing_decisions.json";
function findRouting(tree, target, view) {
  const folder = `targets/${folderOfName("target", target)}`;
  const copy = view === void 0 ? void 0 : `${folder}/models/view=${plainName("view", view)}/routing_decision.json`;
  const warnings = [];
  const found = [];
  let selectedFamily;
  const look = (file, source) => {
    const document = readJsonObject(tree, file);
    if (document.state === "absent") return;
    if (document.state === "broken") {
      warnings.push(storeWarning("ROUTING_FALLBACK", `${file} is passed over: ${document.reason}`, file));
      return;
    }
    const { value } = document;
    const family = memberOf2(value, "selected_family");
    if (source === "view-copy" && typeof family === "string") selectedFamily = family;
    const wrapped = source === "global" ? memberOf2(value, "routing_decisions") : void 0;
    const isWrapped = isObject(wrapped) && !isDecision(wrapped);
    const decision = memberOf2(isWrapped ? wrapped : value, target);
    const pointer = `${isWrapped ? "/routing_decisions" : ""}/${target.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (isDecision(decision)) found.push({ decision, source: isWrapped ? "global-wrapped" : source, file, pointer });
    else
      warnings.push(
        storeWarning(
          "ROUTING_FALLBACK",
          `${file} has no decision with route and reason on ${target}`,
          file,
          decision === void 0 ? "" : pointer
        )
      );
  };
  if (copy !== void 0) look(copy, "view-copy");
  look(`${folder}/decision/routing_decision.json`, "target");
  look(globalFile, "global");
  const [first, ...rest] = found;
  if (!first) return { target, decision: void 0, source: "none", file: "", pointer: "", selectedFamily, warnings };
  for (const other of rest)
    if (other.decision.route !== first.decision.route)
      warnings.push(
        storeWarning(
          "ROUTING_DISAGREES",
          `${other.file} routes to ${other.decision.route}, ${first.file} to ${first.decision.route}`,
          other.file,
          `${other.pointer}/route`
        )
      );
  return { target, ...first, selectedFamily, warnings };
}
function isDecision(value) {
  const reason = memberOf2(value, "reason");
  return routes.includes(memberOf2(value, "route")) && typeof reason === "string" && reason !== "";
}

// src/model-store/target-list.ts
var manifestFile = "manifest.json";
function listTargets(tree, manifest) {
  const folders = foldersIn(tree, "targets");
  const { index, why, warning } = usableIndex(manifest, folders);
  if (index === void 0) {
    const targets2 = folders.map((folder) => targetEntry(folder, folder, true, void 0));
    return { source: "directories", why, targets: targets2, warnings: [warning] };
  }
  const warnings = [];
  const targets = [];
  for (const [name, entry] of Object.entries(index)) {
    const pointer = `/target_index/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const reason = hostility(name, true);
    if (reason !== void 0) {
      warnings.push(
        storeWarning("NAME_REFUSED", `a target of the manifest is left out: ${reason}`, manifestFile, pointer)
      );
      continue;
    }
    const folder = folderOfName("target", name);
    const hasFolder = folders.includes(folder);
    targets.push(targetEntry(name, folder, hasFolder, entry));
    if (!hasFolder && memberOf2(entry, "status") !== "failed")
      warnings.push(storeWarning("TARGET_WITHOUT_FOLDER", `the target ${name} has no folder`, manifestFile, pointer));
  }
  const indexed = new Set(targets.map(({ folder }) => folder));
  for (const folder of folders)
    if (!indexed.has(folder))
      warnings.push(
        storeWarning("TARGET_NOT_INDEXED", `targets/${folder} is not in target_index`, manifestFile, "/target_index")
      );
  return { source: "manifest", why: void 0, targets, warnings };
}
function usableIndex(manifest, folders) {
  const refuse = (code, why, pointer = "") => ({
    why,
    warning: storeWarning(code, `${why}; targets are listed by their folders`, manifestFile, pointer)
  });
  if (manifest.state === "absent") return refuse("MANIFEST_MISSING", "there is no manifest.json");
  if (manifest.state === "broken") return refuse("MANIFEST_BROKEN", `manifest.json cannot be read: ${manifest.reason}`);
  const index = memberOf2(manifest.value, "target_index");
  if (!isObject(index))
    return refuse("INDEX_UNUSABLE", `target_index is ${index === void 0 ? "absent" : "no object"}`, "/target_index");
  if (Object.keys(index).length === 0 && folders.length > 0)
    return refuse("INDEX_UNUSABLE", "target_index is empty and there are folders of targets", "/target_index");
  return { index };
}
function targetEntry(name, folder, hasFolder, indexed) {
  const text = (member) => {
    const value = memberOf2(indexed, member);
    return typeof value === "string" ? value : void 0;
  };
  const families2 = memberOf2(indexed, "families_trained");
  return {
    name,
    folder,
    hasFolder,
    isIndexed: indexed !== void 0,
    status: text("status"),
    familiesTrained: Array.isArray(families2) ? families2.filter((family) => typeof family === "string") : void 0,
    view: text("view")
  };
}

// src/model-store/open-model-store.ts
async function openModelStore(resultsDir, options = {}) {
  const tree = hashOnce(await openDirectory(resultsDir));
  const document = readJsonObject(tree, "manifest.json");
  const place3 = { file: "manifest.json" };
  if (document.state === "absent" && !tree.list("").some(({ name, type }) => name === "targets" && type === "directory"))
    throw new ModelStoreError(
      "NO_RUN",
      `${resultsDir} has neither manifest.json nor targets/`,
      "Give the folder of one run: RESULTS/runs/<run_id>/<timestamp>."
    );
  if (options.manifest === "required" && document.state === "absent")
    throw new ModelStoreError(
      "MANIFEST_MISSING",
      "the run has no manifest.json",
      'Write it, or open the store with manifest: "optional".',
      place3
    );
  if (options.manifest === "required" && document.state === "broken")
    throw new ModelStoreError(
      "MANIFEST_BROKEN",
      `manifest.json: ${document.reason}`,
      'Write it again, or open the store with manifest: "optional".',
      {
        ...place3,
        cause: document.cause
      }
    );
  const verdicts = /* @__PURE__ */ new Map();
  const judge = (kind, folder) => {
    const known = verdicts.get(folder);
    if (known) return known;
    const verdict = check(tree.subtree(folder), { as: kind, ...options.signal && { signal: options.signal } });
    verdicts.set(folder, verdict);
    return verdict;
  };
  const judgeModel = ({ folder }) => judge("trained-model", folder);
  const targets = () => listTargets(tree, document);
  const models = (filter = {}) => {
    const names = new Map(targets().targets.map(({ folder, name }) => [folder, name]));
    return foldersIn(tree, "targets").flatMap((folder) => modelsOfTarget(tree, folder, names.get(folder) ?? folder)).filter((entry) => fits(entry, filter));
  };
  return {
    name: tree.name,
    manifest: document.state === "present" ? document.value : void 0,
    targets,
    models,
    resolve: (query) => resolveModel(tree, targets().targets, query),
    async open(query) {
      options.signal?.throwIfAborted();
      const list = targets();
      const entry = resolveModel(tree, list.targets, query);
      const model = await openModel(tree, entry, judgeModel, options);
      return { ...model, warnings: [...targetWarnings(list, entry), ...model.warnings] };
    },
    routing: (target, view) => findRouting(tree, target, view),
    async check() {
      const run = await judge("training-run", "");
      const judged = [];
      for (const entry of models()) judged.push({ entry, result: await judgeModel(entry) });
      return { conforms: run.conforms && judged.every(({ result }) => result.conforms), run, models: judged };
    }
  };
}
function targetWarnings(list, entry) {
  const target = list.targets.find(({ name }) => name === entry.target);
  const pointer = "/target_index";
  if (list.source === "directories") return list.warnings;
  if (!target?.isIndexed)
    return [
      storeWarning("TARGET_NOT_INDEXED", `the target ${entry.target} is not in target_index`, "manifest.json", pointer)
    ];
  return target.status === void 0 || target.status === "complete" ? [] : [
    storeWarning(
      "TARGET_NOT_COMPLETE",
      `the manifest calls the target ${entry.target} ${target.status}`,
      "manifest.json",
      pointer
    )
  ];
}
function fits(entry, { target, view, family, symbol, universe }) {
  return (target === void 0 || entry.target === target) && (view === void 0 || entry.view === view) && (family === void 0 || isSameFamily(entry.familyOnDisk, family)) && (symbol == null || entry.symbol === symbol) && (universe == null || entry.universe === universe);
}

// src/writers/build-manifest.ts
import { createHash as createHash2 } from "crypto";
import { TrainingRun } from "@quantlab/contracts/foxml/v1";

// src/writers/builder-input-error.ts
import { ContractsError as ContractsError4 } from "@quantlab/contracts";
var BuilderInputError = class extends ContractsError4 {
  /** JSON Pointer into the input. */
  pointer;
  constructor(pointer, message, remedy4) {
    super("BUILDER_INPUT", `${pointer === "" ? "the input" : pointer}: ${message}`, remedy4);
    this.pointer = pointer;
  }
};

// src/writers/code-points.ts
function byCodePoint(left, right) {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

// src/writers/model-path.ts
var reserved = [
  "selected_family",
  "routing_decisions",
  "fingerprint",
  "fingerprint_data",
  "summary",
  "__proto__"
];
function modelPath({ target, view, symbol, universe, family }) {
  if (view !== "CROSS_SECTIONAL" && view !== "SYMBOL_SPECIFIC")
    throw new BuilderInputError(
      "/view",
      `${JSON.stringify(view)} is no view`,
      "Give CROSS_SECTIONAL or SYMBOL_SPECIFIC."
    );
  const isNamed = (symbol ?? null) !== null;
  if (isNamed !== (view === "SYMBOL_SPECIFIC"))
    throw new BuilderInputError(
      "/symbol",
      `a model of view ${view} ${isNamed ? "has no" : "needs its"} symbol`,
      "Name the symbol exactly for SYMBOL_SPECIFIC."
    );
  return [
    `${targetPath(target)}/models/view=${view}`,
    ...(universe ?? null) === null ? [] : [`universe=${folderPart("universe", universe)}`],
    ...isNamed ? [`symbol=${folderPart("symbol", symbol)}`] : [],
    `family=${familyName(family)}`
  ].join("/");
}
function targetPath(target) {
  const name = folderPart("target", target);
  if (reserved.includes(name))
    throw new BuilderInputError("/target", `${name} is a member of routing documents`, "Name the target otherwise.");
  return `targets/${name}`;
}
function familyName(family) {
  const name = folderPart("family", family);
  if (listedFiles(name) === void 0 && !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
    throw new BuilderInputError(
      "/family",
      `${JSON.stringify(name)} is no name of a family`,
      "Give letters, digits and underscores."
    );
  return canonicalFamily(name);
}
function folderPart(what, name) {
  const reason = hostility(name);
  if (reason === void 0 && !name.startsWith(".")) return name;
  throw new BuilderInputError(
    `/${what}`,
    `the ${what} is refused: ${reason ?? "it begins with a dot"}`,
    "Give letters, digits, dots and underscores."
  );
}

// src/writers/plain-json.ts
var deepest = 64;
function plainJson(value, pointer, depth = 0) {
  const refuse = (message) => new BuilderInputError(pointer, message, "Give a value that JSON can say.");
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (new RegExp("\\p{Surrogate}", "u").test(value)) throw refuse("half of a character");
    return value;
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw refuse(`${value} is no JSON`);
    return value;
  }
  if (typeof value !== "object") throw refuse(`a ${typeof value} is no JSON`);
  if (depth > deepest) throw refuse("it is nested too deeply");
  if (Array.isArray(value)) return value.map((item, index) => plainJson(item, `${pointer}/${index}`, depth + 1));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw refuse("it is no plain object");
  const members2 = Object.entries(value).filter(([, member]) => member !== void 0);
  return Object.fromEntries(
    members2.map(([name, member]) => {
      const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      plainJson(name, at);
      return [name, plainJson(member, at, depth + 1)];
    })
  );
}
function requireSchema(file, document) {
  const validate = file?.validate;
  if (!validate || validate(document)) return;
  const [first] = validate.errors ?? [];
  const details = Object.values(first?.params ?? {}).map((value) => JSON.stringify(value)).join(", ");
  throw new BuilderInputError(
    first?.instancePath ?? "",
    `${file.name} would break its schema: ${first?.keyword ?? "it"} ${details}`.trimEnd(),
    "Give a value that the schema allows; the page of the document says which."
  );
}

// src/writers/build-manifest.ts
var furtherMembers = [
  "config_digest",
  "experiment_config",
  "run_metadata",
  "experiment",
  "dataset_snapshot_hash"
];
function buildManifest(input) {
  for (const name of Object.keys(input.more ?? {}))
    if (!furtherMembers.includes(name))
      throw new BuilderInputError(
        `/more/${name}`,
        "the builder writes this member itself, or does not know it",
        `Further members are ${furtherMembers.join(", ")}.`
      );
  const outcomes = Object.entries(input.targets ?? {});
  const runId = runIdOf(input);
  const isStable = runId.startsWith("ridv1_");
  const manifest = plainJson(
    {
      ...input.more,
      run_id: runId,
      run_instance_id: input.runInstanceId,
      run_id_kind: isStable ? "stable" : "unstable",
      is_comparable: isStable,
      run_identity: input.identity && {
        strict_key: input.identity.strictKey,
        replicate_key: input.identity.replicateKey,
        is_final: true
      },
      timestamp: timestampOf(input.timestamp),
      git_sha: input.gitSha,
      target_index: Object.fromEntries(outcomes.map(([target, outcome]) => [nameOf(target), indexedTarget(outcome)])),
      targets: outcomes.map(([target]) => target).sort(byCodePoint)
    },
    ""
  );
  requireSchema(TrainingRun.files["manifest.json"], manifest);
  return manifest;
}
function indexedTarget({ view, familiesTrained, familiesFailed = [], auc }) {
  const families2 = [...new Set(familiesTrained.map(familyName))].sort(byCodePoint);
  const failed = familiesFailed.map(familyName).filter((family) => !families2.includes(family));
  const status = families2.length === 0 ? "failed" : failed.length > 0 ? "partial" : "complete";
  return { status, families_trained: families2, view, ...auc !== void 0 && { auc } };
}
function runIdOf({ runId, runInstanceId, identity: identity2 }) {
  const keys = identity2 && `${identity2.strictKey}:${identity2.replicateKey}`;
  if (identity2 && !(identity2.strictKey && identity2.replicateKey))
    throw new BuilderInputError("/identity", "a key is empty", "Give both keys, or no identity.");
  const stable = keys && `ridv1_${createHash2("sha256").update(keys).digest("hex").slice(0, 20)}`;
  const computed2 = stable ?? `rid_unstable_${runInstanceId}`;
  if (runId === void 0 || runId === computed2) return computed2;
  if (stable !== void 0)
    throw new BuilderInputError(
      "/runId",
      `${runId} is not the hash of the identity, ${stable}`,
      "Leave it out: it is computed."
    );
  if (typeof runId === "string" && /^ridv1_[0-9a-f]{20}$/.test(runId)) return runId;
  throw new BuilderInputError(
    "/runId",
    `${JSON.stringify(runId)} has not the form of an id`,
    "Leave it out, or give ridv1_ and 20 hexadecimal digits."
  );
}
function timestampOf(timestamp) {
  if (!(timestamp instanceof Date)) return timestamp;
  if (Number.isNaN(timestamp.getTime()))
    throw new BuilderInputError("/timestamp", "it is no time", "Give a Date of a real moment.");
  return timestamp.toISOString();
}
function nameOf(target) {
  targetPath(target);
  return target;
}

// src/writers/build-model-meta.ts
import { createHash as createHash3 } from "crypto";
import { TrainedModel } from "@quantlab/contracts/foxml/v1";
var computed = "family target view route symbol routing feature_list features feature_names n_features metrics model_checksum interval_minutes input_mode sequence_length sequence_channels sequence_normalization cross_sectional_ranking cv_scores cv_mean cv_std".split(" ");
function buildModelMeta(input) {
  modelPath(input);
  const { view, sequence } = input;
  const features = uniqueNames(input.features ?? [], "/features");
  if (features.length === 0 !== (sequence !== void 0))
    throw new BuilderInputError(
      "/features",
      sequence ? "a model of raw sequences has features" : "there are none",
      "Give features, or a sequence instead."
    );
  if (!(input.model instanceof Uint8Array) || input.model.length === 0)
    throw new BuilderInputError("/model", "there are no bytes of a model", "Give the bytes of the saved model file.");
  if (!(Number.isFinite(input.intervalMinutes) && input.intervalMinutes > 0))
    throw new BuilderInputError(
      "/intervalMinutes",
      `${input.intervalMinutes} is no interval`,
      "Measure the length of a bar in minutes."
    );
  for (const name of Object.keys(input.more ?? {}))
    if (computed.includes(name))
      throw new BuilderInputError(
        `/more/${name}`,
        "the builder writes this member itself",
        "Give it where the input has a place for it, or leave it out."
      );
  const meta = plainJson(
    {
      ...input.more,
      family: familyName(input.family),
      target: input.target,
      view,
      route: view,
      symbol: view === "SYMBOL_SPECIFIC" ? input.symbol : void 0,
      feature_list: [...features].sort(byCodePoint),
      features: sequence ? void 0 : features,
      n_features: features.length,
      metrics: input.metrics,
      model_checksum: createHash3("sha256").update(input.model).digest("hex"),
      interval_minutes: input.intervalMinutes,
      input_mode: sequence ? "raw_sequence" : "features",
      ...sequence && sequenceMembers(sequence),
      cross_sectional_ranking: input.ranking && rankingMembers(input.ranking, sequence),
      ...input.cvScores && cvMembers(input.cvScores)
    },
    ""
  );
  requireSchema(TrainedModel.files["model_meta.json"], meta);
  requirePossibleFigures(meta);
  return meta;
}
function sequenceMembers({ length, channels, normalization }) {
  if (!(Number.isInteger(length) && length > 0))
    throw new BuilderInputError("/sequence/length", `${length} is no number of bars`, "Give a whole number above 0.");
  if (uniqueNames(channels, "/sequence/channels").length === 0)
    throw new BuilderInputError(
      "/sequence/channels",
      "there are none",
      "Give the columns of a bar, in the order of the training."
    );
  if (!normalization)
    throw new BuilderInputError("/sequence/normalization", "it is missing", "Give returns, log_returns or minmax.");
  return { sequence_length: length, sequence_channels: channels, sequence_normalization: normalization };
}
function rankingMembers(ranking, sequence) {
  const { targetType, lossType, trainingMetrics } = ranking;
  for (const name of ["targetType", "lossType", "trainingMetrics"])
    if (ranking[name] === void 0)
      throw new BuilderInputError(
        `/ranking/${name}`,
        "it is missing",
        "Give target, loss and figures of the training."
      );
  return {
    enabled: true,
    target_type: targetType,
    loss_type: lossType,
    sequence_length: sequence?.length ?? null,
    normalization: sequence?.normalization ?? null,
    training_metrics: trainingMetrics
  };
}
function cvMembers(scores) {
  if (!Array.isArray(scores) || scores.length === 0 || !scores.every(Number.isFinite))
    throw new BuilderInputError(
      "/cvScores",
      "there has to be a finite score for each fold",
      "Leave cvScores out where nothing was validated."
    );
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  return { cv_scores: scores, cv_mean: mean, cv_std: Math.sqrt(variance) };
}
function uniqueNames(names, pointer) {
  if (!Array.isArray(names)) throw new BuilderInputError(pointer, "it is no list", "Give a list of names.");
  for (const [index, name] of names.entries())
    if (typeof name !== "string" || name === "" || names.indexOf(name) !== index)
      throw new BuilderInputError(
        `${pointer}/${index}`,
        `${JSON.stringify(name)} is empty or there twice`,
        "Give each name once."
      );
  return names;
}
function requirePossibleFigures({ metrics, cross_sectional_ranking: ranking }) {
  const training = ranking?.training_metrics;
  const figures = [
    ["/metrics/mean_IC", metrics.mean_IC, -1],
    ["/metrics/mean_RankIC", metrics.mean_RankIC, -1],
    ["/metrics/hit_rate", metrics.hit_rate, 0],
    ["/ranking/trainingMetrics/best_ic", training?.best_ic, -1],
    ["/ranking/trainingMetrics/ic_hit_rate", training?.ic_hit_rate, 0]
  ];
  for (const [pointer, figure, least] of figures)
    if (typeof figure === "number" && !(figure >= least && figure <= 1))
      throw new BuilderInputError(
        pointer,
        `${figure} is not between ${least} and 1`,
        "Give correlations and fractions, not percent."
      );
}

// src/writers/build-routing-decision.ts
import { TargetRouting } from "@quantlab/contracts/foxml/v1";
function buildRoutingDecision({
  target,
  ...decision
}) {
  targetPath(target);
  const { winner_symbols: winners } = decision;
  const sorted = Array.isArray(winners) ? { winner_symbols: [...new Set(winners)].sort((a, b) => byCodePoint(String(a), String(b))) } : {};
  const document = plainJson({ [target]: { ...decision, ...sorted } }, "");
  requireSchema(Object.values(TargetRouting.files)[0], document);
  return document;
}

// src/writers/write-run.ts
import path2 from "path";

// src/writers/run-writing.ts
import { existsSync } from "fs";
import path from "path";
import { canonicalJson, check as check2, InvalidArtifactError } from "@quantlab/contracts";
import { TargetRouting as TargetRouting2, TrainedModel as TrainedModel2, TrainingRun as TrainingRun2 } from "@quantlab/contracts/foxml/v1";
import { openDirectory as openDirectory2, writeAtomicJson } from "@quantlab/contracts/node";

// src/writers/overlay-tree.ts
import { memoryTree, UnreadableFileError as UnreadableFileError4 } from "@quantlab/contracts";
function overlayTree(base, files, path4) {
  return overlay(base, memoryTree(files), path4);
}
function overlay(base, added, path4) {
  const layers = base ? [added, base] : [added];
  const layerOf = (file) => added.size(file) === void 0 && base ? base : added;
  return {
    name: path4.at(-1) ?? "",
    parentName: path4.at(-2) ?? "",
    path: path4,
    list(folder) {
      const entries = /* @__PURE__ */ new Map();
      let failure;
      let isThere = false;
      for (const layer of layers) {
        try {
          for (const entry of layer.list(folder)) if (!entries.has(entry.name)) entries.set(entry.name, entry);
          isThere = true;
        } catch (thrown) {
          if (!(thrown instanceof UnreadableFileError4)) throw thrown;
          failure = thrown;
        }
      }
      if (!isThere) throw failure;
      return [...entries.values()].sort((left, right) => byCodePoint(left.name, right.name));
    },
    size: (file) => layerOf(file).size(file),
    read: (file, limit) => layerOf(file).read(file, limit),
    chunks: (file) => layerOf(file).chunks(file),
    subtree: (folder) => folder === "" ? overlay(base, added, path4) : overlay(base?.subtree(folder), added.subtree(folder), [...path4, ...folder.split("/")])
  };
}

// src/writers/run-writing.ts
var writing = /* @__PURE__ */ new Map();
async function inTurn(runDir, act) {
  const directory = path.resolve(runDir);
  const before = writing.get(directory) ?? Promise.resolve();
  const turn = before.then(async () => {
    const tree = existsSync(directory) ? await openDirectory2(directory) : void 0;
    return act({ directory, tree, path: tree?.path ?? directory.split(path.sep).filter((name) => name !== "") });
  });
  const settled = turn.then(
    () => void 0,
    () => void 0
  );
  writing.set(directory, settled);
  try {
    return await turn;
  } finally {
    if (writing.get(directory) === settled) writing.delete(directory);
  }
}
function manifestOf({ tree }) {
  const document = tree && readJsonObject(tree, "manifest.json");
  if (!document || document.state === "absent") return void 0;
  if (document.state === "broken")
    throw new BuilderInputError(
      "",
      `manifest.json of the run cannot be read: ${document.reason}`,
      "Write the manifest again."
    );
  return document.value;
}
async function requireConformingRun(run, documents, files = {}) {
  const texts = Object.entries(documents).map(([file, value]) => [file, textOf2(file, value)]);
  for (const file of [...Object.keys(documents), ...Object.keys(files)]) refuseLinks(run, file);
  const after = overlayTree(run.tree, { ...files, ...Object.fromEntries(texts) }, run.path);
  const { issues, failures } = await check2(after, { as: TrainingRun2 });
  const [failure] = failures;
  if (failure) throw new BuilderInputError("", `the run could not be judged: ${failure.message}`, failure.remedy);
  if (issues.some(({ severity }) => severity === "error")) throw new InvalidArtifactError("TrainingRun", issues);
}
async function writeDocuments({ directory }, documents) {
  for (const [file, value] of Object.entries(documents)) {
    const plan = descriptorOf(file)?.text?.plan;
    await writeAtomicJson(path.join(directory, file), value, plan === void 0 ? {} : { plan });
  }
}
function textOf2(file, value) {
  return `${canonicalJson(value, { plan: descriptorOf(file)?.text?.plan ?? 0, indent: 2 })}
`;
}
function descriptorOf(file) {
  if (file.endsWith("/routing_decision.json")) return Object.values(TargetRouting2.files)[0];
  return Object.entries({ ...TrainedModel2.files, ...TrainingRun2.files }).find(([name]) => name === file)?.[1];
}
function refuseLinks({ tree }, file) {
  if (!tree) return;
  const names = file.split("/");
  for (let depth = 0; depth < names.length; depth++) {
    const folder = names.slice(0, depth).join("/");
    const entry = tree.list(folder).find(({ name }) => name === names[depth]);
    if (entry === void 0) return;
    const expected = depth === names.length - 1 ? "file" : "directory";
    if (entry.type !== expected)
      throw new BuilderInputError(
        "",
        `${names.slice(0, depth + 1).join("/")} is a ${entry.type}, no ${expected}`,
        "Remove it, or choose another run."
      );
  }
}

// src/writers/write-run.ts
async function writeManifest(runDir, input) {
  return inTurn(runDir, async (run) => {
    if (manifestOf(run))
      throw new BuilderInputError(
        "",
        "the run has a manifest",
        "Write models into it with writeTrainedModel, or choose another folder."
      );
    const manifest = buildManifest({ ...input, runInstanceId: input.runInstanceId ?? path2.basename(run.directory) });
    await requireConformingRun(run, { "manifest.json": manifest });
    await writeDocuments(run, { "manifest.json": manifest });
    return manifest;
  });
}
async function writeRoutingDecision(runDir, input) {
  const decision = buildRoutingDecision(input);
  return inTurn(runDir, async (run) => {
    if (!run.tree || !manifestOf(run))
      throw new BuilderInputError("", "the run has no manifest", "Begin it with writeManifest.");
    const folder = targetPath(input.target);
    const views = foldersIn(run.tree, `${folder}/models`).filter((name) => name.startsWith("view="));
    const documents = {
      [`${folder}/decision/routing_decision.json`]: decision,
      ...Object.fromEntries(views.map((view) => [`${folder}/models/${view}/routing_decision.json`, decision])),
      "globals/routing_decisions.json": { ...globalDecisions(run), ...decision }
    };
    await requireConformingRun(run, documents);
    await writeDocuments(run, documents);
    return decision;
  });
}
function globalDecisions({ tree }) {
  const file = "globals/routing_decisions.json";
  const document = tree && readJsonObject(tree, file);
  if (document?.state === "broken")
    throw new BuilderInputError("", `${file} cannot be read: ${document.reason}`, "Write it again.");
  return document?.state === "present" ? document.value : {};
}

// src/writers/write-trained-model.ts
import path3 from "path";

// src/writers/write-model-folder.ts
import { check as check3, InvalidArtifactError as InvalidArtifactError2 } from "@quantlab/contracts";
import { TrainedModel as TrainedModel3 } from "@quantlab/contracts/foxml/v1";
import { directoryTarget } from "@quantlab/contracts/node";
async function writeModelFolder(folder, files, replace) {
  const staging = await directoryTarget(folder, { replace }).stage();
  try {
    for (const [name, content] of Object.entries(files)) staging.put(name, [content]);
    const { issues, failures } = await check3(staging.tree(), { as: TrainedModel3 });
    const [failure] = failures;
    if (failure) throw new BuilderInputError("", `the model could not be judged: ${failure.message}`, failure.remedy);
    if (issues.some(({ severity }) => severity === "error")) throw new InvalidArtifactError2("TrainedModel", issues);
    await staging.commit();
  } catch (thrown) {
    await staging.abandon();
    throw thrown;
  }
}

// src/writers/write-trained-model.ts
async function writeTrainedModel(runDir, input) {
  const meta = buildModelMeta(input);
  const folder = modelPath(input);
  const file = modelFileName(input, meta.family);
  const beside = { "fingerprints.json": input.fingerprints, "reproducibility.json": input.reproducibility };
  const documents = { ...beside, "model_meta.json": meta };
  const content = {
    [file]: input.model,
    ...input.scaler && { "scaler.joblib": input.scaler },
    ...input.imputer && { "imputer.joblib": input.imputer },
    ...Object.fromEntries(
      Object.entries(documents).flatMap(
        ([name, value]) => value === void 0 ? [] : [[name, textOf2(name, plainJson(value, `/${name}`))]]
      )
    )
  };
  return inTurn(runDir, async (run) => {
    const files = Object.fromEntries(Object.entries(content).map(([name, each]) => [`${folder}/${name}`, each]));
    const copies = routingCopy(run, input);
    const manifest = manifestWith(run, input, overlayTree(run.tree, files, run.path));
    const further = { ...copies, "manifest.json": manifest };
    await requireConformingRun(run, further, files);
    await writeModelFolder(path3.join(run.directory, folder), content, input.replace ?? false);
    await writeDocuments(run, further);
    return { folder, file, meta, manifest };
  });
}
function modelFileName({ file }, family) {
  const listed = listedFiles(family)?.filter((name) => name !== "model");
  const known = listed ?? modelFileNames.filter((name) => name !== "model");
  const chosen = file ?? listed?.[0];
  if (chosen !== void 0 && known.includes(chosen)) return chosen;
  const what = chosen === void 0 ? "the document lists no file" : `${chosen} is not listed`;
  throw new BuilderInputError("/file", `${what} for the family ${family}`, `Give one of ${known.join(", ")}.`);
}
function routingCopy({ tree }, { target, view }) {
  if (!tree) return {};
  const own = `${targetPath(target)}/decision/routing_decision.json`;
  const { decision, source } = findRouting(tree, target);
  if (!decision) return {};
  if (decision.route !== "BOTH" && decision.route !== view)
    throw new BuilderInputError(
      "/view",
      `the target is routed to ${decision.route}`,
      "Train what the decision says, or decide anew."
    );
  const copy = source === "target" ? readJsonObject(tree, own) : void 0;
  const content = copy?.state === "present" ? copy.value : { [target]: decision };
  return { [`${targetPath(target)}/models/view=${view}/routing_decision.json`]: content };
}
function manifestWith(run, input, after) {
  const { target, view, familiesFailed, auc } = input;
  const begun = manifestOf(run);
  if (!begun && !input.run)
    throw new BuilderInputError("/run", "the run has no manifest", "Begin it with writeManifest, or give `run`.");
  const manifest = begun ?? buildManifest({
    ...input.run,
    runInstanceId: input.run?.runInstanceId ?? path3.basename(run.directory)
  });
  const before = isObject(manifest.target_index) ? manifest.target_index : {};
  const index = Object.entries(before).filter(([name]) => name !== target);
  for (const name of foldersIn(after, "targets")) {
    const models2 = modelsOfTarget(after, name, name).filter((model) => model.modelFiles.length > 0);
    const [first] = models2;
    if (name === target || !first || Object.hasOwn(before, name)) continue;
    const lost = { families_trained: familiesOf(models2), status: "partial", view: first.view };
    index.push([name, lost]);
  }
  const models = modelsOfTarget(after, target, target).filter((model) => model.modelFiles.length > 0);
  const known = before[target];
  const outcome = indexedTarget({ view, familiesTrained: [], ...auc !== void 0 && { auc } });
  const families2 = familiesOf(models);
  const failed = (familiesFailed ?? []).filter((family) => !families2.includes(family));
  const isPartial = failed.length > 0 || familiesFailed === void 0 && known?.status === "partial";
  index.push([
    target,
    {
      ...known,
      ...outcome,
      families_trained: families2,
      status: isPartial ? "partial" : "complete",
      view: known && models.some((model) => model.view === known.view) ? known.view : view
    }
  ]);
  const listed = /* @__PURE__ */ new Set([...manifest.targets ?? [], ...index.map(([name]) => name)]);
  return { ...manifest, target_index: Object.fromEntries(index), targets: [...listed].sort(byCodePoint) };
}
var familiesOf = (models) => [...new Set(models.map(({ familyOnDisk }) => familyOnDisk))].sort(byCodePoint);
export {
  BuilderInputError,
  FeatureVectorError,
  ModelFormatError,
  ModelStoreError,
  assertInterval,
  buildManifest,
  buildModelMeta,
  buildRoutingDecision,
  featureList,
  inputMode,
  loadModel,
  loadTreeModel,
  modelPath,
  openModelStore,
  rankingSpec,
  sequenceSpec,
  upgradeModelMeta,
  writeManifest,
  writeRoutingDecision,
  writeTrainedModel
};
