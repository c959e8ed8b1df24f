"""The files of an artifact: in a folder, or in memory."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from .catalogue import File
from .errors import UnreadableFileError

__all__ = ["Files", "FolderFiles", "MemoryFiles", "find_file"]


class Files(Protocol):
    """The files of an artifact, by their names below it."""

    def entry(self, name: str) -> str | None:
        """`file`, `directory` or `other`; None when there is nothing of that name."""

    def read(self, name: str) -> bytes:
        """The content of a file."""


class FolderFiles:
    """A directory; what leads out of it is no file of it."""

    def __init__(self, root: str | os.PathLike[str]) -> None:
        self.root = Path(root)

    def entry(self, name: str) -> str | None:
        path = self.root / name
        try:
            mode = path.lstat().st_mode
            if stat.S_ISLNK(mode):
                # Unlike `Path.resolve` it raises nothing where links lead in a circle.
                inside = Path(os.path.realpath(path)).is_relative_to(os.path.realpath(self.root))
                return "file" if inside and path.is_file() else "other"
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise UnreadableFileError(name, error.strerror or str(error), "Check its permissions") from error
        return "file" if stat.S_ISREG(mode) else "directory" if stat.S_ISDIR(mode) else "other"

    def read(self, name: str) -> bytes:
        try:
            return (self.root / name).read_bytes()
        except OSError as error:
            raise UnreadableFileError(name, error.strerror or str(error), "Check its permissions") from error


class MemoryFiles:
    """Files in memory; a name that ends in "/" is an empty directory."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files

    def entry(self, name: str) -> str | None:
        if name in self.files:
            return "file"
        return "directory" if any(one.startswith(f"{name}/") for one in self.files) else None

    def read(self, name: str) -> bytes:
        return self.files[name]


def find_file(files: Files, file: File) -> str | None:
    """The name under which a file is there: its own or an older one."""
    entry = files.entry(file.name)
    # In a folder only a file counts; beside the others whatever has the name is meant.
    if entry is not None and ("/" not in file.name or entry == "file"):
        return file.name
    return next((legacy for legacy in file.legacy_names if files.entry(legacy) is not None), None)
