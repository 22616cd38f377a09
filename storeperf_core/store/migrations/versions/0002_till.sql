ALTER TABLE store ADD COLUMN tax_rounding TEXT DEFAULT 'line' NOT NULL;

ALTER TABLE store ADD COLUMN cash_step_minor INTEGER DEFAULT '1' NOT NULL;

ALTER TABLE store ADD COLUMN code_layouts TEXT DEFAULT '' NOT NULL;

ALTER TABLE sale ADD COLUMN incarnation INTEGER;

ALTER TABLE sale ADD COLUMN receipt_number INTEGER;

ALTER TABLE sale ADD COLUMN rounding_minor INTEGER DEFAULT '0' NOT NULL;

ALTER TABLE sale ADD COLUMN clock_at_utc INTEGER;

ALTER TABLE sale ADD COLUMN note TEXT;

ALTER TABLE sale ADD COLUMN asked_hash BLOB;

ALTER TABLE sale_line ADD COLUMN tax_ppm INTEGER;

ALTER TABLE sale_line ADD COLUMN tax_inclusive INTEGER;

ALTER TABLE sale_line ADD COLUMN refunds_ordinal INTEGER;

ALTER TABLE stock_count ADD COLUMN moved_before_milli INTEGER DEFAULT '0' NOT NULL;

CREATE UNIQUE INDEX ix_sale_receipt_number ON sale (till_key, incarnation, receipt_number) WHERE receipt_number IS NOT NULL;

CREATE TABLE tender (
    sale_key INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    given_minor INTEGER,
    reference TEXT,
    CONSTRAINT pk_tender PRIMARY KEY (sale_key, ordinal),
    CONSTRAINT fk_tender_sale_key FOREIGN KEY(sale_key) REFERENCES sale (sale_key)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE stock_movement (
    txn_key INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    store_key INTEGER NOT NULL,
    product_key INTEGER NOT NULL,
    kind TEXT NOT NULL,
    moved_at_utc INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    CONSTRAINT pk_stock_movement PRIMARY KEY (txn_key, ordinal),
    CONSTRAINT fk_stock_movement_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_stock_movement_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_stock_movement_product_key FOREIGN KEY(product_key) REFERENCES product (product_key)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE stock_level (
    store_key INTEGER NOT NULL,
    product_key INTEGER NOT NULL,
    moved_milli INTEGER NOT NULL,
    CONSTRAINT pk_stock_level PRIMARY KEY (store_key, product_key),
    CONSTRAINT fk_stock_level_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_stock_level_product_key FOREIGN KEY(product_key) REFERENCES product (product_key)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE till_session (
    session_key INTEGER NOT NULL,
    session_id BLOB NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER NOT NULL,
    till_key INTEGER NOT NULL,
    staff_key INTEGER,
    incarnation INTEGER NOT NULL,
    number INTEGER NOT NULL,
    opened_at_utc INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    float_minor INTEGER NOT NULL,
    first_receipt INTEGER NOT NULL,
    CONSTRAINT pk_till_session PRIMARY KEY (session_key),
    CONSTRAINT uq_till_session_till_key_incarnation_number UNIQUE (till_key, incarnation, number),
    CONSTRAINT uq_till_session_session_id UNIQUE (session_id),
    CONSTRAINT fk_till_session_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_till_session_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_till_session_till_key FOREIGN KEY(till_key) REFERENCES till (till_key),
    CONSTRAINT fk_till_session_staff_key FOREIGN KEY(staff_key) REFERENCES staff (staff_key)
)
 STRICT;

CREATE TABLE cash_movement (
    movement_key INTEGER NOT NULL,
    movement_id BLOB NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER NOT NULL,
    session_key INTEGER NOT NULL,
    staff_key INTEGER,
    moved_at_utc INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_cash_movement PRIMARY KEY (movement_key),
    CONSTRAINT uq_cash_movement_movement_id UNIQUE (movement_id),
    CONSTRAINT fk_cash_movement_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_cash_movement_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_cash_movement_session_key FOREIGN KEY(session_key) REFERENCES till_session (session_key),
    CONSTRAINT fk_cash_movement_staff_key FOREIGN KEY(staff_key) REFERENCES staff (staff_key)
)
 STRICT;

CREATE INDEX ix_cash_movement_session_key ON cash_movement (session_key);

CREATE TABLE till_session_close (
    close_key INTEGER NOT NULL,
    close_id BLOB NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER NOT NULL,
    session_key INTEGER NOT NULL,
    staff_key INTEGER,
    closed_at_utc INTEGER NOT NULL,
    last_receipt INTEGER NOT NULL,
    expected_minor INTEGER NOT NULL,
    counted_minor INTEGER NOT NULL,
    figures TEXT NOT NULL,
    CONSTRAINT pk_till_session_close PRIMARY KEY (close_key),
    CONSTRAINT uq_till_session_close_session_key UNIQUE (session_key),
    CONSTRAINT uq_till_session_close_close_id UNIQUE (close_id),
    CONSTRAINT fk_till_session_close_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_till_session_close_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_till_session_close_session_key FOREIGN KEY(session_key) REFERENCES till_session (session_key),
    CONSTRAINT fk_till_session_close_staff_key FOREIGN KEY(staff_key) REFERENCES staff (staff_key)
)
 STRICT;
