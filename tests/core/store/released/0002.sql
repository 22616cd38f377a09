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
INSERT INTO "audit" VALUES(1,1,1,1795574575170000,NULL,'cli','create_store','store',X'01A21095AF1D78AD99A6965A4A81DEBC','{"bulk":[],"changes":[{"after":{"cash_step_minor":1,"code_layouts":"","currency":"GBP","day_cutoff_minutes":240,"name":"Corner shop","tax_rounding":"line","timezone":"Europe/London"},"before":null,"id":"01a21095af1d78ad99a6965a4a81debc","table":"store"},{"after":{"name":"Till 1","number":1},"before":null,"id":"01a21095af1e764b99162afb3bcb2cc9","table":"till"},{"after":{"incarnation":1,"public_key":"22f3f6a6720ec8cd941e338ce9bd9cb4e87c04ff8fdaaaca30828472a3ed5fb9","till_id":"01a21095af1e764b99162afb3bcb2cc9"},"before":null,"id":"01a21095af2b72d7a3f6588f3bec08a6","table":"device"}],"content":"51100935b24c5c7d7908bd587add4e1fe755c47add5b9a0eee01d6e1176c25ab","txn":"2d340f3f57d7b2e02a26f8ed392d7cb47a1237c2e4f51ffdcc7529c96e2ba6d1"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'3CB88EDDDC3C121297ACB24C4D337A34398D6CE5FC7BEDCFA4CAA7485F26366D');
INSERT INTO "audit" VALUES(2,1,2,1795574575174000,NULL,'cli','create_staff','staff',X'01A21095B0467FBD8584335BB6FB8CAA','{"bulk":[],"changes":[{"after":{"name":"Owner","role":"owner"},"before":null,"id":"01a21095b0467fbd8584335bb6fb8caa","table":"staff"}],"content":"d7f41fff53247cdb3ad89e2e37da110aa30b9abe32bb3820f861166f49b531a7","txn":"50275fc0d6978c8030ebff6a64b7e4b0e65bfeabb16071a764793e285e63f701"}',X'3CB88EDDDC3C121297ACB24C4D337A34398D6CE5FC7BEDCFA4CAA7485F26366D',X'20349EF42CEB5A0BF4C7E9967CE20A76325BED8E6BBFD75F5809ED89810E15B4');
INSERT INTO "audit" VALUES(3,1,3,1795574575192000,1,'cli','create_product','product',X'01A21095B05F7A79B5F7B63DFEE22BD8','{"bulk":[],"changes":[{"after":{"name":"Drinks"},"before":null,"id":"01a21095b05b71ccaa01639015abf30f","table":"category"},{"after":{"name":"Twin"},"before":null,"id":"01a21095b05d7df390d65f9a5b54847e","table":"supplier"},{"after":{"inclusive":1,"name":"20%","rate_ppm":200000},"before":null,"id":"01a21095b05e73c59abe8a879759ef94","table":"tax_rate"},{"after":{"active":1,"category_id":"01a21095b05b71ccaa01639015abf30f","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a21095b05d7df390d65f9a5b54847e","tax_rate_id":"01a21095b05e73c59abe8a879759ef94"},"before":null,"id":"01a21095b05f7a79b5f7b63dfee22bd8","table":"product"},{"after":{"barcode":"73513537","product_id":"01a21095b05f7a79b5f7b63dfee22bd8"},"before":null,"id":"01a21095b06272c2a768b757ce6f5a81","table":"product_barcode"},{"after":{"currency":"GBP","price_micro":1500000,"product_id":"01a21095b05f7a79b5f7b63dfee22bd8","tax_rate_id":"01a21095b05e73c59abe8a879759ef94","valid_from_utc":1795574575192000},"before":null,"id":"01a21095b06379aead636badc7048e57","table":"product_price"}],"content":"60df80e4c3ca17b9d6ef802b6d14bda4e686303825a5a28d5c227b60f2c7a09b","txn":"44a062ef208aa907f291e514ab31fb0470f129bc523d3d7fddea2597373fbbd4"}',X'20349EF42CEB5A0BF4C7E9967CE20A76325BED8E6BBFD75F5809ED89810E15B4',X'B22A5428853751427F9FEC03782752C1E7EA89D439A7BF89506402D8EF9E2474');
INSERT INTO "audit" VALUES(4,1,4,1795574575207000,1,'cli','edit_product','product',X'01A21095B05F7A79B5F7B63DFEE22BD8','{"bulk":[],"changes":[{"after":{"name":"Green tea","price_micro":2000000},"before":{"name":"Tea","price_micro":1500000},"id":"01a21095b05f7a79b5f7b63dfee22bd8","table":"product"},{"after":{"currency":"GBP","price_micro":2000000,"product_id":"01a21095b05f7a79b5f7b63dfee22bd8","tax_rate_id":"01a21095b05e73c59abe8a879759ef94","valid_from_utc":1795574575207000},"before":null,"id":"01a21095b06b715e89d449392fd31db1","table":"product_price"}],"content":"3c6bb6f2907b1e928761fb5f00da0a5a83a51f5a5259d68c7f63376405039e0a","txn":"f591e472a0aa9bfabc4d6234746576c34f9cca86728334b739e4f2a1fd8b2f3f"}',X'B22A5428853751427F9FEC03782752C1E7EA89D439A7BF89506402D8EF9E2474',X'C693AA9488D09139A97BBBB8FC358CCD7DC9DA4ED93ED5B3D7708039DB0BE563');
INSERT INTO "audit" VALUES(5,1,5,1795574575213000,1,'cli','create_client','client',X'01A21095B06E74B1BB2063D6DAEDB765','{"bulk":[],"changes":[{"after":{"active":1,"code":"hmac:110c6138c6087979f74ded0184c9a357323973b52418ec5af4db0565888f9dd1","consent_email":0,"consent_sms":0,"email":"hmac:2d2e6e0183f0fb0744b5e545d9169a2779aafb096a11673ebf088460a5c4c140","name":"hmac:449174e2e149d6c478f1ffc89d5995c2d8d64dcf34c2608014b102d152bc3708","notes":null,"phone":null},"before":null,"id":"01a21095b06e74b1bb2063d6daedb765","table":"client"}],"content":"17cefa85acc1b0ba3f3098393139e0c16fa83f367e65bb93412cf221ce7ffd11","txn":"b53a123d91d9a965cc87f553e93911f489cdffec18836e253a42279cdbee296f"}',X'C693AA9488D09139A97BBBB8FC358CCD7DC9DA4ED93ED5B3D7708039DB0BE563',X'E50D0097281090D90FCAE63C70ADE916FDA5777CB12ED2F85790D8CEC820119C');
INSERT INTO "audit" VALUES(6,1,6,1795574575218000,1,'cli','edit_client','client',X'01A21095B06E74B1BB2063D6DAEDB765','{"bulk":[],"changes":[{"after":{"name":"hmac:a8b7fcead9269bdc871361ee82568c0364c92cec76f03e94348c4eff6adff09f"},"before":{"name":"hmac:449174e2e149d6c478f1ffc89d5995c2d8d64dcf34c2608014b102d152bc3708"},"id":"01a21095b06e74b1bb2063d6daedb765","table":"client"}],"content":"fcc69522a2f4ff57b59e7846db4040cb14f61a776be8c87d5dd20722c7316cfa","txn":"7aa6883b404d124da26e59cd72d6fb28ab0c4cbf35c267724fde4935b44d3ab1"}',X'E50D0097281090D90FCAE63C70ADE916FDA5777CB12ED2F85790D8CEC820119C',X'9399D52EB6559119D1DD48171EA6355176C948FB611CF8FBC6B3A20046360748');
INSERT INTO "audit" VALUES(7,1,7,1795574575222000,1,'cli','change_setting','setting',X'01A21095B0767033A3F1DB455AA77744','{"bulk":[],"changes":[{"after":{"name":"period","value":"\"year\""},"before":null,"id":"01a21095b0767033a3f1db455aa77744","table":"setting"}],"content":"2aae5824ddb94e7cd277d94ac9d709f936b8b824f98be3d2f8c2fe8a8ce5f17e","txn":"ca0ada5e9cf22ef11eb3b696a4399706107bf43abb91cb128c9ff62f6c5e397c"}',X'9399D52EB6559119D1DD48171EA6355176C948FB611CF8FBC6B3A20046360748',X'744AA39B49974BF6D6D7C625AFEE97966CB10171592D1789CFA9876480BFFD54');
INSERT INTO "audit" VALUES(8,1,8,1795574575228000,1,'cli','begin_import','import_batch',X'01A21095B07D7533900513FA857C7AE4','{"bulk":[],"changes":[{"after":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795574575228000,"state":"running"},"before":null,"id":"01a21095b07d7533900513fa857c7ae4","table":"import_batch"}],"content":"599498d6a0f1544f7f62a992494e217650128aee1d260dc5a8550a8e87144e9c","txn":"20e01803b44198943fb25e38f123947997b78994a086c0ec52c6160fb072e9ca"}',X'744AA39B49974BF6D6D7C625AFEE97966CB10171592D1789CFA9876480BFFD54',X'6E12549513A2DA7695C8CA07D9978D83C2AFF51FD56E874035565C1457402E02');
INSERT INTO "audit" VALUES(9,1,9,1795574575234000,1,'cli','import_suppliers','import_batch',X'01A21095B07D7533900513FA857C7AE4','{"bulk":[],"changes":[{"after":{"email":"a@b.org"},"before":{"email":null},"id":"01a21095b05d7df390d65f9a5b54847e","table":"supplier"}],"content":"b15fd49be203fd3e4d5c8fbf0763a02b44511a388d3e006e63fb542133163e1d","txn":"39d14403690649a7950e3e7fa496686c01fe5ff40bbb8dd611f2db87e8a5e890"}',X'6E12549513A2DA7695C8CA07D9978D83C2AFF51FD56E874035565C1457402E02',X'C0AAAC8B020DC13720469AD66EA2BA290DBBC36D55010EE73CCD196E56DB0210');
INSERT INTO "audit" VALUES(10,1,10,1795574575241000,1,'cli','import_done','import_batch',X'01A21095B07D7533900513FA857C7AE4','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795574575241000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a21095b07d7533900513fa857c7ae4","table":"import_batch"}],"content":"cfedb10ceb4a729e1a6f5c93193172e8bb7c3046e6c0052ba6b1f8bbcafffcd3","txn":"a449b31242defd8d21cf8e86083919e4e26695b36ced63f03369cacf462ccabf"}',X'C0AAAC8B020DC13720469AD66EA2BA290DBBC36D55010EE73CCD196E56DB0210',X'E4ED10F66F103C58289B6ACE1806B229767406A4B6BB1B8F787FC91C3FCE68CB');
INSERT INTO "audit" VALUES(11,1,11,1795574575249000,1,'cli','begin_import','import_batch',X'01A21095B0917DCB9E426FD8AFC4C1DA','{"bulk":[],"changes":[{"after":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795574575249000,"state":"running"},"before":null,"id":"01a21095b0917dcb9e426fd8afc4c1da","table":"import_batch"}],"content":"cca80a3bf89bda9007d2b644fb89434395eeae42407aedb75f57d9a970358902","txn":"a68e8a4daea25f1ae456e91fb885c2ca0f96a106830c88a3e6375d0b60cdaeed"}',X'E4ED10F66F103C58289B6ACE1806B229767406A4B6BB1B8F787FC91C3FCE68CB',X'F49D925D4706EB1FF14435E12C08CAA7327F1F0F64399B0DC8A4950415C64269');
INSERT INTO "audit" VALUES(12,1,12,1795574575252000,1,'cli','import_products','import_batch',X'01A21095B0917DCB9E426FD8AFC4C1DA','{"bulk":[{"count":1,"entity":"category","form":2,"hash":"2dc615f449d986c17f9e2c60c9203e75ce0855e3725443144da937912378a7d1","ids":"3461fd14b69686d9b104a74b5bd40619"},{"count":1,"entity":"product","form":2,"hash":"134bdfa451f6a949827dbf10ccda7ce64d27ecf8080022bb94710937a588c085","ids":"f2eab291a12c813f91fe00e995c7cf75"},{"count":1,"entity":"product_barcode","form":2,"hash":"2eb0b7db3317a8585027d52ca6dc88bb3f6a33ee8ec66617b0ba7cee146e6dca","ids":"01a21095b09773b1873b5b4369fc1251"},{"count":1,"entity":"product_price","form":2,"hash":"e2a7263fac652961f7b27d361d6404ecb4bdf78e9577acd75dec135fdfa66727","ids":"01a21095b097779ebb568c070a051b05"}],"changes":[],"content":"f856b633a54bbacac46fafd1e33c20559be55ef7ffa26675d7405cb725ab0737","txn":"f28077c899915f9107900a2b5d23746db63efaba2f5befff626bce2aef32dda3"}',X'F49D925D4706EB1FF14435E12C08CAA7327F1F0F64399B0DC8A4950415C64269',X'2E6AA2AF9F0BBC4B01827C1743B7D298BCD8AC586471A6BF2F39F41FD6B142ED');
INSERT INTO "audit" VALUES(13,1,13,1795574575257000,1,'cli','import_done','import_batch',X'01A21095B0917DCB9E426FD8AFC4C1DA','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795574575257000,"products_added":1,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"rows_read":0,"state":"running"},"id":"01a21095b0917dcb9e426fd8afc4c1da","table":"import_batch"}],"content":"39b3eaaefc22ce750d9de4d44c8c25850345f0a298e77e6e0e588dfc18ff2179","txn":"54b7285375edb3443e6d4f12f67cb0e45ccc7b45a220298465dc9dc62d4990b8"}',X'2E6AA2AF9F0BBC4B01827C1743B7D298BCD8AC586471A6BF2F39F41FD6B142ED',X'A438427540747BEE5849F96F71C0F4A3040299B37F9271D3006CA569650D673E');
INSERT INTO "audit" VALUES(14,1,14,1795574575263000,1,'cli','begin_import','import_batch',X'01A21095B0A074808C9D8509D6C5F662','{"bulk":[],"changes":[{"after":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795574575263000,"state":"running"},"before":null,"id":"01a21095b0a074808c9d8509d6c5f662","table":"import_batch"}],"content":"d7897c0a31edccb39d4910b9674354a552700540aee412a968eb22326809ad69","txn":"737a6f6a5e17b872e5398bd0ce28a25539d73e81d1f292541b7fd5b366ace8b1"}',X'A438427540747BEE5849F96F71C0F4A3040299B37F9271D3006CA569650D673E',X'0A2BE83FF7B9AEC5217BF6DE543D80922A93B0D6CF439BEF63C7EB1510292D83');
INSERT INTO "audit" VALUES(15,1,15,1795574575266000,1,'cli','import_clients','import_batch',X'01A21095B0A074808C9D8509D6C5F662','{"bulk":[{"count":1,"entity":"client","form":2,"hash":"5e379edd3e835a1adcd47b574e86e437792a9131272dcb6d6b4f8633009d0b3b","ids":"4362ff6d7a1b8a15886b3b5811166f79"}],"changes":[],"content":"74c0598531a3bfc6d1c4ba5f985f3d60bd39799542915b05d97c87846d2853c1","txn":"40b13e52416fa9349027981f4b3a137b1b73647cdfbd35d7d567a90345ea1e38"}',X'0A2BE83FF7B9AEC5217BF6DE543D80922A93B0D6CF439BEF63C7EB1510292D83',X'A74F72EDD16DD0A227F74119D97323CCF0AF22E56952112D1CC103EEAC349387');
INSERT INTO "audit" VALUES(16,1,16,1795574575270000,1,'cli','import_done','import_batch',X'01A21095B0A074808C9D8509D6C5F662','{"bulk":[],"changes":[{"after":{"accepted":1,"clients_added":1,"finished_at_utc":1795574575270000,"rows_read":1,"state":"done"},"before":{"accepted":0,"clients_added":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a21095b0a074808c9d8509d6c5f662","table":"import_batch"}],"content":"480ca7843e82dd3f892114066c1f5c8fcbb2bb46029ab10523e7a01f9118c43b","txn":"b632573693c103aed139d7d48690bcd0c2e6c522ba0e1cae5e841173c5379dd4"}',X'A74F72EDD16DD0A227F74119D97323CCF0AF22E56952112D1CC103EEAC349387',X'9A1E795EAD2531B72BBD92A4B73266868B27EF8509EBA64A321CC3C2AE529AA9');
INSERT INTO "audit" VALUES(17,1,17,1795574575306000,1,'cli','begin_import','import_batch',X'01A21095B0CA76B18080BCEB651480A4','{"bulk":[],"changes":[{"after":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574575306000,"state":"running"},"before":null,"id":"01a21095b0ca76b18080bceb651480a4","table":"import_batch"}],"content":"4373981ae5495fee2944abbbe8114bca203d71d503687b736deec0525b013c3e","txn":"996b6f43a779c975f332c27a44e02a824aa4c65bac275e91134dce02c2cee808"}',X'9A1E795EAD2531B72BBD92A4B73266868B27EF8509EBA64A321CC3C2AE529AA9',X'1B9F9E5D35FE5452D78F501039A0B9A26E1214C075801B07A003689D4A7504E9');
INSERT INTO "audit" VALUES(18,1,18,1795574577082000,1,'cli','import_category',NULL,NULL,'{"bulk":[{"batch":"01a21095b0ca76b18080bceb651480a4","count":1,"entity":"category","form":2,"hash":"dc3de7b6587729687fb3fd6b27abd860e265e58aa764b10956a2836424389da7","ids":"01a21095b7b87ec186bfc8fb0d4fbd5d"}],"changes":[],"content":"9fe08468a24d1cd0d034444c2842487bd27ad8a59704cf203e1901c4434d1588","txn":"df127cb1e717ed7d4bad54c65649162ae5a7b07188ac4d92835801042077d442"}',X'1B9F9E5D35FE5452D78F501039A0B9A26E1214C075801B07A003689D4A7504E9',X'8CB89278B4D02C509286D3FD6F9A641F511B81DB69B5164862A4FDCD177AD083');
INSERT INTO "audit" VALUES(19,1,19,1795574577087000,1,'cli','import_product',NULL,NULL,'{"bulk":[{"batch":"01a21095b0ca76b18080bceb651480a4","count":1,"entity":"product","form":2,"hash":"7ae63c77f808584a9518a769764ddb7c520e106cf8fc1147b9d4cb74758b0268","ids":"01a21095b7b87d03b4695b1140a36d2c"}],"changes":[],"content":"bba99eca1f4365cb69662e574490a6554ba76a5a360503be0b9b62b51915d15c","txn":"b83d7e816564ff116fec9fd6285d4398f95a7920b9c39da71f532f2c7377ca54"}',X'8CB89278B4D02C509286D3FD6F9A641F511B81DB69B5164862A4FDCD177AD083',X'80A19B45F6BCF6B7CABDA27495FACCAEF24B432E168CE202172C44A137F0F47B');
INSERT INTO "audit" VALUES(20,1,20,1795574577091000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a21095b0ca76b18080bceb651480a4","count":3,"entity":"sale","form":2,"hash":"4e53726e9b983cbddd1de9ad4623887f9eaa807a8a109295b6f7bac02ab1a7b6","ids":"0453673013d98f6eb066c0eb32a13a98ea87bfc6d25380e1afe007e32167bad56aaf2a1e58208041b9f8d7f78e944dac","refunds":[],"timezone":"Europe/London"}],"changes":[],"content":"1f1a3a237a82816ae1783af17e0906590c36e26d95dee7486b5365afa8176339","txn":"51d80cc1c010213b0de9e43e20fed48f5ebc7ed17736e37ea445567843e372a9"}',X'80A19B45F6BCF6B7CABDA27495FACCAEF24B432E168CE202172C44A137F0F47B',X'8ABACDF61C166C270F84AADCE0D5AE0E20304876E900999C1111DEBD62BE94E6');
INSERT INTO "audit" VALUES(21,1,21,1795574577099000,1,'cli','import_done','import_batch',X'01A21095B0CA76B18080BCEB651480A4','{"bulk":[],"changes":[{"after":{"accepted":4,"finished_at_utc":1795574577099000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"refunds_added":0,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a21095b0ca76b18080bceb651480a4","table":"import_batch"}],"content":"4faf3fc7f75cff2d6923eb18f3ce928323b58e48ce0c42dd473c06b4fe396d4b","txn":"5517f25cb63d2c56f933889dee6cbab20aee2dc733c491d3ec75d5d9e778525a"}',X'8ABACDF61C166C270F84AADCE0D5AE0E20304876E900999C1111DEBD62BE94E6',X'C8AA56C3BB071BE1B4486CD6D14B777D9E3EE1D4AA3343220FF87D86823D3892');
INSERT INTO "audit" VALUES(22,1,22,1795574577270000,1,'cli','begin_import','import_batch',X'01A21095B877765EA94FCBF33940AFB0','{"bulk":[],"changes":[{"after":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795574577270000,"state":"running"},"before":null,"id":"01a21095b877765ea94fcbf33940afb0","table":"import_batch"}],"content":"4f0ed5fd0f08a44a52d5646f903ebec1065be4eefa0f8ca6e08167136ab9e9d5","txn":"ffb909c0d2f2038a5d763b79c1896cd6712d785e3fe4973d16cf2e1a322b893d"}',X'C8AA56C3BB071BE1B4486CD6D14B777D9E3EE1D4AA3343220FF87D86823D3892',X'300D59C85CA12A02018486A9FC6573EAB152F31879F5E86AEDFB0ABE1D572C7B');
INSERT INTO "audit" VALUES(23,1,23,1795574577274000,1,'cli','import_stock','import_batch',X'01A21095B877765EA94FCBF33940AFB0','{"bulk":[{"count":1,"entity":"stock_count","form":2,"hash":"dceabe217b8bffcdef59bde90c67a1267565774d12b3a594a8824a61db26b5a5","ids":"01a21095b87c7a688babc4d5de4cbc3d"}],"changes":[],"content":"f3155d73f9a3bd4ff093db7ab3301fb19df6d33e9d321c0716a09a7d14030490","txn":"3377e8d6d3eb59f331fe4f2bdd54123c958cf0571d960ef8250f00d5dcead989"}',X'300D59C85CA12A02018486A9FC6573EAB152F31879F5E86AEDFB0ABE1D572C7B',X'9CD4F7608002AC38AC67989115512852BA34A54956FE4952497B8EB61E1862E5');
INSERT INTO "audit" VALUES(24,1,24,1795574577278000,1,'cli','import_done','import_batch',X'01A21095B877765EA94FCBF33940AFB0','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795574577278000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a21095b877765ea94fcbf33940afb0","table":"import_batch"}],"content":"3de823a683501e9c701cb5e62352373424cee555a80ea64e78792f32ad01c81e","txn":"1fefa1c3eb9c11d7c99122406d65ba18e1e505bf7cd19a3b3a303ba619200972"}',X'9CD4F7608002AC38AC67989115512852BA34A54956FE4952497B8EB61E1862E5',X'11332931BB4426CBFE60598DAD98E09F1798E138171257B13DE37F298BEC4FB9');
INSERT INTO "audit" VALUES(25,1,25,1795574577295000,1,'cli','begin_import','import_batch',X'01A21095B8907F00B9D5A4174F52A8DD','{"bulk":[],"changes":[{"after":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574577295000,"state":"running"},"before":null,"id":"01a21095b8907f00b9d5a4174f52a8dd","table":"import_batch"}],"content":"ec87479e7f5cf067076b14147bbe9c07c6feb0b6d2edcc7ab601291a95cfaf76","txn":"04c954456fe2bb25d4a9065ba5530fc1d0117d85e3b2362f906b6f949d5f92d2"}',X'11332931BB4426CBFE60598DAD98E09F1798E138171257B13DE37F298BEC4FB9',X'D2C434A60E25EAD2A3B88A65B50005EFD8091942268A5BEDBF129B19098DECD1');
INSERT INTO "audit" VALUES(26,1,26,1795574579224000,1,'cli','import_known_sales',NULL,NULL,'{"bulk":[{"batch":"01a21095b8907f00b9d5a4174f52a8dd","count":2,"entity":"batch_sale","hash":"9c17fbaadb8ac528f03fba5bff8d5f980133ef0b22bdf9d5255824df496811ee","ids":"0453673013d98f6eb066c0eb32a13a98ea87bfc6d25380e1afe007e32167bad5"}],"changes":[],"content":"b27d1a30ee3328f5ddb757305dc06936dfa0b174283c84800774cbcb6f0bf7fa","txn":"6be5b446240167eaefc65bb430287b8ae32b0095cd5343b9a2b843521f610476"}',X'D2C434A60E25EAD2A3B88A65B50005EFD8091942268A5BEDBF129B19098DECD1',X'27CFA2879B858B07BE6CBECD553D2C77478D1229546CFBE5EC1869E678C3B45B');
INSERT INTO "audit" VALUES(27,1,27,1795574579226000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a21095b8907f00b9d5a4174f52a8dd","count":1,"entity":"sale","form":2,"hash":"24093eae1f570c1c6acee9bd72d083968035a13f888093259d8561c7730cd2b8","ids":"491e6ea96688817f9b912e442a929b16","refunds":[],"timezone":"Europe/London"}],"changes":[],"content":"8fc29902ca138dc8364488fa6d0752517bd0bcbfb8ea76126f5160923dc83f41","txn":"a4beb4390e5f88b2b6df75f565d3f26327b898ccd1a3da9c819a8f8eb2fed58f"}',X'27CFA2879B858B07BE6CBECD553D2C77478D1229546CFBE5EC1869E678C3B45B',X'7A12140E34BE7614A403BC0065E29857B35E566F034191596F480C8F6C6E4189');
INSERT INTO "audit" VALUES(28,1,28,1795574579231000,1,'cli','import_done','import_batch',X'01A21095B8907F00B9D5A4174F52A8DD','{"bulk":[],"changes":[{"after":{"accepted":1,"already_there":3,"finished_at_utc":1795574579231000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"before":{"accepted":0,"already_there":0,"finished_at_utc":null,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a21095b8907f00b9d5a4174f52a8dd","table":"import_batch"}],"content":"3e949dc43bd757d41c612ac00ded5b91602c3a8bd0d85f944b232bb8333a0635","txn":"28488fd140112fa3d687e79b56b0bf4b9769a67367883fa623639b017d82a14a"}',X'7A12140E34BE7614A403BC0065E29857B35E566F034191596F480C8F6C6E4189',X'892F67D0BCC9B2008820EEEBF2B9C25B948F7276A67B62B7C90B03FA058E333A');
INSERT INTO "audit" VALUES(29,1,29,1795574579363000,1,'cli','import_undoing','import_batch',X'01A21095B8907F00B9D5A4174F52A8DD','{"bulk":[],"changes":[{"after":{"state":"undoing"},"before":{"state":"done"},"id":"01a21095b8907f00b9d5a4174f52a8dd","table":"import_batch"}],"content":"054346666a1c57f0bc3fa13e6219d8c9032a41ca0abba95865a4b15ef8ab35e9","txn":"f13ee548f2cf757da3854098e9e88e034d50deccdf19748eb254ca7b733f4974"}',X'892F67D0BCC9B2008820EEEBF2B9C25B948F7276A67B62B7C90B03FA058E333A',X'05162060A9B2A9180183D4B9E2418F53AE4AAF5B7AEACB2D255EA7978F557173');
INSERT INTO "audit" VALUES(30,1,30,1795574579371001,1,'cli','import_undone','import_batch',X'01A21095B8907F00B9D5A4174F52A8DD','{"bulk":[],"changes":[{"after":{"state":"undone","undone_at_utc":1795574579371001},"before":{"state":"undoing","undone_at_utc":null},"id":"01a21095b8907f00b9d5a4174f52a8dd","table":"import_batch"}],"content":"aaa47fa7d494a08db3c0c93a693680e20aa0583bea66d8d5ab2c570e211f4088","txn":"116def8c05d7b756345c12b8cbb0802e57f9cc6081ccf49dd85ebb7abadc4d02"}',X'05162060A9B2A9180183D4B9E2418F53AE4AAF5B7AEACB2D255EA7978F557173',X'C417476C45C37BCD1E3E24539B01B0A3BEA2B413AB45E2700EADA91285A10F3D');
INSERT INTO "audit" VALUES(31,1,31,1801477800000000,1,'cli','open_till_session','till_session',X'01A37071C0407B558FFB875546C5095B','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a21095b0467fbd8584335bb6fb8caa","till_id":"01a21095af1e764b99162afb3bcb2cc9"},"before":null,"id":"01a37071c0407b558ffb875546c5095b","table":"till_session"}],"content":"9c6b2689de93597cd4406b76201674821dfedce5346bd7e261e6afe7e60cfeb0","txn":"6df1bf2da4a233170f06fee6b48f7338b5f3c8feccbd655db0edaa0a082de66c"}',X'C417476C45C37BCD1E3E24539B01B0A3BEA2B413AB45E2700EADA91285A10F3D',X'B917C2783B272A63E62ADFA281B48F448DA4C9EE5236DF90B2722097D34F47F0');
INSERT INTO "audit" VALUES(32,1,32,1801477800003000,1,'cli','complete_sale','sale',X'01A37071C0437C969760734DF761CE16','{"bulk":[{"count":7,"entity":"sale","hash":"849750e84dcf890c6fd128dc6c31cb0a5c5049bf1e5512264c3e357095af097f","ids":"01a37071c0437c969760734df761ce16","receipt":"1-1-000001","total_minor":900}],"changes":[],"content":"42cd1097edd5f50766c33f53fbaf8c73ea9ef1662e6f7b65008da47a9e390e69","txn":"25801159414bc0f72bee1c41f82376630873f3a13a912349752786626349a93d"}',X'B917C2783B272A63E62ADFA281B48F448DA4C9EE5236DF90B2722097D34F47F0',X'A136C5D9B2D78B60769AFCF9E66FA90E1C6A2189D95933516B19566830EEEFEF');
INSERT INTO "audit" VALUES(33,1,33,1801477800006000,1,'cli','refund_sale','sale',X'01A37071C046732FBE0850E3DE06AA02','{"bulk":[{"count":4,"entity":"sale","hash":"b664a2cf99cd497c1221c3674628bfca5d01ce9d5b4abb54069bd680220eb9d3","ids":"01a37071c046732fbe0850e3de06aa02","receipt":"1-1-000002","total_minor":-200}],"changes":[],"content":"df16bdfca7c1821b4922577a17330893d2ec5af1ab87b1b31c7838b85a87ade1","txn":"bc26aac2197ba3787da3070f5c95c5bbae5b1cf2bcaab31d5880049e8b7e6a8f"}',X'A136C5D9B2D78B60769AFCF9E66FA90E1C6A2189D95933516B19566830EEEFEF',X'604E14F3E6DC32704613ED1357982091B78A6A8A12C4DD71E70037676FE3EF71');
INSERT INTO "audit" VALUES(34,1,34,1801477800008000,1,'cli','move_cash','cash_movement',X'01A37071C048729A907D469C8C5AD154','{"bulk":[],"changes":[{"after":{"amount_minor":-1000,"moved_at_utc":1801477800008000,"reason":"Window cleaner","session_id":"01a37071c0407b558ffb875546c5095b","staff_id":"01a21095b0467fbd8584335bb6fb8caa"},"before":null,"id":"01a37071c048729a907d469c8c5ad154","table":"cash_movement"}],"content":"864f1bccfc8f8083701a1064279401d57895836278d6fbee6b7352ac14a2cf93","txn":"731254b2dd29a6a54ef82a8252ef4093ae6e4ee572fc7371a0aaadc34f24059d"}',X'604E14F3E6DC32704613ED1357982091B78A6A8A12C4DD71E70037676FE3EF71',X'569E41B3993D0AE63E36D1E83A2ED68EE3A1CB7B4757FC149C9A7D6971B07E91');
INSERT INTO "audit" VALUES(35,1,35,1801477800010000,1,'cli','close_till_session','till_session_close',X'01A37071C04B76AA99679AE1F79196BC','{"bulk":[],"changes":[{"after":{"closed_at_utc":1801477800010000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200}}","last_receipt":2,"session_id":"01a37071c0407b558ffb875546c5095b","staff_id":"01a21095b0467fbd8584335bb6fb8caa"},"before":null,"id":"01a37071c04b76aa99679ae1f79196bc","table":"till_session_close"}],"content":"b403fd286a79f224305f906f1904a62a404600678416abac3958b0132a2240c7","txn":"879f86c58574e890335ec0b4e3431e58a32efd47ca67fcd206e9551113286f05"}',X'569E41B3993D0AE63E36D1E83A2ED68EE3A1CB7B4757FC149C9A7D6971B07E91',X'153A450EC0EBEC905A2454DF4A97F6A5D8FF469D13BC9D9FB18ABDF88E394A41');
INSERT INTO "audit" VALUES(36,1,36,1801477800013000,1,'cli','open_till_session','till_session',X'01A37071C04D74ED975372060A4913A4','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800013000,"staff_id":"01a21095b0467fbd8584335bb6fb8caa","till_id":"01a21095af1e764b99162afb3bcb2cc9"},"before":null,"id":"01a37071c04d74ed975372060a4913a4","table":"till_session"}],"content":"647fbcf232a9311444e8fdcabba121dc7fc98907346d461c5020c175603ca7a6","txn":"16345b4e1a529fea2b253bb897aa4cd1c38414da02522869ea01fb5fa1dc9929"}',X'153A450EC0EBEC905A2454DF4A97F6A5D8FF469D13BC9D9FB18ABDF88E394A41',X'A9F2799770BE503328D756E134DB17E789E000EBA1CA88C05FED9AD058F817B4');
INSERT INTO "audit" VALUES(37,1,37,1801477800015000,1,'cli','complete_sale','sale',X'01A37071C04F73BE8CF8EDCA98272874','{"bulk":[{"count":4,"entity":"sale","hash":"6a6b7c078116d11cc18cc0f5e6deb16f2008a7c3afd2a9918c632437dd7a23de","ids":"01a37071c04f73be8cf8edca98272874","receipt":"1-1-000003","total_minor":600}],"changes":[],"content":"7d65ef93797a8cf7d0eabf93d74aae26c1d3ac88abf708983c974466b0a1edbf","txn":"d38ada142a7028c7c89794a9eba1e08c68082b91f19a6dde0c0dbfa99f894bd3"}',X'A9F2799770BE503328D756E134DB17E789E000EBA1CA88C05FED9AD058F817B4',X'817ABD58D59EA9E2BB4BBAF2F617E8B0BA1400192BF8F7C3D29468E0847E5ED5');
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
INSERT INTO "cash_movement" VALUES(1,X'01A37071C048729A907D469C8C5AD154',34,1,1,1,1801477800008000,-1000,'Window cleaner');
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
INSERT INTO "category" VALUES(1,X'01A21095B05B71CCAA01639015ABF30F','Drinks',3,NULL,'{"*":"01a21095b0580000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
INSERT INTO "category" VALUES(2,X'3461FD14B69686D9B104A74B5BD40619','Light',12,NULL,'{"*":"01a21095b0940000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
INSERT INTO "category" VALUES(3,X'01A21095B7B87EC186BFC8FB0D4FBD5D','Gifts',18,NULL,'{"*":"01a21095b7ba0000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
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
INSERT INTO "client" VALUES(1,X'01A21095B06E74B1BB2063D6DAEDB765','1','Anna','ann@example.org',NULL,NULL,0,0,1,NULL,6,NULL,'{"*":"01a21095b06d0000-01a21095af2b72d7a3f6588f3bec08a6","name":"01a21095b0720000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
INSERT INTO "client" VALUES(2,X'4362FF6D7A1B8A15886B3B5811166F79','17850','Bob','bob@example.org',NULL,NULL,0,0,1,3,15,NULL,'{"*":"01a21095b0a20000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
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
INSERT INTO "device" VALUES(1,X'01A21095AF2B72D7A3F6588F3BEC08A6',1,1,X'22F3F6A6720EC8CD941E338CE9BD9CB4E87C04FF8FDAAACA30828472A3ED5FB9');
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
INSERT INTO "import_batch" VALUES(1,X'01A21095B07D7533900513FA857C7AE4','suppliers','till','suppliers.csv','/files/suppliers.csv',X'BDBECF35BAAB492D15678C420DDC452B3E6C61DAAF76169F0664C8D31A643C61','{"mapping": {"kind": "suppliers", "columns": {"name": ["Supplier"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Supplier", "Email"]}','done',1795574575228000,1795574575241000,NULL,1,1,0,0,0,0,0,0,10,1,'{"*":"01a21095b07c0000-01a21095af2b72d7a3f6588f3bec08a6","accepted":"01a21095b0890000-01a21095af2b72d7a3f6588f3bec08a6","finished_at_utc":"01a21095b0890000-01a21095af2b72d7a3f6588f3bec08a6","rows_read":"01a21095b0890000-01a21095af2b72d7a3f6588f3bec08a6","state":"01a21095b0890000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
INSERT INTO "import_batch" VALUES(2,X'01A21095B0917DCB9E426FD8AFC4C1DA','products','till','products.csv','/files/products.csv',X'B731F985F13608B2A6547CBB1A77B9F2EBC3C98438D50BFE3B28C46EE9530043','{"mapping": {"kind": "products", "columns": {"code": ["Code"], "name": ["Name"], "price": ["Price"], "cost": ["Cost"], "category": ["Category"], "supplier": ["Supplier"], "barcode": ["Barcode"], "tax_rate": ["VAT"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Name", "Price", "Cost", "Category", "Supplier", "Barcode", "VAT"]}','done',1795574575249000,1795574575257000,NULL,1,1,0,0,0,0,1,0,13,1,'{"*":"01a21095b0910000-01a21095af2b72d7a3f6588f3bec08a6","accepted":"01a21095b0990000-01a21095af2b72d7a3f6588f3bec08a6","finished_at_utc":"01a21095b0990000-01a21095af2b72d7a3f6588f3bec08a6","products_added":"01a21095b0990000-01a21095af2b72d7a3f6588f3bec08a6","rows_read":"01a21095b0990000-01a21095af2b72d7a3f6588f3bec08a6","state":"01a21095b0990000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
INSERT INTO "import_batch" VALUES(3,X'01A21095B0A074808C9D8509D6C5F662','clients','till','clients.csv','/files/clients.csv',X'90303FCC76CA774A7CA33D4396E8C7C1BB9D3BF86FB4D1C353D0A33DE55FC620','{"mapping": {"kind": "clients", "columns": {"code": ["Customer number"], "name": ["Name"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Customer number", "Name", "Email"]}','done',1795574575263000,1795574575270000,NULL,1,1,0,0,0,0,0,1,16,1,'{"*":"01a21095b09f0000-01a21095af2b72d7a3f6588f3bec08a6","accepted":"01a21095b0a60000-01a21095af2b72d7a3f6588f3bec08a6","clients_added":"01a21095b0a60000-01a21095af2b72d7a3f6588f3bec08a6","finished_at_utc":"01a21095b0a60000-01a21095af2b72d7a3f6588f3bec08a6","rows_read":"01a21095b0a60000-01a21095af2b72d7a3f6588f3bec08a6","state":"01a21095b0a60000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
INSERT INTO "import_batch" VALUES(4,X'01A21095B0CA76B18080BCEB651480A4','sales','till','sales.csv','/files/sales.csv',X'2ECF31052A9BDED805D487360104841BD17A0090134563C4ACA004A0569AB4AC','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','done',1795574575306000,1795574577099000,NULL,5,4,1,0,2,1,1,0,21,1,'{"*":"01a21095b0ca0000-01a21095af2b72d7a3f6588f3bec08a6","accepted":"01a21095b7cb0000-01a21095af2b72d7a3f6588f3bec08a6","finished_at_utc":"01a21095b7cb0000-01a21095af2b72d7a3f6588f3bec08a6","products_added":"01a21095b7cb0000-01a21095af2b72d7a3f6588f3bec08a6","refunds_added":"01a21095b7cb0000-01a21095af2b72d7a3f6588f3bec08a6","rows_read":"01a21095b7cb0000-01a21095af2b72d7a3f6588f3bec08a6","sales_added":"01a21095b7cb0000-01a21095af2b72d7a3f6588f3bec08a6","set_aside":"01a21095b7cb0000-01a21095af2b72d7a3f6588f3bec08a6","state":"01a21095b7cb0000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
INSERT INTO "import_batch" VALUES(5,X'01A21095B877765EA94FCBF33940AFB0','stock','till','stock.csv','/files/stock.csv',X'242CB4968B2C5E444EDE7389331E2670DDF35618FA11DD12CECEE5F41CEC9EBC','{"mapping": {"kind": "stock", "columns": {"code": ["Code"], "on_hand": ["Quantity"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Quantity"]}','done',1795574577270000,1795574577278000,NULL,1,1,0,0,0,0,0,0,24,1,'{"*":"01a21095b8760000-01a21095af2b72d7a3f6588f3bec08a6","accepted":"01a21095b87e0000-01a21095af2b72d7a3f6588f3bec08a6","finished_at_utc":"01a21095b87e0000-01a21095af2b72d7a3f6588f3bec08a6","rows_read":"01a21095b87e0000-01a21095af2b72d7a3f6588f3bec08a6","state":"01a21095b87e0000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
INSERT INTO "import_batch" VALUES(6,X'01A21095B8907F00B9D5A4174F52A8DD','sales','till','sales.csv','/files/sales.csv',X'2D0ED4A80BF00E0B99C06E712E6AD3BE1D984BAF0F20AAF429B1DB4176602D81','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','undone',1795574577295000,1795574579231000,1795574579371001,5,1,1,3,1,0,0,0,30,1,'{"*":"01a21095b88f0000-01a21095af2b72d7a3f6588f3bec08a6","accepted":"01a21095c01f0000-01a21095af2b72d7a3f6588f3bec08a6","already_there":"01a21095c01f0000-01a21095af2b72d7a3f6588f3bec08a6","finished_at_utc":"01a21095c01f0000-01a21095af2b72d7a3f6588f3bec08a6","rows_read":"01a21095c01f0000-01a21095af2b72d7a3f6588f3bec08a6","sales_added":"01a21095c01f0000-01a21095af2b72d7a3f6588f3bec08a6","set_aside":"01a21095c01f0000-01a21095af2b72d7a3f6588f3bec08a6","state":"01a21095c0ab0001-01a21095af2b72d7a3f6588f3bec08a6","undone_at_utc":"01a21095c0ab0001-01a21095af2b72d7a3f6588f3bec08a6"}',0);
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
INSERT INTO "outbox" VALUES(1,'{"bulk":[],"rows":[{"id":"01a21095af1d78ad99a6965a4a81debc","set":{"cash_step_minor":1,"code_layouts":"","currency":"GBP","day_cutoff_minutes":240,"name":"Corner shop","tax_rounding":"line","timezone":"Europe/London"},"table":"store"},{"id":"01a21095af1e764b99162afb3bcb2cc9","set":{"name":"Till 1","number":1},"table":"till"},{"id":"01a21095af2b72d7a3f6588f3bec08a6","set":{"incarnation":1,"public_key":"22f3f6a6720ec8cd941e338ce9bd9cb4e87c04ff8fdaaaca30828472a3ed5fb9","till_id":"01a21095af1e764b99162afb3bcb2cc9"},"table":"device"}]}',NULL);
INSERT INTO "outbox" VALUES(2,'{"bulk":[],"rows":[{"id":"01a21095b0467fbd8584335bb6fb8caa","set":{"name":"Owner","role":"owner"},"table":"staff"}]}',NULL);
INSERT INTO "outbox" VALUES(3,'{"bulk":[],"rows":[{"id":"01a21095b05b71ccaa01639015abf30f","set":{"name":"Drinks"},"table":"category"},{"id":"01a21095b05d7df390d65f9a5b54847e","set":{"name":"Twin"},"table":"supplier"},{"id":"01a21095b05e73c59abe8a879759ef94","set":{"inclusive":1,"name":"20%","rate_ppm":200000},"table":"tax_rate"},{"id":"01a21095b05f7a79b5f7b63dfee22bd8","set":{"active":1,"category_id":"01a21095b05b71ccaa01639015abf30f","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a21095b05d7df390d65f9a5b54847e","tax_rate_id":"01a21095b05e73c59abe8a879759ef94"},"table":"product"},{"id":"01a21095b06272c2a768b757ce6f5a81","set":{"barcode":"73513537","product_id":"01a21095b05f7a79b5f7b63dfee22bd8"},"table":"product_barcode"},{"id":"01a21095b06379aead636badc7048e57","set":{"currency":"GBP","price_micro":1500000,"product_id":"01a21095b05f7a79b5f7b63dfee22bd8","tax_rate_id":"01a21095b05e73c59abe8a879759ef94","valid_from_utc":1795574575192000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(4,'{"bulk":[],"rows":[{"id":"01a21095b05f7a79b5f7b63dfee22bd8","set":{"name":"Green tea","price_micro":2000000},"table":"product"},{"id":"01a21095b06b715e89d449392fd31db1","set":{"currency":"GBP","price_micro":2000000,"product_id":"01a21095b05f7a79b5f7b63dfee22bd8","tax_rate_id":"01a21095b05e73c59abe8a879759ef94","valid_from_utc":1795574575207000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(5,'{"bulk":[],"rows":[{"id":"01a21095b06e74b1bb2063d6daedb765","set":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"ann@example.org","name":"Ann","notes":null,"phone":null},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(6,'{"bulk":[],"rows":[{"id":"01a21095b06e74b1bb2063d6daedb765","set":{"name":"Anna"},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(7,'{"bulk":[],"rows":[{"id":"01a21095b0767033a3f1db455aa77744","set":{"name":"period","value":"\"year\""},"table":"setting"}]}',NULL);
INSERT INTO "outbox" VALUES(8,'{"bulk":[],"rows":[{"id":"01a21095b07d7533900513fa857c7ae4","set":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795574575228000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(9,'{"bulk":[],"rows":[{"id":"01a21095b05d7df390d65f9a5b54847e","set":{"email":"a@b.org"},"table":"supplier"}]}',NULL);
INSERT INTO "outbox" VALUES(10,'{"bulk":[],"rows":[{"id":"01a21095b07d7533900513fa857c7ae4","set":{"accepted":1,"finished_at_utc":1795574575241000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(11,'{"bulk":[],"rows":[{"id":"01a21095b0917dcb9e426fd8afc4c1da","set":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795574575249000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(12,'{"bulk":[{"count":1,"entity":"category","form":2,"hash":"2dc615f449d986c17f9e2c60c9203e75ce0855e3725443144da937912378a7d1","ids":"3461fd14b69686d9b104a74b5bd40619"},{"count":1,"entity":"product","form":2,"hash":"134bdfa451f6a949827dbf10ccda7ce64d27ecf8080022bb94710937a588c085","ids":"f2eab291a12c813f91fe00e995c7cf75"},{"count":1,"entity":"product_barcode","form":2,"hash":"2eb0b7db3317a8585027d52ca6dc88bb3f6a33ee8ec66617b0ba7cee146e6dca","ids":"01a21095b09773b1873b5b4369fc1251"},{"count":1,"entity":"product_price","form":2,"hash":"e2a7263fac652961f7b27d361d6404ecb4bdf78e9577acd75dec135fdfa66727","ids":"01a21095b097779ebb568c070a051b05"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(13,'{"bulk":[],"rows":[{"id":"01a21095b0917dcb9e426fd8afc4c1da","set":{"accepted":1,"finished_at_utc":1795574575257000,"products_added":1,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(14,'{"bulk":[],"rows":[{"id":"01a21095b0a074808c9d8509d6c5f662","set":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795574575263000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(15,'{"bulk":[{"count":1,"entity":"client","form":2,"hash":"5e379edd3e835a1adcd47b574e86e437792a9131272dcb6d6b4f8633009d0b3b","ids":"4362ff6d7a1b8a15886b3b5811166f79"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(16,'{"bulk":[],"rows":[{"id":"01a21095b0a074808c9d8509d6c5f662","set":{"accepted":1,"clients_added":1,"finished_at_utc":1795574575270000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(17,'{"bulk":[],"rows":[{"id":"01a21095b0ca76b18080bceb651480a4","set":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574575306000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(18,'{"bulk":[{"batch":"01a21095b0ca76b18080bceb651480a4","count":1,"entity":"category","form":2,"hash":"dc3de7b6587729687fb3fd6b27abd860e265e58aa764b10956a2836424389da7","ids":"01a21095b7b87ec186bfc8fb0d4fbd5d"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(19,'{"bulk":[{"batch":"01a21095b0ca76b18080bceb651480a4","count":1,"entity":"product","form":2,"hash":"7ae63c77f808584a9518a769764ddb7c520e106cf8fc1147b9d4cb74758b0268","ids":"01a21095b7b87d03b4695b1140a36d2c"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(20,'{"bulk":[{"batch":"01a21095b0ca76b18080bceb651480a4","count":3,"entity":"sale","form":2,"hash":"4e53726e9b983cbddd1de9ad4623887f9eaa807a8a109295b6f7bac02ab1a7b6","ids":"0453673013d98f6eb066c0eb32a13a98ea87bfc6d25380e1afe007e32167bad56aaf2a1e58208041b9f8d7f78e944dac","refunds":[],"timezone":"Europe/London"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(21,'{"bulk":[],"rows":[{"id":"01a21095b0ca76b18080bceb651480a4","set":{"accepted":4,"finished_at_utc":1795574577099000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'{"bulk":[],"rows":[{"id":"01a21095b877765ea94fcbf33940afb0","set":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795574577270000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(23,'{"bulk":[{"count":1,"entity":"stock_count","form":2,"hash":"dceabe217b8bffcdef59bde90c67a1267565774d12b3a594a8824a61db26b5a5","ids":"01a21095b87c7a688babc4d5de4cbc3d"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(24,'{"bulk":[],"rows":[{"id":"01a21095b877765ea94fcbf33940afb0","set":{"accepted":1,"finished_at_utc":1795574577278000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(25,'{"bulk":[],"rows":[{"id":"01a21095b8907f00b9d5a4174f52a8dd","set":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574577295000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(26,'{"bulk":[{"batch":"01a21095b8907f00b9d5a4174f52a8dd","count":2,"entity":"batch_sale","hash":"9c17fbaadb8ac528f03fba5bff8d5f980133ef0b22bdf9d5255824df496811ee","ids":"0453673013d98f6eb066c0eb32a13a98ea87bfc6d25380e1afe007e32167bad5"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(27,'{"bulk":[{"batch":"01a21095b8907f00b9d5a4174f52a8dd","count":1,"entity":"sale","form":2,"hash":"24093eae1f570c1c6acee9bd72d083968035a13f888093259d8561c7730cd2b8","ids":"491e6ea96688817f9b912e442a929b16","refunds":[],"timezone":"Europe/London"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(28,'{"bulk":[],"rows":[{"id":"01a21095b8907f00b9d5a4174f52a8dd","set":{"accepted":1,"already_there":3,"finished_at_utc":1795574579231000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'{"bulk":[],"rows":[{"id":"01a21095b8907f00b9d5a4174f52a8dd","set":{"state":"undoing"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(30,'{"bulk":[],"rows":[{"id":"01a21095b8907f00b9d5a4174f52a8dd","set":{"state":"undone","undone_at_utc":1795574579371001},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(31,'{"bulk":[],"rows":[{"id":"01a37071c0407b558ffb875546c5095b","set":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a21095b0467fbd8584335bb6fb8caa","till_id":"01a21095af1e764b99162afb3bcb2cc9"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(32,'{"bulk":[{"count":7,"entity":"sale","hash":"849750e84dcf890c6fd128dc6c31cb0a5c5049bf1e5512264c3e357095af097f","ids":"01a37071c0437c969760734df761ce16","receipt":"1-1-000001","total_minor":900}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(33,'{"bulk":[{"count":4,"entity":"sale","hash":"b664a2cf99cd497c1221c3674628bfca5d01ce9d5b4abb54069bd680220eb9d3","ids":"01a37071c046732fbe0850e3de06aa02","receipt":"1-1-000002","total_minor":-200}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(34,'{"bulk":[],"rows":[{"id":"01a37071c048729a907d469c8c5ad154","set":{"amount_minor":-1000,"moved_at_utc":1801477800008000,"reason":"Window cleaner","session_id":"01a37071c0407b558ffb875546c5095b","staff_id":"01a21095b0467fbd8584335bb6fb8caa"},"table":"cash_movement"}]}',NULL);
INSERT INTO "outbox" VALUES(35,'{"bulk":[],"rows":[{"id":"01a37071c04b76aa99679ae1f79196bc","set":{"closed_at_utc":1801477800010000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200}}","last_receipt":2,"session_id":"01a37071c0407b558ffb875546c5095b","staff_id":"01a21095b0467fbd8584335bb6fb8caa"},"table":"till_session_close"}]}',NULL);
INSERT INTO "outbox" VALUES(36,'{"bulk":[],"rows":[{"id":"01a37071c04d74ed975372060a4913a4","set":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800013000,"staff_id":"01a21095b0467fbd8584335bb6fb8caa","till_id":"01a21095af1e764b99162afb3bcb2cc9"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(37,'{"bulk":[{"count":4,"entity":"sale","hash":"6a6b7c078116d11cc18cc0f5e6deb16f2008a7c3afd2a9918c632437dd7a23de","ids":"01a37071c04f73be8cf8edca98272874","receipt":"1-1-000003","total_minor":600}],"rows":[]}',NULL);
CREATE TABLE person_key (
    client_key INTEGER NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (client_key),
    CONSTRAINT fk_person_key_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "person_key" VALUES(1,X'AA233C784505F7D94301E8821DC5C09EA541F2354B21B2C394B7C9C2125F9B84');
INSERT INTO "person_key" VALUES(2,X'142B5DABB9245BB28256BBF1423FD75D4C36F6A063B49397CDC2BE5108359FCE');
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
INSERT INTO "product" VALUES(1,X'01A21095B05F7A79B5F7B63DFEE22BD8','TEA','Green tea',1,1,1,2000000,NULL,NULL,NULL,1,1,NULL,4,NULL,'{"*":"01a21095b0580000-01a21095af2b72d7a3f6588f3bec08a6","name":"01a21095b0670000-01a21095af2b72d7a3f6588f3bec08a6","price_micro":"01a21095b0670000-01a21095af2b72d7a3f6588f3bec08a6"}',0,NULL);
INSERT INTO "product" VALUES(2,X'F2EAB291A12C813F91FE00E995C7CF75','LAMP','Lantern',2,1,1,3390000,1000000,NULL,NULL,1,1,2,12,NULL,'{"*":"01a21095b0940000-01a21095af2b72d7a3f6588f3bec08a6"}',0,NULL);
INSERT INTO "product" VALUES(3,X'01A21095B7B87D03B4695B1140A36D2C','HEART','Heart holder',3,NULL,NULL,2550000,NULL,NULL,NULL,1,1,4,19,NULL,'{"*":"01a21095b7bf0000-01a21095af2b72d7a3f6588f3bec08a6"}',0,NULL);
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
INSERT INTO "product_barcode" VALUES(1,X'01A21095B06272C2A768B757CE6F5A81',1,'73513537',3,NULL,'{"*":"01a21095b0580000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
INSERT INTO "product_barcode" VALUES(2,X'01A21095B09773B1873B5B4369FC1251',2,'4006381333931',12,NULL,'{"*":"01a21095b0940000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
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
INSERT INTO "product_price" VALUES(1,X'01A21095B06379AEAD636BADC7048E57',1,1795574575192000,1500000,1,'GBP',3);
INSERT INTO "product_price" VALUES(2,X'01A21095B06B715E89D449392FD31DB1',1,1795574575207000,2000000,1,'GBP',4);
INSERT INTO "product_price" VALUES(3,X'01A21095B097779EBB568C070A051B05',2,1795574575252000,3390000,1,'GBP',12);
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
INSERT INTO "sale" VALUES(1,X'0453673013D98F6EB066C0EB32A13A98',20,1,NULL,NULL,2,NULL,0,1767605400000000,0,'Europe/London',20458,'A1',2,1839,0,7000,0,30,57,282,100,1,1,X'8C6CA8B1931CC4AFD7DDA9FFD3C5FC7E88044693CE85FBDEA64A3CC7A508B18F',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(2,X'EA87BFC6D25380E1AFE007E32167BAD5',20,1,NULL,NULL,2,NULL,1,1767787200000000,0,'Europe/London',20460,'CA1',1,0,255,0,1000,0,0,0,0,0,1,X'D0F31DF41D3F034379243AE7C4CF85F11AFEF593408C7A19B14D16FB1C384B2A',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(3,X'6AAF2A1E58208041B9F8D7F78E944DAC',20,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A2',1,931,0,4000,0,0,155,776,400,0,1,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(4,X'491E6EA96688817F9B912E442A929B16',27,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A3',1,931,0,4000,0,0,155,776,400,0,0,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(5,X'01A37071C0437C969760734DF761CE16',32,1,1,1,2,NULL,0,1801477800004154,0,'Europe/London',20850,NULL,2,900,0,4000,0,39,150,250,100,0,1,X'BB27EB6131CF6F981C6344B0297EDC68B82C441D82C6CC7A539AABBCA8B17C99',1,1,0,NULL,'A gift',X'592E6DBA93A03D760BD75F0A2DDDB7670A1A6C6821CE4F2F2C056F23916DECB4',0);
INSERT INTO "sale" VALUES(6,X'01A37071C046732FBE0850E3DE06AA02',33,1,1,1,2,5,1,1801477800006764,0,'Europe/London',20850,NULL,1,0,200,0,1000,0,-33,0,0,0,1,X'C9675F0E1DA501D0E426FA879BDA37DEE4DDAFDBE6F4942CF640DE3FB95571E4',1,2,0,NULL,NULL,X'B61C4C3006049E185A5B3FF1E77C287A486CC5FA3BC76DEE178861134B7CF912',0);
INSERT INTO "sale" VALUES(7,X'01A37071C04F73BE8CF8EDCA98272874',37,1,1,1,NULL,NULL,0,1801477800015785,0,'Europe/London',20850,NULL,1,600,0,3000,0,0,100,0,0,0,1,X'5134F18B1AD124B439EE97494F85117C486B592A7613E387B3B0A9F1C6B8D950',1,3,0,NULL,NULL,X'94340A81599F2B5D5443ADA3F563C5DD3CF08805989B55D985B8B3DE1B86CBDB',0);
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
INSERT INTO "setting" VALUES(1,X'01A21095B0767033A3F1DB455AA77744','period','"year"',7,1,'{"*":"01a21095b0760000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
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
INSERT INTO "staff" VALUES(1,X'01A21095B0467FBD8584335BB6FB8CAA','Owner','owner',1,2,NULL,'{"*":"01a21095b0460000-01a21095af2b72d7a3f6588f3bec08a6"}',0,NULL,'','');
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
INSERT INTO "stock_count" VALUES(1,X'01A21095B87C7A688BABC4D5DE4CBC3D',1,2,1795574577274000,12000,5,23,0,NULL,NULL);
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
INSERT INTO "stock_movement" VALUES(32,1,1,1,'sale',1801477800003000,-3000);
INSERT INTO "stock_movement" VALUES(32,2,1,2,'sale',1801477800003000,-1000);
INSERT INTO "stock_movement" VALUES(33,1,1,1,'refund',1801477800006000,1000);
INSERT INTO "stock_movement" VALUES(37,1,1,1,'sale',1801477800015000,-3000);
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
INSERT INTO "store" VALUES(1,X'01A21095AF1D78AD99A6965A4A81DEBC','Corner shop','GBP','Europe/London',240,'{}','line',1,'');
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
INSERT INTO "supplier" VALUES(1,X'01A21095B05D7DF390D65F9A5B54847E','Twin','a@b.org',NULL,NULL,NULL,9,NULL,'{"*":"01a21095b0580000-01a21095af2b72d7a3f6588f3bec08a6","email":"01a21095b0820000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
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
INSERT INTO "tax_rate" VALUES(1,X'01A21095B05E73C59ABE8A879759EF94','20%',200000,1,3,NULL,'{"*":"01a21095b0580000-01a21095af2b72d7a3f6588f3bec08a6"}',0);
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
INSERT INTO "till" VALUES(1,X'01A21095AF1E764B99162AFB3BCB2CC9',1,1,'Till 1');
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
INSERT INTO "till_session" VALUES(1,X'01A37071C0407B558FFB875546C5095B',31,1,1,1,1,1,1801477800000000,20850,10000,1);
INSERT INTO "till_session" VALUES(2,X'01A37071C04D74ED975372060A4913A4',36,1,1,1,1,2,1801477800013000,20850,0,3);
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
INSERT INTO "till_session_close" VALUES(1,X'01A37071C04B76AA99679AE1F79196BC',35,1,1,1,1801477800010000,2,9200,9300,'{"counted_minor":9300,"difference_minor":100,"discount_minor":39,"expected_minor":9200,"first_receipt":1,"float_minor":10000,"last_receipt":2,"number":1,"opened_at_utc":1801477800000000,"paid_in_minor":0,"paid_out_minor":1000,"pieces":{"100":3,"1000":9},"refund_count":1,"refunded_minor":200,"rounding_minor":0,"sale_count":1,"sold_minor":900,"tax_minor":117,"taxes":[{"amount_minor":700,"tax_inclusive":1,"tax_minor":117,"tax_ppm":200000}],"tenders":{"card":500,"cash":200}}');
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
INSERT INTO "txn" VALUES(1,X'01A21095B0437CC28048958892727F06',1,1,1,'create_store',117674775358341120,X'51100935B24C5C7D7908BD587ADD4E1FE755C47ADD5B9A0EEE01D6E1176C25AB',3);
INSERT INTO "txn" VALUES(2,X'01A21095B04674538EE5671E997ED667',1,2,NULL,'create_staff',117674775358603264,X'D7F41FFF53247CDB3AD89E2E37DA110AA30B9ABE32BB3820F861166F49B531A7',1);
INSERT INTO "txn" VALUES(3,X'01A21095B05877C7ACDFDFD936D4BA00',1,3,NULL,'create_product',117674775359782912,X'60DF80E4C3CA17B9D6EF802B6D14BDA4E686303825A5A28D5C227B60F2C7A09B',6);
INSERT INTO "txn" VALUES(4,X'01A21095B067776A988B22717BD7B1EA',1,4,NULL,'edit_product',117674775360765952,X'3C6BB6F2907B1E928761FB5F00DA0A5A83A51F5A5259D68C7F63376405039E0A',2);
INSERT INTO "txn" VALUES(5,X'01A21095B06D78B9AF1B3C4ECDF547DB',1,5,NULL,'create_client',117674775361159168,X'17CEFA85ACC1B0BA3F3098393139E0C16FA83F367E65BB93412CF221CE7FFD11',1);
INSERT INTO "txn" VALUES(6,X'01A21095B0727527B9EE0E5FB50A5C16',1,6,NULL,'edit_client',117674775361486848,X'FCC69522A2F4FF57B59E7846DB4040CB14F61A776BE8C87D5DD20722C7316CFA',1);
INSERT INTO "txn" VALUES(7,X'01A21095B0767BCC871750B921835AE2',1,7,1,'change_setting',117674775361748992,X'2AAE5824DDB94E7CD277D94AC9D709F936B8B824F98BE3D2F8C2FE8A8CE5F17E',1);
INSERT INTO "txn" VALUES(8,X'01A21095B07D7BC99FDB550AEE00BECB',1,8,1,'begin_import',117674775362142208,X'599498D6A0F1544F7F62A992494E217650128AEE1D260DC5A8550A8E87144E9C',1);
INSERT INTO "txn" VALUES(9,X'01A21095B0827B44AE3D84880FC69DD0',1,9,NULL,'import_suppliers',117674775362535424,X'B15FD49BE203FD3E4D5C8FBF0763A02B44511A388D3E006E63FB542133163E1D',1);
INSERT INTO "txn" VALUES(10,X'01A21095B0897A259A79BCA8702A50C8',1,10,1,'import_done',117674775362994176,X'CFEDB10CEB4A729E1A6F5C93193172E8BB7C3046E6C0052BA6B1F8BBCAFFFCD3',1);
INSERT INTO "txn" VALUES(11,X'01A21095B09171BC86D19675E2B85EBC',1,11,1,'begin_import',117674775363518464,X'CCA80A3BF89BDA9007D2B644FB89434395EEAE42407AEDB75F57D9A970358902',1);
INSERT INTO "txn" VALUES(12,X'01A21095B0947B90894C5E893BF9C01D',1,12,NULL,'import_products',117674775363715072,X'F856B633A54BBACAC46FAFD1E33C20559BE55EF7FFA26675D7405CB725AB0737',4);
INSERT INTO "txn" VALUES(13,X'01A21095B0997F8D99577BF12F9500FF',1,13,1,'import_done',117674775364042752,X'39B3EAAEFC22CE750D9DE4D44C8C25850345F0A298E77E6E0E588DFC18FF2179',1);
INSERT INTO "txn" VALUES(14,X'01A21095B09F74309CDA95DA7EBCC42C',1,14,1,'begin_import',117674775364435968,X'D7897C0A31EDCCB39D4910B9674354A552700540AEE412A968EB22326809AD69',1);
INSERT INTO "txn" VALUES(15,X'01A21095B0A276C19C580B38CF9C44C4',1,15,NULL,'import_clients',117674775364632576,X'74C0598531A3BFC6D1C4BA5F985F3D60BD39799542915B05D97C87846D2853C1',1);
INSERT INTO "txn" VALUES(16,X'01A21095B0A675A8B989B22B60C9C6C7',1,16,1,'import_done',117674775364894720,X'480CA7843E82DD3F892114066C1F5C8FCBB2BB46029AB10523E7A01F9118C43B',1);
INSERT INTO "txn" VALUES(17,X'01A21095B0CA70EA89AAE03A78F0A431',1,17,1,'begin_import',117674775367254016,X'4373981AE5495FEE2944ABBBE8114BCA203D71D503687B736DEEC0525B013C3E',1);
INSERT INTO "txn" VALUES(18,X'01A21095B7BA7F34953F2AC744B5AC70',1,18,NULL,'import_category',117674775483645952,X'9FE08468A24D1CD0D034444C2842487BD27AD8A59704CF203E1901C4434D1588',1);
INSERT INTO "txn" VALUES(19,X'01A21095B7BF73CB8CA3E2508BD53950',1,19,NULL,'import_product',117674775483973632,X'BBA99ECA1F4365CB69662E574490A6554BA76A5A360503BE0B9B62B51915D15C',1);
INSERT INTO "txn" VALUES(20,X'01A21095B7C374539DC35FAE0B084718',1,20,1,'import_sales',117674775484235776,X'1F1A3A237A82816AE1783AF17E0906590C36E26D95DEE7486B5365AFA8176339',3);
INSERT INTO "txn" VALUES(21,X'01A21095B7CB78BC84F33074BF1C9734',1,21,1,'import_done',117674775484760064,X'4FAF3FC7F75CFF2D6923EB18F3CE928323B58E48CE0C42DD473C06B4FE396D4B',1);
INSERT INTO "txn" VALUES(22,X'01A21095B87671E28630D534F11A47B5',1,22,1,'begin_import',117674775495966720,X'4F0ED5FD0F08A44A52D5646F903EBEC1065BE4EEFA0F8CA6E08167136AB9E9D5',1);
INSERT INTO "txn" VALUES(23,X'01A21095B87A77678616AA3BF71BB0EE',1,23,1,'import_stock',117674775496228864,X'F3155D73F9A3BD4FF093DB7AB3301FB19DF6D33E9D321C0716A09A7D14030490',1);
INSERT INTO "txn" VALUES(24,X'01A21095B87E7C3FADC9C1E8863D2728',1,24,1,'import_done',117674775496491008,X'3DE823A683501E9C701CB5E62352373424CEE555A80EA64E78792F32AD01C81E',1);
INSERT INTO "txn" VALUES(25,X'01A21095B88F7194A6041FC974B0BAE0',1,25,1,'begin_import',117674775497605120,X'EC87479E7F5CF067076B14147BBE9C07C6FEB0B6D2EDCC7AB601291A95CFAF76',1);
INSERT INTO "txn" VALUES(26,X'01A21095C0187B899D4BA5DCF434175D',1,26,1,'import_known_sales',117674775624024064,X'B27D1A30EE3328F5DDB757305DC06936DFA0B174283C84800774CBCB6F0BF7FA',2);
INSERT INTO "txn" VALUES(27,X'01A21095C01A729BBD59A233D42053C9',1,27,1,'import_sales',117674775624155136,X'8FC29902CA138DC8364488FA6D0752517BD0BCBFB8EA76126F5160923DC83F41',1);
INSERT INTO "txn" VALUES(28,X'01A21095C01F777DA1896689CC7B0AEC',1,28,1,'import_done',117674775624482816,X'3E949DC43BD757D41C612AC00DED5B91602C3A8BD0D85F944B232BB8333A0635',1);
INSERT INTO "txn" VALUES(29,X'01A21095C0A37E3693C277F6FCD832B9',1,29,1,'import_undoing',117674775633133568,X'054346666A1C57F0BC3FA13E6219D8C9032A41CA0ABBA95865A4B15EF8AB35E9',1);
INSERT INTO "txn" VALUES(30,X'01A21095C0AB78A4AAED61CB720E28AC',1,30,1,'import_undone',117674775633657857,X'AAA47FA7D494A08DB3C0C93A693680E20AA0583BEA66D8D5AB2C570E211F4088',1);
INSERT INTO "txn" VALUES(31,X'01A37071C0407251B2DE2666BB7D9D8D',1,31,1,'open_till_session',118061649100800000,X'9C6B2689DE93597CD4406B76201674821DFEDCE5346BD7E261E6AFE7E60CFEB0',1);
INSERT INTO "txn" VALUES(32,X'01A37071C0437CE3BC2671C28D04355F',1,32,1,'complete_sale',118061649100996608,X'42CD1097EDD5F50766C33F53FBAF8C73EA9EF1662E6F7B65008DA47A9E390E69',7);
INSERT INTO "txn" VALUES(33,X'01A37071C0467DCAB38CA64DA3BA7358',1,33,1,'refund_sale',118061649101193216,X'DF16BDFCA7C1821B4922577A17330893D2EC5AF1AB87B1B31C7838B85A87ADE1',4);
INSERT INTO "txn" VALUES(34,X'01A37071C04870A885219EE6710F87B6',1,34,1,'move_cash',118061649101324288,X'864F1BCCFC8F8083701A1064279401D57895836278D6FBEE6B7352AC14A2CF93',1);
INSERT INTO "txn" VALUES(35,X'01A37071C04A71D5BCCFF7E4FC346E7D',1,35,1,'close_till_session',118061649101455360,X'B403FD286A79F224305F906F1904A62A404600678416ABAC3958B0132A2240C7',1);
INSERT INTO "txn" VALUES(36,X'01A37071C04D7D6BBFC981B9509DB9F7',1,36,1,'open_till_session',118061649101651968,X'647FBCF232A9311444E8FDCABBA121DC7FC98907346D461C5020C175603CA7A6',1);
INSERT INTO "txn" VALUES(37,X'01A37071C04F7D3DAF3CCB11FC22D0EC',1,37,1,'complete_sale',118061649101783040,X'7D65EF93797A8CF7D0EABF93D74AAE26C1D3AC88ABF708983C974466B0A1EDBF',4);
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
