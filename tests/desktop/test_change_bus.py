from __future__ import annotations

import threading

from PySide6.QtCore import QObject

from storeperf_core.operations.changes import Entity
from storeperf_desktop.change_bus import ChangeBus


def test_a_follower_hears_what_it_follows_and_nothing_else(qtbot):
    bus, owner, heard = ChangeBus(), QObject(), []
    bus.follow({Entity.SALES, Entity.STOCK}, owner, lambda: heard.append("sales or stock"))
    bus.follow({Entity.CLIENTS}, owner, lambda: heard.append("clients"))
    bus.announce({Entity.STOCK, Entity.SALES})
    qtbot.waitUntil(lambda: bool(heard))
    bus.announce({Entity.CLIENTS})
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["sales or stock", "clients"]


def test_a_change_from_another_thread_is_heard_on_the_qt_thread(qtbot):
    bus, owner, threads = ChangeBus(), QObject(), []
    bus.follow({Entity.SALES}, owner, lambda: threads.append(threading.get_ident()))
    thread = threading.Thread(target=bus.announce, args=({Entity.SALES},))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


def test_a_follower_that_is_gone_hears_nothing(qtbot):
    bus, gone, stays, heard = ChangeBus(), QObject(), QObject(), []
    bus.follow({Entity.SALES}, gone, lambda: heard.append("gone"))
    bus.follow({Entity.SALES}, stays, lambda: heard.append("stays"))
    del gone
    bus.announce({Entity.SALES})
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["stays"]


def test_a_stopped_bus_calls_nobody_even_for_what_was_announced_before(qtbot, qapp):
    bus, owner, heard = ChangeBus(), QObject(), []
    bus.follow({Entity.SALES}, owner, lambda: heard.append("sales"))
    bus.announce({Entity.SALES})
    bus.stop()
    bus.announce({Entity.SALES})
    qapp.processEvents()
    assert heard == []
