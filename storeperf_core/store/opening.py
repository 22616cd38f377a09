"""Making a store's folder and opening it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy import Connection, Engine, insert

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_core.domain.identifiers import new_id
from storeperf_core.store import schema
from storeperf_core.store.audit_heads import sign_unless_hindered
from storeperf_core.store.backup import back_up
from storeperf_core.store.change import Actor
from storeperf_core.store.device_key import make_device_key
from storeperf_core.store.engine import FILE_NAME, reader_engine, writer_engine
from storeperf_core.store.faults import FAULTS, reading_fault
from storeperf_core.store.folder import FolderLock, keep_names, require_local
from storeperf_core.store.session import Place, WriteSession, load_place
from storeperf_core.store.tables import device, staff, store, till

OWNER_KEY = 1
_UNFINISHED = f"{FILE_NAME}.new"


@dataclass
class OpenStore:
    """A store's folder, open: readers always, the writer only for the program that owns the folder."""

    folder: Path
    readers: Engine
    writer: WriteSession | None
    _place: Place
    _lock: FolderLock | None = None

    def __enter__(self) -> OpenStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def place(self) -> Place:
        """What is known of the store: as it is for its owner, as it was at the opening for a reader beside."""
        return self._place if self.writer is None else self.writer.place

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.place.timezone)

    def to_write(self) -> WriteSession:
        """The writer; a Refusal when the folder was opened for reading."""
        if self.writer is None:
            raise Refusal("This store is open for reading only.")
        return self.writer

    def close(self) -> None:
        """Sign what was written, close every connection and give the folder free."""
        if self.writer is not None and not self.writer.connection.closed:
            sign_unless_hindered(self.writer)
        self.readers.dispose()
        if self.writer is not None:
            self.writer.connection.close()
            self.writer.connection.engine.dispose()
        if self._lock is not None:
            self._lock.release()


def create_store(folder: Path, *, name: str, currency: str, timezone: str) -> None:
    """Make a store with till 1, this device and one member of staff, *Owner*. Refuses a folder that holds a store."""
    currency = currency.upper()
    if not (len(currency) == 3 and currency.isascii() and currency.isalpha()):
        raise Refusal("{currency} is not a currency code like GBP or EUR.", currency=currency)
    if timezone not in available_timezones():
        raise Refusal("{timezone} is not a time zone like Europe/London.", timezone=timezone)
    if not name.strip():
        raise Refusal("A store needs a name.")
    _make_folder(folder)
    with FolderLock(folder):
        path = folder / FILE_NAME
        if path.exists():
            raise Refusal("There is a store in {folder} already.", folder=str(folder))
        unfinished = folder / _UNFINISHED
        for left in folder.glob(f"{_UNFINISHED}*"):
            left.unlink()
        with _told_apart(path):
            _fill(unfinished, name.strip(), currency, timezone)
        unfinished.replace(path)
        keep_names(folder)
        keep_names(folder.parent)


def _fill(path: Path, name: str, currency: str, timezone: str) -> None:
    """Make the file. It gets a store's name only afterwards, so that no crash leaves half a store behind."""
    engine = writer_engine(path)
    try:
        with engine.connect() as connection:
            schema.migrate(connection)
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            _first_rows(connection, name, currency, timezone)
            connection.commit()
            _first_change(connection)
    finally:
        # The last connection's end moves the write-ahead log into the file.
        engine.dispose()


def open_store(folder: Path, *, write: bool = False) -> OpenStore:
    """Open the store in `folder`; with `write`, own it until it is closed and bring its schema up to date first.

    Raises Refusal when there is no store, another program owns it, it is from a newer program, or its file is damaged.
    """
    path = folder / FILE_NAME
    if not path.is_file():
        raise Refusal("There is no store in {folder}. Make one with: storeperf init", folder=str(folder))
    with ExitStack() as unwound, _told_apart(path):
        lock = unwound.enter_context(FolderLock(folder)) if write else None
        writer = _open_writer(path, unwound) if write else None
        readers = reader_engine(path)
        unwound.callback(readers.dispose)
        with readers.connect() as connection:
            schema.require_readable(connection)
            place = load_place(connection)
        if writer is not None:
            # A program that was killed left its last entries unsigned, and in the log what was erased perhaps.
            sign_unless_hindered(writer)
            writer.empty_log(wait=False)
        unwound.pop_all()
        return OpenStore(folder, readers, writer, place, lock)


def owner(via: str) -> Actor:
    """The member of staff who is signed in until a PIN is set."""
    return Actor(OWNER_KEY, via)


def _open_writer(path: Path, unwound: ExitStack) -> WriteSession:
    """The writer of a store that is up to date. `unwound` closes it when opening the store fails later."""
    engine = writer_engine(path)
    unwound.callback(engine.dispose)
    connection = unwound.enter_context(engine.connect())
    version = schema.version_of(connection)
    connection.rollback()
    if version is None or version > schema.HEAD:
        schema.require_readable(connection)
    if version != schema.HEAD:
        back_up(path, path.with_name(f"before-migration-{version}.sqlite3"))
        schema.migrate(connection)
    return WriteSession(connection)


def _make_folder(folder: Path) -> None:
    require_local(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise EnvironmentRefusal(
            "The folder {folder} cannot be made: {reason}.", folder=str(folder), reason=fault.strerror or str(fault)
        ) from fault


def _first_rows(connection: Connection, name: str, currency: str, timezone: str) -> None:
    """The place itself, which every later row refers to."""
    connection.execute(insert(store).values(store_id=new_id(), name=name, currency=currency, timezone=timezone))
    connection.execute(insert(till).values(till_id=new_id(), store_key=1, number=1, name="Till 1"))
    device_id, public_key = make_device_key()
    connection.execute(insert(device).values(device_id=device_id, till_key=1, public_key=public_key))


def _first_change(connection: Connection) -> None:
    """What was made before anything could be written about it is recorded first: then the one member of staff."""
    writer = WriteSession(connection)
    with writer.change("create_store", Actor(None, "cli")) as change:
        for table in (store, till, device):
            change.made(table, 1)
    with writer.change("create_staff", Actor(None, "cli"), scope="organisation") as change:
        change.insert(staff, name="Owner", role="owner")


@contextmanager
def _told_apart(path: Path) -> Iterator[None]:
    """Faults of the file in words; anything else is a bug and goes through."""
    try:
        yield
    except FAULTS as fault:
        refusal = reading_fault(fault, str(path))
        if refusal is None:
            raise
        raise refusal from fault
