"""Files and directories that become visible whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

from .errors import UsageError

__all__ = ["write_directory", "write_file"]


def write_file(path: Path, data: bytes) -> None:
    """Replaces or makes a file: a temporary sibling, made durable, takes its name."""
    staged = _sibling(path)
    try:
        _write(staged, data)
        os.replace(staged, path)
    except BaseException:
        staged.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def write_directory(path: Path, files: Mapping[str, bytes]) -> None:
    """Makes a directory; what is there already is not touched. Raises UsageError when the name is taken."""
    staged = _sibling(path)
    try:
        staged.mkdir()
        for name, data in files.items():
            file = staged / name
            file.parent.mkdir(parents=True, exist_ok=True)
            _write(file, data)
        for folder, _, _ in os.walk(staged, topdown=False):
            _sync_folder(Path(folder))
        if path.exists() or path.is_symlink():
            raise _taken(path)
        try:
            os.rename(staged, path)
        except OSError as error:
            if error.errno in (errno.EEXIST, errno.ENOTEMPTY, errno.ENOTDIR):
                raise _taken(path) from error
            raise
    except BaseException:
        shutil.rmtree(staged, ignore_errors=True)
        raise
    _sync_folder(path.parent)


def _taken(path: Path) -> UsageError:
    return UsageError(f"{path} exists already", "Choose another name: an artifact that was handed over stays as it is")


def _sibling(path: Path) -> Path:
    return path.parent / f".{path.name}.{secrets.token_hex(6)}.tmp"


def _write(path: Path, data: bytes) -> None:
    with open(path, "xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    if os.name == "nt":
        # Windows has no way to make a directory durable.
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some file systems refuse to flush directories, and then there is nothing to be done.
        if error.errno not in (errno.EINVAL, errno.EPERM, errno.EISDIR):
            raise
    finally:
        os.close(descriptor)
