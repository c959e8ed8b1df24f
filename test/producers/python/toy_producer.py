"""A toy producer in Python: one moving-average run over CSV bars, with the artifacts and signals of the contract's surface.

It is a subject for `quantlab-conform producer` on a second language, not a trading system. Standard library only.
"""

import argparse
import csv
import hashlib
import json
import os
import sys
import tempfile
from datetime import datetime

VERSION = "0.1.0"
EXIT = {"config": 2, "data": 3}


class ToyError(Exception):
    def __init__(self, kind, message):
        super().__init__(message)
        self.exit_code = EXIT[kind]


def now():
    return datetime.now().isoformat(timespec="seconds")


class Signals:
    """Best-effort JSON Lines, appended with one write a line."""

    def __init__(self, path):
        self.path = path
        self.base = {"mode": "unknown", "request_id": None}

    def emit(self, event, status, **more):
        line = {"schema_version": "1.0", "event": event, "status": status, "timestamp": now(), **self.base, **more}
        if self.path is None:
            return
        try:
            descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NONBLOCK, 0o644)
            try:
                os.write(descriptor, (json.dumps(line) + "\n").encode())
            finally:
                os.close(descriptor)
        except OSError:
            pass


def read_request(text):
    try:
        request = json.loads(text)
    except ValueError as error:
        raise ToyError("config", f"the request is no JSON: {error}") from None
    if not isinstance(request, dict):
        raise ToyError("config", "the request is no object")
    return request


def check_request(request):
    if request.get("schema_version") != "1.0":
        raise ToyError("config", "schema_version is not 1.0")
    if request.get("command") != "run":
        raise ToyError("config", "only the command run is known here")
    if not isinstance(request.get("params"), dict):
        raise ToyError("config", "params is no object")
    return request["params"]


def read_bars(params):
    ticker = params.get("ticker", "")
    if not isinstance(ticker, str) or not ticker.replace("-", "").replace("=", "").isalnum():
        raise ToyError("config", "ticker is no name")
    for name in ("start", "end"):
        try:
            datetime.strptime(params.get(name, "2019-01-01"), "%Y-%m-%d")
        except (TypeError, ValueError):
            raise ToyError("config", f"{name} is no date") from None
    file = os.path.join(os.environ.get("QUANTLAB_DATA_DIR", "."), f"{ticker}_{params.get('interval', '1d')}.csv")
    try:
        with open(file, newline="") as handle:
            rows = [row for row in csv.DictReader(handle)]
        closes = [float(row["Close"]) for row in rows if params.get("start", "") <= row["timestamp"] < params.get("end", "9")]
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        raise ToyError("data", f"no bars of {ticker}: {error}") from None
    if len(closes) < 100:
        raise ToyError("data", f"{len(closes)} bars of {ticker} are too few")
    return closes


def put(folder, name, document):
    """Writes a document beside its place and renames it."""
    descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=f".{name}.")
    with os.fdopen(descriptor, "w") as handle:
        json.dump(document, handle, indent=2, sort_keys=True)
    os.replace(temporary, os.path.join(folder, name))


def run(params, request_id):
    closes = read_bars(params)
    equity = 1.0
    for place in range(20, len(closes)):
        if closes[place - 1] > sum(closes[place - 20 : place]) / 20:
            equity *= closes[place] / closes[place - 1]
    digest = hashlib.sha1(json.dumps(params, sort_keys=True).encode()).hexdigest()[:7]
    run_id = f"{datetime.now():%Y%m%d_%H%M%S}_run_{digest}"
    folder = os.path.join("outputs", "runs", run_id)
    os.makedirs(folder)
    summary = {"total_return": equity - 1}
    put(folder, "config.json", params)
    put(folder, "metrics.json", {"status": "success", "summary": summary})
    put(folder, "metadata.json", {"run_id": run_id, "command": "run", "status": "success", "created_at": now()})
    contract = {
        "schema_version": "1.0",
        "contract_type": "quantlab.run.result",
        "command": "run",
        "mode": "run",
        "status": "success",
        "request_id": request_id,
        "run_id": run_id,
        "summary": summary,
        "artifacts": [],
    }
    put(folder, "report.json", {"machine_contract": contract, "summary": summary})
    return {"run_id": run_id, "artifacts_path": folder, "report_path": os.path.join(folder, "report.json")}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--json-request")
    parser.add_argument("--signal-file")
    options = parser.parse_args()
    if options.version:
        print(VERSION)
        return 0
    signals = Signals(options.signal_file)
    try:
        request = read_request(options.json_request or "")
        signals.base["request_id"] = request.get("request_id")
        params = check_request(request)
        signals.base["mode"] = "run"
        signals.emit("SESSION_STARTED", "running")
        signals.emit("SESSION_COMPLETED", "success", **run(params, request.get("request_id")))
        return 0
    except ToyError as error:
        signals.emit(
            "SESSION_FAILED",
            "error",
            exit_code=error.exit_code,
            error_type=type(error).__name__,
            message=str(error),
        )
        print(error, file=sys.stderr)
        return error.exit_code


if __name__ == "__main__":
    sys.exit(main())
