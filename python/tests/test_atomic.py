"""What is written becomes visible whole or not at all, whatever the file system refuses."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from quantlab_contracts import UsageError
from quantlab_contracts.atomic import write_directory, write_file


def test_a_file_system_that_cannot_flush_directories_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = os.fsync

    def refuse(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", refuse)
    write_directory(tmp_path / "run", {"a.json": b"{}"})
    write_file(tmp_path / "b.json", b"{}")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.json", "b.json", "run"]


def test_a_disk_without_space_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "b.json").write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    for write in (
        lambda: write_directory(tmp_path / "run", {"a.json": b"{}"}),
        lambda: write_file(tmp_path / "b.json", b"{}"),
    ):
        with pytest.raises(OSError, match="No space"):
            write()
    assert [path.name for path in tmp_path.iterdir()] == ["b.json"]
    assert (tmp_path / "b.json").read_bytes() == b"old"


def test_a_name_that_is_taken_at_the_last_moment_stays_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place, rename = tmp_path / "run", os.rename

    def late(source: Path, target: Path) -> None:
        place.mkdir()
        (place / "theirs.json").write_bytes(b"theirs")
        rename(source, target)

    monkeypatch.setattr(os, "rename", late)
    with pytest.raises(UsageError, match="exists already"):
        write_directory(place, {"a.json": b"{}"})
    assert [path.name for path in tmp_path.rglob("*")] == ["run", "theirs.json"]
