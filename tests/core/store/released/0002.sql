BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
CREATE TABLE audit (
    audit_key INTEGER NOT NULL,
    till_key INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at_utc INTEGER NOT NULL,
    staff_key INTEGER,
    via TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT,
    entity_id BLOB,
    body TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    CONSTRAINT pk_audit PRIMARY KEY (audit_key),
    CONSTRAINT uq_audit_till_key_seq UNIQUE (till_key, seq),
    CONSTRAINT fk_audit_till_key FOREIGN KEY(till_key) REFERENCES till (till_key),
    CONSTRAINT fk_audit_staff_key FOREIGN KEY(staff_key) REFERENCES staff (staff_key)
)
 STRICT;
INSERT INTO "audit" VALUES(1,1,1,1795575837699000,NULL,'cli','create_store','store',X'01A210A8EF2F7FF6BDA9142A3F835FF3','{"bulk":[],"changes":[{"after":{"cash_step_minor":1,"code_layouts":"","currency":"GBP","day_cutoff_minutes":240,"name":"Corner shop","tax_rounding":"line","timezone":"Europe/London"},"before":null,"id":"01a210a8ef2f7ff6bda9142a3f835ff3","table":"store"},{"after":{"name":"Till 1","number":1},"before":null,"id":"01a210a8ef3077b49df5c175d20b21ff","table":"till"},{"after":{"incarnation":1,"public_key":"e5b6dd0fc7b59f6035d5ac4a1cf37d4fb3a6600f4a95d5f9e776bee19351c18f","till_id":"01a210a8ef3077b49df5c175d20b21ff"},"before":null,"id":"01a210a8ef6073ac9a182db101d85443","table":"device"}],"content":"b00e94cb06100993b49d848c26676ae3808969c9060b177f01728a48d4ecd92d"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'984C0DEC50C5DBB931CD54AA19611EAE5800710D3C23AAA7E6F6105DF9B4692C');
INSERT INTO "audit" VALUES(2,1,2,1795575837718000,NULL,'cli','create_staff','staff',X'01A210A8F4177F9489ACE31D093C42EF','{"bulk":[],"changes":[{"after":{"name":"Owner","role":"owner"},"before":null,"id":"01a210a8f4177f9489ace31d093c42ef","table":"staff"}],"content":"e175295aff0969ceddcbc4ff60e9e5e301b590362a55e263991bd19f3ff5ac71"}',X'984C0DEC50C5DBB931CD54AA19611EAE5800710D3C23AAA7E6F6105DF9B4692C',X'A71651B082B7959075B46F4ABF3CE03853B95ED94A9655DD7AA0F12EF7A39379');
INSERT INTO "audit" VALUES(3,1,3,1795575837810000,1,'cli','create_product','product',X'01A210A8F492702395A120DA9F59B0CB','{"bulk":[],"changes":[{"after":{"name":"Drinks"},"before":null,"id":"01a210a8f484725ea1e127256b37641a","table":"category"},{"after":{"name":"Twin"},"before":null,"id":"01a210a8f48f7ac884c18f382c887ccc","table":"supplier"},{"after":{"inclusive":1,"name":"20%","rate_ppm":200000},"before":null,"id":"01a210a8f4907fef84f0fffef4d0c62c","table":"tax_rate"},{"after":{"active":1,"category_id":"01a210a8f484725ea1e127256b37641a","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a210a8f48f7ac884c18f382c887ccc","tax_rate_id":"01a210a8f4907fef84f0fffef4d0c62c"},"before":null,"id":"01a210a8f492702395a120da9f59b0cb","table":"product"},{"after":{"barcode":"73513537","product_id":"01a210a8f492702395a120da9f59b0cb"},"before":null,"id":"01a210a8f49c7663ab50613953c3cce1","table":"product_barcode"},{"after":{"currency":"GBP","price_micro":1500000,"product_id":"01a210a8f492702395a120da9f59b0cb","tax_rate_id":"01a210a8f4907fef84f0fffef4d0c62c","valid_from_utc":1795575837810000},"before":null,"id":"01a210a8f49e7e149c033aeaa59a5523","table":"product_price"}],"content":"4557bda11204725ba7d67a001bb6843abd7526e6e2241cd2d54eeb45fa59bd3c"}',X'A71651B082B7959075B46F4ABF3CE03853B95ED94A9655DD7AA0F12EF7A39379',X'AC4035487982201856ED699352A7CD9C5C2DAE1097D4B657350E052A10CA63F4');
INSERT INTO "audit" VALUES(4,1,4,1795575837939000,1,'cli','edit_product','product',X'01A210A8F492702395A120DA9F59B0CB','{"bulk":[],"changes":[{"after":{"name":"Green tea","price_micro":2000000},"before":{"name":"Tea","price_micro":1500000},"id":"01a210a8f492702395a120da9f59b0cb","table":"product"},{"after":{"currency":"GBP","price_micro":2000000,"product_id":"01a210a8f492702395a120da9f59b0cb","tax_rate_id":"01a210a8f4907fef84f0fffef4d0c62c","valid_from_utc":1795575837939000},"before":null,"id":"01a210a8f50b7882a53e9a1600114401","table":"product_price"}],"content":"6a0fd038ed95ac02852cf5f2cd4a1f67be7f0f29a2a1e417430b438ccb517a8d"}',X'AC4035487982201856ED699352A7CD9C5C2DAE1097D4B657350E052A10CA63F4',X'D58B14A809625DCAEE6D74A3E00785BB2A998F368F5B6B5FFA4FCDA59DF1CC26');
INSERT INTO "audit" VALUES(5,1,5,1795575837989000,1,'cli','create_client','client',X'01A210A8F527784CBD04092670466D78','{"bulk":[],"changes":[{"after":{"active":1,"code":"hmac:4eebd5d802e0576ede2ee22288ed91dd1d42d93ad86738b827e5f4062b2eaacf","consent_email":0,"consent_sms":0,"email":"hmac:92f0f9f451e7597ae01c24ba167f7febd3bf14a6d0308ffca68c214fd1710b4e","name":"hmac:9eea1b24b3d1c7438950ecf210180cce2353d3d09ac12513ec20725b0d9889fc","notes":null,"phone":null},"before":null,"id":"01a210a8f527784cbd04092670466d78","table":"client"}],"content":"dbc1393889bfa7dfd28bb0704afaaa127e0f88f83d68deb92ddb0c6ed2d7c3a8"}',X'D58B14A809625DCAEE6D74A3E00785BB2A998F368F5B6B5FFA4FCDA59DF1CC26',X'E9FE467CF855DE8AA73F5BCDE2E83AF2A7F10C8886A047561DED39C129E40C1E');
INSERT INTO "audit" VALUES(6,1,6,1795575838079000,1,'cli','edit_client','client',X'01A210A8F527784CBD04092670466D78','{"bulk":[],"changes":[{"after":{"name":"hmac:d32c3fa7a4c340d8144d0a487e97897fac3afd60171ec149503338247c7a7328"},"before":{"name":"hmac:9eea1b24b3d1c7438950ecf210180cce2353d3d09ac12513ec20725b0d9889fc"},"id":"01a210a8f527784cbd04092670466d78","table":"client"}],"content":"d5d047941b12b5d7d9e2436566370cdbfd4d4624cf6d8420f12f5a094438067d"}',X'E9FE467CF855DE8AA73F5BCDE2E83AF2A7F10C8886A047561DED39C129E40C1E',X'24C08E24AED0391684263DD363457E51D5F62D9B0AEE3211F2A5B8073402BC05');
INSERT INTO "audit" VALUES(7,1,7,1795575838110000,1,'cli','change_setting','setting',X'01A210A8F59F7C33BCE8DB6A37326532','{"bulk":[],"changes":[{"after":{"name":"period","value":"\"year\""},"before":null,"id":"01a210a8f59f7c33bce8db6a37326532","table":"setting"}],"content":"98ac659f1136783d2327acff72dc755f6ce6a638c090b744a05bad5f96cabffa"}',X'24C08E24AED0391684263DD363457E51D5F62D9B0AEE3211F2A5B8073402BC05',X'0BA12F2147960A43F3324A13D18613805CEA6E77BF57FDD837906E2D4F230C1E');
INSERT INTO "audit" VALUES(8,1,8,1795575838155000,1,'cli','begin_import','import_batch',X'01A210A8F5CD7C8CBAACF3AC014F918B','{"bulk":[],"changes":[{"after":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795575838155000,"state":"running"},"before":null,"id":"01a210a8f5cd7c8cbaacf3ac014f918b","table":"import_batch"}],"content":"82d852755f82e0956664961f07cdddb68a8aaf67c942bb4d953955f40d99312d"}',X'0BA12F2147960A43F3324A13D18613805CEA6E77BF57FDD837906E2D4F230C1E',X'DF5AEC3349EF4C7584C743E3C8C83955973F4AC17FDC2D49506E421CDD806225');
INSERT INTO "audit" VALUES(9,1,9,1795575838211000,1,'cli','import_suppliers','import_batch',X'01A210A8F5CD7C8CBAACF3AC014F918B','{"bulk":[],"changes":[{"after":{"email":"a@b.org"},"before":{"email":null},"id":"01a210a8f48f7ac884c18f382c887ccc","table":"supplier"}],"content":"56ac82a157b36a973084fed6a114dd245e0daf9d1ac14a2c3baba2729db91dd4"}',X'DF5AEC3349EF4C7584C743E3C8C83955973F4AC17FDC2D49506E421CDD806225',X'722C96DF4431EF4A8B9A7CF273F96956EBD83E6CCE646D5367E5195CB58F3519');
INSERT INTO "audit" VALUES(10,1,10,1795575838286000,1,'cli','import_done','import_batch',X'01A210A8F5CD7C8CBAACF3AC014F918B','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795575838286000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a210a8f5cd7c8cbaacf3ac014f918b","table":"import_batch"}],"content":"56d756d015018cd934982faa2e1c93823014b1146f927ebc61f8573c962eb693"}',X'722C96DF4431EF4A8B9A7CF273F96956EBD83E6CCE646D5367E5195CB58F3519',X'40E3DEAB0C629EB94932013A9FCA4996A6E31B5104A3E8F6F4FD076D0FE05BFD');
INSERT INTO "audit" VALUES(11,1,11,1795575838335000,1,'cli','begin_import','import_batch',X'01A210A8F67F739AAF897F2997915D8B','{"bulk":[],"changes":[{"after":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795575838335000,"state":"running"},"before":null,"id":"01a210a8f67f739aaf897f2997915d8b","table":"import_batch"}],"content":"89c214e1c4345723b1b4c6ab0eec179dd2baa5848a7c2902cb74f56e0b726711"}',X'40E3DEAB0C629EB94932013A9FCA4996A6E31B5104A3E8F6F4FD076D0FE05BFD',X'290D01DA9CDEDC260856BC0CAF951B8171E5988F9D7D94426AD5F90755381488');
INSERT INTO "audit" VALUES(12,1,12,1795575838351000,1,'cli','import_products','import_batch',X'01A210A8F67F739AAF897F2997915D8B','{"bulk":[{"count":1,"entity":"category","hash":"c51c6d97ff6fb0773747427083b971ee9c74b1a4a8cd652a76b1532da1929cbe","ids":"781991411c838c6486203484b88115bb"},{"count":1,"entity":"product","hash":"8bfcd64e6230a7818d4ba3b957e1c0637fee4a266e710d98edbc94ca16546a6e","ids":"99c9418f89e884e9bc052876ba5c7923"},{"count":1,"entity":"product_barcode","hash":"19aeecc9a1d625b93b7130597fbf82ae2e7aecd14336d4276a1c68ca599cf94c","ids":"01a210a8f69f7a45a3cd3f5078367fd2"},{"count":1,"entity":"product_price","hash":"ef14fa2277f82e59d363096978993ae5b46c2e9bbfbee234742528bedad2c53d","ids":"01a210a8f69f7ef4bf796abb597dfafd"}],"changes":[],"content":"aaf90f490fc11b9c0372d3dc4cfaab7b5764dc573de6c276c620835290296d88"}',X'290D01DA9CDEDC260856BC0CAF951B8171E5988F9D7D94426AD5F90755381488',X'A0DED6D52575D583EDEFBD9764DEBAD6106965DC88E7AEB3655965E4171421AC');
INSERT INTO "audit" VALUES(13,1,13,1795575838379000,1,'cli','import_done','import_batch',X'01A210A8F67F739AAF897F2997915D8B','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795575838379000,"products_added":1,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"rows_read":0,"state":"running"},"id":"01a210a8f67f739aaf897f2997915d8b","table":"import_batch"}],"content":"5a1f686ae4ba24dae797466ed493fae22ca379e281947f7df269a0af80156bc3"}',X'A0DED6D52575D583EDEFBD9764DEBAD6106965DC88E7AEB3655965E4171421AC',X'A103328F0550573B9ECEEF0E7BBE34DCFF340BCF59EFE959F39174C388CBE0D9');
INSERT INTO "audit" VALUES(14,1,14,1795575838407000,1,'cli','begin_import','import_batch',X'01A210A8F6C770E9A0E71EF14BA44D70','{"bulk":[],"changes":[{"after":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795575838407000,"state":"running"},"before":null,"id":"01a210a8f6c770e9a0e71ef14ba44d70","table":"import_batch"}],"content":"ac0f05c95bca73e1110063a7316a3931eb6c66f2a5de7bef445df558c4934087"}',X'A103328F0550573B9ECEEF0E7BBE34DCFF340BCF59EFE959F39174C388CBE0D9',X'6296E162BDC9E86A7A69BEEA3C8E83EB4CB23AFA2DABDC76F10F4380F73EA2A3');
INSERT INTO "audit" VALUES(15,1,15,1795575838428000,1,'cli','import_clients','import_batch',X'01A210A8F6C770E9A0E71EF14BA44D70','{"bulk":[{"count":1,"entity":"client","hash":"8d1e03a3a5a55a5a01e643ae00e694ce6abe34f81b1b26cbd2c5c90dfba5eec4","ids":"229a8c9701568b1abf1db8e3c2486c65"}],"changes":[],"content":"998e4080b101f9d087715abdc2bbbb07c2d957de287704a7dacb155dd2119dfa"}',X'6296E162BDC9E86A7A69BEEA3C8E83EB4CB23AFA2DABDC76F10F4380F73EA2A3',X'06E671581A01DB01117A3B9A931FFE74D51CDAF77E26ED68940AB401823DC70B');
INSERT INTO "audit" VALUES(16,1,16,1795575838447000,1,'cli','import_done','import_batch',X'01A210A8F6C770E9A0E71EF14BA44D70','{"bulk":[],"changes":[{"after":{"accepted":1,"clients_added":1,"finished_at_utc":1795575838447000,"rows_read":1,"state":"done"},"before":{"accepted":0,"clients_added":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a210a8f6c770e9a0e71ef14ba44d70","table":"import_batch"}],"content":"1f352eb635adbbd3bb0956f7d5877eb9c854febe572f9b28c112a2323a2b975d"}',X'06E671581A01DB01117A3B9A931FFE74D51CDAF77E26ED68940AB401823DC70B',X'D0CC8157B8B68A3E241309844C572E0FB850A3724DA0AB3361350FE1763F2285');
INSERT INTO "audit" VALUES(17,1,17,1795575838581000,1,'cli','begin_import','import_batch',X'01A210A8F7757305B089577378B62A83','{"bulk":[],"changes":[{"after":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795575838581000,"state":"running"},"before":null,"id":"01a210a8f7757305b089577378b62a83","table":"import_batch"}],"content":"78ed23e1a423303c6bc582086d23864c472c740a30403d875f3e8c3c382efa92"}',X'D0CC8157B8B68A3E241309844C572E0FB850A3724DA0AB3361350FE1763F2285',X'135B2F2FB6D6758E55589EBB63AD9738986885BECC5B004BD1F9A7275674D370');
INSERT INTO "audit" VALUES(18,1,18,1795575846556000,1,'cli','import_category',NULL,NULL,'{"bulk":[{"batch":"01a210a8f7757305b089577378b62a83","count":1,"entity":"category","hash":"3b322621179d3a97cdd50764af67c2348f56305e2aab409aef4e56e6862b68fc","ids":"01a210a9167171b58cdc27a0be7a406b"}],"changes":[],"content":"2a651169cca80299b1a6e944224781c6ea6a684746fc969d9e6615f8daa7419e"}',X'135B2F2FB6D6758E55589EBB63AD9738986885BECC5B004BD1F9A7275674D370',X'38F4368B280C03113D90BF38CFEB08D3D3E2B6035A5085ECD7C73EC197CB1AD8');
INSERT INTO "audit" VALUES(19,1,19,1795575846575000,1,'cli','import_product',NULL,NULL,'{"bulk":[{"batch":"01a210a8f7757305b089577378b62a83","count":1,"entity":"product","hash":"1d64092ccf407b0f94dd1b476caf9df446faab707bee22d0f95132b8215fca76","ids":"01a210a9167273f18fd1b387785a914e"}],"changes":[],"content":"ddb71effc0912513fde78bb0ca9dd80a86dd818ca097b3390b914e702b304e7a"}',X'38F4368B280C03113D90BF38CFEB08D3D3E2B6035A5085ECD7C73EC197CB1AD8',X'67104303C8EB665BCCF50718FFF6BA35DE868C963D2DFD730BF17FEF6A1E830D');
INSERT INTO "audit" VALUES(20,1,20,1795575846607000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a210a8f7757305b089577378b62a83","count":3,"entity":"sale","hash":"ced73b6416a7f209b0f6f3a24d04c9843e169c708236f5060e6433456aae5768","ids":"baf58fb66f7f8e8a97545f96a1734712450929f6a8b0882294628c1b83c0f4775cc64c5ca855869a97b87527a18214b2"}],"changes":[],"content":"bca6e124d8554856c0351d2906a23d0b318ffe4f04325e0ba9b9b7364fa7fe04"}',X'67104303C8EB665BCCF50718FFF6BA35DE868C963D2DFD730BF17FEF6A1E830D',X'03F52296A32B61BB8A713A3AC69E50BEC25C9A0B7B288C493674EE5EADFC2446');
INSERT INTO "audit" VALUES(21,1,21,1795575846621000,1,'cli','import_done','import_batch',X'01A210A8F7757305B089577378B62A83','{"bulk":[],"changes":[{"after":{"accepted":4,"finished_at_utc":1795575846621000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"refunds_added":0,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a210a8f7757305b089577378b62a83","table":"import_batch"}],"content":"c433b43fa1bb55a7105ec7e31dc587b638172ecbb9ba37ce872ad732a1cce4dc"}',X'03F52296A32B61BB8A713A3AC69E50BEC25C9A0B7B288C493674EE5EADFC2446',X'8FD0444ED22F81F17AB2963165179C73F35FBE4CF3F54E6A9F16A4DB40D2A034');
INSERT INTO "audit" VALUES(22,1,22,1795575847295000,1,'cli','begin_import','import_batch',X'01A210A9198072FB88D21E45DD2C06E2','{"bulk":[],"changes":[{"after":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795575847295000,"state":"running"},"before":null,"id":"01a210a9198072fb88d21e45dd2c06e2","table":"import_batch"}],"content":"37c08130edcc8f3d3f55c5b46f7feac6ce2a0270b6f5eabd63d1a470f0ef2323"}',X'8FD0444ED22F81F17AB2963165179C73F35FBE4CF3F54E6A9F16A4DB40D2A034',X'65B3F6D26CF1BEF84CA1E9FA3D5B11C01127AB79F4617523148183DCB37F479D');
INSERT INTO "audit" VALUES(23,1,23,1795575847312000,1,'cli','import_stock','import_batch',X'01A210A9198072FB88D21E45DD2C06E2','{"bulk":[{"count":1,"entity":"stock_count","hash":"c7fe586b65ce1343a0fc5ef54b714edd0ee0dede7cf6a773be631714a08024bd","ids":"01a210a9199779e085a7dd0d1fdfb138"}],"changes":[],"content":"48c733c538a54f7981a07a84684a546f7440e9cb444f48ed80b095395afa8e7f"}',X'65B3F6D26CF1BEF84CA1E9FA3D5B11C01127AB79F4617523148183DCB37F479D',X'9497D8EE7692179A04665FAE10D3B1E090C9CD33352164A74FCAB8C6C0AC438F');
INSERT INTO "audit" VALUES(24,1,24,1795575847327000,1,'cli','import_done','import_batch',X'01A210A9198072FB88D21E45DD2C06E2','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795575847327000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a210a9198072fb88d21e45dd2c06e2","table":"import_batch"}],"content":"2b8ae95125ccff964fa3e9008536048cf349c1d96ff071972aaa43ab29726be2"}',X'9497D8EE7692179A04665FAE10D3B1E090C9CD33352164A74FCAB8C6C0AC438F',X'967532511BE01FCEF2C0EF7A5D88099C638A44D5BC446F6F500F21EB57073261');
INSERT INTO "audit" VALUES(25,1,25,1795575847413000,1,'cli','begin_import','import_batch',X'01A210A919F577B4BB020D3F59BDC22D','{"bulk":[],"changes":[{"after":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795575847413000,"state":"running"},"before":null,"id":"01a210a919f577b4bb020d3f59bdc22d","table":"import_batch"}],"content":"9b6b487197d19b5c2f08a7dff160e8c9903c922a53171ab40ac01783b08d0dbd"}',X'967532511BE01FCEF2C0EF7A5D88099C638A44D5BC446F6F500F21EB57073261',X'9E8833CFA9F08EE19503E075E974C4959FFA422DB6F21788685392CBFDF141E8');
INSERT INTO "audit" VALUES(26,1,26,1795575854549000,1,'cli','import_known_sales',NULL,NULL,'{"bulk":[{"batch":"01a210a919f577b4bb020d3f59bdc22d","count":2,"entity":"batch_sale","hash":"265ea40b19583813671589842b20dafa585144c8bc9b73f7828063951481ce97","ids":"baf58fb66f7f8e8a97545f96a1734712450929f6a8b0882294628c1b83c0f477"}],"changes":[],"content":"8fee3aca94e48d2c5ffd8d4b5bccf64fd2961583b256339be8ae700cc4797d82"}',X'9E8833CFA9F08EE19503E075E974C4959FFA422DB6F21788685392CBFDF141E8',X'1FF6DC0B96BF6713971AEDAEED6E1514635C3455892C2C4ED4C69AD07091B6B4');
INSERT INTO "audit" VALUES(27,1,27,1795575854555000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a210a919f577b4bb020d3f59bdc22d","count":1,"entity":"sale","hash":"1ea8c326dc824d6aca8b289c4aff54fa3e1b6e7ecd54cce8da7ded0430b3e68c","ids":"51ea6639d1038d3dbae66278ee6ded31"}],"changes":[],"content":"334501bd3d329e2bee73139141f1a00f7bd47ea980331bbb58c961143251badc"}',X'1FF6DC0B96BF6713971AEDAEED6E1514635C3455892C2C4ED4C69AD07091B6B4',X'B6FD045EBF04AFF6EA9B5C4542DE2933EB930C5892A3C726B232CC68135887BC');
INSERT INTO "audit" VALUES(28,1,28,1795575854574000,1,'cli','import_done','import_batch',X'01A210A919F577B4BB020D3F59BDC22D','{"bulk":[],"changes":[{"after":{"accepted":1,"already_there":3,"finished_at_utc":1795575854574000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"before":{"accepted":0,"already_there":0,"finished_at_utc":null,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a210a919f577b4bb020d3f59bdc22d","table":"import_batch"}],"content":"f9c7d3fea55106b5b7c37c72b1edb95a3a2c10eda3f04ecdfd01f2956599125f"}',X'B6FD045EBF04AFF6EA9B5C4542DE2933EB930C5892A3C726B232CC68135887BC',X'40DEB791504C37E40651703A5C8CE89B31C880FD23B2A1BC0ADF9EA285CCE43E');
INSERT INTO "audit" VALUES(29,1,29,1795575855446000,1,'cli','import_undoing','import_batch',X'01A210A919F577B4BB020D3F59BDC22D','{"bulk":[],"changes":[{"after":{"state":"undoing"},"before":{"state":"done"},"id":"01a210a919f577b4bb020d3f59bdc22d","table":"import_batch"}],"content":"0e0b59ff8e3b41f4c0e6ff95d9969b0b9ab9597595c6a82f8bdeadcca5bd7fda"}',X'40DEB791504C37E40651703A5C8CE89B31C880FD23B2A1BC0ADF9EA285CCE43E',X'6F079E363F2514067B4731084FA90C3B3C0677F174F229151C25CC98CA4AE19D');
INSERT INTO "audit" VALUES(30,1,30,1795575855487000,1,'cli','import_undone','import_batch',X'01A210A919F577B4BB020D3F59BDC22D','{"bulk":[],"changes":[{"after":{"state":"undone","undone_at_utc":1795575855487000},"before":{"state":"undoing","undone_at_utc":null},"id":"01a210a919f577b4bb020d3f59bdc22d","table":"import_batch"}],"content":"8e80fa15e1b4983ed7c9ec2d16bed08c6bd7f88ddf36518ee5fe47d2e2bfb61d"}',X'6F079E363F2514067B4731084FA90C3B3C0677F174F229151C25CC98CA4AE19D',X'B58323948A4348C9696F1CC3D493DC3897615EAB1BD60F716D39DB2B57B5535C');
INSERT INTO "audit" VALUES(31,1,31,1801477800000000,1,'cli','open_till_session','till_session',X'01A37071C0407FD7AB88C2AB33EB5D20','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a210a8f4177f9489ace31d093c42ef","till_id":"01a210a8ef3077b49df5c175d20b21ff"},"before":null,"id":"01a37071c0407fd7ab88c2ab33eb5d20","table":"till_session"}],"content":"1e3c3983af3ceaf86b5a60dddf39182f9e81a2db5aaada875c51a750e984cfd3"}',X'B58323948A4348C9696F1CC3D493DC3897615EAB1BD60F716D39DB2B57B5535C',X'D420D7F923F41AEFBC89D0166268CC0B5FACFA1B05D4C01C6A3085E14A720578');
INSERT INTO "audit" VALUES(32,1,32,1801477800022000,1,'cli','complete_sale','sale',X'01A37071C0567A01960714B70810DD0B','{"bulk":[{"count":7,"entity":"sale","hash":"92b454052aa789ec313662d90450800accb337a59be9aa5b9406df91caacd596","ids":"01a37071c0567a01960714b70810dd0b","receipt":"1-1-000001","total_minor":900}],"changes":[],"content":"72f98b66686a4df8b73203f2ef9b9f346e318a8b0de2078e33b59963b5c0b88d"}',X'D420D7F923F41AEFBC89D0166268CC0B5FACFA1B05D4C01C6A3085E14A720578',X'4E385B3BF86B2B5C7CC56D15C0CDEAB29744A000B6378F18734E516852C4BF43');
INSERT INTO "audit" VALUES(33,1,33,1801477800044000,1,'cli','refund_sale','sale',X'01A37071C06B7525B9F35AE015D31FE8','{"bulk":[{"count":4,"entity":"sale","hash":"0c59794a03e8c8dcee15550788dde2acaaf8242bc5e246b429f76e1b53dc7f96","ids":"01a37071c06b7525b9f35ae015d31fe8","receipt":"1-1-000002","total_minor":-200}],"changes":[],"content":"113bec997699731383a2f6737b73aa124b7f558173b9f1d9c00e72a253127f75"}',X'4E385B3BF86B2B5C7CC56D15C0CDEAB29744A000B6378F18734E516852C4BF43',X'EE4B1A9DAC22D7E887CAC20C9870A66F4A6B454AA0685EE677517D9499DC1B40');
INSERT INTO "audit" VALUES(34,1,34,1801477800056000,1,'cli','move_cash','cash_movement',X'01A37071C0787E8B8BC8208BC7A8B028','{"bulk":[],"changes":[{"after":{"amount_minor":-1000,"moved_at_utc":1801477800056000,"reason":"Window cleaner","session_id":"01a37071c0407fd7ab88c2ab33eb5d20","staff_id":"01a210a8f4177f9489ace31d093c42ef"},"before":null,"id":"01a37071c0787e8b8bc8208bc7a8b028","table":"cash_movement"}],"content":"56a65ab6a5e18676ca5c2339dfdf851a5ee624170acbe4d9241e9ac168ed604d"}',X'EE4B1A9DAC22D7E887CAC20C9870A66F4A6B454AA0685EE677517D9499DC1B40',X'8310D90BD2F66156AD490B30843D47D9A68844E399CCC46B3F83C97B9AFBFF73');
INSERT INTO "audit" VALUES(35,1,35,1801477800237000,1,'cli','close_till_session','till_session_close',X'01A37071C12E713E862829788D56FAEF','{"bulk":[],"changes":[{"after":{"closed_at_utc":1801477800237000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200},\"void_count\":0,\"voided_minor\":0,\"vouchers_sold\":{}}","last_receipt":2,"session_id":"01a37071c0407fd7ab88c2ab33eb5d20","staff_id":"01a210a8f4177f9489ace31d093c42ef"},"before":null,"id":"01a37071c12e713e862829788d56faef","table":"till_session_close"}],"content":"5dc10ad2ed5ee465920a0c09c1523746e8f8226345b93666b9385f4718448d7c"}',X'8310D90BD2F66156AD490B30843D47D9A68844E399CCC46B3F83C97B9AFBFF73',X'24E7AE82C22E6847F10F8040D2AC6CCD2210A2948F4EDAA2F2C820B1A1B4BB97');
INSERT INTO "audit" VALUES(36,1,36,1801477800249000,1,'cli','open_till_session','till_session',X'01A37071C1397475939E8353B0191EA6','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800249000,"staff_id":"01a210a8f4177f9489ace31d093c42ef","till_id":"01a210a8ef3077b49df5c175d20b21ff"},"before":null,"id":"01a37071c1397475939e8353b0191ea6","table":"till_session"}],"content":"d29140f9dc8040e87daec48665d76fe27271cd1030d1fbeeaaec49378702308e"}',X'24E7AE82C22E6847F10F8040D2AC6CCD2210A2948F4EDAA2F2C820B1A1B4BB97',X'499C83BE5C54D6E99C6E673D0B535DA6E62A8AA8DE88CB2E1798B569FA31716C');
INSERT INTO "audit" VALUES(37,1,37,1801477800264000,1,'cli','complete_sale','sale',X'01A37071C1477F7ABCE559B015914E51','{"bulk":[{"count":4,"entity":"sale","hash":"694fa6595c158f0d17978f19fdb13b5d64744df7a360b0c806647c825ffcc807","ids":"01a37071c1477f7abce559b015914e51","receipt":"1-1-000003","total_minor":600}],"changes":[],"content":"a20d91f8782870afda209240f7ef914ba699dd2270bc915e79c2b9f6a34d5320"}',X'499C83BE5C54D6E99C6E673D0B535DA6E62A8AA8DE88CB2E1798B569FA31716C',X'9B8012ECDE2B999BE36C685284E3786F0E84BF35BA24E2F40E0A3EAD1FB8F1D4');
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
CREATE TABLE audit_personal (
    audit_key INTEGER NOT NULL,
    client_key INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_audit_personal PRIMARY KEY (audit_key, client_key),
    CONSTRAINT fk_audit_personal_audit_key FOREIGN KEY(audit_key) REFERENCES audit (audit_key),
    CONSTRAINT fk_audit_personal_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "audit_personal" VALUES(5,1,'{"after":{"code":"1","email":"ann@example.org","name":"Ann","notes":null,"phone":null},"before":null}');
INSERT INTO "audit_personal" VALUES(6,1,'{"after":{"name":"Anna"},"before":{"name":"Ann"}}');
CREATE TABLE batch_record (
    batch_key INTEGER NOT NULL,
    entity TEXT NOT NULL,
    record_key INTEGER NOT NULL,
    "before" TEXT,
    "after" TEXT NOT NULL,
    CONSTRAINT pk_batch_record PRIMARY KEY (batch_key, entity, record_key),
    CONSTRAINT fk_batch_record_batch_key FOREIGN KEY(batch_key) REFERENCES import_batch (batch_key)
)
 STRICT;
INSERT INTO "batch_record" VALUES(1,'supplier',1,'{"email": null}','{"email": "a@b.org"}');
INSERT INTO "batch_record" VALUES(2,'category',2,NULL,'{}');
INSERT INTO "batch_record" VALUES(2,'product',2,NULL,'{}');
INSERT INTO "batch_record" VALUES(2,'product_barcode',2,NULL,'{}');
INSERT INTO "batch_record" VALUES(3,'client',2,NULL,'{}');
CREATE TABLE batch_sale (
    batch_key INTEGER NOT NULL,
    sale_key INTEGER NOT NULL,
    is_live INTEGER DEFAULT '1' NOT NULL,
    CONSTRAINT pk_batch_sale PRIMARY KEY (batch_key, sale_key),
    CONSTRAINT fk_batch_sale_batch_key FOREIGN KEY(batch_key) REFERENCES import_batch (batch_key),
    CONSTRAINT fk_batch_sale_sale_key FOREIGN KEY(sale_key) REFERENCES sale (sale_key)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "batch_sale" VALUES(4,1,1);
INSERT INTO "batch_sale" VALUES(4,2,1);
INSERT INTO "batch_sale" VALUES(4,3,1);
INSERT INTO "batch_sale" VALUES(6,1,0);
INSERT INTO "batch_sale" VALUES(6,2,0);
INSERT INTO "batch_sale" VALUES(6,4,0);
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
INSERT INTO "cash_movement" VALUES(1,X'01A37071C0787E8B8BC8208BC7A8B028',34,1,1,1,1801477800056000,-1000,'Window cleaner');
CREATE TABLE category (
    category_key INTEGER NOT NULL,
    category_id BLOB NOT NULL,
    name TEXT NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_category PRIMARY KEY (category_key),
    CONSTRAINT uq_category_category_id UNIQUE (category_id),
    CONSTRAINT fk_category_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_category_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "category" VALUES(1,X'01A210A8F484725EA1E127256B37641A','Drinks',3,NULL,'{"*":"01a210a8f4720000-01a210a8ef6073ac9a182db101d85443"}',0);
INSERT INTO "category" VALUES(2,X'781991411C838C6486203484B88115BB','Light',12,NULL,'{"*":"01a210a8f68f0000-01a210a8ef6073ac9a182db101d85443"}',0);
INSERT INTO "category" VALUES(3,X'01A210A9167171B58CDC27A0BE7A406B','Gifts',18,NULL,'{"*":"01a210a9169c0000-01a210a8ef6073ac9a182db101d85443"}',0);
CREATE TABLE client (
    client_key INTEGER NOT NULL,
    client_id BLOB NOT NULL,
    code TEXT NOT NULL,
    name TEXT,
    email TEXT,
    phone TEXT,
    notes TEXT,
    consent_email INTEGER DEFAULT '0' NOT NULL,
    consent_sms INTEGER DEFAULT '0' NOT NULL,
    active INTEGER DEFAULT '1' NOT NULL,
    batch_key INTEGER,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_client PRIMARY KEY (client_key),
    CONSTRAINT uq_client_client_id UNIQUE (client_id),
    CONSTRAINT fk_client_batch_key FOREIGN KEY(batch_key) REFERENCES import_batch (batch_key),
    CONSTRAINT fk_client_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_client_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "client" VALUES(1,X'01A210A8F527784CBD04092670466D78','1','Anna','ann@example.org',NULL,NULL,0,0,1,NULL,6,NULL,'{"*":"01a210a8f5250000-01a210a8ef6073ac9a182db101d85443","name":"01a210a8f57f0000-01a210a8ef6073ac9a182db101d85443"}',0);
INSERT INTO "client" VALUES(2,X'229A8C9701568B1ABF1DB8E3C2486C65','17850','Bob','bob@example.org',NULL,NULL,0,0,1,3,15,NULL,'{"*":"01a210a8f6dc0000-01a210a8ef6073ac9a182db101d85443"}',0);
CREATE TABLE device (
    device_key INTEGER NOT NULL,
    device_id BLOB NOT NULL,
    till_key INTEGER NOT NULL,
    incarnation INTEGER DEFAULT '1' NOT NULL,
    public_key BLOB NOT NULL,
    CONSTRAINT pk_device PRIMARY KEY (device_key),
    CONSTRAINT uq_device_device_id UNIQUE (device_id),
    CONSTRAINT fk_device_till_key FOREIGN KEY(till_key) REFERENCES till (till_key)
)
 STRICT;
INSERT INTO "device" VALUES(1,X'01A210A8EF6073AC9A182DB101D85443',1,1,X'E5B6DD0FC7B59F6035D5AC4A1CF37D4FB3A6600F4A95D5F9E776BEE19351C18F');
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
CREATE TABLE import_batch (
    batch_key INTEGER NOT NULL,
    batch_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_path TEXT NOT NULL,
    file_hash BLOB,
    mapping TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at_utc INTEGER NOT NULL,
    finished_at_utc INTEGER,
    undone_at_utc INTEGER,
    rows_read INTEGER DEFAULT '0' NOT NULL,
    accepted INTEGER DEFAULT '0' NOT NULL,
    set_aside INTEGER DEFAULT '0' NOT NULL,
    already_there INTEGER DEFAULT '0' NOT NULL,
    sales_added INTEGER DEFAULT '0' NOT NULL,
    refunds_added INTEGER DEFAULT '0' NOT NULL,
    products_added INTEGER DEFAULT '0' NOT NULL,
    clients_added INTEGER DEFAULT '0' NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_import_batch PRIMARY KEY (batch_key),
    CONSTRAINT uq_import_batch_batch_id UNIQUE (batch_id),
    CONSTRAINT fk_import_batch_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_import_batch_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "import_batch" VALUES(1,X'01A210A8F5CD7C8CBAACF3AC014F918B','suppliers','till','suppliers.csv','/files/suppliers.csv',X'BDBECF35BAAB492D15678C420DDC452B3E6C61DAAF76169F0664C8D31A643C61','{"mapping": {"kind": "suppliers", "columns": {"name": ["Supplier"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Supplier", "Email"]}','done',1795575838155000,1795575838286000,NULL,1,1,0,0,0,0,0,0,10,1,'{"*":"01a210a8f5cb0000-01a210a8ef6073ac9a182db101d85443","accepted":"01a210a8f64e0000-01a210a8ef6073ac9a182db101d85443","finished_at_utc":"01a210a8f64e0000-01a210a8ef6073ac9a182db101d85443","rows_read":"01a210a8f64e0000-01a210a8ef6073ac9a182db101d85443","state":"01a210a8f64e0000-01a210a8ef6073ac9a182db101d85443"}',0);
INSERT INTO "import_batch" VALUES(2,X'01A210A8F67F739AAF897F2997915D8B','products','till','products.csv','/files/products.csv',X'B731F985F13608B2A6547CBB1A77B9F2EBC3C98438D50BFE3B28C46EE9530043','{"mapping": {"kind": "products", "columns": {"code": ["Code"], "name": ["Name"], "price": ["Price"], "cost": ["Cost"], "category": ["Category"], "supplier": ["Supplier"], "barcode": ["Barcode"], "tax_rate": ["VAT"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Name", "Price", "Cost", "Category", "Supplier", "Barcode", "VAT"]}','done',1795575838335000,1795575838379000,NULL,1,1,0,0,0,0,1,0,13,1,'{"*":"01a210a8f67f0000-01a210a8ef6073ac9a182db101d85443","accepted":"01a210a8f6ab0000-01a210a8ef6073ac9a182db101d85443","finished_at_utc":"01a210a8f6ab0000-01a210a8ef6073ac9a182db101d85443","products_added":"01a210a8f6ab0000-01a210a8ef6073ac9a182db101d85443","rows_read":"01a210a8f6ab0000-01a210a8ef6073ac9a182db101d85443","state":"01a210a8f6ab0000-01a210a8ef6073ac9a182db101d85443"}',0);
INSERT INTO "import_batch" VALUES(3,X'01A210A8F6C770E9A0E71EF14BA44D70','clients','till','clients.csv','/files/clients.csv',X'90303FCC76CA774A7CA33D4396E8C7C1BB9D3BF86FB4D1C353D0A33DE55FC620','{"mapping": {"kind": "clients", "columns": {"code": ["Customer number"], "name": ["Name"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Customer number", "Name", "Email"]}','done',1795575838407000,1795575838447000,NULL,1,1,0,0,0,0,0,1,16,1,'{"*":"01a210a8f6c70000-01a210a8ef6073ac9a182db101d85443","accepted":"01a210a8f6ef0000-01a210a8ef6073ac9a182db101d85443","clients_added":"01a210a8f6ef0000-01a210a8ef6073ac9a182db101d85443","finished_at_utc":"01a210a8f6ef0000-01a210a8ef6073ac9a182db101d85443","rows_read":"01a210a8f6ef0000-01a210a8ef6073ac9a182db101d85443","state":"01a210a8f6ef0000-01a210a8ef6073ac9a182db101d85443"}',0);
INSERT INTO "import_batch" VALUES(4,X'01A210A8F7757305B089577378B62A83','sales','till','sales.csv','/files/sales.csv',X'2ECF31052A9BDED805D487360104841BD17A0090134563C4ACA004A0569AB4AC','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','done',1795575838581000,1795575846621000,NULL,5,4,1,0,2,1,1,0,21,1,'{"*":"01a210a8f7750000-01a210a8ef6073ac9a182db101d85443","accepted":"01a210a916dd0000-01a210a8ef6073ac9a182db101d85443","finished_at_utc":"01a210a916dd0000-01a210a8ef6073ac9a182db101d85443","products_added":"01a210a916dd0000-01a210a8ef6073ac9a182db101d85443","refunds_added":"01a210a916dd0000-01a210a8ef6073ac9a182db101d85443","rows_read":"01a210a916dd0000-01a210a8ef6073ac9a182db101d85443","sales_added":"01a210a916dd0000-01a210a8ef6073ac9a182db101d85443","set_aside":"01a210a916dd0000-01a210a8ef6073ac9a182db101d85443","state":"01a210a916dd0000-01a210a8ef6073ac9a182db101d85443"}',0);
INSERT INTO "import_batch" VALUES(5,X'01A210A9198072FB88D21E45DD2C06E2','stock','till','stock.csv','/files/stock.csv',X'242CB4968B2C5E444EDE7389331E2670DDF35618FA11DD12CECEE5F41CEC9EBC','{"mapping": {"kind": "stock", "columns": {"code": ["Code"], "on_hand": ["Quantity"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Quantity"]}','done',1795575847295000,1795575847327000,NULL,1,1,0,0,0,0,0,0,24,1,'{"*":"01a210a9197f0000-01a210a8ef6073ac9a182db101d85443","accepted":"01a210a9199f0000-01a210a8ef6073ac9a182db101d85443","finished_at_utc":"01a210a9199f0000-01a210a8ef6073ac9a182db101d85443","rows_read":"01a210a9199f0000-01a210a8ef6073ac9a182db101d85443","state":"01a210a9199f0000-01a210a8ef6073ac9a182db101d85443"}',0);
INSERT INTO "import_batch" VALUES(6,X'01A210A919F577B4BB020D3F59BDC22D','sales','till','sales.csv','/files/sales.csv',X'2D0ED4A80BF00E0B99C06E712E6AD3BE1D984BAF0F20AAF429B1DB4176602D81','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','undone',1795575847413000,1795575854574000,1795575855487000,5,1,1,3,1,0,0,0,30,1,'{"*":"01a210a919f50000-01a210a8ef6073ac9a182db101d85443","accepted":"01a210a935ee0000-01a210a8ef6073ac9a182db101d85443","already_there":"01a210a935ee0000-01a210a8ef6073ac9a182db101d85443","finished_at_utc":"01a210a935ee0000-01a210a8ef6073ac9a182db101d85443","rows_read":"01a210a935ee0000-01a210a8ef6073ac9a182db101d85443","sales_added":"01a210a935ee0000-01a210a8ef6073ac9a182db101d85443","set_aside":"01a210a935ee0000-01a210a8ef6073ac9a182db101d85443","state":"01a210a9397f0000-01a210a8ef6073ac9a182db101d85443","undone_at_utc":"01a210a9397f0000-01a210a8ef6073ac9a182db101d85443"}',0);
CREATE TABLE import_mapping (
    mapping_key INTEGER NOT NULL,
    kind TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    mapping TEXT NOT NULL,
    CONSTRAINT pk_import_mapping PRIMARY KEY (mapping_key)
)
 STRICT;
INSERT INTO "import_mapping" VALUES(1,'suppliers','f7991cd9e22b2de3325871eee5ac3355','{"kind": "suppliers", "columns": {"name": ["Supplier"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}');
INSERT INTO "import_mapping" VALUES(2,'products','b31cc7a2dff5111319da64bfe8ad7715','{"kind": "products", "columns": {"code": ["Code"], "name": ["Name"], "price": ["Price"], "cost": ["Cost"], "category": ["Category"], "supplier": ["Supplier"], "barcode": ["Barcode"], "tax_rate": ["VAT"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}');
INSERT INTO "import_mapping" VALUES(3,'clients','dc45e6aa6edd8a1add7ed0a32fb01a14','{"kind": "clients", "columns": {"code": ["Customer number"], "name": ["Name"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}');
INSERT INTO "import_mapping" VALUES(5,'stock','67debf3d5a54e9d68b7dc50952314425','{"kind": "stock", "columns": {"code": ["Code"], "on_hand": ["Quantity"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}');
INSERT INTO "import_mapping" VALUES(6,'sales','e431718de8824d2548b39d028756e734','{"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}');
CREATE TABLE import_set_aside (
    batch_key INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    receipt TEXT,
    reason TEXT NOT NULL,
    reason_values TEXT NOT NULL,
    cells TEXT NOT NULL,
    CONSTRAINT pk_import_set_aside PRIMARY KEY (batch_key, row_number),
    CONSTRAINT fk_import_set_aside_batch_key FOREIGN KEY(batch_key) REFERENCES import_batch (batch_key)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "import_set_aside" VALUES(4,3,'A1','The price is 0.','{}','["A1", "LAMP", "Lantern", "Light", "1", "2026-01-05 09:30:00", "0", "0", "17850"]');
INSERT INTO "import_set_aside" VALUES(6,3,'A1','The price is 0.','{}','["A1", "LAMP", "Lantern", "Light", "1", "2026-01-05 09:30:00", "0", "0", "17850"]');
CREATE TABLE outbox (
    txn_key INTEGER NOT NULL,
    body TEXT NOT NULL,
    acknowledged_at_utc INTEGER,
    CONSTRAINT pk_outbox PRIMARY KEY (txn_key),
    CONSTRAINT fk_outbox_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key)
)
 STRICT;
INSERT INTO "outbox" VALUES(1,'{"bulk":[],"rows":[{"id":"01a210a8ef2f7ff6bda9142a3f835ff3","set":{"cash_step_minor":1,"code_layouts":"","currency":"GBP","day_cutoff_minutes":240,"name":"Corner shop","tax_rounding":"line","timezone":"Europe/London"},"table":"store"},{"id":"01a210a8ef3077b49df5c175d20b21ff","set":{"name":"Till 1","number":1},"table":"till"},{"id":"01a210a8ef6073ac9a182db101d85443","set":{"incarnation":1,"public_key":"e5b6dd0fc7b59f6035d5ac4a1cf37d4fb3a6600f4a95d5f9e776bee19351c18f","till_id":"01a210a8ef3077b49df5c175d20b21ff"},"table":"device"}]}',NULL);
INSERT INTO "outbox" VALUES(2,'{"bulk":[],"rows":[{"id":"01a210a8f4177f9489ace31d093c42ef","set":{"name":"Owner","role":"owner"},"table":"staff"}]}',NULL);
INSERT INTO "outbox" VALUES(3,'{"bulk":[],"rows":[{"id":"01a210a8f484725ea1e127256b37641a","set":{"name":"Drinks"},"table":"category"},{"id":"01a210a8f48f7ac884c18f382c887ccc","set":{"name":"Twin"},"table":"supplier"},{"id":"01a210a8f4907fef84f0fffef4d0c62c","set":{"inclusive":1,"name":"20%","rate_ppm":200000},"table":"tax_rate"},{"id":"01a210a8f492702395a120da9f59b0cb","set":{"active":1,"category_id":"01a210a8f484725ea1e127256b37641a","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a210a8f48f7ac884c18f382c887ccc","tax_rate_id":"01a210a8f4907fef84f0fffef4d0c62c"},"table":"product"},{"id":"01a210a8f49c7663ab50613953c3cce1","set":{"barcode":"73513537","product_id":"01a210a8f492702395a120da9f59b0cb"},"table":"product_barcode"},{"id":"01a210a8f49e7e149c033aeaa59a5523","set":{"currency":"GBP","price_micro":1500000,"product_id":"01a210a8f492702395a120da9f59b0cb","tax_rate_id":"01a210a8f4907fef84f0fffef4d0c62c","valid_from_utc":1795575837810000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(4,'{"bulk":[],"rows":[{"id":"01a210a8f492702395a120da9f59b0cb","set":{"name":"Green tea","price_micro":2000000},"table":"product"},{"id":"01a210a8f50b7882a53e9a1600114401","set":{"currency":"GBP","price_micro":2000000,"product_id":"01a210a8f492702395a120da9f59b0cb","tax_rate_id":"01a210a8f4907fef84f0fffef4d0c62c","valid_from_utc":1795575837939000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(5,'{"bulk":[],"rows":[{"id":"01a210a8f527784cbd04092670466d78","set":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"ann@example.org","name":"Ann","notes":null,"phone":null},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(6,'{"bulk":[],"rows":[{"id":"01a210a8f527784cbd04092670466d78","set":{"name":"Anna"},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(7,'{"bulk":[],"rows":[{"id":"01a210a8f59f7c33bce8db6a37326532","set":{"name":"period","value":"\"year\""},"table":"setting"}]}',NULL);
INSERT INTO "outbox" VALUES(8,'{"bulk":[],"rows":[{"id":"01a210a8f5cd7c8cbaacf3ac014f918b","set":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795575838155000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(9,'{"bulk":[],"rows":[{"id":"01a210a8f48f7ac884c18f382c887ccc","set":{"email":"a@b.org"},"table":"supplier"}]}',NULL);
INSERT INTO "outbox" VALUES(10,'{"bulk":[],"rows":[{"id":"01a210a8f5cd7c8cbaacf3ac014f918b","set":{"accepted":1,"finished_at_utc":1795575838286000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(11,'{"bulk":[],"rows":[{"id":"01a210a8f67f739aaf897f2997915d8b","set":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795575838335000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(12,'{"bulk":[{"count":1,"entity":"category","hash":"c51c6d97ff6fb0773747427083b971ee9c74b1a4a8cd652a76b1532da1929cbe","ids":"781991411c838c6486203484b88115bb"},{"count":1,"entity":"product","hash":"8bfcd64e6230a7818d4ba3b957e1c0637fee4a266e710d98edbc94ca16546a6e","ids":"99c9418f89e884e9bc052876ba5c7923"},{"count":1,"entity":"product_barcode","hash":"19aeecc9a1d625b93b7130597fbf82ae2e7aecd14336d4276a1c68ca599cf94c","ids":"01a210a8f69f7a45a3cd3f5078367fd2"},{"count":1,"entity":"product_price","hash":"ef14fa2277f82e59d363096978993ae5b46c2e9bbfbee234742528bedad2c53d","ids":"01a210a8f69f7ef4bf796abb597dfafd"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(13,'{"bulk":[],"rows":[{"id":"01a210a8f67f739aaf897f2997915d8b","set":{"accepted":1,"finished_at_utc":1795575838379000,"products_added":1,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(14,'{"bulk":[],"rows":[{"id":"01a210a8f6c770e9a0e71ef14ba44d70","set":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795575838407000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(15,'{"bulk":[{"count":1,"entity":"client","hash":"8d1e03a3a5a55a5a01e643ae00e694ce6abe34f81b1b26cbd2c5c90dfba5eec4","ids":"229a8c9701568b1abf1db8e3c2486c65"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(16,'{"bulk":[],"rows":[{"id":"01a210a8f6c770e9a0e71ef14ba44d70","set":{"accepted":1,"clients_added":1,"finished_at_utc":1795575838447000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(17,'{"bulk":[],"rows":[{"id":"01a210a8f7757305b089577378b62a83","set":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795575838581000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(18,'{"bulk":[{"batch":"01a210a8f7757305b089577378b62a83","count":1,"entity":"category","hash":"3b322621179d3a97cdd50764af67c2348f56305e2aab409aef4e56e6862b68fc","ids":"01a210a9167171b58cdc27a0be7a406b"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(19,'{"bulk":[{"batch":"01a210a8f7757305b089577378b62a83","count":1,"entity":"product","hash":"1d64092ccf407b0f94dd1b476caf9df446faab707bee22d0f95132b8215fca76","ids":"01a210a9167273f18fd1b387785a914e"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(20,'{"bulk":[{"batch":"01a210a8f7757305b089577378b62a83","count":3,"entity":"sale","hash":"ced73b6416a7f209b0f6f3a24d04c9843e169c708236f5060e6433456aae5768","ids":"baf58fb66f7f8e8a97545f96a1734712450929f6a8b0882294628c1b83c0f4775cc64c5ca855869a97b87527a18214b2"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(21,'{"bulk":[],"rows":[{"id":"01a210a8f7757305b089577378b62a83","set":{"accepted":4,"finished_at_utc":1795575846621000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'{"bulk":[],"rows":[{"id":"01a210a9198072fb88d21e45dd2c06e2","set":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795575847295000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(23,'{"bulk":[{"count":1,"entity":"stock_count","hash":"c7fe586b65ce1343a0fc5ef54b714edd0ee0dede7cf6a773be631714a08024bd","ids":"01a210a9199779e085a7dd0d1fdfb138"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(24,'{"bulk":[],"rows":[{"id":"01a210a9198072fb88d21e45dd2c06e2","set":{"accepted":1,"finished_at_utc":1795575847327000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(25,'{"bulk":[],"rows":[{"id":"01a210a919f577b4bb020d3f59bdc22d","set":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795575847413000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(26,'{"bulk":[{"batch":"01a210a919f577b4bb020d3f59bdc22d","count":2,"entity":"batch_sale","hash":"265ea40b19583813671589842b20dafa585144c8bc9b73f7828063951481ce97","ids":"baf58fb66f7f8e8a97545f96a1734712450929f6a8b0882294628c1b83c0f477"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(27,'{"bulk":[{"batch":"01a210a919f577b4bb020d3f59bdc22d","count":1,"entity":"sale","hash":"1ea8c326dc824d6aca8b289c4aff54fa3e1b6e7ecd54cce8da7ded0430b3e68c","ids":"51ea6639d1038d3dbae66278ee6ded31"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(28,'{"bulk":[],"rows":[{"id":"01a210a919f577b4bb020d3f59bdc22d","set":{"accepted":1,"already_there":3,"finished_at_utc":1795575854574000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'{"bulk":[],"rows":[{"id":"01a210a919f577b4bb020d3f59bdc22d","set":{"state":"undoing"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(30,'{"bulk":[],"rows":[{"id":"01a210a919f577b4bb020d3f59bdc22d","set":{"state":"undone","undone_at_utc":1795575855487000},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(31,'{"bulk":[],"rows":[{"id":"01a37071c0407fd7ab88c2ab33eb5d20","set":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a210a8f4177f9489ace31d093c42ef","till_id":"01a210a8ef3077b49df5c175d20b21ff"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(32,'{"bulk":[{"count":7,"entity":"sale","hash":"92b454052aa789ec313662d90450800accb337a59be9aa5b9406df91caacd596","ids":"01a37071c0567a01960714b70810dd0b","receipt":"1-1-000001","total_minor":900}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(33,'{"bulk":[{"count":4,"entity":"sale","hash":"0c59794a03e8c8dcee15550788dde2acaaf8242bc5e246b429f76e1b53dc7f96","ids":"01a37071c06b7525b9f35ae015d31fe8","receipt":"1-1-000002","total_minor":-200}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(34,'{"bulk":[],"rows":[{"id":"01a37071c0787e8b8bc8208bc7a8b028","set":{"amount_minor":-1000,"moved_at_utc":1801477800056000,"reason":"Window cleaner","session_id":"01a37071c0407fd7ab88c2ab33eb5d20","staff_id":"01a210a8f4177f9489ace31d093c42ef"},"table":"cash_movement"}]}',NULL);
INSERT INTO "outbox" VALUES(35,'{"bulk":[],"rows":[{"id":"01a37071c12e713e862829788d56faef","set":{"closed_at_utc":1801477800237000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200},\"void_count\":0,\"voided_minor\":0,\"vouchers_sold\":{}}","last_receipt":2,"session_id":"01a37071c0407fd7ab88c2ab33eb5d20","staff_id":"01a210a8f4177f9489ace31d093c42ef"},"table":"till_session_close"}]}',NULL);
INSERT INTO "outbox" VALUES(36,'{"bulk":[],"rows":[{"id":"01a37071c1397475939e8353b0191ea6","set":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800249000,"staff_id":"01a210a8f4177f9489ace31d093c42ef","till_id":"01a210a8ef3077b49df5c175d20b21ff"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(37,'{"bulk":[{"count":4,"entity":"sale","hash":"694fa6595c158f0d17978f19fdb13b5d64744df7a360b0c806647c825ffcc807","ids":"01a37071c1477f7abce559b015914e51","receipt":"1-1-000003","total_minor":600}],"rows":[]}',NULL);
CREATE TABLE person_key (
    client_key INTEGER NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (client_key),
    CONSTRAINT fk_person_key_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "person_key" VALUES(1,X'36CDAF518F2CD4D653832CCD10D47608B174EF8B986274E178BD01B8155A0011');
CREATE TABLE product (
    product_key INTEGER NOT NULL,
    product_id BLOB NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    category_key INTEGER,
    supplier_key INTEGER,
    tax_rate_key INTEGER,
    price_micro INTEGER,
    cost_micro INTEGER,
    reorder_point_milli INTEGER,
    lead_time_days INTEGER,
    is_goods INTEGER DEFAULT '1' NOT NULL,
    active INTEGER DEFAULT '1' NOT NULL,
    batch_key INTEGER,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL, favourite_place INTEGER,
    CONSTRAINT pk_product PRIMARY KEY (product_key),
    CONSTRAINT uq_product_product_id UNIQUE (product_id),
    CONSTRAINT fk_product_category_key FOREIGN KEY(category_key) REFERENCES category (category_key),
    CONSTRAINT fk_product_supplier_key FOREIGN KEY(supplier_key) REFERENCES supplier (supplier_key),
    CONSTRAINT fk_product_tax_rate_key FOREIGN KEY(tax_rate_key) REFERENCES tax_rate (tax_rate_key),
    CONSTRAINT fk_product_batch_key FOREIGN KEY(batch_key) REFERENCES import_batch (batch_key),
    CONSTRAINT fk_product_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_product_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "product" VALUES(1,X'01A210A8F492702395A120DA9F59B0CB','TEA','Green tea',1,1,1,2000000,NULL,NULL,NULL,1,1,NULL,4,NULL,'{"*":"01a210a8f4720000-01a210a8ef6073ac9a182db101d85443","name":"01a210a8f4f30000-01a210a8ef6073ac9a182db101d85443","price_micro":"01a210a8f4f30000-01a210a8ef6073ac9a182db101d85443"}',0,NULL);
INSERT INTO "product" VALUES(2,X'99C9418F89E884E9BC052876BA5C7923','LAMP','Lantern',2,1,1,3390000,1000000,NULL,NULL,1,1,2,12,NULL,'{"*":"01a210a8f68f0000-01a210a8ef6073ac9a182db101d85443"}',0,NULL);
INSERT INTO "product" VALUES(3,X'01A210A9167273F18FD1B387785A914E','HEART','Heart holder',3,NULL,NULL,2550000,NULL,NULL,NULL,1,1,4,19,NULL,'{"*":"01a210a916af0000-01a210a8ef6073ac9a182db101d85443"}',0,NULL);
CREATE TABLE product_barcode (
    barcode_key INTEGER NOT NULL,
    barcode_id BLOB NOT NULL,
    product_key INTEGER NOT NULL,
    barcode TEXT NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_product_barcode PRIMARY KEY (barcode_key),
    CONSTRAINT uq_product_barcode_barcode_id UNIQUE (barcode_id),
    CONSTRAINT fk_product_barcode_product_key FOREIGN KEY(product_key) REFERENCES product (product_key),
    CONSTRAINT fk_product_barcode_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_product_barcode_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "product_barcode" VALUES(1,X'01A210A8F49C7663AB50613953C3CCE1',1,'73513537',3,NULL,'{"*":"01a210a8f4720000-01a210a8ef6073ac9a182db101d85443"}',0);
INSERT INTO "product_barcode" VALUES(2,X'01A210A8F69F7A45A3CD3F5078367FD2',2,'4006381333931',12,NULL,'{"*":"01a210a8f68f0000-01a210a8ef6073ac9a182db101d85443"}',0);
CREATE TABLE product_price (
    price_key INTEGER NOT NULL,
    price_id BLOB NOT NULL,
    product_key INTEGER NOT NULL,
    valid_from_utc INTEGER NOT NULL,
    price_micro INTEGER,
    tax_rate_key INTEGER,
    currency TEXT NOT NULL,
    txn_key INTEGER NOT NULL,
    CONSTRAINT pk_product_price PRIMARY KEY (price_key),
    CONSTRAINT uq_product_price_price_id UNIQUE (price_id),
    CONSTRAINT fk_product_price_product_key FOREIGN KEY(product_key) REFERENCES product (product_key),
    CONSTRAINT fk_product_price_tax_rate_key FOREIGN KEY(tax_rate_key) REFERENCES tax_rate (tax_rate_key),
    CONSTRAINT fk_product_price_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key)
)
 STRICT;
INSERT INTO "product_price" VALUES(1,X'01A210A8F49E7E149C033AEAA59A5523',1,1795575837810000,1500000,1,'GBP',3);
INSERT INTO "product_price" VALUES(2,X'01A210A8F50B7882A53E9A1600114401',1,1795575837939000,2000000,1,'GBP',4);
INSERT INTO "product_price" VALUES(3,X'01A210A8F69F7EF4BF796ABB597DFAFD',2,1795575838351000,3390000,1,'GBP',12);
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
CREATE TABLE rollup_category_day (
    store_key INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    category_key INTEGER NOT NULL,
    sale_count INTEGER DEFAULT '0' NOT NULL,
    refund_count INTEGER DEFAULT '0' NOT NULL,
    line_count INTEGER DEFAULT '0' NOT NULL,
    sold_minor INTEGER DEFAULT '0' NOT NULL,
    refunded_minor INTEGER DEFAULT '0' NOT NULL,
    sold_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    refunded_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    discount_minor INTEGER DEFAULT '0' NOT NULL,
    tax_minor INTEGER DEFAULT '0' NOT NULL,
    margin_revenue_minor INTEGER DEFAULT '0' NOT NULL,
    cost_minor INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_rollup_category_day PRIMARY KEY (store_key, business_date, category_key)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "rollup_category_day" VALUES(1,20458,2,1,0,1,339,0,1000,0,0,57,282,100);
INSERT INTO "rollup_category_day" VALUES(1,20458,3,1,0,1,1500,0,6000,0,30,0,0,0);
INSERT INTO "rollup_category_day" VALUES(1,20460,3,0,1,1,0,255,0,1000,0,0,0,0);
INSERT INTO "rollup_category_day" VALUES(1,20484,2,1,0,1,931,0,4000,0,0,155,776,400);
INSERT INTO "rollup_category_day" VALUES(1,20850,1,2,1,3,1200,200,6000,1000,0,167,0,0);
INSERT INTO "rollup_category_day" VALUES(1,20850,2,1,0,1,300,0,1000,0,39,50,250,100);
CREATE TABLE rollup_client_day (
    store_key INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    client_key INTEGER NOT NULL,
    sale_count INTEGER DEFAULT '0' NOT NULL,
    refund_count INTEGER DEFAULT '0' NOT NULL,
    line_count INTEGER DEFAULT '0' NOT NULL,
    sold_minor INTEGER DEFAULT '0' NOT NULL,
    refunded_minor INTEGER DEFAULT '0' NOT NULL,
    sold_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    refunded_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    discount_minor INTEGER DEFAULT '0' NOT NULL,
    tax_minor INTEGER DEFAULT '0' NOT NULL,
    margin_revenue_minor INTEGER DEFAULT '0' NOT NULL,
    cost_minor INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_rollup_client_day PRIMARY KEY (store_key, business_date, client_key)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "rollup_client_day" VALUES(1,20458,2,1,0,2,1839,0,7000,0,30,57,282,100);
INSERT INTO "rollup_client_day" VALUES(1,20460,2,0,1,1,0,255,0,1000,0,0,0,0);
INSERT INTO "rollup_client_day" VALUES(1,20850,2,1,1,3,900,200,4000,1000,39,117,250,100);
CREATE TABLE rollup_client_month (
    store_key INTEGER NOT NULL,
    month INTEGER NOT NULL,
    client_key INTEGER NOT NULL,
    sale_count INTEGER DEFAULT '0' NOT NULL,
    refund_count INTEGER DEFAULT '0' NOT NULL,
    line_count INTEGER DEFAULT '0' NOT NULL,
    sold_minor INTEGER DEFAULT '0' NOT NULL,
    refunded_minor INTEGER DEFAULT '0' NOT NULL,
    sold_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    refunded_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    discount_minor INTEGER DEFAULT '0' NOT NULL,
    tax_minor INTEGER DEFAULT '0' NOT NULL,
    margin_revenue_minor INTEGER DEFAULT '0' NOT NULL,
    cost_minor INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_rollup_client_month PRIMARY KEY (store_key, month, client_key)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "rollup_client_month" VALUES(1,672,2,1,1,3,1839,255,7000,1000,30,57,282,100);
INSERT INTO "rollup_client_month" VALUES(1,685,2,1,1,3,900,200,4000,1000,39,117,250,100);
CREATE TABLE rollup_client_total (
    store_key INTEGER NOT NULL,
    client_key INTEGER NOT NULL,
    sale_count INTEGER DEFAULT '0' NOT NULL,
    refund_count INTEGER DEFAULT '0' NOT NULL,
    line_count INTEGER DEFAULT '0' NOT NULL,
    sold_minor INTEGER DEFAULT '0' NOT NULL,
    refunded_minor INTEGER DEFAULT '0' NOT NULL,
    sold_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    refunded_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    discount_minor INTEGER DEFAULT '0' NOT NULL,
    tax_minor INTEGER DEFAULT '0' NOT NULL,
    margin_revenue_minor INTEGER DEFAULT '0' NOT NULL,
    cost_minor INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_rollup_client_total PRIMARY KEY (store_key, client_key)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "rollup_client_total" VALUES(1,2,2,2,6,2739,455,11000,2000,69,174,532,200);
CREATE TABLE rollup_hour_day (
    store_key INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    sale_count INTEGER DEFAULT '0' NOT NULL,
    refund_count INTEGER DEFAULT '0' NOT NULL,
    line_count INTEGER DEFAULT '0' NOT NULL,
    sold_minor INTEGER DEFAULT '0' NOT NULL,
    refunded_minor INTEGER DEFAULT '0' NOT NULL,
    sold_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    refunded_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    discount_minor INTEGER DEFAULT '0' NOT NULL,
    tax_minor INTEGER DEFAULT '0' NOT NULL,
    margin_revenue_minor INTEGER DEFAULT '0' NOT NULL,
    cost_minor INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_rollup_hour_day PRIMARY KEY (store_key, business_date, hour)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "rollup_hour_day" VALUES(1,20458,9,1,0,2,1839,0,7000,0,30,57,282,100);
INSERT INTO "rollup_hour_day" VALUES(1,20460,12,0,1,1,0,255,0,1000,0,0,0,0);
INSERT INTO "rollup_hour_day" VALUES(1,20484,23,1,0,1,931,0,4000,0,0,155,776,400);
INSERT INTO "rollup_hour_day" VALUES(1,20850,10,2,1,4,1500,200,7000,1000,39,217,250,100);
CREATE TABLE rollup_packed (
    store_key INTEGER NOT NULL,
    source TEXT NOT NULL,
    number INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    keys BLOB NOT NULL,
    revenue BLOB NOT NULL,
    CONSTRAINT pk_rollup_packed PRIMARY KEY (store_key, source, number)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "rollup_packed" VALUES(1,'client_day',20458,1,X'0200',X'2F07');
INSERT INTO "rollup_packed" VALUES(1,'client_day',20460,1,X'0200',X'01FF');
INSERT INTO "rollup_packed" VALUES(1,'client_day',20484,0,X'',X'');
INSERT INTO "rollup_packed" VALUES(1,'client_month',672,1,X'0200',X'3006');
INSERT INTO "rollup_packed" VALUES(1,'product_day',20458,2,X'02000300',X'5301DC05');
INSERT INTO "rollup_packed" VALUES(1,'product_day',20460,1,X'0300',X'01FF');
INSERT INTO "rollup_packed" VALUES(1,'product_day',20484,1,X'0200',X'A303');
INSERT INTO "rollup_packed" VALUES(1,'product_month',672,2,X'02000300',X'F604DD04');
CREATE TABLE rollup_product_day (
    store_key INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    product_key INTEGER NOT NULL,
    sale_count INTEGER DEFAULT '0' NOT NULL,
    refund_count INTEGER DEFAULT '0' NOT NULL,
    line_count INTEGER DEFAULT '0' NOT NULL,
    sold_minor INTEGER DEFAULT '0' NOT NULL,
    refunded_minor INTEGER DEFAULT '0' NOT NULL,
    sold_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    refunded_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    discount_minor INTEGER DEFAULT '0' NOT NULL,
    tax_minor INTEGER DEFAULT '0' NOT NULL,
    margin_revenue_minor INTEGER DEFAULT '0' NOT NULL,
    cost_minor INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_rollup_product_day PRIMARY KEY (store_key, business_date, product_key)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "rollup_product_day" VALUES(1,20458,2,1,0,1,339,0,1000,0,0,57,282,100);
INSERT INTO "rollup_product_day" VALUES(1,20458,3,1,0,1,1500,0,6000,0,30,0,0,0);
INSERT INTO "rollup_product_day" VALUES(1,20460,3,0,1,1,0,255,0,1000,0,0,0,0);
INSERT INTO "rollup_product_day" VALUES(1,20484,2,1,0,1,931,0,4000,0,0,155,776,400);
INSERT INTO "rollup_product_day" VALUES(1,20850,1,2,1,3,1200,200,6000,1000,0,167,0,0);
INSERT INTO "rollup_product_day" VALUES(1,20850,2,1,0,1,300,0,1000,0,39,50,250,100);
CREATE TABLE rollup_product_month (
    store_key INTEGER NOT NULL,
    month INTEGER NOT NULL,
    product_key INTEGER NOT NULL,
    sale_count INTEGER DEFAULT '0' NOT NULL,
    refund_count INTEGER DEFAULT '0' NOT NULL,
    line_count INTEGER DEFAULT '0' NOT NULL,
    sold_minor INTEGER DEFAULT '0' NOT NULL,
    refunded_minor INTEGER DEFAULT '0' NOT NULL,
    sold_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    refunded_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    discount_minor INTEGER DEFAULT '0' NOT NULL,
    tax_minor INTEGER DEFAULT '0' NOT NULL,
    margin_revenue_minor INTEGER DEFAULT '0' NOT NULL,
    cost_minor INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_rollup_product_month PRIMARY KEY (store_key, month, product_key)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "rollup_product_month" VALUES(1,672,2,2,0,2,1270,0,5000,0,0,212,1058,500);
INSERT INTO "rollup_product_month" VALUES(1,672,3,1,1,2,1500,255,6000,1000,30,0,0,0);
INSERT INTO "rollup_product_month" VALUES(1,685,1,2,1,3,1200,200,6000,1000,0,167,0,0);
INSERT INTO "rollup_product_month" VALUES(1,685,2,1,0,1,300,0,1000,0,39,50,250,100);
CREATE TABLE rollup_store_day (
    store_key INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    sale_count INTEGER DEFAULT '0' NOT NULL,
    refund_count INTEGER DEFAULT '0' NOT NULL,
    line_count INTEGER DEFAULT '0' NOT NULL,
    sold_minor INTEGER DEFAULT '0' NOT NULL,
    refunded_minor INTEGER DEFAULT '0' NOT NULL,
    sold_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    refunded_quantity_milli INTEGER DEFAULT '0' NOT NULL,
    discount_minor INTEGER DEFAULT '0' NOT NULL,
    tax_minor INTEGER DEFAULT '0' NOT NULL,
    margin_revenue_minor INTEGER DEFAULT '0' NOT NULL,
    cost_minor INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_rollup_store_day PRIMARY KEY (store_key, business_date)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "rollup_store_day" VALUES(1,20458,1,0,2,1839,0,7000,0,30,57,282,100);
INSERT INTO "rollup_store_day" VALUES(1,20460,0,1,1,0,255,0,1000,0,0,0,0);
INSERT INTO "rollup_store_day" VALUES(1,20484,1,0,1,931,0,4000,0,0,155,776,400);
INSERT INTO "rollup_store_day" VALUES(1,20850,2,1,4,1500,200,7000,1000,39,217,250,100);
CREATE TABLE sale (
    sale_key INTEGER NOT NULL,
    sale_id BLOB NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER NOT NULL,
    till_key INTEGER,
    staff_key INTEGER,
    client_key INTEGER,
    refund_of_sale_key INTEGER,
    kind INTEGER NOT NULL,
    sold_at_utc INTEGER NOT NULL,
    utc_offset_minutes INTEGER NOT NULL,
    timezone TEXT NOT NULL,
    business_date INTEGER NOT NULL,
    external_number TEXT,
    line_count INTEGER NOT NULL,
    sold_minor INTEGER NOT NULL,
    refunded_minor INTEGER NOT NULL,
    sold_quantity_milli INTEGER NOT NULL,
    refunded_quantity_milli INTEGER NOT NULL,
    discount_minor INTEGER NOT NULL,
    tax_minor INTEGER NOT NULL,
    margin_revenue_minor INTEGER NOT NULL,
    cost_minor INTEGER NOT NULL,
    is_incomplete INTEGER DEFAULT '0' NOT NULL,
    is_live INTEGER DEFAULT '1' NOT NULL,
    lines_hash BLOB NOT NULL, incarnation INTEGER, receipt_number INTEGER, rounding_minor INTEGER DEFAULT '0' NOT NULL, clock_at_utc INTEGER, note TEXT, asked_hash BLOB, is_void INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_sale PRIMARY KEY (sale_key),
    CONSTRAINT uq_sale_sale_id UNIQUE (sale_id),
    CONSTRAINT fk_sale_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_sale_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_sale_till_key FOREIGN KEY(till_key) REFERENCES till (till_key),
    CONSTRAINT fk_sale_staff_key FOREIGN KEY(staff_key) REFERENCES staff (staff_key),
    CONSTRAINT fk_sale_client_key FOREIGN KEY(client_key) REFERENCES client (client_key),
    CONSTRAINT fk_sale_refund_of_sale_key FOREIGN KEY(refund_of_sale_key) REFERENCES sale (sale_key)
)
 STRICT;
INSERT INTO "sale" VALUES(1,X'BAF58FB66F7F8E8A97545F96A1734712',20,1,NULL,NULL,2,NULL,0,1767605400000000,0,'Europe/London',20458,'A1',2,1839,0,7000,0,30,57,282,100,1,1,X'8C6CA8B1931CC4AFD7DDA9FFD3C5FC7E88044693CE85FBDEA64A3CC7A508B18F',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(2,X'450929F6A8B0882294628C1B83C0F477',20,1,NULL,NULL,2,NULL,1,1767787200000000,0,'Europe/London',20460,'CA1',1,0,255,0,1000,0,0,0,0,0,1,X'D0F31DF41D3F034379243AE7C4CF85F11AFEF593408C7A19B14D16FB1C384B2A',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(3,X'5CC64C5CA855869A97B87527A18214B2',20,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A2',1,931,0,4000,0,0,155,776,400,0,1,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(4,X'51EA6639D1038D3DBAE66278EE6DED31',27,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A3',1,931,0,4000,0,0,155,776,400,0,0,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(5,X'01A37071C0567A01960714B70810DD0B',32,1,1,1,2,NULL,0,1801477800024116,0,'Europe/London',20850,NULL,2,900,0,4000,0,39,150,250,100,0,1,X'BB27EB6131CF6F981C6344B0297EDC68B82C441D82C6CC7A539AABBCA8B17C99',1,1,0,NULL,'A gift',X'592E6DBA93A03D760BD75F0A2DDDB7670A1A6C6821CE4F2F2C056F23916DECB4',0);
INSERT INTO "sale" VALUES(6,X'01A37071C06B7525B9F35AE015D31FE8',33,1,1,1,2,5,1,1801477800045431,0,'Europe/London',20850,NULL,1,0,200,0,1000,0,-33,0,0,0,1,X'C9675F0E1DA501D0E426FA879BDA37DEE4DDAFDBE6F4942CF640DE3FB95571E4',1,2,0,NULL,NULL,X'7F8AE989803FDD1E2EE2288D39E9540656EF40A2036E0286D59B83491ACCEE45',0);
INSERT INTO "sale" VALUES(7,X'01A37071C1477F7ABCE559B015914E51',37,1,1,1,NULL,NULL,0,1801477800264755,0,'Europe/London',20850,NULL,1,600,0,3000,0,0,100,0,0,0,1,X'5134F18B1AD124B439EE97494F85117C486B592A7613E387B3B0A9F1C6B8D950',1,3,0,NULL,NULL,X'94340A81599F2B5D5443ADA3F563C5DD3CF08805989B55D985B8B3DE1B86CBDB',0);
CREATE TABLE sale_line (
    sale_key INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    product_key INTEGER NOT NULL,
    sold_as_key INTEGER NOT NULL,
    category_key INTEGER,
    first_of INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    unit_price_micro INTEGER NOT NULL,
    discount_minor INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    tax_minor INTEGER NOT NULL,
    cost_minor INTEGER, tax_ppm INTEGER, tax_inclusive INTEGER, refunds_ordinal INTEGER,
    CONSTRAINT pk_sale_line PRIMARY KEY (sale_key, ordinal),
    CONSTRAINT fk_sale_line_sale_key FOREIGN KEY(sale_key) REFERENCES sale (sale_key),
    CONSTRAINT fk_sale_line_product_key FOREIGN KEY(product_key) REFERENCES product (product_key),
    CONSTRAINT fk_sale_line_sold_as_key FOREIGN KEY(sold_as_key) REFERENCES sold_as (sold_as_key),
    CONSTRAINT fk_sale_line_category_key FOREIGN KEY(category_key) REFERENCES category (category_key)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "sale_line" VALUES(1,1,3,1,3,3,6000,2550000,30,1500,0,NULL,NULL,NULL,NULL);
INSERT INTO "sale_line" VALUES(1,2,2,2,2,3,1000,3390000,0,339,57,100,NULL,NULL,NULL);
INSERT INTO "sale_line" VALUES(2,1,3,1,3,3,-1000,2550000,0,-255,0,NULL,NULL,NULL,NULL);
INSERT INTO "sale_line" VALUES(3,1,2,2,2,3,4000,2328000,0,931,155,400,NULL,NULL,NULL);
INSERT INTO "sale_line" VALUES(4,1,2,2,2,3,4000,2328000,0,931,155,400,NULL,NULL,NULL);
INSERT INTO "sale_line" VALUES(5,1,1,3,1,3,3000,2000000,0,600,100,NULL,200000,1,NULL);
INSERT INTO "sale_line" VALUES(5,2,2,2,2,3,1000,3390000,39,300,50,100,200000,1,NULL);
INSERT INTO "sale_line" VALUES(6,1,1,3,1,3,-1000,2000000,0,-200,-33,NULL,200000,1,1);
INSERT INTO "sale_line" VALUES(7,1,1,3,1,3,3000,2000000,0,600,100,NULL,200000,1,NULL);
CREATE TABLE setting (
    setting_key INTEGER NOT NULL,
    setting_id BLOB NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY (setting_key),
    CONSTRAINT uq_setting_name UNIQUE (name),
    CONSTRAINT uq_setting_setting_id UNIQUE (setting_id),
    CONSTRAINT fk_setting_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_setting_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "setting" VALUES(1,X'01A210A8F59F7C33BCE8DB6A37326532','period','"year"',7,1,'{"*":"01a210a8f59e0000-01a210a8ef6073ac9a182db101d85443"}',0);
CREATE TABLE sold_as (
    sold_as_key INTEGER NOT NULL,
    product_key INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_sold_as PRIMARY KEY (sold_as_key),
    CONSTRAINT fk_sold_as_product_key FOREIGN KEY(product_key) REFERENCES product (product_key)
)
 STRICT;
INSERT INTO "sold_as" VALUES(1,3,'HEART','Heart holder');
INSERT INTO "sold_as" VALUES(2,2,'LAMP','Lantern');
INSERT INTO "sold_as" VALUES(3,1,'TEA','Green tea');
CREATE TABLE staff (
    staff_key INTEGER NOT NULL,
    staff_id BLOB NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    active INTEGER DEFAULT '1' NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL, pin_hash TEXT, granted TEXT DEFAULT '' NOT NULL, denied TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_staff PRIMARY KEY (staff_key),
    CONSTRAINT uq_staff_staff_id UNIQUE (staff_id),
    CONSTRAINT fk_staff_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_staff_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "staff" VALUES(1,X'01A210A8F4177F9489ACE31D093C42EF','Owner','owner',1,2,NULL,'{"*":"01a210a8f4160000-01a210a8ef6073ac9a182db101d85443"}',0,NULL,'','');
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
CREATE TABLE stock_count (
    count_key INTEGER NOT NULL,
    count_id BLOB NOT NULL,
    store_key INTEGER NOT NULL,
    product_key INTEGER NOT NULL,
    counted_at_utc INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    batch_key INTEGER,
    txn_key INTEGER NOT NULL, moved_before_milli INTEGER DEFAULT '0' NOT NULL, stocktake_key INTEGER REFERENCES stocktake (stocktake_key), expected_milli INTEGER,
    CONSTRAINT pk_stock_count PRIMARY KEY (count_key),
    CONSTRAINT uq_stock_count_count_id UNIQUE (count_id),
    CONSTRAINT fk_stock_count_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_stock_count_product_key FOREIGN KEY(product_key) REFERENCES product (product_key),
    CONSTRAINT fk_stock_count_batch_key FOREIGN KEY(batch_key) REFERENCES import_batch (batch_key),
    CONSTRAINT fk_stock_count_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key)
)
 STRICT;
INSERT INTO "stock_count" VALUES(1,X'01A210A9199779E085A7DD0D1FDFB138',1,2,1795575847312000,12000,5,23,0,NULL,NULL);
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
INSERT INTO "stock_level" VALUES(1,1,-5000);
INSERT INTO "stock_level" VALUES(1,2,-1000);
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
INSERT INTO "stock_movement" VALUES(32,1,1,1,'sale',1801477800022000,-3000);
INSERT INTO "stock_movement" VALUES(32,2,1,2,'sale',1801477800022000,-1000);
INSERT INTO "stock_movement" VALUES(33,-1,1,1,'refund',1801477800044000,1000);
INSERT INTO "stock_movement" VALUES(37,1,1,1,'sale',1801477800264000,-3000);
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
CREATE TABLE store (
    store_key INTEGER NOT NULL,
    store_id BLOB NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    timezone TEXT NOT NULL,
    day_cutoff_minutes INTEGER DEFAULT '240' NOT NULL,
    stamps TEXT DEFAULT '{}' NOT NULL, tax_rounding TEXT DEFAULT 'line' NOT NULL, cash_step_minor INTEGER DEFAULT '1' NOT NULL, code_layouts TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_store PRIMARY KEY (store_key),
    CONSTRAINT uq_store_store_id UNIQUE (store_id)
)
 STRICT;
INSERT INTO "store" VALUES(1,X'01A210A8EF2F7FF6BDA9142A3F835FF3','Corner shop','GBP','Europe/London',240,'{}','line',1,'');
CREATE TABLE supplier (
    supplier_key INTEGER NOT NULL,
    supplier_id BLOB NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    lead_time_days INTEGER,
    batch_key INTEGER,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_supplier PRIMARY KEY (supplier_key),
    CONSTRAINT uq_supplier_supplier_id UNIQUE (supplier_id),
    CONSTRAINT fk_supplier_batch_key FOREIGN KEY(batch_key) REFERENCES import_batch (batch_key),
    CONSTRAINT fk_supplier_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_supplier_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "supplier" VALUES(1,X'01A210A8F48F7AC884C18F382C887CCC','Twin','a@b.org',NULL,NULL,NULL,9,NULL,'{"*":"01a210a8f4720000-01a210a8ef6073ac9a182db101d85443","email":"01a210a8f6030000-01a210a8ef6073ac9a182db101d85443"}',0);
CREATE TABLE tax_rate (
    tax_rate_key INTEGER NOT NULL,
    tax_rate_id BLOB NOT NULL,
    name TEXT NOT NULL,
    rate_ppm INTEGER NOT NULL,
    inclusive INTEGER DEFAULT '1' NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_tax_rate PRIMARY KEY (tax_rate_key),
    CONSTRAINT uq_tax_rate_tax_rate_id UNIQUE (tax_rate_id),
    CONSTRAINT fk_tax_rate_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_tax_rate_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "tax_rate" VALUES(1,X'01A210A8F4907FEF84F0FFFEF4D0C62C','20%',200000,1,3,NULL,'{"*":"01a210a8f4720000-01a210a8ef6073ac9a182db101d85443"}',0);
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
INSERT INTO "tender" VALUES(5,1,'card',500,NULL,'slip 1');
INSERT INTO "tender" VALUES(5,2,'cash',400,2000,NULL);
INSERT INTO "tender" VALUES(6,1,'cash',-200,NULL,NULL);
INSERT INTO "tender" VALUES(7,1,'cash',600,2000,NULL);
CREATE TABLE till (
    till_key INTEGER NOT NULL,
    till_id BLOB NOT NULL,
    store_key INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_till PRIMARY KEY (till_key),
    CONSTRAINT uq_till_store_key_number UNIQUE (store_key, number),
    CONSTRAINT uq_till_till_id UNIQUE (till_id),
    CONSTRAINT fk_till_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "till" VALUES(1,X'01A210A8EF3077B49DF5C175D20B21FF',1,1,'Till 1');
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
INSERT INTO "till_session" VALUES(1,X'01A37071C0407FD7AB88C2AB33EB5D20',31,1,1,1,1,1,1801477800000000,20850,10000,1);
INSERT INTO "till_session" VALUES(2,X'01A37071C1397475939E8353B0191EA6',36,1,1,1,1,2,1801477800249000,20850,0,3);
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
INSERT INTO "till_session_close" VALUES(1,X'01A37071C12E713E862829788D56FAEF',35,1,1,1,1801477800237000,2,9200,9300,'{"counted_minor":9300,"difference_minor":100,"discount_minor":39,"expected_minor":9200,"first_receipt":1,"float_minor":10000,"last_receipt":2,"number":1,"opened_at_utc":1801477800000000,"paid_in_minor":0,"paid_out_minor":1000,"pieces":{"100":3,"1000":9},"refund_count":1,"refunded_minor":200,"rounding_minor":0,"sale_count":1,"sold_minor":900,"tax_minor":117,"taxes":[{"amount_minor":700,"tax_inclusive":1,"tax_minor":117,"tax_ppm":200000}],"tenders":{"card":500,"cash":200},"void_count":0,"voided_minor":0,"vouchers_sold":{}}');
CREATE TABLE txn (
    txn_key INTEGER NOT NULL,
    txn_id BLOB NOT NULL,
    device_key INTEGER NOT NULL,
    device_seq INTEGER NOT NULL,
    store_key INTEGER,
    kind TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    content_hash BLOB NOT NULL,
    row_count INTEGER NOT NULL,
    CONSTRAINT pk_txn PRIMARY KEY (txn_key),
    CONSTRAINT uq_txn_device_key_device_seq UNIQUE (device_key, device_seq),
    CONSTRAINT uq_txn_txn_id UNIQUE (txn_id),
    CONSTRAINT fk_txn_device_key FOREIGN KEY(device_key) REFERENCES device (device_key),
    CONSTRAINT fk_txn_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "txn" VALUES(1,X'01A210A8F4037B6392C4DC242C973D85',1,1,1,'create_store',117674858099441664,X'B00E94CB06100993B49D848C26676AE3808969C9060B177F01728A48D4ECD92D',3);
INSERT INTO "txn" VALUES(2,X'01A210A8F416760988B66244C397CBBF',1,2,NULL,'create_staff',117674858100686848,X'E175295AFF0969CEDDCBC4FF60E9E5E301B590362A55E263991BD19F3FF5AC71',1);
INSERT INTO "txn" VALUES(3,X'01A210A8F47277A7A026119CC25D5C9F',1,3,NULL,'create_product',117674858106716160,X'4557BDA11204725BA7D67A001BB6843ABD7526E6E2241CD2D54EEB45FA59BD3C',6);
INSERT INTO "txn" VALUES(4,X'01A210A8F4F375BFA28657E3E44547D2',1,4,NULL,'edit_product',117674858115170304,X'6A0FD038ED95AC02852CF5F2CD4A1F67BE7F0F29A2A1E417430B438CCB517A8D',2);
INSERT INTO "txn" VALUES(5,X'01A210A8F52577419C691265371A95E8',1,5,NULL,'create_client',117674858118447104,X'DBC1393889BFA7DFD28BB0704AFAAA127E0F88F83D68DEB92DDB0C6ED2D7C3A8',1);
INSERT INTO "txn" VALUES(6,X'01A210A8F57F7E2E8AFE4E34408F8630',1,6,NULL,'edit_client',117674858124345344,X'D5D047941B12B5D7D9E2436566370CDBFD4D4624CF6D8420F12F5A094438067D',1);
INSERT INTO "txn" VALUES(7,X'01A210A8F59E7146850DEBA4FE78B487',1,7,1,'change_setting',117674858126376960,X'98AC659F1136783D2327ACFF72DC755F6CE6A638C090B744A05BAD5F96CABFFA',1);
INSERT INTO "txn" VALUES(8,X'01A210A8F5CB7C799671E978EF4C238C',1,8,1,'begin_import',117674858129326080,X'82D852755F82E0956664961F07CDDDB68A8AAF67C942BB4D953955F40D99312D',1);
INSERT INTO "txn" VALUES(9,X'01A210A8F60372A69DEB2A640CDF9F01',1,9,NULL,'import_suppliers',117674858132996096,X'56AC82A157B36A973084FED6A114DD245E0DAF9D1AC14A2C3BABA2729DB91DD4',1);
INSERT INTO "txn" VALUES(10,X'01A210A8F64E72A9A8A3C6A49D6F409C',1,10,1,'import_done',117674858137911296,X'56D756D015018CD934982FAA2E1C93823014B1146F927EBC61F8573C962EB693',1);
INSERT INTO "txn" VALUES(11,X'01A210A8F67F7094A6065DCDB76A0004',1,11,1,'begin_import',117674858141122560,X'89C214E1C4345723B1B4C6AB0EEC179DD2BAA5848A7C2902CB74F56E0B726711',1);
INSERT INTO "txn" VALUES(12,X'01A210A8F68F72369612208AEC59F0A9',1,12,NULL,'import_products',117674858142171136,X'AAF90F490FC11B9C0372D3DC4CFAAB7B5764DC573DE6C276C620835290296D88',4);
INSERT INTO "txn" VALUES(13,X'01A210A8F6AB7FF7BBAA769A9D91E3E6',1,13,1,'import_done',117674858144006144,X'5A1F686AE4BA24DAE797466ED493FAE22CA379E281947F7DF269A0AF80156BC3',1);
INSERT INTO "txn" VALUES(14,X'01A210A8F6C77CBDA4B632B160858D51',1,14,1,'begin_import',117674858145841152,X'AC0F05C95BCA73E1110063A7316A3931EB6C66F2A5DE7BEF445DF558C4934087',1);
INSERT INTO "txn" VALUES(15,X'01A210A8F6DC7D8EAE7E86FA1805FAD9',1,15,NULL,'import_clients',117674858147217408,X'998E4080B101F9D087715ABDC2BBBB07C2D957DE287704A7DACB155DD2119DFA',1);
INSERT INTO "txn" VALUES(16,X'01A210A8F6EF7A6A86AD1909B8441C39',1,16,1,'import_done',117674858148462592,X'1F352EB635ADBBD3BB0956F7D5877EB9C854FEBE572F9B28C112A2323A2B975D',1);
INSERT INTO "txn" VALUES(17,X'01A210A8F77572A38701674FAF14EB35',1,17,1,'begin_import',117674858157244416,X'78ED23E1A423303C6BC582086D23864C472C740A30403D875F3E8C3C382EFA92',1);
INSERT INTO "txn" VALUES(18,X'01A210A9169C796F9C800C2AC5297B14',1,18,NULL,'import_category',117674858679894016,X'2A651169CCA80299B1A6E944224781C6EA6A684746FC969D9E6615F8DAA7419E',1);
INSERT INTO "txn" VALUES(19,X'01A210A916AF70F49F83B7C2E28CB42C',1,19,NULL,'import_product',117674858681139200,X'DDB71EFFC0912513FDE78BB0CA9DD80A86DD818CA097B3390B914E702B304E7A',1);
INSERT INTO "txn" VALUES(20,X'01A210A916CF754882F610B26D881A3B',1,20,1,'import_sales',117674858683236352,X'BCA6E124D8554856C0351D2906A23D0B318FFE4F04325E0BA9B9B7364FA7FE04',3);
INSERT INTO "txn" VALUES(21,X'01A210A916DD7933A3605FDD8E7BD697',1,21,1,'import_done',117674858684153856,X'C433B43FA1BB55A7105EC7E31DC587B638172ECBB9BA37CE872AD732A1CCE4DC',1);
INSERT INTO "txn" VALUES(22,X'01A210A9197F73EC9262834A8704F4E4',1,22,1,'begin_import',117674858728325120,X'37C08130EDCC8F3D3F55C5B46F7FEAC6CE2A0270B6F5EABD63D1A470F0EF2323',1);
INSERT INTO "txn" VALUES(23,X'01A210A919907CC3A53B811B2993C5FB',1,23,1,'import_stock',117674858729439232,X'48C733C538A54F7981A07A84684A546F7440E9CB444F48ED80B095395AFA8E7F',1);
INSERT INTO "txn" VALUES(24,X'01A210A9199F7569B0C29772EF54E61B',1,24,1,'import_done',117674858730422272,X'2B8AE95125CCFF964FA3E9008536048CF349C1D96FF071972AAA43AB29726BE2',1);
INSERT INTO "txn" VALUES(25,X'01A210A919F57AAEB1072DE2B868D0D7',1,25,1,'begin_import',117674858736058368,X'9B6B487197D19B5C2F08A7DFF160E8C9903C922A53171AB40AC01783B08D0DBD',1);
INSERT INTO "txn" VALUES(26,X'01A210A935D57BAE9047C9EEC6FA351D',1,26,1,'import_known_sales',117674859203723264,X'8FEE3ACA94E48D2C5FFD8D4B5BCCF64FD2961583B256339BE8AE700CC4797D82',2);
INSERT INTO "txn" VALUES(27,X'01A210A935DB705D99748A2CF483B036',1,27,1,'import_sales',117674859204116480,X'334501BD3D329E2BEE73139141F1A00F7BD47EA980331BBB58C961143251BADC',1);
INSERT INTO "txn" VALUES(28,X'01A210A935EE7D1C897A1FFE9285D5A5',1,28,1,'import_done',117674859205361664,X'F9C7D3FEA55106B5B7C37C72B1EDB95A3A2C10EDA3F04ECDFD01F2956599125F',1);
INSERT INTO "txn" VALUES(29,X'01A210A9395671139913E094753C9BDF',1,29,1,'import_undoing',117674859262509056,X'0E0B59FF8E3B41F4C0E6FF95D9969B0B9AB9597595C6A82F8BDEADCCA5BD7FDA',1);
INSERT INTO "txn" VALUES(30,X'01A210A9397F7A0C8C37BB2FC321AA3B',1,30,1,'import_undone',117674859265196032,X'8E80FA15E1B4983ED7C9EC2D16BED08C6BD7F88DDF36518EE5FE47D2E2BFB61D',1);
INSERT INTO "txn" VALUES(31,X'01A37071C040791C87F833374ED65749',1,31,1,'open_till_session',118061649100800000,X'1E3C3983AF3CEAF86B5A60DDDF39182F9E81A2DB5AAADA875C51A750E984CFD3',1);
INSERT INTO "txn" VALUES(32,X'01A37071C05673E09BE169FE300E1A96',1,32,1,'complete_sale',118061649102241792,X'72F98B66686A4DF8B73203F2EF9B9F346E318A8B0DE2078E33B59963B5C0B88D',7);
INSERT INTO "txn" VALUES(33,X'01A37071C06C7FE2AE115457D4E60920',1,33,1,'refund_sale',118061649103683584,X'113BEC997699731383A2F6737B73AA124B7F558173B9F1D9C00E72A253127F75',4);
INSERT INTO "txn" VALUES(34,X'01A37071C07876259AB0CB1FC6C83CD1',1,34,1,'move_cash',118061649104470016,X'56A65AB6A5E18676CA5C2339DFDF851A5EE624170ACBE4D9241E9AC168ED604D',1);
INSERT INTO "txn" VALUES(35,X'01A37071C12D74F4BA2260420997E602',1,35,1,'close_till_session',118061649116332032,X'5DC10AD2ED5EE465920A0C09C1523746E8F8226345B93666B9385F4718448D7C',1);
INSERT INTO "txn" VALUES(36,X'01A37071C139742BB009DEF69ABD1304',1,36,1,'open_till_session',118061649117118464,X'D29140F9DC8040E87DAEC48665D76FE27271CD1030D1FBEEAAEC49378702308E',1);
INSERT INTO "txn" VALUES(37,X'01A37071C14872F5943A7D4CAA0B4CAB',1,37,1,'complete_sale',118061649118101504,X'A20D91F8782870AFDA209240F7EF914BA699DD2270BC915E79C2B9F6A34D5320',4);
CREATE TABLE unprinted (
    kind TEXT NOT NULL,
    document_key INTEGER NOT NULL,
    failed_at_utc INTEGER NOT NULL,
    fault TEXT NOT NULL,
    CONSTRAINT pk_unprinted PRIMARY KEY (kind, document_key)
)
 WITHOUT ROWID,
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
CREATE UNIQUE INDEX ix_import_mapping_kind_fingerprint ON import_mapping (kind, fingerprint);
CREATE INDEX ix_category_name ON category (name);
CREATE INDEX ix_audit_entity_id ON audit (entity_id);
CREATE INDEX ix_client_batch_key ON client (batch_key);
CREATE INDEX ix_client_code ON client (code);
CREATE INDEX ix_client_email ON client (email) WHERE email IS NOT NULL;
CREATE INDEX ix_client_name ON client (name);
CREATE INDEX ix_supplier_name ON supplier (name);
CREATE INDEX ix_product_batch_key ON product (batch_key);
CREATE INDEX ix_product_code ON product (code);
CREATE INDEX ix_product_name ON product (name);
CREATE INDEX ix_sale_business_date ON sale (business_date);
CREATE INDEX ix_sale_client_key_sold_at_utc_sale_key_is_live_line_count ON sale (client_key, sold_at_utc, sale_key, is_live, line_count);
CREATE INDEX ix_sale_external_number_sale_key_is_live_line_count ON sale (external_number, sale_key, is_live, line_count);
CREATE INDEX ix_sale_incomplete ON sale (business_date) WHERE is_incomplete = 1;
CREATE INDEX ix_sale_refund_of_sale_key ON sale (refund_of_sale_key) WHERE refund_of_sale_key IS NOT NULL;
CREATE INDEX ix_sale_sold_at_utc_sale_key_is_live_line_count ON sale (sold_at_utc, sale_key, is_live, line_count);
CREATE INDEX ix_sale_total ON sale (sold_minor - refunded_minor, sale_key, is_live, line_count);
CREATE INDEX ix_batch_sale_sale_key ON batch_sale (sale_key);
CREATE INDEX ix_product_barcode_barcode ON product_barcode (barcode);
CREATE INDEX ix_product_barcode_product_key ON product_barcode (product_key);
CREATE INDEX ix_product_price_product_key_valid_from_utc ON product_price (product_key, valid_from_utc);
CREATE INDEX ix_sold_as_product_key ON sold_as (product_key);
CREATE INDEX ix_stock_count_product_key_counted_at_utc ON stock_count (product_key, counted_at_utc);
CREATE UNIQUE INDEX ix_sale_receipt_number ON sale (till_key, incarnation, receipt_number) WHERE receipt_number IS NOT NULL;
CREATE INDEX ix_cash_movement_session_key ON cash_movement (session_key);
CREATE INDEX ix_voucher_code ON voucher (code);
CREATE INDEX ix_voucher_movement_voucher_key ON voucher_movement (voucher_key);
CREATE INDEX ix_staff_access_staff_key_at_utc ON staff_access (staff_key, at_utc);
CREATE INDEX ix_purchase_order_supplier_key ON purchase_order (supplier_key);
CREATE INDEX ix_purchase_order_line_order_key ON purchase_order_line (order_key);
CREATE INDEX ix_purchase_order_line_product_key ON purchase_order_line (product_key);
CREATE INDEX ix_stock_document_order_key ON stock_document (order_key);
CREATE UNIQUE INDEX ix_stock_document_txn_key ON stock_document (txn_key);
COMMIT;
