"""The Python side of bench/trees.mjs: trains the models, then times LightGBM on one thread when asked over stdin."""

import json
import sys
import time

import lightgbm
import numpy as np

CASES = {
    "100 trees, 31 leaves, 30 features": dict(rounds=100, num_leaves=31, features=30, kind="plain"),
    "500 trees, 63 leaves, 100 features, 10 % missing": dict(rounds=500, num_leaves=63, features=100, kind="missing"),
    "200 trees, 31 leaves, 5 of 30 features categorical": dict(rounds=200, num_leaves=31, features=30, kind="categories"),
    "100 iterations, 3 classes, 31 leaves, 30 features": dict(rounds=100, num_leaves=31, features=30, kind="classes"),
}


def make(folder, name, rounds, num_leaves, features, kind):
    generator = np.random.default_rng(1)
    x = generator.normal(size=(20_000, features))
    categorical = list(range(5)) if kind == "categories" else []
    for place in categorical:
        x[:, place] = generator.integers(0, 40, len(x))
    y = x[:, 5] * x[:, 6] + np.sin(3 * x[:, 7]) + (x[:, :5].astype(int) % 3).sum(1) + generator.normal(size=len(x))
    if kind == "missing":
        x[generator.random(x.shape) < 0.1] = np.nan
    parameters = dict(objective="regression", num_leaves=num_leaves, num_threads=1, verbose=-1, seed=1)
    if kind == "classes":
        y = np.digitize(y, np.quantile(y, [0.3, 0.7]))
        parameters.update(objective="multiclass", num_class=3)
    booster = lightgbm.train(parameters, lightgbm.Dataset(x, y, categorical_feature=categorical), rounds)
    stem = f"{folder}/{kind}"
    booster.save_model(f"{stem}.txt")
    x[:10_000].tofile(f"{stem}.rows")
    return {"name": name, "model": f"{stem}.txt", "rows": f"{stem}.rows", "features": features}


def main():
    folder = sys.argv[1]
    cases = [make(folder, name, **options) for name, options in CASES.items()]
    boosters = [lightgbm.Booster(model_file=case["model"]) for case in cases]
    data = [np.fromfile(case["rows"]).reshape(-1, case["features"]) for case in cases]
    print(json.dumps({"version": lightgbm.__version__, "cases": cases}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        booster, rows = boosters[request["case"]], data[request["case"]]
        if request["batch"]:
            start = time.perf_counter()
            answer = booster.predict(rows, num_threads=1)
        else:
            single = [rows[index : index + 1] for index in range(request["rows"])]
            start = time.perf_counter()
            answer = [booster.predict(row, num_threads=1) for row in single]
        seconds = time.perf_counter() - start
        print(json.dumps({"seconds": seconds, "rows": len(answer), "sum": float(np.sum(answer))}), flush=True)


main()
