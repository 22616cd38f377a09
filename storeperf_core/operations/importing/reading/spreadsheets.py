"""Spreadsheets: recognised by their content, checked before they are parsed, turned into text by a process of its
own.
"""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import zipfile
from pathlib import Path

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.reading import sources
from storeperf_core.operations.importing.reading.rows import Dialect
from storeperf_core.operations.importing.reading.sheet_worker import CELL_END, damaged, work

CONVERTED = Dialect(CELL_END, '"')
"""How the text made of a spreadsheet is written."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LARGEST_RATIO = 200
_HARMLESS_BYTES = 100_000_000
_LARGEST_BYTES = 2_000_000_000
_KINDS = {"xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsb"}
_WEB_PAGE = (b"<html", b"<table", b"<!doctype", b"<?xml")


def spreadsheet_kind(path: Path) -> str | None:
    """`xlsx`, `xlsb`, `xls` or `ods` by the file's content, None for others; refuses protected and harmful ones."""
    head = sources.first_bytes(path, 512)
    if head.startswith(_OLE):
        _require_no_password(path)
        return "xls"
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(_WEB_PAGE):
        raise Refusal(
            "The file {name} is a web page or XML, not a table. "
            "Open it in a spreadsheet program and save it as CSV or XLSX.",
            name=path.name,
        )
    return _packed_kind(path) if head.startswith(b"PK\x03\x04") else None


def sheet_names(path: Path) -> list[str]:
    """The names of a spreadsheet's sheets in its order; none for other files."""
    if spreadsheet_kind(path) is None:
        return []
    answer = _ask(path, None, None)
    return answer if isinstance(answer, list) else [answer]


def convert(path: Path, kind: str, sheet: str | None, folder: Path | None) -> tuple[Path, str]:
    """Lay the rows of one sheet down as text in `folder`; its path, which the caller removes, and the sheet's name."""
    handle, name = tempfile.mkstemp(prefix=f"storeperf-{kind}-", suffix=".txt", dir=folder)
    os.close(handle)
    target = Path(name)
    try:
        chosen = _ask(path, target, sheet)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    if target.stat().st_size == 0:
        target.unlink()
        raise Refusal("The sheet {sheet} is empty.", sheet=str(chosen))
    return target, str(chosen)


def _ask(path: Path, target: Path | None, sheet: str | None) -> str | list[str]:
    """Have the other process do its work; its crash is a refusal here."""
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(str(path), None if target is None else str(target), sheet, sending))
    process.start()
    sending.close()
    try:
        answer = receiving.recv()
    except EOFError:
        answer = damaged()
    except BaseException:
        process.terminate()
        raise
    finally:
        receiving.close()
        process.join()
    if isinstance(answer, Refusal):
        raise answer
    result: str | list[str] = answer
    return result


def _require_no_password(path: Path) -> None:
    rest = b""
    with path.open("rb") as file:
        while block := file.read(sources.BLOCK_BYTES):
            if _ENCRYPTED in rest + block:
                raise Refusal("The spreadsheet is protected by a password. Save it without one and choose it again.")
            rest = block[-len(_ENCRYPTED) :]


def _packed_kind(path: Path) -> str | None:
    """The kind of a zip archive, its sizes checked by its table of contents before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            mimetype = archive.read("mimetype")[:60] if _has_small_mimetype(archive) else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, RuntimeError) as error:
        raise damaged() from error
    names = {entry.filename for entry in entries}
    kind = next((kind for name, kind in _KINDS.items() if name in names), None)
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        kind = "ods"
    if kind is not None:
        unpacked = sum(entry.file_size for entry in entries)
        packed = max(sum(entry.compress_size for entry in entries), 1)
        if unpacked > _LARGEST_BYTES or (unpacked > _HARMLESS_BYTES and unpacked > _LARGEST_RATIO * packed):
            raise Refusal(
                "The spreadsheet unpacks to {megabytes} MB, more than can be read safely. "
                "Save it as CSV and choose that file.",
                megabytes=unpacked // 1_000_000,
            )
    return kind


def _has_small_mimetype(archive: zipfile.ZipFile) -> bool:
    return "mimetype" in archive.namelist() and archive.getinfo("mimetype").file_size < 200
