"""Reads ESC/POS back: what paper would show of the bytes that a printer was sent. Anything unknown is an error."""

from __future__ import annotations

from dataclasses import dataclass, field

CODE_PAGES = {0: "cp437", 2: "cp850", 16: "cp1252", 18: "cp852", 19: "cp858"}
ASKED_ONLINE, ASKED_PAPER = b"\x10\x04\x01", b"\x10\x04\x04"


@dataclass
class Paper:
    """`rows` of text, those that were `large`, bar codes, cuts, pulses to the drawer by pin, questions."""

    rows: list[str] = field(default_factory=list)
    large: list[str] = field(default_factory=list)
    strong: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    cuts: int = 0
    pulses: list[int] = field(default_factory=list)
    questions: int = 0
    woken: int = 0
    fed: int = 0


class _Reader:
    def __init__(self, sent: bytes) -> None:
        self.sent, self.at = sent, 0
        self.paper, self.row = Paper(), ""
        self.page, self.is_large, self.is_strong = "cp437", False, False

    def take(self, count: int) -> bytes:
        taken = self.sent[self.at : self.at + count]
        assert len(taken) == count, "the document broke off within a command"
        self.at += count
        return taken

    def end_row(self) -> None:
        self.paper.rows.append(self.row)
        if self.is_large:
            self.paper.large.append(self.row.strip())
        if self.is_strong:
            self.paper.strong.append(self.row.strip())
        self.row = ""

    def read(self) -> Paper:
        while self.at < len(self.sent):
            byte = self.take(1)
            if byte == b"\x1b":
                self.escape()
            elif byte == b"\x1d":
                self.group()
            elif byte == b"\x10":
                assert self.take(1) == b"\x04"
                self.take(1)
                self.paper.questions += 1
            elif byte == b"\n":
                self.end_row()
            else:
                assert byte[0] >= 32, f"an unknown control character {byte!r}"
                self.row += byte.decode(self.page)
        assert self.row == "", "the last row is not ended"
        return self.paper

    def escape(self) -> None:
        command = self.take(1)
        if command == b"@":
            self.paper.woken += 1
        elif command == b"t":
            self.page = CODE_PAGES[self.take(1)[0]]
        elif command == b"!":
            self.is_large = bool(self.take(1)[0] & 0x30)
        elif command == b"E":
            self.is_strong = bool(self.take(1)[0] & 1)
        elif command == b"d":
            self.paper.fed += self.take(1)[0]
        elif command == b"p":
            self.paper.pulses.append({0: 2, 1: 5}[self.take(1)[0]])
            self.take(2)
        elif command == b"a":
            self.take(1)
        else:
            raise AssertionError(f"an unknown command ESC {command!r}")

    def group(self) -> None:
        command = self.take(1)
        if command == b"V":
            self.paper.cuts += 1
            self.take(1)
        elif command in (b"h", b"w", b"f", b"H"):
            self.take(1)
        elif command == b"k":
            assert self.take(1) == b"\x49", "no Code 128"
            code = self.take(self.take(1)[0])
            assert code[:2] == b"{B"
            self.paper.codes.append(code[2:].decode("ascii"))
        else:
            raise AssertionError(f"an unknown command GS {command!r}")


def paper_of(sent: bytes) -> Paper:
    """What the paper would show."""
    return _Reader(sent).read()
