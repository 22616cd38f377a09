"""The pages, and what a page may expect of the program around it.

A page is a package `storeperf_desktop/pages/<key>/` whose `__init__` has

    def create(context: PageContext) -> Page

It is imported and made when it is first opened, on the Qt thread, so `create` must not wait for anything: it builds the
widgets in their loading state and asks for what it shows through `context.tasks`. All pages live as long as the window.

`PageContext` (`pages/context.py`) is everything a page is given:

    folder, place      the store's folder, and its name, currency, time zone and cut-off (`store.session.Place`)
    formats            `Formats` in the person's locale and the store's currency and zone
    tasks              `tasks.read(work, done, failed)` and `tasks.write(work, done, failed)`: `work` gets a
                       `ReadSession` or the `WriteSession` on another thread; `done(result)` or `failed(Failure)` is
                       called on the Qt thread. `tasks.long(work, …)` is for imports: a thread of its own, progress,
                       cancel; its `work` gets the `OpenStore` and a `LongJob`. `Latest(tasks)` keeps one question at
                       a time: a newer one drops the older's answer
    changes            `changes.follow({Entity.SALES}, page, page.ask_again)` after every write that touches sales;
                       `changes.announce(entities)` after a write of your own
    theme              the `ThemeController`; widgets follow it by themselves
    settings           the choices of this person on this computer (`storeperf_desktop/settings.py`)
    documents          the `DocumentsDesk`: `sale_made(sale_key, with_cash=…)` after a commit, `print_receipt`,
                       `offer_pdf`, `print_z`, `kick_drawer`
    navigate           `navigate("sales", SalesFilter(...))` opens a page; the second argument reaches `Page.open_with`

`Page` (`pages/page.py`) is a `widgets.PageFrame` (heading, actions, `body`). It calls `self.mark_loaded()` once it
shows its figures, its empty state or its error, so that a picture is taken, and a test looks, at a finished page.
`open_with(request)` is called at every navigation that carries something, such as a filter of
`storeperf_core.analytics.browse`.

The keys are today, sales, products, customers, bring_in and settings. A page whose change needs the window made anew
(language) calls nothing itself: it writes the setting, and the program rebuilds its pages.

Pages know widgets, charts and viewmodels. They know no SQLAlchemy and no other page: they go there by `navigate`.
"""
