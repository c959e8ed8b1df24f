"""Makes recordings of tree models and their predictions with the real LightGBM and XGBoost.

    python make-tree-fixtures.py OUT                     the fixed cases of the installed libraries
    python make-tree-fixtures.py OUT --random N --seed S N random models a library

One folder a case: model.txt or model.json, rows.json, expected.json (doubles in full, NaN and infinities as strings) and
provenance.json. Every prediction is made by a booster that was loaded back from the saved file.
"""

import argparse
import json
import math
import pathlib
import platform
import sys

import numpy as np

from tree_cases_lightgbm import fixed_lightgbm, random_lightgbm
from tree_cases_xgboost import fixed_xgboost, random_xgboost


def plain(value):
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    value = float(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return value


def lines(rows):
    return "[\n" + ",\n".join(json.dumps(plain(row.tolist()), separators=(",", ":")) for row in rows) + "\n]\n"


def save(out, case):
    folder = out / case["name"]
    folder.mkdir(parents=True, exist_ok=True)
    extension = "txt" if case["library"] == "lightgbm" else "json"
    (folder / f"model.{extension}").write_text(case["model"], encoding="utf-8", newline="\n")
    (folder / "rows.json").write_text(lines(case["rows"]), newline="\n")
    raw, predicted = (np.asarray(case[key], dtype=np.float64).reshape(len(case["rows"]), -1) for key in ("raw", "predicted"))
    expected = '{"raw":' + lines(raw).strip() + ',\n"predicted":' + lines(predicted).strip() + "}\n"
    (folder / "expected.json").write_text(expected, newline="\n")
    provenance = {
        "library": case["library"],
        "version": case["version"],
        "numpy": np.__version__,
        "platform": f"{platform.system()} {platform.machine()} {' '.join(platform.libc_ver())}",
        "seed": case["seed"],
        "parameters": case["parameters"],
        "rounds": case["rounds"],
        **({"iterations": case["iterations"]} if case.get("iterations") else {}),
        "command": "python make-tree-fixtures.py " + " ".join(["OUT", *sys.argv[2:]]),
    }
    (folder / "provenance.json").write_text(json.dumps(provenance, indent=2) + "\n", newline="\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--random", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    count = 0
    for fixed, random in ((fixed_lightgbm, random_lightgbm), (fixed_xgboost, random_xgboost)):
        for case in random(options.random, options.seed) if options.random else fixed():
            save(options.out, case)
            count += 1
    print(f"{count} cases in {options.out}")


if __name__ == "__main__":
    main()
