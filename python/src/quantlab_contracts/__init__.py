"""The machine contract of QuantLab for Python: kinds, types, schemas, checks, readers and writers."""

from .artifacts import check, read_artifact, write_artifact
from .catalogue import File, Kind, kind_named, kinds
from .checking import validate
from .engines import engine_names
from .errors import ContractsError, InvalidArtifactError, UnreadableFileError, UsageError
from .findings import ABSENT, Finding
from .json_reading import parse_json
from .lowering import bundled_schema
from .recognising import recognise

__all__ = [
    "ABSENT",
    "ContractsError",
    "File",
    "Finding",
    "InvalidArtifactError",
    "Kind",
    "UnreadableFileError",
    "UsageError",
    "bundled_schema",
    "check",
    "engine_names",
    "kind_named",
    "kinds",
    "parse_json",
    "read_artifact",
    "recognise",
    "validate",
    "write_artifact",
]
