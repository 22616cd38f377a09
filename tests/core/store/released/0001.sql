BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "audit" VALUES(1,1,1,1795413573934000,NULL,'cli','create_store','staff',X'01A206FD012F79D3B20AD6883F1F8CB8','{"bulk":[],"changes":[{"after":{"name":"Owner","role":"owner"},"before":null,"id":"01a206fd012f79d3b20ad6883f1f8cb8","table":"staff"}],"content":"aa0bd8f59392bc1a60a544ac5fc9585c0bbe519ebc429917282c8e63d0bdde99"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'7ED9B48DC67A2417AF2CF69CF0B1A86541F0E89DAA5A1DCB8960B7DA60DA2B78');
INSERT INTO "audit" VALUES(2,1,2,1795413573962000,1,'cli','create_product','product',X'01A206FD01547247B35C16A84205670B','{"bulk":[],"changes":[{"after":{"name":"Drinks"},"before":null,"id":"01a206fd014f7eb69fe15ddbff83dce6","table":"category"},{"after":{"name":"Twin"},"before":null,"id":"01a206fd015278faa1bb5f5deb96cad0","table":"supplier"},{"after":{"inclusive":1,"name":"20%","rate_ppm":200000},"before":null,"id":"01a206fd01537ebfab20116faa8e29b7","table":"tax_rate"},{"after":{"active":1,"category_id":"01a206fd014f7eb69fe15ddbff83dce6","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a206fd015278faa1bb5f5deb96cad0","tax_rate_id":"01a206fd01537ebfab20116faa8e29b7"},"before":null,"id":"01a206fd01547247b35c16a84205670b","table":"product"},{"after":{"barcode":"73513537","product_id":"01a206fd01547247b35c16a84205670b"},"before":null,"id":"01a206fd015679dc88797b349428589a","table":"product_barcode"},{"after":{"currency":"GBP","price_micro":1500000,"product_id":"01a206fd01547247b35c16a84205670b","tax_rate_id":"01a206fd01537ebfab20116faa8e29b7","valid_from_utc":1795413573962000},"before":null,"id":"01a206fd015775c99d3c84305bd93d8e","table":"product_price"}],"content":"07cae0c152e6861d59a32c9c0c7eb38f4a65d04928a73b08305c00f4fa2f316d"}',X'7ED9B48DC67A2417AF2CF69CF0B1A86541F0E89DAA5A1DCB8960B7DA60DA2B78',X'8F8556C865A6AC38B8D063A968170435D6CAE2705EF6951EA7ADEA8A6CC54005');
INSERT INTO "audit" VALUES(3,1,3,1795413573988000,1,'cli','edit_product','product',X'01A206FD01547247B35C16A84205670B','{"bulk":[],"changes":[{"after":{"name":"Green tea","price_micro":2000000},"before":{"name":"Tea","price_micro":1500000},"id":"01a206fd01547247b35c16a84205670b","table":"product"},{"after":{"currency":"GBP","price_micro":2000000,"product_id":"01a206fd01547247b35c16a84205670b","tax_rate_id":"01a206fd01537ebfab20116faa8e29b7","valid_from_utc":1795413573988000},"before":null,"id":"01a206fd016b75e1abf624be711506b3","table":"product_price"}],"content":"7843061f1dd7543eaaa69b0bb70a4785f84161ac03d2fcab0e5454baeb6cab90"}',X'8F8556C865A6AC38B8D063A968170435D6CAE2705EF6951EA7ADEA8A6CC54005',X'B916E2EA336DC26A4A14C6D5CC88A4DE814BBEEB78E0450CB29F4E9F9E875D4A');
INSERT INTO "audit" VALUES(4,1,4,1795413574003000,1,'cli','create_client','client',X'01A206FD0174776687517695516E84F9','{"bulk":[],"changes":[{"after":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"hmac:657a97e3f9d37729671edd8eed48e09945a76ab7f34b9a346265a007575ab377","name":"hmac:c152fa1534d673fb94dc03b89fba2f339b41b8f318d80fc59b07d1f9ce23084f","notes":null,"phone":null},"before":null,"id":"01a206fd0174776687517695516e84f9","table":"client"}],"content":"1fca23d34662478fde1c27e94a33dbaeac1740f15e5c9423bb42a603772583fd"}',X'B916E2EA336DC26A4A14C6D5CC88A4DE814BBEEB78E0450CB29F4E9F9E875D4A',X'FB56DF129BAB91B22B1F9ABBAD1284B3362972297069FB881F1C43C5E497F8F6');
INSERT INTO "audit" VALUES(5,1,5,1795413574009000,1,'cli','edit_client','client',X'01A206FD0174776687517695516E84F9','{"bulk":[],"changes":[{"after":{"name":"hmac:529aeb18af03d5abc4bd28ec73c29a9ccc6f36d882286faef4ba368f04862395"},"before":{"name":"hmac:c152fa1534d673fb94dc03b89fba2f339b41b8f318d80fc59b07d1f9ce23084f"},"id":"01a206fd0174776687517695516e84f9","table":"client"}],"content":"84d9a89e06c6ea7c7e2a873102d18040f7a3f13978e3fb83deeaba0d66b25069"}',X'FB56DF129BAB91B22B1F9ABBAD1284B3362972297069FB881F1C43C5E497F8F6',X'E58D77E50D91028C0C5ACFC489E7DF424969C864D0D9C40CC1D0EA3F6918B1F4');
INSERT INTO "audit" VALUES(6,1,6,1795413574013000,1,'cli','change_setting','setting',X'01A206FD017E74DEAF2D6927BEAF303C','{"bulk":[],"changes":[{"after":{"name":"period","value":"\"year\""},"before":null,"id":"01a206fd017e74deaf2d6927beaf303c","table":"setting"}],"content":"93c1a1a0d44bfb8c9df87d3d8d01c8962794c82bd87d02a80495998a6a709729"}',X'E58D77E50D91028C0C5ACFC489E7DF424969C864D0D9C40CC1D0EA3F6918B1F4',X'FAB1B9F59677627DD821C249CEA21B224CF1F3683EEF047CFE2170B0A7325C01');
INSERT INTO "audit" VALUES(7,1,7,1795413574020000,1,'cli','begin_import','import_batch',X'01A206FD01857144AB96C68AE2F3B8B6','{"bulk":[],"changes":[{"after":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795413574020000,"state":"running"},"before":null,"id":"01a206fd01857144ab96c68ae2f3b8b6","table":"import_batch"}],"content":"972c2598001d39b3cf5ba5ebd7b829079c3bf457e50111910e1669e66955fb32"}',X'FAB1B9F59677627DD821C249CEA21B224CF1F3683EEF047CFE2170B0A7325C01',X'27C87BA77169384BDE6F796748481E75051B65B8787BB0D2461C2E7FA99FD17A');
INSERT INTO "audit" VALUES(8,1,8,1795413574025000,1,'cli','import_suppliers','import_batch',X'01A206FD01857144AB96C68AE2F3B8B6','{"bulk":[],"changes":[{"after":{"email":"a@b.org"},"before":{"email":null},"id":"01a206fd015278faa1bb5f5deb96cad0","table":"supplier"}],"content":"f417deee3b27a1ed027417d99b44f217ed06c1f064f1a96ba78f7e02b4f99a6e"}',X'27C87BA77169384BDE6F796748481E75051B65B8787BB0D2461C2E7FA99FD17A',X'84F401C57B344E79AD151BD03C89EF76DECD53B9B69044BB167F9CFC6B9B8E35');
INSERT INTO "audit" VALUES(9,1,9,1795413574030000,1,'cli','import_done','import_batch',X'01A206FD01857144AB96C68AE2F3B8B6','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795413574030000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a206fd01857144ab96c68ae2f3b8b6","table":"import_batch"}],"content":"eb4176117200ed0b4647c9d9f8fefeef9972c2db67740022abca966065fbd227"}',X'84F401C57B344E79AD151BD03C89EF76DECD53B9B69044BB167F9CFC6B9B8E35',X'46F15B940043E4B3F2FA9C8106692967323BDC31D58D0D8693774BB30F96529D');
INSERT INTO "audit" VALUES(10,1,10,1795413574046000,1,'cli','begin_import','import_batch',X'01A206FD019E7C43892F2D2C97592363','{"bulk":[],"changes":[{"after":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795413574046000,"state":"running"},"before":null,"id":"01a206fd019e7c43892f2d2c97592363","table":"import_batch"}],"content":"d46c90472f75805e421eb0ecad7cb72e420aac21d51ae7ee41687186d214b790"}',X'46F15B940043E4B3F2FA9C8106692967323BDC31D58D0D8693774BB30F96529D',X'2ACA655131839DBCE7EFD71110AE544620C07F25BF71E812C71C8772BCC3C60A');
INSERT INTO "audit" VALUES(11,1,11,1795413574054000,1,'cli','import_products','import_batch',X'01A206FD019E7C43892F2D2C97592363','{"bulk":[{"count":1,"entity":"category","hash":"7f63263e9d59eb4c7ac181929f5a9b63d7c272ef47fe294cc3d1c7bbe4f08d4c","ids":"b476b035fd0f87fca96d4c322b2633e2"},{"count":1,"entity":"product","hash":"0e4ff554c2567c6e6ece9151b19229a8bd05ed04fa337aab85364472110c1140","ids":"9630eb89a1bc81828fbb986bc8f5d04c"},{"count":1,"entity":"product_barcode","hash":"17a6a6df832318ce8729e78fcbf8043dcb4c071c8d1bcb4806a4d578bc1e2151","ids":"01a206fd01a97df7be6628060c2be6b7"},{"count":1,"entity":"product_price","hash":"0c3f37f618c8b460b368a90ebada9d6191a43f12de1c7a50ed81b5b126d1ba30","ids":"01a206fd01a97144ab90a6ff9dfe6244"}],"changes":[],"content":"bda4ad84f27d1af2a78722b3b7efe6b10fd83fcf27c5cd83d064aeefbca1b7e6"}',X'2ACA655131839DBCE7EFD71110AE544620C07F25BF71E812C71C8772BCC3C60A',X'720D330D6881472C5B1CC0C24F7A6A16C9A0AD5EF8D57B1E3365676076CE3E1A');
INSERT INTO "audit" VALUES(12,1,12,1795413574071000,1,'cli','import_done','import_batch',X'01A206FD019E7C43892F2D2C97592363','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795413574071000,"products_added":1,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"rows_read":0,"state":"running"},"id":"01a206fd019e7c43892f2d2c97592363","table":"import_batch"}],"content":"d6d8972282beb1dbdc03073985297b0db200d78e9134f59df0f2e45a45447651"}',X'720D330D6881472C5B1CC0C24F7A6A16C9A0AD5EF8D57B1E3365676076CE3E1A',X'25CBB7BBDA016C32A53838862D638AEAB922834C75C6D0172E96E19F3BC94BA3');
INSERT INTO "audit" VALUES(13,1,13,1795413574079000,1,'cli','begin_import','import_batch',X'01A206FD01BF7226919475187405E126','{"bulk":[],"changes":[{"after":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795413574079000,"state":"running"},"before":null,"id":"01a206fd01bf7226919475187405e126","table":"import_batch"}],"content":"bc025396e3ebf3efafb2365f5701614da30c5688a33d4fcb954e0a0ab2f317a9"}',X'25CBB7BBDA016C32A53838862D638AEAB922834C75C6D0172E96E19F3BC94BA3',X'C57A24283C04F0562EC09EFAE5E84AAFF42AD5ECE0D89D7DBF2B0713DBE8D807');
INSERT INTO "audit" VALUES(14,1,14,1795413574083000,1,'cli','import_clients','import_batch',X'01A206FD01BF7226919475187405E126','{"bulk":[{"count":1,"entity":"client","hash":"653c8f48b54efed23bebc219446c36d4a50283845e72506c8a3206e65eef3c9b","ids":"02e85dc8820385daaf61d326f3503d07"}],"changes":[],"content":"54e76fda8cae906c74dc8080b2104d65a73cdfdf1d45d3f5d09adf90853ef8a1"}',X'C57A24283C04F0562EC09EFAE5E84AAFF42AD5ECE0D89D7DBF2B0713DBE8D807',X'C5B473F6825A0F8C1C6139202ADF73E628CF67D99D683868BC5DFD4DFC4CFD64');
INSERT INTO "audit" VALUES(15,1,15,1795413574088000,1,'cli','import_done','import_batch',X'01A206FD01BF7226919475187405E126','{"bulk":[],"changes":[{"after":{"accepted":1,"clients_added":1,"finished_at_utc":1795413574088000,"rows_read":1,"state":"done"},"before":{"accepted":0,"clients_added":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a206fd01bf7226919475187405e126","table":"import_batch"}],"content":"dd6ab0758eb025563098b352de07465c6015556cec2e1e39a5360b67ec610a7a"}',X'C5B473F6825A0F8C1C6139202ADF73E628CF67D99D683868BC5DFD4DFC4CFD64',X'230B5C91A5CB3EA0F732388ACD728C296FA3887412887308F69D575A5ED89FA6');
INSERT INTO "audit" VALUES(16,1,16,1795413574113000,1,'cli','begin_import','import_batch',X'01A206FD01E27F47B177F63EE10E667F','{"bulk":[],"changes":[{"after":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795413574113000,"state":"running"},"before":null,"id":"01a206fd01e27f47b177f63ee10e667f","table":"import_batch"}],"content":"e89ef1efbe1680939ebdb1b7dec55280acb7d23adbef584df6c840ae8e150b50"}',X'230B5C91A5CB3EA0F732388ACD728C296FA3887412887308F69D575A5ED89FA6',X'E94C65F44CBD7AAA8C68ADF79235EE26EAE18DA9B862B921102F5AC8965A7B1D');
INSERT INTO "audit" VALUES(17,1,17,1795413574864000,1,'cli','import_category',NULL,NULL,'{"bulk":[{"batch":"01a206fd01e27f47b177f63ee10e667f","count":1,"entity":"category","hash":"65d22c257bb9b6a2861f8a4b9360d6f7abcdd7ff434cebf5ecd37cbdda81fcf5","ids":"01a206fd04ce73c8983724916d685062"}],"changes":[],"content":"42942ea207d812a7d6dbaabf4bf333a26e5a780a6303e5b9694c16f034aec63a"}',X'E94C65F44CBD7AAA8C68ADF79235EE26EAE18DA9B862B921102F5AC8965A7B1D',X'0C70B233B0E252CD7ADCFA2D9A2080B469DFA6C5D976D8AC326751121154EC61');
INSERT INTO "audit" VALUES(18,1,18,1795413574872000,1,'cli','import_product',NULL,NULL,'{"bulk":[{"batch":"01a206fd01e27f47b177f63ee10e667f","count":1,"entity":"product","hash":"a533d0c1b7c1479f0859d9ac210274a2756a718a9f188e47aa360370961055f3","ids":"01a206fd04ce7e9194623de314fc76be"}],"changes":[],"content":"0dc9f0ab45318ad7cedb14f2a80cd907069b274fa014745af6116d3695133917"}',X'0C70B233B0E252CD7ADCFA2D9A2080B469DFA6C5D976D8AC326751121154EC61',X'44A9613A04D1D3B4C574BE829B1C69A755E10866D1B3D9C916DA15B9FEFB53FA');
INSERT INTO "audit" VALUES(19,1,19,1795413574896000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a206fd01e27f47b177f63ee10e667f","count":3,"entity":"sale","hash":"c8d6b5d7dc01eb5ef9e42961ea35672261fe127dfb310b4ad382c15e6314c4dc","ids":"447f6c7326dd8f4b89fccd66ac8d530c8d087742e8368e87a4d839dd4187ba54da97086e3336886499881eb62ffbcc61"}],"changes":[],"content":"053af58a646f88cc6ae3cadfb98b25f7c07405e203526f5e2be1a775b99276e6"}',X'44A9613A04D1D3B4C574BE829B1C69A755E10866D1B3D9C916DA15B9FEFB53FA',X'FED8733B2A8423994A81BC3CBA61B7C2E05991ABC339AF6AC18493F322F4B36F');
INSERT INTO "audit" VALUES(20,1,20,1795413575073000,1,'cli','import_done','import_batch',X'01A206FD01E27F47B177F63EE10E667F','{"bulk":[],"changes":[{"after":{"accepted":4,"finished_at_utc":1795413575073000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"refunds_added":0,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a206fd01e27f47b177f63ee10e667f","table":"import_batch"}],"content":"64a6e7f9bb403ab9289289b83a4bac4aafce90d4324732537bce991aaa1a1f83"}',X'FED8733B2A8423994A81BC3CBA61B7C2E05991ABC339AF6AC18493F322F4B36F',X'C111174883B3365C4E554B271AFF4DFCED49B8D6DAE8EC7DEDE1856691E6C554');
INSERT INTO "audit" VALUES(21,1,21,1795413575092000,1,'cli','begin_import','import_batch',X'01A206FD05B67530A7F740E6E7815376','{"bulk":[],"changes":[{"after":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795413575092000,"state":"running"},"before":null,"id":"01a206fd05b67530a7f740e6e7815376","table":"import_batch"}],"content":"790927829cb56b6e59ca1ec3270139d49fe314d08118640fd743a10cde04435e"}',X'C111174883B3365C4E554B271AFF4DFCED49B8D6DAE8EC7DEDE1856691E6C554',X'F2AFF8BAD6F07A4B98F97DBF035F2B4486DF5FCCFC4677A9CC736B080BEACF59');
INSERT INTO "audit" VALUES(22,1,22,1795413575100000,1,'cli','import_stock','import_batch',X'01A206FD05B67530A7F740E6E7815376','{"bulk":[{"count":1,"entity":"stock_count","hash":"447b42fca8aef384f5c18b1553bf77fe097af88027b41b45ada028e2cd225d80","ids":"01a206fd05be7ae588927f59acb8c56c"}],"changes":[],"content":"2def7fc4b9fba7ad5aadca61d5bad2d651df06578c0ba5917579e082ec915c0c"}',X'F2AFF8BAD6F07A4B98F97DBF035F2B4486DF5FCCFC4677A9CC736B080BEACF59',X'3187FF68ADEE32607192106117F690309125E6AAF1F216D6D44D244428EAEDDD');
INSERT INTO "audit" VALUES(23,1,23,1795413575107000,1,'cli','import_done','import_batch',X'01A206FD05B67530A7F740E6E7815376','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795413575107000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a206fd05b67530a7f740e6e7815376","table":"import_batch"}],"content":"48912f8793cd9a4a5b821783320c5519f30627897a1e4af0efba9efda6221fd6"}',X'3187FF68ADEE32607192106117F690309125E6AAF1F216D6D44D244428EAEDDD',X'37B3C052DB040EA9C647B1D34848E627F727630ADF3ACCCFC9F56A31A48EB1B8');
INSERT INTO "audit" VALUES(24,1,24,1795413575129000,1,'cli','begin_import','import_batch',X'01A206FD05DA7B53BD2A1EA3818E134E','{"bulk":[],"changes":[{"after":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795413575129000,"state":"running"},"before":null,"id":"01a206fd05da7b53bd2a1ea3818e134e","table":"import_batch"}],"content":"00caf2fa014dcec240240c081cfe1f39a3855fc3f4c35f042d3a0076d5a647f2"}',X'37B3C052DB040EA9C647B1D34848E627F727630ADF3ACCCFC9F56A31A48EB1B8',X'001ABF21733F43E9B04278938ECCE848D3AF9AA6EC21ED3DAB53C76187772471');
INSERT INTO "audit" VALUES(25,1,25,1795413575920000,1,'cli','import_known_sales',NULL,NULL,'{"bulk":[{"batch":"01a206fd05da7b53bd2a1ea3818e134e","count":2,"entity":"batch_sale","hash":"5f765ac09c4cae0773e834cf0c5fb4fad88a35831ec4287ca0dd3851711d8e18","ids":"447f6c7326dd8f4b89fccd66ac8d530c8d087742e8368e87a4d839dd4187ba54"}],"changes":[],"content":"c2cc5dcb6fb13684526414506da5dd7944396656a65d934e0421f71427e8e140"}',X'001ABF21733F43E9B04278938ECCE848D3AF9AA6EC21ED3DAB53C76187772471',X'6E87DB993895E9356D2B84E8625D9C1736DA7549C23DC234DE3A4E7103EB2D50');
INSERT INTO "audit" VALUES(26,1,26,1795413575931000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a206fd05da7b53bd2a1ea3818e134e","count":1,"entity":"sale","hash":"b45bfd8653104af02cb771ca883feb9669354dcd1601c9f56f8b2cb2c9b9c846","ids":"fde6e62e12498d949a0ce34d7028acd7"}],"changes":[],"content":"c53f8dbf760951d88f623ecab5ffc8b8806e0bff6a083fd63ed4b99fb7508afb"}',X'6E87DB993895E9356D2B84E8625D9C1736DA7549C23DC234DE3A4E7103EB2D50',X'9B7EC2403A85FE2270D098DDA9F625AF592B0FBB3CCB4A0B531381CC949FBD20');
INSERT INTO "audit" VALUES(27,1,27,1795413576173000,1,'cli','import_done','import_batch',X'01A206FD05DA7B53BD2A1EA3818E134E','{"bulk":[],"changes":[{"after":{"accepted":1,"already_there":3,"finished_at_utc":1795413576173000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"before":{"accepted":0,"already_there":0,"finished_at_utc":null,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a206fd05da7b53bd2a1ea3818e134e","table":"import_batch"}],"content":"bc4e64f4598ff8538cdbcc9886d0768a4c11e09c6062533827a94455a38ccb51"}',X'9B7EC2403A85FE2270D098DDA9F625AF592B0FBB3CCB4A0B531381CC949FBD20',X'224DD230BD8C5C1DE49D8F01F814B8C214089FB97C0A904C6A1920CC910EF955');
INSERT INTO "audit" VALUES(28,1,28,1795413576180000,1,'cli','import_undoing','import_batch',X'01A206FD05DA7B53BD2A1EA3818E134E','{"bulk":[],"changes":[{"after":{"state":"undoing"},"before":{"state":"done"},"id":"01a206fd05da7b53bd2a1ea3818e134e","table":"import_batch"}],"content":"63ddb16c56975139a6600b55f5f880ef1eba58fefabb5a28fe9d9e1e8bae815e"}',X'224DD230BD8C5C1DE49D8F01F814B8C214089FB97C0A904C6A1920CC910EF955',X'26D864EF993E4F5971F99A9442343FD701FB927D269E833F5C3B998DEDD2C1CB');
INSERT INTO "audit" VALUES(29,1,29,1795413576191000,1,'cli','import_undone','import_batch',X'01A206FD05DA7B53BD2A1EA3818E134E','{"bulk":[],"changes":[{"after":{"state":"undone","undone_at_utc":1795413576191000},"before":{"state":"undoing","undone_at_utc":null},"id":"01a206fd05da7b53bd2a1ea3818e134e","table":"import_batch"}],"content":"e8b145f2e14bbd95887a137956ef7455fda51be972c04d605dd980843af3ef15"}',X'26D864EF993E4F5971F99A9442343FD701FB927D269E833F5C3B998DEDD2C1CB',X'BE6E33FFD19936529D0D6EBEEAA48C91BFDCB2A79C6D50EFF51219574AFE93D6');
CREATE TABLE audit_personal (
    audit_key INTEGER NOT NULL,
    client_key INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_audit_personal PRIMARY KEY (audit_key, client_key),
    CONSTRAINT fk_audit_personal_audit_key FOREIGN KEY(audit_key) REFERENCES audit (audit_key),
    CONSTRAINT fk_audit_personal_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "audit_personal" VALUES(4,1,'{"after":{"email":"ann@example.org","name":"Ann","notes":null,"phone":null},"before":null}');
INSERT INTO "audit_personal" VALUES(5,1,'{"after":{"name":"Anna"},"before":{"name":"Ann"}}');
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
INSERT INTO "category" VALUES(1,X'01A206FD014F7EB69FE15DDBFF83DCE6','Drinks',2,NULL,'{"*":"01a206fd014a0000-1"}',0);
INSERT INTO "category" VALUES(2,X'B476B035FD0F87FCA96D4C322B2633E2','Light',11,NULL,'{"*":"01a206fd01a60000-1"}',0);
INSERT INTO "category" VALUES(3,X'01A206FD04CE73C8983724916D685062','Gifts',17,NULL,'{"*":"01a206fd04d00000-1"}',0);
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
INSERT INTO "client" VALUES(1,X'01A206FD0174776687517695516E84F9','1','Anna','ann@example.org',NULL,NULL,0,0,1,NULL,5,NULL,'{"*":"01a206fd01730000-1","name":"01a206fd01790000-1"}',0);
INSERT INTO "client" VALUES(2,X'02E85DC8820385DAAF61D326F3503D07','17850','Bob','bob@example.org',NULL,NULL,0,0,1,3,14,NULL,'{"*":"01a206fd01c30000-1"}',0);
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
INSERT INTO "device" VALUES(1,X'01A206FD0074798B9CED450F54BBA60D',1,1,X'60930F4D01F0BCB7A5C1A60A858B83727FA84EC0B3A44FD102587424AA7D6673');
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
INSERT INTO "import_batch" VALUES(1,X'01A206FD01857144AB96C68AE2F3B8B6','suppliers','till','suppliers.csv','/files/suppliers.csv',X'BDBECF35BAAB492D15678C420DDC452B3E6C61DAAF76169F0664C8D31A643C61','{"mapping": {"kind": "suppliers", "columns": {"name": ["Supplier"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Supplier", "Email"]}','done',1795413574020000,1795413574030000,NULL,1,1,0,0,0,0,0,0,9,1,'{"*":"01a206fd01840000-1","accepted":"01a206fd018e0000-1","finished_at_utc":"01a206fd018e0000-1","rows_read":"01a206fd018e0000-1","state":"01a206fd018e0000-1"}',0);
INSERT INTO "import_batch" VALUES(2,X'01A206FD019E7C43892F2D2C97592363','products','till','products.csv','/files/products.csv',X'B731F985F13608B2A6547CBB1A77B9F2EBC3C98438D50BFE3B28C46EE9530043','{"mapping": {"kind": "products", "columns": {"code": ["Code"], "name": ["Name"], "price": ["Price"], "cost": ["Cost"], "category": ["Category"], "supplier": ["Supplier"], "barcode": ["Barcode"], "tax_rate": ["VAT"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Name", "Price", "Cost", "Category", "Supplier", "Barcode", "VAT"]}','done',1795413574046000,1795413574071000,NULL,1,1,0,0,0,0,1,0,12,1,'{"*":"01a206fd019e0000-1","accepted":"01a206fd01b70000-1","finished_at_utc":"01a206fd01b70000-1","products_added":"01a206fd01b70000-1","rows_read":"01a206fd01b70000-1","state":"01a206fd01b70000-1"}',0);
INSERT INTO "import_batch" VALUES(3,X'01A206FD01BF7226919475187405E126','clients','till','clients.csv','/files/clients.csv',X'90303FCC76CA774A7CA33D4396E8C7C1BB9D3BF86FB4D1C353D0A33DE55FC620','{"mapping": {"kind": "clients", "columns": {"code": ["Customer number"], "name": ["Name"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Customer number", "Name", "Email"]}','done',1795413574079000,1795413574088000,NULL,1,1,0,0,0,0,0,1,15,1,'{"*":"01a206fd01bf0000-1","accepted":"01a206fd01c80000-1","clients_added":"01a206fd01c80000-1","finished_at_utc":"01a206fd01c80000-1","rows_read":"01a206fd01c80000-1","state":"01a206fd01c80000-1"}',0);
INSERT INTO "import_batch" VALUES(4,X'01A206FD01E27F47B177F63EE10E667F','sales','till','sales.csv','/files/sales.csv',X'2ECF31052A9BDED805D487360104841BD17A0090134563C4ACA004A0569AB4AC','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','done',1795413574113000,1795413575073000,NULL,5,4,1,0,2,1,1,0,20,1,'{"*":"01a206fd01e10000-1","accepted":"01a206fd05a10000-1","finished_at_utc":"01a206fd05a10000-1","products_added":"01a206fd05a10000-1","refunds_added":"01a206fd05a10000-1","rows_read":"01a206fd05a10000-1","sales_added":"01a206fd05a10000-1","set_aside":"01a206fd05a10000-1","state":"01a206fd05a10000-1"}',0);
INSERT INTO "import_batch" VALUES(5,X'01A206FD05B67530A7F740E6E7815376','stock','till','stock.csv','/files/stock.csv',X'242CB4968B2C5E444EDE7389331E2670DDF35618FA11DD12CECEE5F41CEC9EBC','{"mapping": {"kind": "stock", "columns": {"code": ["Code"], "on_hand": ["Quantity"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Quantity"]}','done',1795413575092000,1795413575107000,NULL,1,1,0,0,0,0,0,0,23,1,'{"*":"01a206fd05b40000-1","accepted":"01a206fd05c30000-1","finished_at_utc":"01a206fd05c30000-1","rows_read":"01a206fd05c30000-1","state":"01a206fd05c30000-1"}',0);
INSERT INTO "import_batch" VALUES(6,X'01A206FD05DA7B53BD2A1EA3818E134E','sales','till','sales.csv','/files/sales.csv',X'2D0ED4A80BF00E0B99C06E712E6AD3BE1D984BAF0F20AAF429B1DB4176602D81','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','undone',1795413575129000,1795413576173000,1795413576191000,5,1,1,3,1,0,0,0,29,1,'{"*":"01a206fd05d90000-1","accepted":"01a206fd09ed0000-1","already_there":"01a206fd09ed0000-1","finished_at_utc":"01a206fd09ed0000-1","rows_read":"01a206fd09ed0000-1","sales_added":"01a206fd09ed0000-1","set_aside":"01a206fd09ed0000-1","state":"01a206fd09ff0000-1","undone_at_utc":"01a206fd09ff0000-1"}',0);
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
INSERT INTO "outbox" VALUES(1,'{"bulk":[],"rows":[{"id":"01a206fd012f79d3b20ad6883f1f8cb8","set":{"name":"Owner","role":"owner"},"table":"staff"}]}',NULL);
INSERT INTO "outbox" VALUES(2,'{"bulk":[],"rows":[{"id":"01a206fd014f7eb69fe15ddbff83dce6","set":{"name":"Drinks"},"table":"category"},{"id":"01a206fd015278faa1bb5f5deb96cad0","set":{"name":"Twin"},"table":"supplier"},{"id":"01a206fd01537ebfab20116faa8e29b7","set":{"inclusive":1,"name":"20%","rate_ppm":200000},"table":"tax_rate"},{"id":"01a206fd01547247b35c16a84205670b","set":{"active":1,"category_id":"01a206fd014f7eb69fe15ddbff83dce6","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a206fd015278faa1bb5f5deb96cad0","tax_rate_id":"01a206fd01537ebfab20116faa8e29b7"},"table":"product"},{"id":"01a206fd015679dc88797b349428589a","set":{"barcode":"73513537","product_id":"01a206fd01547247b35c16a84205670b"},"table":"product_barcode"},{"id":"01a206fd015775c99d3c84305bd93d8e","set":{"currency":"GBP","price_micro":1500000,"product_id":"01a206fd01547247b35c16a84205670b","tax_rate_id":"01a206fd01537ebfab20116faa8e29b7","valid_from_utc":1795413573962000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(3,'{"bulk":[],"rows":[{"id":"01a206fd01547247b35c16a84205670b","set":{"name":"Green tea","price_micro":2000000},"table":"product"},{"id":"01a206fd016b75e1abf624be711506b3","set":{"currency":"GBP","price_micro":2000000,"product_id":"01a206fd01547247b35c16a84205670b","tax_rate_id":"01a206fd01537ebfab20116faa8e29b7","valid_from_utc":1795413573988000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(4,'{"bulk":[],"rows":[{"id":"01a206fd0174776687517695516e84f9","set":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"ann@example.org","name":"Ann","notes":null,"phone":null},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(5,'{"bulk":[],"rows":[{"id":"01a206fd0174776687517695516e84f9","set":{"name":"Anna"},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(6,'{"bulk":[],"rows":[{"id":"01a206fd017e74deaf2d6927beaf303c","set":{"name":"period","value":"\"year\""},"table":"setting"}]}',NULL);
INSERT INTO "outbox" VALUES(7,'{"bulk":[],"rows":[{"id":"01a206fd01857144ab96c68ae2f3b8b6","set":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795413574020000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(8,'{"bulk":[],"rows":[{"id":"01a206fd015278faa1bb5f5deb96cad0","set":{"email":"a@b.org"},"table":"supplier"}]}',NULL);
INSERT INTO "outbox" VALUES(9,'{"bulk":[],"rows":[{"id":"01a206fd01857144ab96c68ae2f3b8b6","set":{"accepted":1,"finished_at_utc":1795413574030000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(10,'{"bulk":[],"rows":[{"id":"01a206fd019e7c43892f2d2c97592363","set":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795413574046000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(11,'{"bulk":[{"count":1,"entity":"category","hash":"7f63263e9d59eb4c7ac181929f5a9b63d7c272ef47fe294cc3d1c7bbe4f08d4c","ids":"b476b035fd0f87fca96d4c322b2633e2"},{"count":1,"entity":"product","hash":"0e4ff554c2567c6e6ece9151b19229a8bd05ed04fa337aab85364472110c1140","ids":"9630eb89a1bc81828fbb986bc8f5d04c"},{"count":1,"entity":"product_barcode","hash":"17a6a6df832318ce8729e78fcbf8043dcb4c071c8d1bcb4806a4d578bc1e2151","ids":"01a206fd01a97df7be6628060c2be6b7"},{"count":1,"entity":"product_price","hash":"0c3f37f618c8b460b368a90ebada9d6191a43f12de1c7a50ed81b5b126d1ba30","ids":"01a206fd01a97144ab90a6ff9dfe6244"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(12,'{"bulk":[],"rows":[{"id":"01a206fd019e7c43892f2d2c97592363","set":{"accepted":1,"finished_at_utc":1795413574071000,"products_added":1,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(13,'{"bulk":[],"rows":[{"id":"01a206fd01bf7226919475187405e126","set":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795413574079000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(14,'{"bulk":[{"count":1,"entity":"client","hash":"653c8f48b54efed23bebc219446c36d4a50283845e72506c8a3206e65eef3c9b","ids":"02e85dc8820385daaf61d326f3503d07"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(15,'{"bulk":[],"rows":[{"id":"01a206fd01bf7226919475187405e126","set":{"accepted":1,"clients_added":1,"finished_at_utc":1795413574088000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(16,'{"bulk":[],"rows":[{"id":"01a206fd01e27f47b177f63ee10e667f","set":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795413574113000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(17,'{"bulk":[{"batch":"01a206fd01e27f47b177f63ee10e667f","count":1,"entity":"category","hash":"65d22c257bb9b6a2861f8a4b9360d6f7abcdd7ff434cebf5ecd37cbdda81fcf5","ids":"01a206fd04ce73c8983724916d685062"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(18,'{"bulk":[{"batch":"01a206fd01e27f47b177f63ee10e667f","count":1,"entity":"product","hash":"a533d0c1b7c1479f0859d9ac210274a2756a718a9f188e47aa360370961055f3","ids":"01a206fd04ce7e9194623de314fc76be"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(19,'{"bulk":[{"batch":"01a206fd01e27f47b177f63ee10e667f","count":3,"entity":"sale","hash":"c8d6b5d7dc01eb5ef9e42961ea35672261fe127dfb310b4ad382c15e6314c4dc","ids":"447f6c7326dd8f4b89fccd66ac8d530c8d087742e8368e87a4d839dd4187ba54da97086e3336886499881eb62ffbcc61"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(20,'{"bulk":[],"rows":[{"id":"01a206fd01e27f47b177f63ee10e667f","set":{"accepted":4,"finished_at_utc":1795413575073000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(21,'{"bulk":[],"rows":[{"id":"01a206fd05b67530a7f740e6e7815376","set":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795413575092000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'{"bulk":[{"count":1,"entity":"stock_count","hash":"447b42fca8aef384f5c18b1553bf77fe097af88027b41b45ada028e2cd225d80","ids":"01a206fd05be7ae588927f59acb8c56c"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(23,'{"bulk":[],"rows":[{"id":"01a206fd05b67530a7f740e6e7815376","set":{"accepted":1,"finished_at_utc":1795413575107000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(24,'{"bulk":[],"rows":[{"id":"01a206fd05da7b53bd2a1ea3818e134e","set":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795413575129000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(25,'{"bulk":[{"batch":"01a206fd05da7b53bd2a1ea3818e134e","count":2,"entity":"batch_sale","hash":"5f765ac09c4cae0773e834cf0c5fb4fad88a35831ec4287ca0dd3851711d8e18","ids":"447f6c7326dd8f4b89fccd66ac8d530c8d087742e8368e87a4d839dd4187ba54"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(26,'{"bulk":[{"batch":"01a206fd05da7b53bd2a1ea3818e134e","count":1,"entity":"sale","hash":"b45bfd8653104af02cb771ca883feb9669354dcd1601c9f56f8b2cb2c9b9c846","ids":"fde6e62e12498d949a0ce34d7028acd7"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(27,'{"bulk":[],"rows":[{"id":"01a206fd05da7b53bd2a1ea3818e134e","set":{"accepted":1,"already_there":3,"finished_at_utc":1795413576173000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(28,'{"bulk":[],"rows":[{"id":"01a206fd05da7b53bd2a1ea3818e134e","set":{"state":"undoing"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'{"bulk":[],"rows":[{"id":"01a206fd05da7b53bd2a1ea3818e134e","set":{"state":"undone","undone_at_utc":1795413576191000},"table":"import_batch"}]}',NULL);
CREATE TABLE person_key (
    client_key INTEGER NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (client_key),
    CONSTRAINT fk_person_key_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "person_key" VALUES(1,X'15595F5382A32EFCEED9CE1F6815B60E4CF03C77E078F2116DD900ABDBA912D7');
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
    deleted INTEGER DEFAULT '0' NOT NULL,
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
INSERT INTO "product" VALUES(1,X'01A206FD01547247B35C16A84205670B','TEA','Green tea',1,1,1,2000000,NULL,NULL,NULL,1,1,NULL,3,NULL,'{"*":"01a206fd014a0000-1","name":"01a206fd01640000-1","price_micro":"01a206fd01640000-1"}',0);
INSERT INTO "product" VALUES(2,X'9630EB89A1BC81828FBB986BC8F5D04C','LAMP','Lantern',2,1,1,3390000,1000000,NULL,NULL,1,1,2,11,NULL,'{"*":"01a206fd01a60000-1"}',0);
INSERT INTO "product" VALUES(3,X'01A206FD04CE7E9194623DE314FC76BE','HEART','Heart holder',3,NULL,NULL,2550000,NULL,NULL,NULL,1,1,4,18,NULL,'{"*":"01a206fd04d80000-1"}',0);
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
INSERT INTO "product_barcode" VALUES(1,X'01A206FD015679DC88797B349428589A',1,'73513537',2,NULL,'{"*":"01a206fd014a0000-1"}',0);
INSERT INTO "product_barcode" VALUES(2,X'01A206FD01A97DF7BE6628060C2BE6B7',2,'4006381333931',11,NULL,'{"*":"01a206fd01a60000-1"}',0);
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
INSERT INTO "product_price" VALUES(1,X'01A206FD015775C99D3C84305BD93D8E',1,1795413573962000,1500000,1,'GBP',2);
INSERT INTO "product_price" VALUES(2,X'01A206FD016B75E1ABF624BE711506B3',1,1795413573988000,2000000,1,'GBP',3);
INSERT INTO "product_price" VALUES(3,X'01A206FD01A97144AB90A6FF9DFE6244',2,1795413574054000,3390000,1,'GBP',11);
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
INSERT INTO "rollup_client_total" VALUES(1,2,1,1,3,1839,255,7000,1000,30,57,282,100);
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
    lines_hash BLOB NOT NULL,
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
INSERT INTO "sale" VALUES(1,X'447F6C7326DD8F4B89FCCD66AC8D530C',19,1,NULL,NULL,2,NULL,0,1767605400000000,0,'Europe/London',20458,'A1',2,1839,0,7000,0,30,57,282,100,1,1,X'8C6CA8B1931CC4AFD7DDA9FFD3C5FC7E88044693CE85FBDEA64A3CC7A508B18F');
INSERT INTO "sale" VALUES(2,X'8D087742E8368E87A4D839DD4187BA54',19,1,NULL,NULL,2,NULL,1,1767787200000000,0,'Europe/London',20460,'CA1',1,0,255,0,1000,0,0,0,0,0,1,X'D0F31DF41D3F034379243AE7C4CF85F11AFEF593408C7A19B14D16FB1C384B2A');
INSERT INTO "sale" VALUES(3,X'DA97086E3336886499881EB62FFBCC61',19,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A2',1,931,0,4000,0,0,155,776,400,0,1,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9');
INSERT INTO "sale" VALUES(4,X'FDE6E62E12498D949A0CE34D7028ACD7',26,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A3',1,931,0,4000,0,0,155,776,400,0,0,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9');
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
    cost_minor INTEGER,
    CONSTRAINT pk_sale_line PRIMARY KEY (sale_key, ordinal),
    CONSTRAINT fk_sale_line_sale_key FOREIGN KEY(sale_key) REFERENCES sale (sale_key),
    CONSTRAINT fk_sale_line_product_key FOREIGN KEY(product_key) REFERENCES product (product_key),
    CONSTRAINT fk_sale_line_sold_as_key FOREIGN KEY(sold_as_key) REFERENCES sold_as (sold_as_key),
    CONSTRAINT fk_sale_line_category_key FOREIGN KEY(category_key) REFERENCES category (category_key)
)
 WITHOUT ROWID,
 STRICT;
INSERT INTO "sale_line" VALUES(1,1,3,1,3,3,6000,2550000,30,1500,0,NULL);
INSERT INTO "sale_line" VALUES(1,2,2,2,2,3,1000,3390000,0,339,57,100);
INSERT INTO "sale_line" VALUES(2,1,3,1,3,3,-1000,2550000,0,-255,0,NULL);
INSERT INTO "sale_line" VALUES(3,1,2,2,2,3,4000,2328000,0,931,155,400);
INSERT INTO "sale_line" VALUES(4,1,2,2,2,3,4000,2328000,0,931,155,400);
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
INSERT INTO "setting" VALUES(1,X'01A206FD017E74DEAF2D6927BEAF303C','period','"year"',6,1,'{"*":"01a206fd017d0000-1"}',0);
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
CREATE TABLE staff (
    staff_key INTEGER NOT NULL,
    staff_id BLOB NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    active INTEGER DEFAULT '1' NOT NULL,
    txn_key INTEGER NOT NULL,
    store_key INTEGER,
    stamps TEXT DEFAULT '{}' NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_staff PRIMARY KEY (staff_key),
    CONSTRAINT uq_staff_staff_id UNIQUE (staff_id),
    CONSTRAINT fk_staff_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_staff_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "staff" VALUES(1,X'01A206FD012F79D3B20AD6883F1F8CB8','Owner','owner',1,1,NULL,'{"*":"01a206fd012e0000-1"}',0);
CREATE TABLE stock_count (
    count_key INTEGER NOT NULL,
    count_id BLOB NOT NULL,
    store_key INTEGER NOT NULL,
    product_key INTEGER NOT NULL,
    counted_at_utc INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    batch_key INTEGER,
    txn_key INTEGER NOT NULL,
    CONSTRAINT pk_stock_count PRIMARY KEY (count_key),
    CONSTRAINT uq_stock_count_count_id UNIQUE (count_id),
    CONSTRAINT fk_stock_count_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_stock_count_product_key FOREIGN KEY(product_key) REFERENCES product (product_key),
    CONSTRAINT fk_stock_count_batch_key FOREIGN KEY(batch_key) REFERENCES import_batch (batch_key),
    CONSTRAINT fk_stock_count_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key)
)
 STRICT;
INSERT INTO "stock_count" VALUES(1,X'01A206FD05BE7AE588927F59ACB8C56C',1,2,1795413575100000,12000,5,22);
CREATE TABLE store (
    store_key INTEGER NOT NULL,
    store_id BLOB NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    timezone TEXT NOT NULL,
    day_cutoff_minutes INTEGER DEFAULT '240' NOT NULL,
    stamps TEXT DEFAULT '{}' NOT NULL,
    CONSTRAINT pk_store PRIMARY KEY (store_key),
    CONSTRAINT uq_store_store_id UNIQUE (store_id)
)
 STRICT;
INSERT INTO "store" VALUES(1,X'01A206FD005E7265A7DD27551F4A769D','Corner shop','GBP','Europe/London',240,'{}');
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
INSERT INTO "supplier" VALUES(1,X'01A206FD015278FAA1BB5F5DEB96CAD0','Twin','a@b.org',NULL,NULL,NULL,8,NULL,'{"*":"01a206fd014a0000-1","email":"01a206fd01890000-1"}',0);
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
INSERT INTO "tax_rate" VALUES(1,X'01A206FD01537EBFAB20116FAA8E29B7','20%',200000,1,2,NULL,'{"*":"01a206fd014a0000-1"}',0);
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
INSERT INTO "till" VALUES(1,X'01A206FD005F74CF9374958D55E2BCC9',1,1,'Till 1');
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
INSERT INTO "txn" VALUES(1,X'01A206FD012E7EEB9D71AD0B0BC77269',1,1,NULL,'create_store',117664223981338624,X'AA0BD8F59392BC1A60A544AC5FC9585C0BBE519EBC429917282C8E63D0BDDE99',1);
INSERT INTO "txn" VALUES(2,X'01A206FD014A7200A18EA86371B3945C',1,2,NULL,'create_product',117664223983173632,X'07CAE0C152E6861D59A32C9C0C7EB38F4A65D04928A73B08305C00F4FA2F316D',6);
INSERT INTO "txn" VALUES(3,X'01A206FD01647306AA862F4E03FF8AFC',1,3,NULL,'edit_product',117664223984877568,X'7843061F1DD7543EAAA69B0BB70A4785F84161AC03D2FCAB0E5454BAEB6CAB90',2);
INSERT INTO "txn" VALUES(4,X'01A206FD017374F5AEE4CFAFC7A0609E',1,4,NULL,'create_client',117664223985860608,X'1FCA23D34662478FDE1C27E94A33DBAEAC1740F15E5C9423BB42A603772583FD',1);
INSERT INTO "txn" VALUES(5,X'01A206FD017976E2AEFAFC1281C345ED',1,5,NULL,'edit_client',117664223986253824,X'84D9A89E06C6EA7C7E2A873102D18040F7A3F13978E3FB83DEEABA0D66B25069',1);
INSERT INTO "txn" VALUES(6,X'01A206FD017D70A58A01BF11D83A739A',1,6,1,'change_setting',117664223986515968,X'93C1A1A0D44BFB8C9DF87D3D8D01C8962794C82BD87D02A80495998A6A709729',1);
INSERT INTO "txn" VALUES(7,X'01A206FD01847DB0BEACA6823151727C',1,7,1,'begin_import',117664223986974720,X'972C2598001D39B3CF5BA5EBD7B829079C3BF457E50111910E1669E66955FB32',1);
INSERT INTO "txn" VALUES(8,X'01A206FD018A7321AFB0F0ED1ECBF59D',1,8,NULL,'import_suppliers',117664223987302400,X'F417DEEE3B27A1ED027417D99B44F217ED06C1F064F1A96BA78F7E02B4F99A6E',1);
INSERT INTO "txn" VALUES(9,X'01A206FD018E7A748EE0252403201132',1,9,1,'import_done',117664223987630080,X'EB4176117200ED0B4647C9D9F8FEFEEF9972C2DB67740022ABCA966065FBD227',1);
INSERT INTO "txn" VALUES(10,X'01A206FD019E79B88873473E9E87F332',1,10,1,'begin_import',117664223988678656,X'D46C90472F75805E421EB0ECAD7CB72E420AAC21D51AE7EE41687186D214B790',1);
INSERT INTO "txn" VALUES(11,X'01A206FD01A6758AB77521151759AEFB',1,11,NULL,'import_products',117664223989202944,X'BDA4AD84F27D1AF2A78722B3B7EFE6B10FD83FCF27C5CD83D064AEEFBCA1B7E6',4);
INSERT INTO "txn" VALUES(12,X'01A206FD01B87C92B25609B0194B7B38',1,12,1,'import_done',117664223990317056,X'D6D8972282BEB1DBDC03073985297B0DB200D78E9134F59DF0F2E45A45447651',1);
INSERT INTO "txn" VALUES(13,X'01A206FD01BF774ABD247FFC239A2608',1,13,1,'begin_import',117664223990841344,X'BC025396E3EBF3EFAFB2365F5701614DA30C5688A33D4FCB954E0A0AB2F317A9',1);
INSERT INTO "txn" VALUES(14,X'01A206FD01C47995BAA2023AB0792CE5',1,14,NULL,'import_clients',117664223991103488,X'54E76FDA8CAE906C74DC8080B2104D65A73CDFDF1D45D3F5D09ADF90853EF8A1',1);
INSERT INTO "txn" VALUES(15,X'01A206FD01C87F34A574CF7C77744C5C',1,15,1,'import_done',117664223991431168,X'DD6AB0758EB025563098B352DE07465C6015556CEC2E1E39A5360B67EC610A7A',1);
INSERT INTO "txn" VALUES(16,X'01A206FD01E179ADA58A51236C34944B',1,16,1,'begin_import',117664223993069568,X'E89EF1EFBE1680939EBDB1B7DEC55280ACB7D23ADBEF584DF6C840AE8E150B50',1);
INSERT INTO "txn" VALUES(17,X'01A206FD04D07587A9401E2CA966D301',1,17,NULL,'import_category',117664224042287104,X'42942EA207D812A7D6DBAABF4BF333A26E5A780A6303E5B9694C16F034AEC63A',1);
INSERT INTO "txn" VALUES(18,X'01A206FD04D8751395671E33012123B1',1,18,NULL,'import_product',117664224042811392,X'0DC9F0AB45318AD7CEDB14F2A80CD907069B274FA014745AF6116D3695133917',1);
INSERT INTO "txn" VALUES(19,X'01A206FD04F07A21A379E2271AAAD8A5',1,19,1,'import_sales',117664224044384256,X'053AF58A646F88CC6AE3CADFB98B25F7C07405E203526F5E2BE1A775B99276E6',3);
INSERT INTO "txn" VALUES(20,X'01A206FD05A17C39A6774D04977B79EE',1,20,1,'import_done',117664224055984128,X'64A6E7F9BB403AB9289289B83A4BAC4AAFCE90D4324732537BCE991AAA1A1F83',1);
INSERT INTO "txn" VALUES(21,X'01A206FD05B570349314E68B73BDFF98',1,21,1,'begin_import',117664224057229312,X'790927829CB56B6E59CA1EC3270139D49FE314D08118640FD743A10CDE04435E',1);
INSERT INTO "txn" VALUES(22,X'01A206FD05BC734EB9B0A916E0E6400E',1,22,1,'import_stock',117664224057753600,X'2DEF7FC4B9FBA7AD5AADCA61D5BAD2D651DF06578C0BA5917579E082EC915C0C',1);
INSERT INTO "txn" VALUES(23,X'01A206FD05C372C083D1F4C78CF47E5A',1,23,1,'import_done',117664224058212352,X'48912F8793CD9A4A5B821783320C5519F30627897A1E4AF0EFBA9EFDA6221FD6',1);
INSERT INTO "txn" VALUES(24,X'01A206FD05D974EFB479129EA4F6395B',1,24,1,'begin_import',117664224059654144,X'00CAF2FA014DCEC240240C081CFE1F39A3855FC3F4C35F042D3A0076D5A647F2',1);
INSERT INTO "txn" VALUES(25,X'01A206FD08F073A89651DA33E2637A93',1,25,1,'import_known_sales',117664224111493120,X'C2CC5DCB6FB13684526414506DA5DD7944396656A65D934E0421F71427E8E140',2);
INSERT INTO "txn" VALUES(26,X'01A206FD08FB7C6293DDA32ADAF442DB',1,26,1,'import_sales',117664224112214016,X'C53F8DBF760951D88F623ECAB5FFC8B8806E0BFF6A083FD63ED4B99FB7508AFB',1);
INSERT INTO "txn" VALUES(27,X'01A206FD09ED7B4A8363A00A6FCCA3A0',1,27,1,'import_done',117664224128073728,X'BC4E64F4598FF8538CDBCC9886D0768A4C11E09C6062533827A94455A38CCB51',1);
INSERT INTO "txn" VALUES(28,X'01A206FD09F4753593A904E27D6A91AF',1,28,1,'import_undoing',117664224128532480,X'63DDB16C56975139A6600B55F5F880EF1EBA58FEFABB5A28FE9D9E1E8BAE815E',1);
INSERT INTO "txn" VALUES(29,X'01A206FD09FF757083185BB09F80A05C',1,29,1,'import_undone',117664224129253376,X'E8B145F2E14BBD95887A137956EF7455FDA51BE972C04D605DD980843AF3EF15',1);
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
COMMIT;
