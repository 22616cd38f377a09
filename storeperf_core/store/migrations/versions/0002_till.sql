ALTER TABLE store ADD COLUMN tax_rounding TEXT DEFAULT 'line' NOT NULL;

ALTER TABLE store ADD COLUMN cash_step_minor INTEGER DEFAULT '1' NOT NULL;

ALTER TABLE store ADD COLUMN code_layouts TEXT DEFAULT '' NOT NULL;

ALTER TABLE staff ADD COLUMN pin_hash TEXT;

ALTER TABLE staff ADD COLUMN granted TEXT DEFAULT '' NOT NULL;

ALTER TABLE staff ADD COLUMN denied TEXT DEFAULT '' NOT NULL;

ALTER TABLE product ADD COLUMN favourite_place INTEGER;

ALTER TABLE sale ADD COLUMN incarnation INTEGER;

ALTER TABLE sale ADD COLUMN receipt_number INTEGER;

ALTER TABLE sale ADD COLUMN rounding_minor INTEGER DEFAULT '0' NOT NULL;

ALTER TABLE sale ADD COLUMN clock_at_utc INTEGER;

ALTER TABLE sale ADD COLUMN note TEXT;

ALTER TABLE sale ADD COLUMN asked_hash BLOB;

ALTER TABLE sale ADD COLUMN is_void INTEGER DEFAULT '0' NOT NULL;

ALTER TABLE sale_line ADD COLUMN tax_ppm INTEGER;

ALTER TABLE sale_line ADD COLUMN tax_inclusive INTEGER;

ALTER TABLE sale_line ADD COLUMN refunds_ordinal INTEGER;

ALTER TABLE stock_count ADD COLUMN moved_before_milli INTEGER DEFAULT '0' NOT NULL;

ALTER TABLE stock_count ADD COLUMN stocktake_key INTEGER REFERENCES stocktake (stocktake_key);

ALTER TABLE stock_count ADD COLUMN expected_milli INTEGER;

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

CREATE TABLE voucher (
    voucher_key INTEGER NOT NULL,
    voucher_id BLOB NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER NOT NULL,
    code TEXT NOT NULL,
    issued_at_utc INTEGER NOT NULL,
    expires_on INTEGER,
    CONSTRAINT pk_voucher PRIMARY KEY (voucher_key),
    CONSTRAINT uq_voucher_voucher_id UNIQUE (voucher_id),
    CONSTRAINT fk_voucher_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_voucher_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;

CREATE INDEX ix_voucher_code ON voucher (code);

CREATE TABLE voucher_movement (
    txn_key INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    store_key INTEGER NOT NULL,
    voucher_key INTEGER NOT NULL,
    moved_at_utc INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    CONSTRAINT pk_voucher_movement PRIMARY KEY (txn_key, ordinal),
    CONSTRAINT fk_voucher_movement_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_voucher_movement_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_voucher_movement_voucher_key FOREIGN KEY(voucher_key) REFERENCES voucher (voucher_key)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_voucher_movement_voucher_key ON voucher_movement (voucher_key);

CREATE TABLE held_basket (
    basket_key INTEGER NOT NULL,
    is_current INTEGER DEFAULT '0' NOT NULL,
    label TEXT,
    staff_key INTEGER,
    kept_at_utc INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_held_basket PRIMARY KEY (basket_key),
    CONSTRAINT fk_held_basket_staff_key FOREIGN KEY(staff_key) REFERENCES staff (staff_key)
)
 STRICT;

CREATE TABLE unprinted (
    kind TEXT NOT NULL,
    document_key INTEGER NOT NULL,
    failed_at_utc INTEGER NOT NULL,
    fault TEXT NOT NULL,
    CONSTRAINT pk_unprinted PRIMARY KEY (kind, document_key)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE staff_access (
    access_key INTEGER NOT NULL,
    access_id BLOB NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER NOT NULL,
    staff_key INTEGER,
    at_utc INTEGER NOT NULL,
    kind TEXT NOT NULL,
    action TEXT,
    CONSTRAINT pk_staff_access PRIMARY KEY (access_key),
    CONSTRAINT uq_staff_access_access_id UNIQUE (access_id),
    CONSTRAINT fk_staff_access_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_staff_access_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_staff_access_staff_key FOREIGN KEY(staff_key) REFERENCES staff (staff_key)
)
 STRICT;

CREATE INDEX ix_staff_access_staff_key_at_utc ON staff_access (staff_key, at_utc);

CREATE TABLE approval (
    approval_key INTEGER NOT NULL,
    approval_id BLOB NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER NOT NULL,
    staff_key INTEGER NOT NULL,
    at_utc INTEGER NOT NULL,
    action TEXT NOT NULL,
    reason TEXT,
    CONSTRAINT pk_approval PRIMARY KEY (approval_key),
    CONSTRAINT uq_approval_approval_id UNIQUE (approval_id),
    CONSTRAINT fk_approval_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_approval_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_approval_staff_key FOREIGN KEY(staff_key) REFERENCES staff (staff_key)
)
 STRICT;

CREATE TABLE audit_head (
    till_key INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    device_key INTEGER NOT NULL,
    at_utc INTEGER NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (till_key, seq),
    CONSTRAINT fk_audit_head_till_key FOREIGN KEY(till_key) REFERENCES till (till_key),
    CONSTRAINT fk_audit_head_device_key FOREIGN KEY(device_key) REFERENCES device (device_key)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE stocktake (
    stocktake_key INTEGER NOT NULL,
    stocktake_id BLOB NOT NULL,
    name TEXT NOT NULL,
    category_key INTEGER,
    opened_at_utc INTEGER NOT NULL,
    closed_at_utc INTEGER,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_stocktake PRIMARY KEY (stocktake_key),
    CONSTRAINT uq_stocktake_stocktake_id UNIQUE (stocktake_id),
    CONSTRAINT fk_stocktake_category_key FOREIGN KEY(category_key) REFERENCES category (category_key),
    CONSTRAINT fk_stocktake_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_stocktake_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;

CREATE TABLE purchase_order (
    order_key INTEGER NOT NULL,
    order_id BLOB NOT NULL,
    number INTEGER NOT NULL,
    supplier_key INTEGER NOT NULL,
    state TEXT NOT NULL,
    created_at_utc INTEGER NOT NULL,
    sent_at_utc INTEGER,
    expected_on INTEGER,
    note TEXT,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_purchase_order PRIMARY KEY (order_key),
    CONSTRAINT uq_purchase_order_order_id UNIQUE (order_id),
    CONSTRAINT fk_purchase_order_supplier_key FOREIGN KEY(supplier_key) REFERENCES supplier (supplier_key),
    CONSTRAINT fk_purchase_order_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_purchase_order_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;

CREATE INDEX ix_purchase_order_supplier_key ON purchase_order (supplier_key);

CREATE TABLE purchase_order_line (
    line_key INTEGER NOT NULL,
    line_id BLOB NOT NULL,
    order_key INTEGER NOT NULL,
    product_key INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    unit_cost_micro INTEGER,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_purchase_order_line PRIMARY KEY (line_key),
    CONSTRAINT uq_purchase_order_line_line_id UNIQUE (line_id),
    CONSTRAINT fk_purchase_order_line_order_key FOREIGN KEY(order_key) REFERENCES purchase_order (order_key),
    CONSTRAINT fk_purchase_order_line_product_key FOREIGN KEY(product_key) REFERENCES product (product_key),
    CONSTRAINT fk_purchase_order_line_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_purchase_order_line_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;

CREATE INDEX ix_purchase_order_line_order_key ON purchase_order_line (order_key);

CREATE INDEX ix_purchase_order_line_product_key ON purchase_order_line (product_key);

CREATE TABLE stock_document (
    document_key INTEGER NOT NULL,
    document_id BLOB NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER NOT NULL,
    staff_key INTEGER,
    at_utc INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT,
    reference TEXT,
    other_place TEXT,
    supplier_key INTEGER,
    order_key INTEGER,
    CONSTRAINT pk_stock_document PRIMARY KEY (document_key),
    CONSTRAINT uq_stock_document_document_id UNIQUE (document_id),
    CONSTRAINT fk_stock_document_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_stock_document_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_stock_document_staff_key FOREIGN KEY(staff_key) REFERENCES staff (staff_key),
    CONSTRAINT fk_stock_document_supplier_key FOREIGN KEY(supplier_key) REFERENCES supplier (supplier_key),
    CONSTRAINT fk_stock_document_order_key FOREIGN KEY(order_key) REFERENCES purchase_order (order_key)
)
 STRICT;

CREATE INDEX ix_stock_document_order_key ON stock_document (order_key);

CREATE UNIQUE INDEX ix_stock_document_txn_key ON stock_document (txn_key);
