"""LightGBM models to record: every objective, way of missing, kind of booster and of split."""

import re

import numpy as np

from tree_data import features, labels, probes, signal

try:
    import lightgbm
except ImportError:
    lightgbm = None

OBJECTIVES = {
    "regression": "plain",
    "regression_l1": "plain",
    "huber": "plain",
    "fair": "plain",
    "quantile": "plain",
    "mape": "positive",
    "poisson": "count",
    "gamma": "positive",
    "tweedie": "positive",
    "binary": "binary",
    "multiclass": "class",
    "multiclassova": "class",
    "cross_entropy": "unit",
    "cross_entropy_lambda": "unit",
    "lambdarank": "count",
    "rank_xendcg": "count",
}
BASE = {"num_leaves": 7, "min_data_in_leaf": 3, "learning_rate": 0.3, "num_threads": 1, "verbose": -1, "seed": 1}
CATEGORIES = {"min_data_per_group": 3, "cat_smooth": 1, "cat_l2": 1}
FOREST = {"boosting": "rf", "bagging_freq": 1, "bagging_fraction": 0.6, "feature_fraction": 0.8}


def custom(predicted, data):
    return predicted - data.get_label(), np.ones_like(predicted)


def case(name, objective="regression", kind="plain", seed=0, rounds=5, rows=300, probe_rows=8, iterations=None, names=None, constant=False, **parameters):
    generator = np.random.default_rng(seed)
    x = features(generator, rows, kind)
    y = labels(signal(generator, x, kind), OBJECTIVES.get(objective, "plain"))
    y = np.full(rows, 2.5) if constant else y
    if objective in ("multiclass", "multiclassova"):
        parameters = {"num_class": 3, **parameters}
    stated = {"objective": objective, **BASE, **parameters}
    categorical = [3, 4] if "categories" in kind else []
    settings = {**stated, **({"objective": custom} if objective == "custom" else {})}
    group = [rows // 10] * 10 if objective in ("lambdarank", "rank_xendcg") else None
    data = lightgbm.Dataset(x, y, group=group, categorical_feature=categorical, feature_name=names or "auto", params=settings)
    old_custom = objective == "custom" and lightgbm.__version__ < "4"
    if old_custom:
        settings["objective"] = "none"
    trained = lightgbm.train(settings, data, rounds, **({"fobj": custom} if old_custom else {}))
    text = trained.model_to_string()
    loaded = lightgbm.Booster(model_str=text) if lightgbm.__version__ >= "3" else lightgbm.Booster({"model_str": text})
    thresholds = [float(word) for line in re.findall(r"^threshold=(.*)$", text, re.M) for word in line.split()][:40]
    x = probes(generator, x, thresholds, probe_rows, bool(categorical))
    return {
        "name": name,
        "library": "lightgbm",
        "version": lightgbm.__version__,
        "seed": seed,
        "parameters": stated,
        "rounds": rounds,
        "iterations": iterations,
        "model": text,
        "rows": x,
        "raw": loaded.predict(x, raw_score=True, num_iteration=iterations or -1),
        "predicted": loaded.predict(x, num_iteration=iterations or -1),
    }


def fixed_lightgbm():
    if lightgbm is None:
        return
    version = lightgbm.__version__
    tag = "lightgbm" if version >= "4" else f"lightgbm-{version.rsplit('.', 1)[0]}"
    yield case(f"{tag}-missing-categories", kind="missing-categories", rounds=8, **CATEGORIES)
    yield case(f"{tag}-zero-as-missing", kind="sparse", rounds=8, zero_as_missing=True)
    yield case(f"{tag}-random-forest", kind="missing", **FOREST)
    yield case(f"{tag}-multiclass", "multiclass", rounds=3)
    yield case(f"{tag}-binary-sigmoid", "binary", sigmoid=2.5)
    if version < "4":
        return
    for objective in OBJECTIVES:
        if objective != "multiclass":
            yield case(f"{tag}-{objective.replace('_', '-')}", objective, kind="missing")
    yield case(f"{tag}-custom-objective", "custom")
    yield case(f"{tag}-square-root", reg_sqrt=True)
    yield case(f"{tag}-multiclassova-sigmoid", "multiclassova", sigmoid=0.7, rounds=3)
    yield case(f"{tag}-no-missing", kind="sparse", use_missing=False)
    yield case(f"{tag}-one-hot-categories", kind="categories", max_cat_to_onehot=100, **CATEGORIES)
    yield case(f"{tag}-many-categories", "binary", kind="categories", rounds=8, **CATEGORIES)
    yield case(f"{tag}-zero-missing-categories", kind="missing-categories", zero_as_missing=True, **CATEGORIES)
    yield case(f"{tag}-dart", boosting="dart", drop_rate=0.5, kind="missing", rounds=8)
    yield case(f"{tag}-goss", data_sample_strategy="goss", rounds=6)
    yield case(f"{tag}-random-forest-multiclass", "multiclass", rounds=4, **FOREST)
    yield case(f"{tag}-random-forest-binary", "binary", rounds=4, **FOREST)
    yield case(f"{tag}-monotone", monotone_constraints=[1, 1, 0, 0, -1], monotone_constraints_method="advanced")
    yield case(f"{tag}-deep", num_leaves=250, min_data_in_leaf=1, max_depth=-1, rounds=2, kind="missing")
    yield case(f"{tag}-single-leaf", constant=True, rounds=2)
    yield case(f"{tag}-single-leaf-multiclass", "multiclass", min_data_in_leaf=400, rounds=2)
    yield case(f"{tag}-large-values", kind="large", min_data_in_bin=1)
    yield case(f"{tag}-denormals", kind="denormal", min_data_in_bin=1)
    yield case(f"{tag}-infinities", kind="infinite")
    yield case(f"{tag}-linear-trees", linear_tree=True, kind="missing", rounds=6, linear_lambda=0.01)
    yield case(f"{tag}-linear-trees-categories", "binary", linear_tree=True, kind="missing-categories", **CATEGORIES)
    yield case(f"{tag}-first-iterations", "multiclass", rounds=6, iterations=4)
    yield case(f"{tag}-first-iterations-of-forest", rounds=6, iterations=4, **FOREST)
    yield case(f"{tag}-feature-names", names=["ret_5m", "vol|20", "größe", "day-of=week", "x.y"])
    yield case(f"{tag}-many-trees", "multiclass", rounds=13, num_leaves=3, probe_rows=12)
    yield case(f"{tag}-extra-trees", extra_trees=True, path_smooth=1.0)


def random_lightgbm(count, seed):
    if lightgbm is None:
        return
    for number in range(count):
        generator = np.random.default_rng([seed, number, 1])
        choose = lambda *values: values[generator.integers(0, len(values))]
        kind = choose("plain", "missing", "sparse", "categories", "missing-categories", "large", "denormal", "infinite")
        parameters = dict(
            num_leaves=int(generator.integers(2, 60)),
            learning_rate=float(generator.uniform(0.05, 0.6)),
            min_data_in_leaf=int(generator.integers(1, 15)),
            zero_as_missing=bool(generator.random() < 0.2),
            use_missing=bool(generator.random() < 0.85),
            max_cat_to_onehot=int(choose(1, 4, 100)),
            min_data_in_bin=int(choose(1, 3)),
            **CATEGORIES,
        )
        objective = choose(*OBJECTIVES)
        booster = choose("gbdt", "gbdt", "dart", "rf")
        if booster == "rf":
            parameters.update(FOREST)
        elif booster == "dart":
            parameters.update(boosting="dart", drop_rate=0.4)
        if objective in ("regression", "binary", "poisson") and kind != "infinite" and generator.random() < 0.3:
            if lightgbm.__version__ >= "4" and booster == "gbdt":
                parameters.update(linear_tree=True, linear_lambda=0.1, zero_as_missing=False, use_missing=True)
        if objective in ("binary", "multiclassova"):
            parameters["sigmoid"] = float(generator.uniform(0.3, 3))
        rounds = int(generator.integers(1, 12))
        iterations = int(generator.integers(1, rounds + 1)) if generator.random() < 0.3 else None
        name = f"lightgbm-{lightgbm.__version__}-{seed}-{number}"
        try:
            yield case(name, objective, kind, seed=seed * 1000 + number, rounds=rounds, probe_rows=25, iterations=iterations, **parameters)
        except lightgbm.basic.LightGBMError as error:
            print(f"{name}: no model ({str(error)[:80]})")
