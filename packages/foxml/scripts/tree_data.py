"""Data for the recordings: features of several kinds, labels for each objective, and rows that probe a model's edges."""

import numpy as np

ZERO = float(np.float32(1e-35))


def features(generator, rows, kind="plain"):
    x = generator.normal(size=(rows, 5))
    x[:, 1] = generator.exponential(size=rows) * 10
    x[:, 2] = generator.integers(-3, 4, rows)
    if kind == "missing":
        x[generator.random(x.shape) < 0.25] = np.nan
    if kind == "sparse":
        x[generator.random(x.shape) < 0.5] = 0
        x[generator.random(x.shape) < 0.1] = np.nan
    if kind == "categories":
        x[:, 3] = generator.integers(0, 4, rows)
        x[:, 4] = generator.integers(0, 70, rows)
    if kind == "missing-categories":
        x[:, 3] = generator.integers(0, 4, rows)
        x[:, 4] = generator.integers(0, 70, rows)
        x[generator.random(x.shape) < 0.2] = np.nan
    if kind == "large":
        x *= 10.0 ** generator.integers(-30, 30, x.shape)
    if kind == "denormal":
        x *= 10.0 ** generator.integers(-44, -34, x.shape)
    if kind == "infinite":
        x[generator.random(x.shape) < 0.1] = np.inf
        x[generator.random(x.shape) < 0.1] = -np.inf
    return x


def signal(generator, x, kind="plain"):
    z = np.nan_to_num(x, nan=0.5, posinf=3, neginf=-3)
    if kind in ("large", "denormal"):
        z = np.sign(z) * (np.log10(np.abs(z) + 1e-320) + 40) / 40
    y = z[:, 0] + 0.1 * z[:, 1] * (z[:, 2] > 0) + 0.3 * np.abs(z[:, 2])
    if "categories" in kind:
        y = y + (z[:, 3] == 2) + (z[:, 4].astype(int) * 7 % 5) * 0.5
    return y + 0.3 * generator.normal(size=len(y))


def labels(y, target):
    if target == "binary":
        return (y > np.median(y)).astype(float)
    if target == "class":
        return np.digitize(y, np.quantile(y, [0.4, 0.75])).astype(float)
    if target == "positive":
        return np.abs(y) + 0.1
    if target == "count":
        return np.floor(np.abs(y) * 2)
    if target == "unit":
        return 1 / (1 + np.exp(-y))
    return y


def probes(generator, x, thresholds, count, categorical=False, infinities=True):
    """Rows drawn from the data, and rows with zeros, missing values, the thresholds themselves and their neighbours."""
    width = x.shape[1]
    rows = [x[index].copy() for index in generator.integers(0, len(x), count)]
    odd = [0.0, -0.0, np.nan, ZERO, -ZERO, 5e-324, 1e-36, -1e-36, 1e-34, 1e30, -1e30]
    odd += [np.inf, -np.inf, 1e300] if infinities else []
    if categorical:
        odd += [-1.0, -0.5, 0.5, 3.7, 69.0, 70.0, 1e6, 2.0**24, 2.0**31, 3e9]
    for value in thresholds:
        odd += [value, np.nextafter(value, np.inf), np.nextafter(value, -np.inf), float(np.float32(value))]
    odd = [value for value in odd if infinities or not abs(value) > 3e38]
    rows += [np.full(width, value) for value in odd[:3]]
    for _ in range(count * 2):
        row = x[generator.integers(0, len(x))].copy()
        for place in range(width):
            if generator.random() < 0.5:
                row[place] = odd[generator.integers(0, len(odd))]
        rows.append(row)
    return np.array(rows)
