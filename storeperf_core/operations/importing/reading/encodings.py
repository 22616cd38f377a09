"""Which encoding a text file is in, judged by its bytes, and how its bytes become lines."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterable, Iterator

from storeperf_core.operations.importing.reading.tables import Finding

_MIXED = "storeperf.mixed"
_SINGLE_BYTE = ("cp1252", "cp1250", "mac_roman", "cp850")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_COMMON = {
    "cp1252": "éèêëàâäáåãçñíïîóôöøúùüûæœßÉÈÀÄÖÜÇÑÅØ£€°´’–“”®™½",
    "cp1250": "ąćęłńóśźżĄĆĘŁŃÓŚŹŻčďěňřšťůžýáéíúČŘŠŽőűöüäß€",
    "mac_roman": "éèêëàâäáåãçñíïîóôöøúùüûæœßÉÈÀÄÖÜÇÑÅØ£€°’–“”®™",
    "cp850": "éèêëàâäáåçñíïîóôöúùüûæßÉÄÖÜÇÑÅ£",
}


def _read_as_windows(error: UnicodeError) -> tuple[str, int]:
    """Decode bytes that the file's encoding does not know as Windows-1252: files joined from two programs have such
    rows.
    """
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(_MIXED, _read_as_windows)


def detect_encoding(blocks: Iterable[bytes]) -> Finding:
    """The encoding of the bytes in `blocks` (all of a file, or its beginning); a Python codec's name is the choice."""
    tally = _Utf8Tally()
    for number, block in enumerate(blocks):
        if number == 0:
            marked = _by_mark(block) or _by_zeros(block)
            if marked:
                return marked
        tally.add(block)
    if tally.foreign == 0:
        why = "Every character is valid UTF-8." if tally.beyond_ascii else "Every character is plain ASCII."
        return Finding("utf-8", why)
    if tally.beyond_ascii >= tally.foreign:
        why = "Most of the file is UTF-8; {places} places are not, and are read as Windows-1252."
        return Finding("utf-8", why, {"places": tally.foreign})
    best = max(_SINGLE_BYTE, key=lambda name: _plausibility(tally.sample, name))
    return Finding(best, "The file is not UTF-8, and its accented letters make words in this encoding.")


def _by_mark(block: bytes) -> Finding | None:
    for mark, name in _MARKS:
        if block.startswith(mark):
            return Finding(name, "The file begins with this encoding's mark.")
    return None


def _by_zeros(block: bytes) -> Finding | None:
    """UTF-16 without a mark has a zero in every second byte of plain text."""
    head = block[:4096]
    half = len(head) // 2
    for offset, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if half and head[offset::2].count(0) > 0.7 * half and head[1 - offset :: 2].count(0) == 0:
            return Finding(name, "Every second byte is zero, as in UTF-16.")
    return None


class _Utf8Tally:
    """Counts what is valid UTF-8 beyond ASCII and what is not, and keeps a sample of the stretches that are beyond
    ASCII.
    """

    def __init__(self) -> None:
        self.beyond_ascii = 0
        self.foreign = 0
        self.sample = b""
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def add(self, block: bytes) -> None:
        if block.isascii() and not self._decoder.getstate()[0]:
            return
        text = self._decoder.decode(block)
        foreign = text.count("\ufffd") - block.count(b"\xef\xbf\xbd")
        self.foreign += max(foreign, 0)
        self.beyond_ascii += (len(block) - len(text)) // 2 if foreign <= 0 else _valid_beyond_ascii(text)
        if len(self.sample) < 200_000:
            lines = block.split(b"\n")
            self.sample += b"\n".join(line for line in lines if not line.isascii())[:100_000]


def _valid_beyond_ascii(text: str) -> int:
    return sum(1 for letter in text if letter > "\x7f" and letter != "\ufffd")


def _plausibility(sample: bytes, name: str) -> int:
    """How much the bytes beyond ASCII look like letters of words when read as `name`."""
    text = sample.decode(name, "replace")
    common = _COMMON[name]
    score = 1 if name == "cp1252" else 0
    for index, letter in enumerate(text):
        if letter <= "\x7f":
            continue
        before, after = text[index - 1 : index], text[index + 1 : index + 2]
        inside_word = before.isalpha() and after.isalpha()
        if letter in common:
            score += 2
        elif not letter.isalpha():
            score -= 4 if inside_word or not letter.isprintable() else 1
        if letter.isupper() and before.islower():
            score -= 3
    return score


def text_blocks(blocks: Iterable[bytes], encoding: str) -> Iterator[str]:
    """Decode `blocks`, every kind of line end becoming `\\n`; never fails: what does not decode is read as
    Windows-1252.
    """
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(encoding)(_MIXED), translate=True)
    for block in blocks:
        yield decoder.decode(block)
    yield decoder.decode(b"", final=True)


def lines(texts: Iterable[str], longest: int) -> Iterator[list[str]]:
    """Yield lists of whole lines without their ends; a line of more than `longest` characters is cut to one more than
    that.
    """
    rest = ""
    for text in texts:
        whole = (rest + text).split("\n")
        rest = whole.pop()[: longest + 1]
        if whole:
            yield whole
    if rest:
        yield [rest]
