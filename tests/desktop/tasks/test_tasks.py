from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete, isValid

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_core.store.opening import OpenStore, open_store, owner
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_core.store.tables import supplier
from storeperf_desktop.tasks import Aside, Failure, Latest, LongJob, StoppedError, Tasks

PATIENCE = 10_000


class Answers:
    """Collects what comes back, and on which thread."""

    def __init__(self) -> None:
        self.results: list[Any] = []
        self.failures: list[Failure] = []
        self.threads: set[int] = set()

    def done(self, result: Any) -> None:
        self.threads.add(threading.get_ident())
        self.results.append(result)

    def failed(self, failure: Failure) -> None:
        self.threads.add(threading.get_ident())
        self.failures.append(failure)


@pytest.fixture
def answers() -> Answers:
    return Answers()


def test_a_read_runs_elsewhere_and_answers_here(qtbot, tasks, answers):
    here = threading.get_ident()
    tasks.read(lambda _: threading.get_ident(), answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.results), timeout=PATIENCE)
    assert answers.results[0] != here
    assert answers.threads == {here}


def test_a_reader_cannot_write(qtbot, tasks, answers):
    def work(session: ReadSession) -> str:
        with pytest.raises(Exception, match=r"readonly|read-only|query_only"):
            session.driver.execute("DELETE FROM sale")
        return "refused"

    tasks.read(work, answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.results or answers.failures), timeout=PATIENCE)
    assert answers.results == ["refused"]


def test_writes_happen_one_after_the_other_in_order(qtbot, tasks, answers):
    order: list[int] = []
    threads = set()

    def work(number: int):
        def write(session: WriteSession) -> int:
            threads.add(threading.get_ident())
            order.append(number)
            with session.change("add_supplier", owner("desktop")) as change:
                return change.insert(supplier, name=f"Supplier {number}")

        return write

    for number in range(20):
        tasks.write(work(number), answers.done, answers.failed)
    qtbot.waitUntil(lambda: len(answers.results) == 20, timeout=PATIENCE)
    assert order == list(range(20))
    assert answers.results == sorted(answers.results)
    assert len(threads) == 1


@pytest.mark.parametrize(("kind", "is_environment"), [(Refusal, False), (EnvironmentRefusal, True)])
def test_a_refusal_arrives_as_its_sentence(qtbot, tasks, answers, kind, is_environment):
    def refuse(_: ReadSession) -> None:
        raise kind("There is no {thing} here.", thing="lamp")

    tasks.read(refuse, answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.failures), timeout=PATIENCE)
    assert answers.failures == [Failure("There is no lamp here.", is_environment=is_environment)]


@pytest.mark.expected_logs("a task failed")
def test_a_fault_of_the_program_is_logged_and_told_without_its_inside(qtbot, tasks, answers):
    tasks.read(lambda _: 1 / 0, answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.failures), timeout=PATIENCE)
    assert answers.failures[0].is_fault
    assert "zero" not in answers.failures[0].sentence


def test_cancelling_interrupts_a_query_that_runs(qtbot, tasks, answers):
    began = threading.Event()
    ended = threading.Event()

    def endless(session: ReadSession) -> None:
        began.set()
        try:
            session.driver.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
            ).fetchone()
        finally:
            ended.set()

    ticket = tasks.read(endless, answers.done, answers.failed)
    assert began.wait(10)
    while not ended.wait(0.01):
        ticket.cancel()
    tasks.read(lambda _: "next", answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.results), timeout=PATIENCE)
    assert answers.results == ["next"]
    assert answers.failures == []


def test_only_the_latest_question_is_answered(qtbot, tasks, answers):
    gate = threading.Event()
    latest = Latest(tasks)

    def slow(_: ReadSession) -> str:
        gate.wait(10)
        return "old"

    latest.read(slow, answers.done, answers.failed)
    latest.read(lambda _: "new", answers.done, answers.failed)
    gate.set()
    qtbot.waitUntil(lambda: bool(answers.results), timeout=PATIENCE)
    tasks.read(lambda _: "last", answers.done, answers.failed)
    qtbot.waitUntil(lambda: "last" in answers.results, timeout=PATIENCE)
    assert answers.results == ["new", "last"]


def test_an_answer_that_waits_for_delivery_is_dropped_too(qtbot, tasks, answers):
    finished = threading.Event()

    def work(_: ReadSession) -> str:
        finished.set()
        return "stale"

    ticket = tasks.read(work, answers.done, answers.failed)
    assert finished.wait(10)
    ticket.cancel()
    tasks.read(lambda _: "fresh", answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.results), timeout=PATIENCE)
    assert answers.results == ["fresh"]


def test_a_long_job_tells_how_far_it_is_and_lets_other_writes_through(qtbot, tasks, answers):
    progress: list[int] = []
    between = threading.Event()

    def work(store: OpenStore, job: LongJob) -> str:
        session = store.to_write()
        for number in range(3):
            with session.change("add_supplier", owner("import")) as change:
                change.insert(supplier, name=f"Chunk {number}")
            job.report(number)
            between.wait(10)
        return "brought in"

    tasks.long(work, progressed=progress.append, done=answers.done, failed=answers.failed, stopped=lambda: None)
    tasks.write(lambda _: "sold", answers.done, answers.failed)
    qtbot.waitUntil(lambda: answers.results == ["sold"], timeout=PATIENCE)
    assert tasks.is_busy
    between.set()
    qtbot.waitUntil(lambda: answers.results == ["sold", "brought in"], timeout=PATIENCE)
    assert progress == [0, 1, 2]
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=PATIENCE)


def test_a_long_job_that_is_cancelled_stops_and_says_so(qtbot, tasks, answers):
    stopped: list[bool] = []

    def work(_: OpenStore, job: LongJob) -> None:
        while not job.is_cancelled:
            threading.Event().wait(0.005)
        raise StoppedError

    ticket = tasks.long(
        work, progressed=answers.done, done=answers.done, failed=answers.failed, stopped=lambda: stopped.append(True)
    )
    ticket.cancel()
    qtbot.waitUntil(lambda: bool(stopped), timeout=PATIENCE)
    assert answers.results == []


def test_closing_finishes_every_write_and_leaves_no_thread(qapp, empty_store, answers):
    tasks = Tasks(empty_store)
    started = threading.active_count()
    written: list[int] = []

    def write(number: int):
        return lambda _: written.append(number)

    for number in range(50):
        tasks.write(write(number), answers.done, answers.failed)
    tasks.close()
    assert written == list(range(50))
    assert threading.active_count() <= started


def test_another_thread_can_wait_for_its_turn_at_the_writer(tasks):
    found: list[str] = []
    thread = threading.Thread(target=lambda: found.append(tasks.write_and_wait(lambda session: session.place.name)))
    thread.start()
    thread.join(10)
    assert found == ["Corner shop"]


def test_a_long_job_is_left_not_stopped_when_the_program_closes(shop, qtbot) -> None:
    begun, ended = threading.Event(), []

    def work(_store: object, job: LongJob) -> None:
        begun.set()
        try:
            while not job.should_stop():
                pass
        except StoppedError:
            ended.append("left")
            raise
        ended.append("stopped")

    with open_store(shop, write=True) as store:
        tasks = Tasks(store)
        tasks.long(work, progressed=ended.append, done=ended.append, failed=ended.append, stopped=lambda: None)
        begun.wait()
        tasks.close()
    assert ended == ["left"]


def test_the_writer_rests_behind_every_write(qtbot, tasks, answers, monkeypatch):
    done: list[str] = []
    monkeypatch.setattr(WriteSession, "rest", lambda _: done.append("rest"))
    for number in range(3):
        tasks.write(lambda _, number=number: done.append(f"write {number}"), answers.done, answers.failed)
    assert tasks.write_and_wait(lambda _: done.append("write 3")) is None
    qtbot.waitUntil(lambda: done.count("rest") == 4, timeout=PATIENCE)
    assert done == [word for number in range(4) for word in (f"write {number}", "rest")]


class Answered(QObject):
    """As a page is: it is told, and shows it."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Any] = []

    def show(self, answer: Any) -> None:
        self.setObjectName("shown")
        self.told.append(answer)


@pytest.mark.parametrize("way", ["its method", "a function that holds it"])
def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot, tasks, answers, way):
    finished, page = threading.Event(), Answered()

    def shown(answer: str) -> None:
        page.show(answer)

    def work(_: ReadSession) -> str:
        finished.set()
        return "late"

    tasks.read(work, page.show if way == "its method" else shown, answers.failed)
    assert finished.wait(10)
    delete(page)
    tasks.read(lambda _: "next", answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.results), timeout=PATIENCE)
    assert (page.told, answers.failures) == ([], [])


def test_what_was_written_is_told_though_its_page_is_gone(qtbot, tasks, answers):
    page = Answered()

    def written(answer: str) -> None:
        # Others have to ask again, whether this one is there or not.
        answers.done((answer, isValid(page)))

    tasks.write(lambda _: "written", written, answers.failed)
    delete(page)
    qtbot.waitUntil(lambda: bool(answers.results), timeout=PATIENCE)
    assert answers.results == [("written", False)]


def test_nothing_is_delivered_after_closing(qapp, empty_store, answers):
    tasks = Tasks(empty_store)
    tasks.write(lambda _: "written", answers.done, answers.failed)
    tasks.long(
        lambda *_: "worked", progressed=answers.done, done=answers.done, failed=answers.failed, stopped=lambda: None
    )
    tasks.read(lambda _: "read", answers.done, answers.failed)
    tasks.close()
    assert tasks.read(lambda _: "too late", answers.done, answers.failed)
    for _ in range(3):
        qapp.processEvents()
    assert (answers.results, answers.failures) == ([], [])


def test_what_was_opened_and_not_delivered_is_left(qapp, answers):
    aside, left = Aside(), []
    aside.run(lambda: "opened", answers.done, answers.failed, left.append)
    aside.close()
    qapp.processEvents()
    assert (answers.results, left) == ([], ["opened"])
