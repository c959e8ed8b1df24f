"""XGBoost models to record: every objective, direction of missing values, kind of booster and of split."""

import json
import tempfile

import numpy as np

from tree_data import features, labels, probes, signal

try:
    import xgboost
except ImportError:
    xgboost = None

OBJECTIVES = {
    "reg:squarederror": "plain",
    "reg:squaredlogerror": "positive",
    "reg:pseudohubererror": "plain",
    "reg:absoluteerror": "plain",
    "reg:quantileerror": "plain",
    "reg:logistic": "unit",
    "reg:gamma": "positive",
    "reg:tweedie": "positive",
    "count:poisson": "count",
    "survival:cox": "positive",
    "survival:aft": "positive",
    "binary:logistic": "binary",
    "binary:logitraw": "binary",
    "binary:hinge": "binary",
    "multi:softprob": "class",
    "multi:softmax": "class",
    "rank:pairwise": "count",
    "rank:ndcg": "count",
    "rank:map": "binary",
}
SINCE = {"reg:absoluteerror": (1, 7), "reg:quantileerror": (2, 0)}
BASE = {"max_depth": 3, "eta": 0.3, "nthread": 1, "seed": 1, "tree_method": "hist"}


def version():
    return tuple(int(part) for part in xgboost.__version__.split(".")[:2])


def objectives():
    return [name for name in OBJECTIVES if SINCE.get(name, (0, 0)) <= version()]


def case(name, objective="reg:squarederror", kind="plain", seed=0, rounds=5, rows=300, probe_rows=8, iterations=None, names=None, constant=None, targets=1, inplace=False, **parameters):
    generator = np.random.default_rng(seed)
    x = features(generator, rows, kind)
    y = labels(signal(generator, x, kind), OBJECTIVES[objective])
    y = y if constant is None else np.full(rows, constant)
    if targets > 1:
        y = np.stack([y, *(1 - y if OBJECTIVES[objective] == "binary" else y * (2 + k) for k in range(targets - 1))], 1)
    stated = {"objective": objective, **BASE, **parameters}
    if objective.startswith("multi:"):
        stated["num_class"] = 3
    if objective == "reg:quantileerror":
        stated.setdefault("quantile_alpha", [0.2, 0.5, 0.9])
    categorical = "categories" in kind
    types = ["q", "q", "q", "c", "c"] if categorical else None
    extra = {"feature_types": types, "enable_categorical": True} if categorical else {}
    matrix = lambda values, label=None: xgboost.DMatrix(values, label=label, feature_names=names, missing=np.nan, **extra)
    data = matrix(x, None if objective == "survival:aft" else y)
    if objective == "survival:aft":
        data.set_float_info("label_lower_bound", y)
        data.set_float_info("label_upper_bound", y * 1.5)
    if objective.startswith("rank:"):
        data.set_group([rows // 10] * 10)
    trained = xgboost.train(stated, data, rounds)
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/model.json"
        trained.save_model(path)
        with open(path, encoding="utf-8") as file:
            text = file.read()
        loaded = xgboost.Booster({"nthread": 1}, model_file=path)
    trees = json.loads(text)["learner"]["gradient_booster"]
    trees = trees.get("gbtree", trees)["model"]["trees"]
    thresholds = [t for tree in trees for t, left in zip(tree["split_conditions"], tree["left_children"]) if left >= 0]
    thresholds = [t for t in thresholds if t == t][:40]
    x = probes(generator, x, thresholds, probe_rows, categorical, infinities=inplace)
    span = {"iteration_range": (0, iterations)} if iterations else {}
    if inplace:
        ask = lambda margin: loaded.inplace_predict(x, predict_type="margin" if margin else "value", **span)
    else:
        ask = lambda margin: loaded.predict(matrix(x), output_margin=margin, **span)
    return {
        "name": name,
        "library": "xgboost",
        "version": xgboost.__version__,
        "seed": seed,
        "parameters": stated,
        "rounds": rounds,
        "iterations": iterations,
        "model": text,
        "rows": x,
        "raw": ask(True),
        "predicted": ask(False),
    }


def fixed_xgboost():
    if xgboost is None:
        return
    tag = "xgboost" if version() >= (3, 0) else f"xgboost-{version()[0]}.{version()[1]}"
    yield case(f"{tag}-missing", kind="missing")
    yield case(f"{tag}-binary-logistic", "binary:logistic", kind="missing")
    yield case(f"{tag}-multi-softprob", "multi:softprob", rounds=3)
    yield case(f"{tag}-count-poisson", "count:poisson")
    yield case(f"{tag}-dart", booster="dart", rate_drop=0.5, rounds=8, kind="missing")
    if version() >= (1, 7):
        yield case(f"{tag}-missing-categories", kind="missing-categories", max_cat_to_onehot=2)
        yield case(f"{tag}-one-hot-categories", kind="missing-categories", max_cat_to_onehot=100)
        yield case(f"{tag}-targets", "binary:logistic", targets=2, rounds=3)
    if version() < (3, 0):
        return
    for objective in objectives():
        if objective not in ("binary:logistic", "multi:softprob", "count:poisson"):
            yield case(f"{tag}-{objective.replace(':', '-')}", objective, kind="missing")
    yield case(f"{tag}-base-score", "binary:logistic", base_score=0.3)
    yield case(f"{tag}-dart-multiclass", "multi:softprob", booster="dart", rate_drop=0.5, rounds=5)
    yield case(f"{tag}-dart-binary", "binary:logistic", booster="dart", rate_drop=0.3, rounds=5)
    yield case(f"{tag}-random-forest", num_parallel_tree=4, subsample=0.6, rounds=3, iterations=2)
    yield case(f"{tag}-monotone", monotone_constraints="(1,1,0,0,-1)")
    yield case(f"{tag}-deep", max_depth=12, min_child_weight=0, rounds=2, kind="missing")
    yield case(f"{tag}-lossguide", grow_policy="lossguide", max_leaves=20, max_depth=0, rounds=3)
    yield case(f"{tag}-pruned", gamma=20, tree_method="exact", max_depth=6)
    yield case(f"{tag}-single-leaf", constant=2.5, rounds=2)
    yield case(f"{tag}-labels-of-zero", "binary:logistic", constant=0, rounds=2)
    yield case(f"{tag}-labels-of-one", "binary:logistic", constant=1, rounds=2)
    yield case(f"{tag}-large-values", kind="large")
    yield case(f"{tag}-denormals", kind="denormal")
    yield case(f"{tag}-infinities", kind="missing", inplace=True)
    yield case(f"{tag}-many-trees", kind="missing-categories", rounds=21, max_depth=2, probe_rows=12)
    yield case(f"{tag}-first-iterations", "multi:softprob", rounds=6, iterations=4)
    yield case(f"{tag}-feature-names", names=["ret_5m", 'a "quoted" NaN', "größe", "Infinity,NaN", "x.y"])


def random_xgboost(count, seed):
    if xgboost is None:
        return
    for number in range(count):
        generator = np.random.default_rng([seed, number, 2])
        choose = lambda *values: values[generator.integers(0, len(values))]
        kinds = ["plain", "missing", "sparse", "large", "denormal"]
        if version() >= (1, 7):
            kinds += ["categories", "missing-categories"]
        parameters = dict(
            max_depth=int(generator.integers(1, 9)),
            eta=float(generator.uniform(0.05, 0.6)),
            min_child_weight=float(choose(0, 1, 5)),
            subsample=float(choose(1, 0.7)),
            max_cat_to_onehot=int(choose(1, 4, 100)),
            booster=choose("gbtree", "gbtree", "dart"),
        )
        if parameters["booster"] == "dart":
            parameters.update(rate_drop=0.4, normalize_type=choose("tree", "forest"))
        objective = choose(*objectives())
        if generator.random() < 0.2:
            parameters["num_parallel_tree"] = 3
        rounds = int(generator.integers(1, 12))
        iterations = int(generator.integers(1, rounds + 1)) if generator.random() < 0.3 else None
        name = f"xgboost-{xgboost.__version__}-{seed}-{number}"
        try:
            yield case(name, objective, choose(*kinds), seed=seed * 1000 + number, rounds=rounds, probe_rows=25, iterations=iterations, **parameters)
        except xgboost.core.XGBoostError as error:
            print(f"{name}: no model ({str(error)[:80]})")
