BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "audit" VALUES(1,1,1,1795566462985000,NULL,'cli','create_store','staff',X'01A21019E809755AB501B181A3A75401','{"bulk":[],"changes":[{"after":{"name":"Owner","role":"owner"},"before":null,"id":"01a21019e809755ab501b181a3a75401","table":"staff"}],"content":"6a291538381c13f64ba588e4db7f7df7e98069dae5f2d3796269707f1c9172a7"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'87CEDBA774B8084EDC95084CAF2D71A268F5F0914F9659DCF751BF8BC649FD94');
INSERT INTO "audit" VALUES(2,1,2,1795566463000000,1,'cli','create_product','product',X'01A21019E81E7ECBACC36F88B51B8411','{"bulk":[],"changes":[{"after":{"name":"Drinks"},"before":null,"id":"01a21019e81a7727b9429d5376bbd85f","table":"category"},{"after":{"name":"Twin"},"before":null,"id":"01a21019e81c7e29b13ee0ea36009991","table":"supplier"},{"after":{"inclusive":1,"name":"20%","rate_ppm":200000},"before":null,"id":"01a21019e81d7db389eb0ef82aa56391","table":"tax_rate"},{"after":{"active":1,"category_id":"01a21019e81a7727b9429d5376bbd85f","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a21019e81c7e29b13ee0ea36009991","tax_rate_id":"01a21019e81d7db389eb0ef82aa56391"},"before":null,"id":"01a21019e81e7ecbacc36f88b51b8411","table":"product"},{"after":{"barcode":"73513537","product_id":"01a21019e81e7ecbacc36f88b51b8411"},"before":null,"id":"01a21019e821747b8d37d2570de6e226","table":"product_barcode"},{"after":{"currency":"GBP","price_micro":1500000,"product_id":"01a21019e81e7ecbacc36f88b51b8411","tax_rate_id":"01a21019e81d7db389eb0ef82aa56391","valid_from_utc":1795566463000000},"before":null,"id":"01a21019e82379f484ed2b2f6b70c218","table":"product_price"}],"content":"0832669c072745825f0eee261e2f03b340dfc65c6f15af60ae640c69d63383c1"}',X'87CEDBA774B8084EDC95084CAF2D71A268F5F0914F9659DCF751BF8BC649FD94',X'3E53AAB956644FE00DBC732866414D0BC0DD80532A90F1679DF5F1E7442200BD');
INSERT INTO "audit" VALUES(3,1,3,1795566463019000,1,'cli','edit_product','product',X'01A21019E81E7ECBACC36F88B51B8411','{"bulk":[],"changes":[{"after":{"name":"Green tea","price_micro":2000000},"before":{"name":"Tea","price_micro":1500000},"id":"01a21019e81e7ecbacc36f88b51b8411","table":"product"},{"after":{"currency":"GBP","price_micro":2000000,"product_id":"01a21019e81e7ecbacc36f88b51b8411","tax_rate_id":"01a21019e81d7db389eb0ef82aa56391","valid_from_utc":1795566463019000},"before":null,"id":"01a21019e8337afebd56c658fe244d20","table":"product_price"}],"content":"b59e2290c15388c54ea9498d1b49dc8e5c731976438e23e1f04ff338a4f6c57b"}',X'3E53AAB956644FE00DBC732866414D0BC0DD80532A90F1679DF5F1E7442200BD',X'31569FF614594AFD6F8166F268B0C084FAE60F78C38DD7B16AF9FC857743B7D6');
INSERT INTO "audit" VALUES(4,1,4,1795566463030000,1,'cli','create_client','client',X'01A21019E8377A349BC3CECEBBAB44F8','{"bulk":[],"changes":[{"after":{"active":1,"code":"hmac:e74df76933f5a43f8c17620391faa01651c93c9e65946e3a5dda77ea5da37414","consent_email":0,"consent_sms":0,"email":"hmac:7daea3c3cfeb15d601d3c95d49e7ebca62f37171debb03db7b5f4e7a6463cd3b","name":"hmac:413d57869a467f9a3722ff5b5e754d520b7a7ea15426087887382ec65d8b0d33","notes":null,"phone":null},"before":null,"id":"01a21019e8377a349bc3cecebbab44f8","table":"client"}],"content":"77f905a9a6249630f0888353598e296fdb98418c30830753db0b086f9cf73f67"}',X'31569FF614594AFD6F8166F268B0C084FAE60F78C38DD7B16AF9FC857743B7D6',X'D5C675105DB765F80317374DB4F54D7A791DD672A7F46332913613F6E8D385FD');
INSERT INTO "audit" VALUES(5,1,5,1795566463042000,1,'cli','edit_client','client',X'01A21019E8377A349BC3CECEBBAB44F8','{"bulk":[],"changes":[{"after":{"name":"hmac:aa4d7591a0386451358d040738cd05b88d1f3128fb59ebb717412740c5d8cadf"},"before":{"name":"hmac:413d57869a467f9a3722ff5b5e754d520b7a7ea15426087887382ec65d8b0d33"},"id":"01a21019e8377a349bc3cecebbab44f8","table":"client"}],"content":"97460bd92166537a6a05d2e0fbb4875c2c9f352612160fb0520f4823a02b8797"}',X'D5C675105DB765F80317374DB4F54D7A791DD672A7F46332913613F6E8D385FD',X'9D1811E7B445D9B09C4CA0AAA21FBF3A371B60FF855FCEF1C73DE95779CF0174');
INSERT INTO "audit" VALUES(6,1,6,1795566463050000,1,'cli','change_setting','setting',X'01A21019E84A7882BB3F3CDF38376054','{"bulk":[],"changes":[{"after":{"name":"period","value":"\"year\""},"before":null,"id":"01a21019e84a7882bb3f3cdf38376054","table":"setting"}],"content":"16b0547f65ba93ec9241fd0f44e97cf862fb07b3c43c995ef26acfb1c04b2c63"}',X'9D1811E7B445D9B09C4CA0AAA21FBF3A371B60FF855FCEF1C73DE95779CF0174',X'C41C9FBEB10D68AC2E9562FF7A97B94C835241F3D572B1DE6D0590F2C6DA05AF');
INSERT INTO "audit" VALUES(7,1,7,1795566463063000,1,'cli','begin_import','import_batch',X'01A21019E85976DB9FBB35B686AF0AED','{"bulk":[],"changes":[{"after":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795566463063000,"state":"running"},"before":null,"id":"01a21019e85976db9fbb35b686af0aed","table":"import_batch"}],"content":"e124158c5fb313b45a22286cfab3493dee934939fae9885b7413cbffc7975d6c"}',X'C41C9FBEB10D68AC2E9562FF7A97B94C835241F3D572B1DE6D0590F2C6DA05AF',X'8E1C07607A3BDF05322AAE8EC7C2ABDE446AAB53FC094473ED58E4ECDC6B235A');
INSERT INTO "audit" VALUES(8,1,8,1795566463071000,1,'cli','import_suppliers','import_batch',X'01A21019E85976DB9FBB35B686AF0AED','{"bulk":[],"changes":[{"after":{"email":"a@b.org"},"before":{"email":null},"id":"01a21019e81c7e29b13ee0ea36009991","table":"supplier"}],"content":"ea252d2f729f9b122cadd3466ebec0b597ae5268bffd98f0ead351d2624578a6"}',X'8E1C07607A3BDF05322AAE8EC7C2ABDE446AAB53FC094473ED58E4ECDC6B235A',X'AE764DBBFFCCAB15F577077E4693B3C5EB1D62067BBF8C7B491792152C449A21');
INSERT INTO "audit" VALUES(9,1,9,1795566463076000,1,'cli','import_done','import_batch',X'01A21019E85976DB9FBB35B686AF0AED','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795566463076000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a21019e85976db9fbb35b686af0aed","table":"import_batch"}],"content":"f6dcb3fcfe34bf25628901ee685287afef0c02c66db82f40c3334cc0de49f7f2"}',X'AE764DBBFFCCAB15F577077E4693B3C5EB1D62067BBF8C7B491792152C449A21',X'30710EA3530A70393BEC56982B14F7544FAD100E9AB05C0C0E95FDE2B431A098');
INSERT INTO "audit" VALUES(10,1,10,1795566463103000,1,'cli','begin_import','import_batch',X'01A21019E87F7E2DAB09F011D8C7B043','{"bulk":[],"changes":[{"after":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795566463103000,"state":"running"},"before":null,"id":"01a21019e87f7e2dab09f011d8c7b043","table":"import_batch"}],"content":"52301e4050926689f800dac0476b24c7541bdcb142ff1858942a52665f9ae240"}',X'30710EA3530A70393BEC56982B14F7544FAD100E9AB05C0C0E95FDE2B431A098',X'3974A9B76D208E6DC57600727B111ACE2112493294632A73B0BA7CBD9BD62A45');
INSERT INTO "audit" VALUES(11,1,11,1795566463115000,1,'cli','import_products','import_batch',X'01A21019E87F7E2DAB09F011D8C7B043','{"bulk":[{"count":1,"entity":"category","hash":"5e3f11d9dd13113a0365d54b3e619fe53abd1756d81aa66d896a1c9db8c81122","ids":"e6354a3399e98892b0c5042194fa0b0d"},{"count":1,"entity":"product","hash":"86720b6f1a33170e84575931d89f6be252b619a31986105541e01a64ecaecc48","ids":"ba890dc0fd6e82998bf20e81b7ddc2b8"},{"count":1,"entity":"product_barcode","hash":"96ec62614bc3c59fdd3754ac7e1f856e00156c6c10f454d5a82362c38a769362","ids":"01a21019e88d7a05a110939426ced3eb"},{"count":1,"entity":"product_price","hash":"7e687bef8eba069ab1ba60a27b03c7589774173a0f65fe9e15968e7cdd8c7507","ids":"01a21019e88d7a9da849bf2cfaec6a9e"}],"changes":[],"content":"812c640405fa8affeb388f02360a9cde3130ee4f5e25a7061e412b8e64b3fb87"}',X'3974A9B76D208E6DC57600727B111ACE2112493294632A73B0BA7CBD9BD62A45',X'EC4DEEB493A7AEBAFD7837CF384270CD25DD540DA3418B44FFEA09A550463D07');
INSERT INTO "audit" VALUES(12,1,12,1795566463126000,1,'cli','import_done','import_batch',X'01A21019E87F7E2DAB09F011D8C7B043','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795566463126000,"products_added":1,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"rows_read":0,"state":"running"},"id":"01a21019e87f7e2dab09f011d8c7b043","table":"import_batch"}],"content":"ba0aeff24a347ab1f3755d2c09c8851fdfd9a1be8e7fcac0bf773ce9dbb79013"}',X'EC4DEEB493A7AEBAFD7837CF384270CD25DD540DA3418B44FFEA09A550463D07',X'508B038687F94CC804A7671B805F6A96BD6CC518B6B46DB971389A239DBDC74C');
INSERT INTO "audit" VALUES(13,1,13,1795566463134000,1,'cli','begin_import','import_batch',X'01A21019E89F7AC484272732867801C9','{"bulk":[],"changes":[{"after":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795566463134000,"state":"running"},"before":null,"id":"01a21019e89f7ac484272732867801c9","table":"import_batch"}],"content":"346aaba1248bd7a53fd95c3a5ea09759655fbe3bd19a2460ab4d26fb663b5155"}',X'508B038687F94CC804A7671B805F6A96BD6CC518B6B46DB971389A239DBDC74C',X'D9A40DD40AF82AF1B348EFAE132771DDB632FD5716C5658AE5F5698CC5D86670');
INSERT INTO "audit" VALUES(14,1,14,1795566463139000,1,'cli','import_clients','import_batch',X'01A21019E89F7AC484272732867801C9','{"bulk":[{"count":1,"entity":"client","hash":"edd61654c030597716f076d04df9ca50c4b51c537aab0355f949d3f5584d9df2","ids":"e78b3eb5284583e1aae845fc01c2ef9e"}],"changes":[],"content":"e7b8951f2bf15fec4558b74a10eb1825d1a108cc4e9b17cbac13791ac2d2a780"}',X'D9A40DD40AF82AF1B348EFAE132771DDB632FD5716C5658AE5F5698CC5D86670',X'11B3391788E624982C0D3F8975C1716B3609F9950372FC43D50A02B2B1EA7F40');
INSERT INTO "audit" VALUES(15,1,15,1795566463143000,1,'cli','import_done','import_batch',X'01A21019E89F7AC484272732867801C9','{"bulk":[],"changes":[{"after":{"accepted":1,"clients_added":1,"finished_at_utc":1795566463143000,"rows_read":1,"state":"done"},"before":{"accepted":0,"clients_added":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a21019e89f7ac484272732867801c9","table":"import_batch"}],"content":"87d4ed5972aa26d273995134fa5bd91397a3ccd338373aca0483284e4a199223"}',X'11B3391788E624982C0D3F8975C1716B3609F9950372FC43D50A02B2B1EA7F40',X'2AF137B723F1A4BA6D1B96198F4C707D904AE687CB5387F568B913E7CCE0EC60');
INSERT INTO "audit" VALUES(16,1,16,1795566463191000,1,'cli','begin_import','import_batch',X'01A21019E8D770ACBBD22C1C091D6531','{"bulk":[],"changes":[{"after":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795566463191000,"state":"running"},"before":null,"id":"01a21019e8d770acbbd22c1c091d6531","table":"import_batch"}],"content":"f03cda69bdc0acccafd6bcdf9471e4ea01855ddb6b46aec0371519e108f7a336"}',X'2AF137B723F1A4BA6D1B96198F4C707D904AE687CB5387F568B913E7CCE0EC60',X'39C8739037F44A4CF3BF94AA4ED1EA4F89D915AF838F32576DC315AF17347E57');
INSERT INTO "audit" VALUES(17,1,17,1795566464897000,1,'cli','import_category',NULL,NULL,'{"bulk":[{"batch":"01a21019e8d770acbbd22c1c091d6531","count":1,"entity":"category","hash":"185574080c4314e78a21d09e867d57fb1f00524172aec5eb69ceb8cf0a210ae2","ids":"01a21019ef7f7743bda7529cd9ef0774"}],"changes":[],"content":"aa20ad8267b4615eb9ec9c773f3647b9db4419da7b7e7253dc813b1b09c9c0e1"}',X'39C8739037F44A4CF3BF94AA4ED1EA4F89D915AF838F32576DC315AF17347E57',X'5C12FBC49B283B696B99323A59400251222C0F901C6A839D5D5B807DF52E4B29');
INSERT INTO "audit" VALUES(18,1,18,1795566464899000,1,'cli','import_product',NULL,NULL,'{"bulk":[{"batch":"01a21019e8d770acbbd22c1c091d6531","count":1,"entity":"product","hash":"eb38d0ec80ce06a6fc44793191eeaf3257bcbc4867da9e60a9b24f294d7797cf","ids":"01a21019ef7f77e88821aeb04698c6b5"}],"changes":[],"content":"1dbed12ea7aa813a3abe5213607144a8d099313630563d2889f7af4edb0df675"}',X'5C12FBC49B283B696B99323A59400251222C0F901C6A839D5D5B807DF52E4B29',X'653EA5D7B868C98873C6E18921A23A130C7C30BEDE0C23F2E5DD2CA783C1CD0D');
INSERT INTO "audit" VALUES(19,1,19,1795566464907000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a21019e8d770acbbd22c1c091d6531","count":3,"entity":"sale","hash":"7f94df8367a3f7b0e0958d6e63143f0ad90ff136e85a51ac2945cf133dc9b612","ids":"9f063b82973c8ec1a421f1c411da500312e57d5aa5c28c19bbb84093a62e4932176a6bca1438811ab5e8ba0e24436bfb"}],"changes":[],"content":"4ae75c2835eb348f53e71af6f71a455e93422f400ade9d7850883521df413246"}',X'653EA5D7B868C98873C6E18921A23A130C7C30BEDE0C23F2E5DD2CA783C1CD0D',X'F8AF6FAF29DAE7031374358E9B93B1FBCE6EF086592E7761052A6A2FED8C718D');
INSERT INTO "audit" VALUES(20,1,20,1795566464912000,1,'cli','import_done','import_batch',X'01A21019E8D770ACBBD22C1C091D6531','{"bulk":[],"changes":[{"after":{"accepted":4,"finished_at_utc":1795566464912000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"refunds_added":0,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a21019e8d770acbbd22c1c091d6531","table":"import_batch"}],"content":"c0d6bc75b85629832f94b05896ab9364bd32658b4db052cdfb3361c7cffbcdfc"}',X'F8AF6FAF29DAE7031374358E9B93B1FBCE6EF086592E7761052A6A2FED8C718D',X'9D34FBD48CC2AF74A92C36C78F77A598EB9ABC15841802861ECC58ABA2B904E6');
INSERT INTO "audit" VALUES(21,1,21,1795566465018000,1,'cli','begin_import','import_batch',X'01A21019EFFA7BD7BCA4787EE59F54CA','{"bulk":[],"changes":[{"after":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795566465018000,"state":"running"},"before":null,"id":"01a21019effa7bd7bca4787ee59f54ca","table":"import_batch"}],"content":"02044f4cf2f20230d3d90500a8a93249c51b534482f50d65eb118bbf6175d540"}',X'9D34FBD48CC2AF74A92C36C78F77A598EB9ABC15841802861ECC58ABA2B904E6',X'33E80CC88E8B2B6AF8A534AD1CF12C96CD2FC2C540F346F2FB818FCB6DDEB4F2');
INSERT INTO "audit" VALUES(22,1,22,1795566465021000,1,'cli','import_stock','import_batch',X'01A21019EFFA7BD7BCA4787EE59F54CA','{"bulk":[{"count":1,"entity":"stock_count","hash":"f0de0e3203ca48d0bb90da9548f8d1eb31d5dc9fb3feccc120032d9936845a73","ids":"01a21019f00077439854f3ab3d1fafc4"}],"changes":[],"content":"ef1b011448f40b52bd7db99f023a2710d4b2616eb7fa5a3dd12b4864d4c8a7f3"}',X'33E80CC88E8B2B6AF8A534AD1CF12C96CD2FC2C540F346F2FB818FCB6DDEB4F2',X'FF23DCA0436C3DCEDB6BC9C831BC4434C369258EA2BA8747754A2F4BDC22CC81');
INSERT INTO "audit" VALUES(23,1,23,1795566465025000,1,'cli','import_done','import_batch',X'01A21019EFFA7BD7BCA4787EE59F54CA','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795566465025000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a21019effa7bd7bca4787ee59f54ca","table":"import_batch"}],"content":"e37aa63f64d78a8658dab76fe40a37210c2ba30893b1be45752923ae08d2e624"}',X'FF23DCA0436C3DCEDB6BC9C831BC4434C369258EA2BA8747754A2F4BDC22CC81',X'1F6E5218D897262C096E20B03314A8747DA0EC897AE9C8F82758051539D9F44F');
INSERT INTO "audit" VALUES(24,1,24,1795566465047000,1,'cli','begin_import','import_batch',X'01A21019F0187F19A8E2F9596C7D7FA8','{"bulk":[],"changes":[{"after":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795566465047000,"state":"running"},"before":null,"id":"01a21019f0187f19a8e2f9596c7d7fa8","table":"import_batch"}],"content":"dadc0a05ebc1174b69066e0eb304f55de8ba82fea3381b400506ed13632b0847"}',X'1F6E5218D897262C096E20B03314A8747DA0EC897AE9C8F82758051539D9F44F',X'0C3A4C76B2A94FC348052EB68D39E71408426DE1E1968D77940D6850CD0EB99C');
INSERT INTO "audit" VALUES(25,1,25,1795566466735000,1,'cli','import_known_sales',NULL,NULL,'{"bulk":[{"batch":"01a21019f0187f19a8e2f9596c7d7fa8","count":2,"entity":"batch_sale","hash":"41bea84a4aa9075c1cb8ba839bf2b3cb7f799074b1234b3c3ba5cafd5e93a251","ids":"9f063b82973c8ec1a421f1c411da500312e57d5aa5c28c19bbb84093a62e4932"}],"changes":[],"content":"9bbfd097df32c194b224c8e40cc2a214b85ea426d27571a8a0317a5d7b4c05a0"}',X'0C3A4C76B2A94FC348052EB68D39E71408426DE1E1968D77940D6850CD0EB99C',X'6353C0048363E7A2C5D64CBB06B6E91E78F4BCCA265FEC4785D418558F2EE73B');
INSERT INTO "audit" VALUES(26,1,26,1795566466738000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a21019f0187f19a8e2f9596c7d7fa8","count":1,"entity":"sale","hash":"805b0f74bd7b1d4cc16e131d176b2ebb82da4c4184064bde4a8afa9539d78000","ids":"cd20e58f0ad58118a94ac853903d51cc"}],"changes":[],"content":"5355b5fb5655cd161b68f0bb4f3ab1d6446f4e83bb372fedbae682436dd80363"}',X'6353C0048363E7A2C5D64CBB06B6E91E78F4BCCA265FEC4785D418558F2EE73B',X'BAE58B0E0AAFD5187AFCEC4DECA59A0891D08466E66089A1C9D30833687C527A');
INSERT INTO "audit" VALUES(27,1,27,1795566466745000,1,'cli','import_done','import_batch',X'01A21019F0187F19A8E2F9596C7D7FA8','{"bulk":[],"changes":[{"after":{"accepted":1,"already_there":3,"finished_at_utc":1795566466745000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"before":{"accepted":0,"already_there":0,"finished_at_utc":null,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a21019f0187f19a8e2f9596c7d7fa8","table":"import_batch"}],"content":"1f9bb32585384baadaceb6ce750ab86e8d3d03fc8d5c8143533c0b66c22e946c"}',X'BAE58B0E0AAFD5187AFCEC4DECA59A0891D08466E66089A1C9D30833687C527A',X'E66FDA9135DC1B9A13171BEEB5E3E4879E3A915CB6B39CA122CD220EDB4C6082');
INSERT INTO "audit" VALUES(28,1,28,1795566466874000,1,'cli','import_undoing','import_batch',X'01A21019F0187F19A8E2F9596C7D7FA8','{"bulk":[],"changes":[{"after":{"state":"undoing"},"before":{"state":"done"},"id":"01a21019f0187f19a8e2f9596c7d7fa8","table":"import_batch"}],"content":"957e2f0e1ec91e6682811807ba1d8372d36ef8fd1144a89111682f9aa889cfab"}',X'E66FDA9135DC1B9A13171BEEB5E3E4879E3A915CB6B39CA122CD220EDB4C6082',X'562739B1E2814DE59F06CCFBB130E9D8FB6831F99650498215A313F5043DA348');
INSERT INTO "audit" VALUES(29,1,29,1795566466886000,1,'cli','import_undone','import_batch',X'01A21019F0187F19A8E2F9596C7D7FA8','{"bulk":[],"changes":[{"after":{"state":"undone","undone_at_utc":1795566466886000},"before":{"state":"undoing","undone_at_utc":null},"id":"01a21019f0187f19a8e2f9596c7d7fa8","table":"import_batch"}],"content":"af8ca622b80f1dde21b2f7e4d4b43dec4e1af6f7605d3eaffdbd633448e2fdac"}',X'562739B1E2814DE59F06CCFBB130E9D8FB6831F99650498215A313F5043DA348',X'CE35B85E840C800973CED429DA7368DDDD48475A702AAA1A8853B08B1388D88D');
INSERT INTO "audit" VALUES(30,1,30,1801477800000000,1,'cli','open_till_session','till_session',X'01A37071C0407482BEEDCB9C8AD037EB','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a21019e809755ab501b181a3a75401","till_id":"01a21019e74076bba601629d6e45820d"},"before":null,"id":"01a37071c0407482beedcb9c8ad037eb","table":"till_session"}],"content":"898506b2401f9851673ca2c24c018ff7aefd6f962a9656e10995358c5a47f3ff"}',X'CE35B85E840C800973CED429DA7368DDDD48475A702AAA1A8853B08B1388D88D',X'2064EF090A20A91801B6F1EBF314B9CD2EF133F88FF5ABA8942A64FB4DEA965B');
INSERT INTO "audit" VALUES(31,1,31,1801477800008000,1,'cli','complete_sale','sale',X'01A37071C04775A7A28D5C638FB6D716','{"bulk":[{"count":7,"entity":"sale","hash":"133d0a33df5ff96147b692961daf3c00dbfa7926509ac5dbeba4003874b5475b","ids":"01a37071c04775a7a28d5c638fb6d716","receipt":"1-1-000001","total_minor":900}],"changes":[],"content":"b90897171ad2fb6464cf79ffb42cde28274d2d5e2ffcf38352aaa66505453736"}',X'2064EF090A20A91801B6F1EBF314B9CD2EF133F88FF5ABA8942A64FB4DEA965B',X'B4FBFB8B5084E031B7C916A9F5C3CB5C70C721F23A500090BBD51349060B338B');
INSERT INTO "audit" VALUES(32,1,32,1801477800015000,1,'cli','refund_sale','sale',X'01A37071C04F7FE595CE9FAC4FAEA38F','{"bulk":[{"count":4,"entity":"sale","hash":"61894087ef94a93ae7948875423ee255b55d386aecce5600d9e8829390c26074","ids":"01a37071c04f7fe595ce9fac4faea38f","receipt":"1-1-000002","total_minor":-200}],"changes":[],"content":"a3a672e82a6787a1b3dc88b8a468a388307982c48a606e8401cc9677cf5499db"}',X'B4FBFB8B5084E031B7C916A9F5C3CB5C70C721F23A500090BBD51349060B338B',X'E0D5A8793E6DCEE75F1F8891775C39C397E2823B6BFDF636AABBAD54CBE44073');
INSERT INTO "audit" VALUES(33,1,33,1801477800019000,1,'cli','move_cash','cash_movement',X'01A37071C0537EB1A4246632750789EE','{"bulk":[],"changes":[{"after":{"amount_minor":-1000,"moved_at_utc":1801477800019000,"reason":"Window cleaner","session_id":"01a37071c0407482beedcb9c8ad037eb","staff_id":"01a21019e809755ab501b181a3a75401"},"before":null,"id":"01a37071c0537eb1a4246632750789ee","table":"cash_movement"}],"content":"d52b6f572279a9c16f0761e2d992fad286e7026e0f78bebde25f76479a67dad6"}',X'E0D5A8793E6DCEE75F1F8891775C39C397E2823B6BFDF636AABBAD54CBE44073',X'D326A7CD7B8DBFAC60E8A0B8477F407FDDF4DA4700CAEC74E5A78C37BA6E7E99');
INSERT INTO "audit" VALUES(34,1,34,1801477800031000,1,'cli','close_till_session','till_session_close',X'01A37071C06075DB90A9B322CAD0B694','{"bulk":[],"changes":[{"after":{"closed_at_utc":1801477800031000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200}}","last_receipt":2,"session_id":"01a37071c0407482beedcb9c8ad037eb","staff_id":"01a21019e809755ab501b181a3a75401"},"before":null,"id":"01a37071c06075db90a9b322cad0b694","table":"till_session_close"}],"content":"b83a994d3bcbd67e584387443d5a4f3cf9bcb2cff4911a23e9c3ccdfbb766ec1"}',X'D326A7CD7B8DBFAC60E8A0B8477F407FDDF4DA4700CAEC74E5A78C37BA6E7E99',X'00DB38A0744B2ED34970E67CAD419FEA3343C7F84FE975AD0A01473E78993212');
INSERT INTO "audit" VALUES(35,1,35,1801477800039000,1,'cli','open_till_session','till_session',X'01A37071C0687C1C8F652046EBEC7979','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800039000,"staff_id":"01a21019e809755ab501b181a3a75401","till_id":"01a21019e74076bba601629d6e45820d"},"before":null,"id":"01a37071c0687c1c8f652046ebec7979","table":"till_session"}],"content":"aff34143f1aa830075419b125302731cee345e0be902446e7894500e05b3193f"}',X'00DB38A0744B2ED34970E67CAD419FEA3343C7F84FE975AD0A01473E78993212',X'258B9F4134C943719238EADD844D3F77DA78C577027BACBF802B67F51BC29699');
INSERT INTO "audit" VALUES(36,1,36,1801477800043000,1,'cli','complete_sale','sale',X'01A37071C06B7E3894E5E2E7D41B5778','{"bulk":[{"count":4,"entity":"sale","hash":"76b61caf780dd83aa674e058bdd782e8073fc6035fd7591b6e3d11b069eafe9a","ids":"01a37071c06b7e3894e5e2e7d41b5778","receipt":"1-1-000003","total_minor":600}],"changes":[],"content":"d9d1581f3e4bf243da7cdd5c3e7680f1cb5e8cb8a14225d682a3461a64fa6814"}',X'258B9F4134C943719238EADD844D3F77DA78C577027BACBF802B67F51BC29699',X'DD4BB0C199FAD0FA82E3F26ED1B6303043C783DAD1E632DC732312A4933D2A84');
CREATE TABLE audit_personal (
    audit_key INTEGER NOT NULL,
    client_key INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_audit_personal PRIMARY KEY (audit_key, client_key),
    CONSTRAINT fk_audit_personal_audit_key FOREIGN KEY(audit_key) REFERENCES audit (audit_key),
    CONSTRAINT fk_audit_personal_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "audit_personal" VALUES(4,1,'{"after":{"code":"1","email":"ann@example.org","name":"Ann","notes":null,"phone":null},"before":null}');
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
INSERT INTO "cash_movement" VALUES(1,X'01A37071C0537EB1A4246632750789EE',33,1,1,1,1801477800019000,-1000,'Window cleaner');
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
INSERT INTO "category" VALUES(1,X'01A21019E81A7727B9429D5376BBD85F','Drinks',2,NULL,'{"*":"01a21019e8180000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "category" VALUES(2,X'E6354A3399E98892B0C5042194FA0B0D','Light',11,NULL,'{"*":"01a21019e88b0000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "category" VALUES(3,X'01A21019EF7F7743BDA7529CD9EF0774','Gifts',17,NULL,'{"*":"01a21019ef810000-01a21019e74c7a39bcefaac65fc22026"}',0);
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
INSERT INTO "client" VALUES(1,X'01A21019E8377A349BC3CECEBBAB44F8','1','Anna','ann@example.org',NULL,NULL,0,0,1,NULL,5,NULL,'{"*":"01a21019e8360000-01a21019e74c7a39bcefaac65fc22026","name":"01a21019e8420000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "client" VALUES(2,X'E78B3EB5284583E1AAE845FC01C2EF9E','17850','Bob','bob@example.org',NULL,NULL,0,0,1,3,14,NULL,'{"*":"01a21019e8a30000-01a21019e74c7a39bcefaac65fc22026"}',0);
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
INSERT INTO "device" VALUES(1,X'01A21019E74C7A39BCEFAAC65FC22026',1,1,X'E37B9361AEB366977A6B799FAB9AB7E8B76E7F8DFCC7B2D2E30AEE0AC62D4922');
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
INSERT INTO "import_batch" VALUES(1,X'01A21019E85976DB9FBB35B686AF0AED','suppliers','till','suppliers.csv','/files/suppliers.csv',X'BDBECF35BAAB492D15678C420DDC452B3E6C61DAAF76169F0664C8D31A643C61','{"mapping": {"kind": "suppliers", "columns": {"name": ["Supplier"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Supplier", "Email"]}','done',1795566463063000,1795566463076000,NULL,1,1,0,0,0,0,0,0,9,1,'{"*":"01a21019e8570000-01a21019e74c7a39bcefaac65fc22026","accepted":"01a21019e8640000-01a21019e74c7a39bcefaac65fc22026","finished_at_utc":"01a21019e8640000-01a21019e74c7a39bcefaac65fc22026","rows_read":"01a21019e8640000-01a21019e74c7a39bcefaac65fc22026","state":"01a21019e8640000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "import_batch" VALUES(2,X'01A21019E87F7E2DAB09F011D8C7B043','products','till','products.csv','/files/products.csv',X'B731F985F13608B2A6547CBB1A77B9F2EBC3C98438D50BFE3B28C46EE9530043','{"mapping": {"kind": "products", "columns": {"code": ["Code"], "name": ["Name"], "price": ["Price"], "cost": ["Cost"], "category": ["Category"], "supplier": ["Supplier"], "barcode": ["Barcode"], "tax_rate": ["VAT"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Name", "Price", "Cost", "Category", "Supplier", "Barcode", "VAT"]}','done',1795566463103000,1795566463126000,NULL,1,1,0,0,0,0,1,0,12,1,'{"*":"01a21019e87f0000-01a21019e74c7a39bcefaac65fc22026","accepted":"01a21019e8960000-01a21019e74c7a39bcefaac65fc22026","finished_at_utc":"01a21019e8960000-01a21019e74c7a39bcefaac65fc22026","products_added":"01a21019e8960000-01a21019e74c7a39bcefaac65fc22026","rows_read":"01a21019e8960000-01a21019e74c7a39bcefaac65fc22026","state":"01a21019e8960000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "import_batch" VALUES(3,X'01A21019E89F7AC484272732867801C9','clients','till','clients.csv','/files/clients.csv',X'90303FCC76CA774A7CA33D4396E8C7C1BB9D3BF86FB4D1C353D0A33DE55FC620','{"mapping": {"kind": "clients", "columns": {"code": ["Customer number"], "name": ["Name"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Customer number", "Name", "Email"]}','done',1795566463134000,1795566463143000,NULL,1,1,0,0,0,0,0,1,15,1,'{"*":"01a21019e89e0000-01a21019e74c7a39bcefaac65fc22026","accepted":"01a21019e8a70000-01a21019e74c7a39bcefaac65fc22026","clients_added":"01a21019e8a70000-01a21019e74c7a39bcefaac65fc22026","finished_at_utc":"01a21019e8a70000-01a21019e74c7a39bcefaac65fc22026","rows_read":"01a21019e8a70000-01a21019e74c7a39bcefaac65fc22026","state":"01a21019e8a70000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "import_batch" VALUES(4,X'01A21019E8D770ACBBD22C1C091D6531','sales','till','sales.csv','/files/sales.csv',X'2ECF31052A9BDED805D487360104841BD17A0090134563C4ACA004A0569AB4AC','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','done',1795566463191000,1795566464912000,NULL,5,4,1,0,2,1,1,0,20,1,'{"*":"01a21019e8d70000-01a21019e74c7a39bcefaac65fc22026","accepted":"01a21019ef900000-01a21019e74c7a39bcefaac65fc22026","finished_at_utc":"01a21019ef900000-01a21019e74c7a39bcefaac65fc22026","products_added":"01a21019ef900000-01a21019e74c7a39bcefaac65fc22026","refunds_added":"01a21019ef900000-01a21019e74c7a39bcefaac65fc22026","rows_read":"01a21019ef900000-01a21019e74c7a39bcefaac65fc22026","sales_added":"01a21019ef900000-01a21019e74c7a39bcefaac65fc22026","set_aside":"01a21019ef900000-01a21019e74c7a39bcefaac65fc22026","state":"01a21019ef900000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "import_batch" VALUES(5,X'01A21019EFFA7BD7BCA4787EE59F54CA','stock','till','stock.csv','/files/stock.csv',X'242CB4968B2C5E444EDE7389331E2670DDF35618FA11DD12CECEE5F41CEC9EBC','{"mapping": {"kind": "stock", "columns": {"code": ["Code"], "on_hand": ["Quantity"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Quantity"]}','done',1795566465018000,1795566465025000,NULL,1,1,0,0,0,0,0,0,23,1,'{"*":"01a21019effa0000-01a21019e74c7a39bcefaac65fc22026","accepted":"01a21019f0010000-01a21019e74c7a39bcefaac65fc22026","finished_at_utc":"01a21019f0010000-01a21019e74c7a39bcefaac65fc22026","rows_read":"01a21019f0010000-01a21019e74c7a39bcefaac65fc22026","state":"01a21019f0010000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "import_batch" VALUES(6,X'01A21019F0187F19A8E2F9596C7D7FA8','sales','till','sales.csv','/files/sales.csv',X'2D0ED4A80BF00E0B99C06E712E6AD3BE1D984BAF0F20AAF429B1DB4176602D81','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','undone',1795566465047000,1795566466745000,1795566466886000,5,1,1,3,1,0,0,0,29,1,'{"*":"01a21019f0170000-01a21019e74c7a39bcefaac65fc22026","accepted":"01a21019f6b90000-01a21019e74c7a39bcefaac65fc22026","already_there":"01a21019f6b90000-01a21019e74c7a39bcefaac65fc22026","finished_at_utc":"01a21019f6b90000-01a21019e74c7a39bcefaac65fc22026","rows_read":"01a21019f6b90000-01a21019e74c7a39bcefaac65fc22026","sales_added":"01a21019f6b90000-01a21019e74c7a39bcefaac65fc22026","set_aside":"01a21019f6b90000-01a21019e74c7a39bcefaac65fc22026","state":"01a21019f7460000-01a21019e74c7a39bcefaac65fc22026","undone_at_utc":"01a21019f7460000-01a21019e74c7a39bcefaac65fc22026"}',0);
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
INSERT INTO "outbox" VALUES(1,'{"bulk":[],"rows":[{"id":"01a21019e809755ab501b181a3a75401","set":{"name":"Owner","role":"owner"},"table":"staff"}]}',NULL);
INSERT INTO "outbox" VALUES(2,'{"bulk":[],"rows":[{"id":"01a21019e81a7727b9429d5376bbd85f","set":{"name":"Drinks"},"table":"category"},{"id":"01a21019e81c7e29b13ee0ea36009991","set":{"name":"Twin"},"table":"supplier"},{"id":"01a21019e81d7db389eb0ef82aa56391","set":{"inclusive":1,"name":"20%","rate_ppm":200000},"table":"tax_rate"},{"id":"01a21019e81e7ecbacc36f88b51b8411","set":{"active":1,"category_id":"01a21019e81a7727b9429d5376bbd85f","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a21019e81c7e29b13ee0ea36009991","tax_rate_id":"01a21019e81d7db389eb0ef82aa56391"},"table":"product"},{"id":"01a21019e821747b8d37d2570de6e226","set":{"barcode":"73513537","product_id":"01a21019e81e7ecbacc36f88b51b8411"},"table":"product_barcode"},{"id":"01a21019e82379f484ed2b2f6b70c218","set":{"currency":"GBP","price_micro":1500000,"product_id":"01a21019e81e7ecbacc36f88b51b8411","tax_rate_id":"01a21019e81d7db389eb0ef82aa56391","valid_from_utc":1795566463000000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(3,'{"bulk":[],"rows":[{"id":"01a21019e81e7ecbacc36f88b51b8411","set":{"name":"Green tea","price_micro":2000000},"table":"product"},{"id":"01a21019e8337afebd56c658fe244d20","set":{"currency":"GBP","price_micro":2000000,"product_id":"01a21019e81e7ecbacc36f88b51b8411","tax_rate_id":"01a21019e81d7db389eb0ef82aa56391","valid_from_utc":1795566463019000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(4,'{"bulk":[],"rows":[{"id":"01a21019e8377a349bc3cecebbab44f8","set":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"ann@example.org","name":"Ann","notes":null,"phone":null},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(5,'{"bulk":[],"rows":[{"id":"01a21019e8377a349bc3cecebbab44f8","set":{"name":"Anna"},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(6,'{"bulk":[],"rows":[{"id":"01a21019e84a7882bb3f3cdf38376054","set":{"name":"period","value":"\"year\""},"table":"setting"}]}',NULL);
INSERT INTO "outbox" VALUES(7,'{"bulk":[],"rows":[{"id":"01a21019e85976db9fbb35b686af0aed","set":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795566463063000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(8,'{"bulk":[],"rows":[{"id":"01a21019e81c7e29b13ee0ea36009991","set":{"email":"a@b.org"},"table":"supplier"}]}',NULL);
INSERT INTO "outbox" VALUES(9,'{"bulk":[],"rows":[{"id":"01a21019e85976db9fbb35b686af0aed","set":{"accepted":1,"finished_at_utc":1795566463076000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(10,'{"bulk":[],"rows":[{"id":"01a21019e87f7e2dab09f011d8c7b043","set":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795566463103000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(11,'{"bulk":[{"count":1,"entity":"category","hash":"5e3f11d9dd13113a0365d54b3e619fe53abd1756d81aa66d896a1c9db8c81122","ids":"e6354a3399e98892b0c5042194fa0b0d"},{"count":1,"entity":"product","hash":"86720b6f1a33170e84575931d89f6be252b619a31986105541e01a64ecaecc48","ids":"ba890dc0fd6e82998bf20e81b7ddc2b8"},{"count":1,"entity":"product_barcode","hash":"96ec62614bc3c59fdd3754ac7e1f856e00156c6c10f454d5a82362c38a769362","ids":"01a21019e88d7a05a110939426ced3eb"},{"count":1,"entity":"product_price","hash":"7e687bef8eba069ab1ba60a27b03c7589774173a0f65fe9e15968e7cdd8c7507","ids":"01a21019e88d7a9da849bf2cfaec6a9e"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(12,'{"bulk":[],"rows":[{"id":"01a21019e87f7e2dab09f011d8c7b043","set":{"accepted":1,"finished_at_utc":1795566463126000,"products_added":1,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(13,'{"bulk":[],"rows":[{"id":"01a21019e89f7ac484272732867801c9","set":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795566463134000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(14,'{"bulk":[{"count":1,"entity":"client","hash":"edd61654c030597716f076d04df9ca50c4b51c537aab0355f949d3f5584d9df2","ids":"e78b3eb5284583e1aae845fc01c2ef9e"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(15,'{"bulk":[],"rows":[{"id":"01a21019e89f7ac484272732867801c9","set":{"accepted":1,"clients_added":1,"finished_at_utc":1795566463143000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(16,'{"bulk":[],"rows":[{"id":"01a21019e8d770acbbd22c1c091d6531","set":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795566463191000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(17,'{"bulk":[{"batch":"01a21019e8d770acbbd22c1c091d6531","count":1,"entity":"category","hash":"185574080c4314e78a21d09e867d57fb1f00524172aec5eb69ceb8cf0a210ae2","ids":"01a21019ef7f7743bda7529cd9ef0774"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(18,'{"bulk":[{"batch":"01a21019e8d770acbbd22c1c091d6531","count":1,"entity":"product","hash":"eb38d0ec80ce06a6fc44793191eeaf3257bcbc4867da9e60a9b24f294d7797cf","ids":"01a21019ef7f77e88821aeb04698c6b5"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(19,'{"bulk":[{"batch":"01a21019e8d770acbbd22c1c091d6531","count":3,"entity":"sale","hash":"7f94df8367a3f7b0e0958d6e63143f0ad90ff136e85a51ac2945cf133dc9b612","ids":"9f063b82973c8ec1a421f1c411da500312e57d5aa5c28c19bbb84093a62e4932176a6bca1438811ab5e8ba0e24436bfb"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(20,'{"bulk":[],"rows":[{"id":"01a21019e8d770acbbd22c1c091d6531","set":{"accepted":4,"finished_at_utc":1795566464912000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(21,'{"bulk":[],"rows":[{"id":"01a21019effa7bd7bca4787ee59f54ca","set":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795566465018000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'{"bulk":[{"count":1,"entity":"stock_count","hash":"f0de0e3203ca48d0bb90da9548f8d1eb31d5dc9fb3feccc120032d9936845a73","ids":"01a21019f00077439854f3ab3d1fafc4"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(23,'{"bulk":[],"rows":[{"id":"01a21019effa7bd7bca4787ee59f54ca","set":{"accepted":1,"finished_at_utc":1795566465025000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(24,'{"bulk":[],"rows":[{"id":"01a21019f0187f19a8e2f9596c7d7fa8","set":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795566465047000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(25,'{"bulk":[{"batch":"01a21019f0187f19a8e2f9596c7d7fa8","count":2,"entity":"batch_sale","hash":"41bea84a4aa9075c1cb8ba839bf2b3cb7f799074b1234b3c3ba5cafd5e93a251","ids":"9f063b82973c8ec1a421f1c411da500312e57d5aa5c28c19bbb84093a62e4932"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(26,'{"bulk":[{"batch":"01a21019f0187f19a8e2f9596c7d7fa8","count":1,"entity":"sale","hash":"805b0f74bd7b1d4cc16e131d176b2ebb82da4c4184064bde4a8afa9539d78000","ids":"cd20e58f0ad58118a94ac853903d51cc"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(27,'{"bulk":[],"rows":[{"id":"01a21019f0187f19a8e2f9596c7d7fa8","set":{"accepted":1,"already_there":3,"finished_at_utc":1795566466745000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(28,'{"bulk":[],"rows":[{"id":"01a21019f0187f19a8e2f9596c7d7fa8","set":{"state":"undoing"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'{"bulk":[],"rows":[{"id":"01a21019f0187f19a8e2f9596c7d7fa8","set":{"state":"undone","undone_at_utc":1795566466886000},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(30,'{"bulk":[],"rows":[{"id":"01a37071c0407482beedcb9c8ad037eb","set":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a21019e809755ab501b181a3a75401","till_id":"01a21019e74076bba601629d6e45820d"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(31,'{"bulk":[{"count":7,"entity":"sale","hash":"133d0a33df5ff96147b692961daf3c00dbfa7926509ac5dbeba4003874b5475b","ids":"01a37071c04775a7a28d5c638fb6d716","receipt":"1-1-000001","total_minor":900}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(32,'{"bulk":[{"count":4,"entity":"sale","hash":"61894087ef94a93ae7948875423ee255b55d386aecce5600d9e8829390c26074","ids":"01a37071c04f7fe595ce9fac4faea38f","receipt":"1-1-000002","total_minor":-200}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(33,'{"bulk":[],"rows":[{"id":"01a37071c0537eb1a4246632750789ee","set":{"amount_minor":-1000,"moved_at_utc":1801477800019000,"reason":"Window cleaner","session_id":"01a37071c0407482beedcb9c8ad037eb","staff_id":"01a21019e809755ab501b181a3a75401"},"table":"cash_movement"}]}',NULL);
INSERT INTO "outbox" VALUES(34,'{"bulk":[],"rows":[{"id":"01a37071c06075db90a9b322cad0b694","set":{"closed_at_utc":1801477800031000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200}}","last_receipt":2,"session_id":"01a37071c0407482beedcb9c8ad037eb","staff_id":"01a21019e809755ab501b181a3a75401"},"table":"till_session_close"}]}',NULL);
INSERT INTO "outbox" VALUES(35,'{"bulk":[],"rows":[{"id":"01a37071c0687c1c8f652046ebec7979","set":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800039000,"staff_id":"01a21019e809755ab501b181a3a75401","till_id":"01a21019e74076bba601629d6e45820d"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(36,'{"bulk":[{"count":4,"entity":"sale","hash":"76b61caf780dd83aa674e058bdd782e8073fc6035fd7591b6e3d11b069eafe9a","ids":"01a37071c06b7e3894e5e2e7d41b5778","receipt":"1-1-000003","total_minor":600}],"rows":[]}',NULL);
CREATE TABLE person_key (
    client_key INTEGER NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (client_key),
    CONSTRAINT fk_person_key_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "person_key" VALUES(1,X'ACF8BA292B562BD47961E691ADDA316E8B97C6192F2C6080972C5F2545E2260A');
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
INSERT INTO "product" VALUES(1,X'01A21019E81E7ECBACC36F88B51B8411','TEA','Green tea',1,1,1,2000000,NULL,NULL,NULL,1,1,NULL,3,NULL,'{"*":"01a21019e8180000-01a21019e74c7a39bcefaac65fc22026","name":"01a21019e82b0000-01a21019e74c7a39bcefaac65fc22026","price_micro":"01a21019e82b0000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "product" VALUES(2,X'BA890DC0FD6E82998BF20E81B7DDC2B8','LAMP','Lantern',2,1,1,3390000,1000000,NULL,NULL,1,1,2,11,NULL,'{"*":"01a21019e88b0000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "product" VALUES(3,X'01A21019EF7F77E88821AEB04698C6B5','HEART','Heart holder',3,NULL,NULL,2550000,NULL,NULL,NULL,1,1,4,18,NULL,'{"*":"01a21019ef830000-01a21019e74c7a39bcefaac65fc22026"}',0);
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
INSERT INTO "product_barcode" VALUES(1,X'01A21019E821747B8D37D2570DE6E226',1,'73513537',2,NULL,'{"*":"01a21019e8180000-01a21019e74c7a39bcefaac65fc22026"}',0);
INSERT INTO "product_barcode" VALUES(2,X'01A21019E88D7A05A110939426CED3EB',2,'4006381333931',11,NULL,'{"*":"01a21019e88b0000-01a21019e74c7a39bcefaac65fc22026"}',0);
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
INSERT INTO "product_price" VALUES(1,X'01A21019E82379F484ED2B2F6B70C218',1,1795566463000000,1500000,1,'GBP',2);
INSERT INTO "product_price" VALUES(2,X'01A21019E8337AFEBD56C658FE244D20',1,1795566463019000,2000000,1,'GBP',3);
INSERT INTO "product_price" VALUES(3,X'01A21019E88D7A9DA849BF2CFAEC6A9E',2,1795566463115000,3390000,1,'GBP',11);
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
    lines_hash BLOB NOT NULL, incarnation INTEGER, receipt_number INTEGER, rounding_minor INTEGER DEFAULT '0' NOT NULL, clock_at_utc INTEGER, note TEXT, asked_hash BLOB,
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
INSERT INTO "sale" VALUES(1,X'9F063B82973C8EC1A421F1C411DA5003',19,1,NULL,NULL,2,NULL,0,1767605400000000,0,'Europe/London',20458,'A1',2,1839,0,7000,0,30,57,282,100,1,1,X'8C6CA8B1931CC4AFD7DDA9FFD3C5FC7E88044693CE85FBDEA64A3CC7A508B18F',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "sale" VALUES(2,X'12E57D5AA5C28C19BBB84093A62E4932',19,1,NULL,NULL,2,NULL,1,1767787200000000,0,'Europe/London',20460,'CA1',1,0,255,0,1000,0,0,0,0,0,1,X'D0F31DF41D3F034379243AE7C4CF85F11AFEF593408C7A19B14D16FB1C384B2A',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "sale" VALUES(3,X'176A6BCA1438811AB5E8BA0E24436BFB',19,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A2',1,931,0,4000,0,0,155,776,400,0,1,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "sale" VALUES(4,X'CD20E58F0AD58118A94AC853903D51CC',26,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A3',1,931,0,4000,0,0,155,776,400,0,0,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "sale" VALUES(5,X'01A37071C04775A7A28D5C638FB6D716',31,1,1,1,2,NULL,0,1801477800008740,0,'Europe/London',20850,NULL,2,900,0,4000,0,39,150,250,100,0,1,X'BB27EB6131CF6F981C6344B0297EDC68B82C441D82C6CC7A539AABBCA8B17C99',1,1,0,NULL,'A gift',X'82DB437B840D595CD82181F98C83BA3F29F44C621427C0B746354FB943EFD3F3');
INSERT INTO "sale" VALUES(6,X'01A37071C04F7FE595CE9FAC4FAEA38F',32,1,1,1,2,5,1,1801477800016398,0,'Europe/London',20850,NULL,1,0,200,0,1000,0,-33,0,0,0,1,X'C9675F0E1DA501D0E426FA879BDA37DEE4DDAFDBE6F4942CF640DE3FB95571E4',1,2,0,NULL,NULL,X'3FC990D7DC378748FE4B2947AE47CEE5A61E01A4F498A1E3D9EC4EE6360B7093');
INSERT INTO "sale" VALUES(7,X'01A37071C06B7E3894E5E2E7D41B5778',36,1,1,1,NULL,NULL,0,1801477800044290,0,'Europe/London',20850,NULL,1,600,0,3000,0,0,100,0,0,0,1,X'5134F18B1AD124B439EE97494F85117C486B592A7613E387B3B0A9F1C6B8D950',1,3,0,NULL,NULL,X'3A45D7BEB2918859CFEB0DCD59A03C270E9CB22D40EBDB9670DDE6B01666206E');
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
INSERT INTO "setting" VALUES(1,X'01A21019E84A7882BB3F3CDF38376054','period','"year"',6,1,'{"*":"01a21019e84a0000-01a21019e74c7a39bcefaac65fc22026"}',0);
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
    deleted INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_staff PRIMARY KEY (staff_key),
    CONSTRAINT uq_staff_staff_id UNIQUE (staff_id),
    CONSTRAINT fk_staff_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key),
    CONSTRAINT fk_staff_store_key FOREIGN KEY(store_key) REFERENCES store (store_key)
)
 STRICT;
INSERT INTO "staff" VALUES(1,X'01A21019E809755AB501B181A3A75401','Owner','owner',1,1,NULL,'{"*":"01a21019e8090000-01a21019e74c7a39bcefaac65fc22026"}',0);
CREATE TABLE stock_count (
    count_key INTEGER NOT NULL,
    count_id BLOB NOT NULL,
    store_key INTEGER NOT NULL,
    product_key INTEGER NOT NULL,
    counted_at_utc INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    batch_key INTEGER,
    txn_key INTEGER NOT NULL, moved_before_milli INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_stock_count PRIMARY KEY (count_key),
    CONSTRAINT uq_stock_count_count_id UNIQUE (count_id),
    CONSTRAINT fk_stock_count_store_key FOREIGN KEY(store_key) REFERENCES store (store_key),
    CONSTRAINT fk_stock_count_product_key FOREIGN KEY(product_key) REFERENCES product (product_key),
    CONSTRAINT fk_stock_count_batch_key FOREIGN KEY(batch_key) REFERENCES import_batch (batch_key),
    CONSTRAINT fk_stock_count_txn_key FOREIGN KEY(txn_key) REFERENCES txn (txn_key)
)
 STRICT;
INSERT INTO "stock_count" VALUES(1,X'01A21019F00077439854F3AB3D1FAFC4',1,2,1795566465021000,12000,5,22,0);
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
INSERT INTO "stock_movement" VALUES(31,1,1,1,'sale',1801477800008000,-3000);
INSERT INTO "stock_movement" VALUES(31,2,1,2,'sale',1801477800008000,-1000);
INSERT INTO "stock_movement" VALUES(32,1,1,1,'refund',1801477800015000,1000);
INSERT INTO "stock_movement" VALUES(36,1,1,1,'sale',1801477800043000,-3000);
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
INSERT INTO "store" VALUES(1,X'01A21019E74079FFA23177E8C496EC69','Corner shop','GBP','Europe/London',240,'{}','line',1,'');
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
INSERT INTO "supplier" VALUES(1,X'01A21019E81C7E29B13EE0EA36009991','Twin','a@b.org',NULL,NULL,NULL,8,NULL,'{"*":"01a21019e8180000-01a21019e74c7a39bcefaac65fc22026","email":"01a21019e85f0000-01a21019e74c7a39bcefaac65fc22026"}',0);
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
INSERT INTO "tax_rate" VALUES(1,X'01A21019E81D7DB389EB0EF82AA56391','20%',200000,1,2,NULL,'{"*":"01a21019e8180000-01a21019e74c7a39bcefaac65fc22026"}',0);
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
INSERT INTO "till" VALUES(1,X'01A21019E74076BBA601629D6E45820D',1,1,'Till 1');
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
INSERT INTO "till_session" VALUES(1,X'01A37071C0407482BEEDCB9C8AD037EB',30,1,1,1,1,1,1801477800000000,20850,10000,1);
INSERT INTO "till_session" VALUES(2,X'01A37071C0687C1C8F652046EBEC7979',35,1,1,1,1,2,1801477800039000,20850,0,3);
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
INSERT INTO "till_session_close" VALUES(1,X'01A37071C06075DB90A9B322CAD0B694',34,1,1,1,1801477800031000,2,9200,9300,'{"counted_minor":9300,"difference_minor":100,"discount_minor":39,"expected_minor":9200,"first_receipt":1,"float_minor":10000,"last_receipt":2,"number":1,"opened_at_utc":1801477800000000,"paid_in_minor":0,"paid_out_minor":1000,"pieces":{"100":3,"1000":9},"refund_count":1,"refunded_minor":200,"rounding_minor":0,"sale_count":1,"sold_minor":900,"tax_minor":117,"taxes":[{"amount_minor":700,"tax_inclusive":1,"tax_minor":117,"tax_ppm":200000}],"tenders":{"card":500,"cash":200}}');
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
INSERT INTO "txn" VALUES(1,X'01A21019E809746AAC245DE8884F0160',1,1,NULL,'create_store',117674243718184960,X'6A291538381C13F64BA588E4DB7F7DF7E98069DAE5F2D3796269707F1C9172A7',1);
INSERT INTO "txn" VALUES(2,X'01A21019E8187C93BA8B0F63608B4F8B',1,2,NULL,'create_product',117674243719168000,X'0832669C072745825F0EEE261E2F03B340DFC65C6F15AF60AE640C69D63383C1',6);
INSERT INTO "txn" VALUES(3,X'01A21019E82B75529429F2314AE2043A',1,3,NULL,'edit_product',117674243720413184,X'B59E2290C15388C54EA9498D1B49DC8E5C731976438E23E1F04FF338A4F6C57B',2);
INSERT INTO "txn" VALUES(4,X'01A21019E83673C1B98BF4268BBC3419',1,4,NULL,'create_client',117674243721134080,X'77F905A9A6249630F0888353598E296FDB98418C30830753DB0B086F9CF73F67',1);
INSERT INTO "txn" VALUES(5,X'01A21019E842727E9637A0298DC2F4F2',1,5,NULL,'edit_client',117674243721920512,X'97460BD92166537A6A05D2E0FBB4875C2C9F352612160FB0520F4823A02B8797',1);
INSERT INTO "txn" VALUES(6,X'01A21019E84A7A4FB2A031E5F5D3E5AD',1,6,1,'change_setting',117674243722444800,X'16B0547F65BA93EC9241FD0F44E97CF862FB07B3C43C995EF26ACFB1C04B2C63',1);
INSERT INTO "txn" VALUES(7,X'01A21019E85877EB8E92A2DE900714DB',1,7,1,'begin_import',117674243723296768,X'E124158C5FB313B45A22286CFAB3493DEE934939FAE9885B7413CBFFC7975D6C',1);
INSERT INTO "txn" VALUES(8,X'01A21019E85F7AC9AB2E0007F382949C',1,8,NULL,'import_suppliers',117674243723821056,X'EA252D2F729F9B122CADD3466EBEC0B597AE5268BFFD98F0EAD351D2624578A6',1);
INSERT INTO "txn" VALUES(9,X'01A21019E86477A6A7F53E60EB1F7F82',1,9,1,'import_done',117674243724148736,X'F6DCB3FCFE34BF25628901EE685287AFEF0C02C66DB82F40C3334CC0DE49F7F2',1);
INSERT INTO "txn" VALUES(10,X'01A21019E87F77D3BB90B95F705F2F62',1,10,1,'begin_import',117674243725918208,X'52301E4050926689F800DAC0476B24C7541BDCB142FF1858942A52665F9AE240',1);
INSERT INTO "txn" VALUES(11,X'01A21019E88B736C8656C272CDD29E3A',1,11,NULL,'import_products',117674243726704640,X'812C640405FA8AFFEB388F02360A9CDE3130EE4F5E25A7061E412B8E64B3FB87',4);
INSERT INTO "txn" VALUES(12,X'01A21019E8967DAEB3F501A7A5C720BB',1,12,1,'import_done',117674243727425536,X'BA0AEFF24A347AB1F3755D2C09C8851FDFD9A1BE8E7FCAC0BF773CE9DBB79013',1);
INSERT INTO "txn" VALUES(13,X'01A21019E89E767CA1447C092A8814C4',1,13,1,'begin_import',117674243727949824,X'346AABA1248BD7A53FD95C3A5EA09759655FBE3BD19A2460AB4D26FB663B5155',1);
INSERT INTO "txn" VALUES(14,X'01A21019E8A37555A99368E86AB1F30B',1,14,NULL,'import_clients',117674243728277504,X'E7B8951F2BF15FEC4558B74A10EB1825D1A108CC4E9B17CBAC13791AC2D2A780',1);
INSERT INTO "txn" VALUES(15,X'01A21019E8A7787295C2137659A6A84A',1,15,1,'import_done',117674243728539648,X'87D4ED5972AA26D273995134FA5BD91397A3CCD338373ACA0483284E4A199223',1);
INSERT INTO "txn" VALUES(16,X'01A21019E8D77EF1953225A0D562A7F5',1,16,1,'begin_import',117674243731685376,X'F03CDA69BDC0ACCCAFD6BCDF9471E4EA01855DDB6B46AEC0371519E108F7A336',1);
INSERT INTO "txn" VALUES(17,X'01A21019EF817E64851392BBD4D79645',1,17,NULL,'import_category',117674243843489792,X'AA20AD8267B4615EB9EC9C773F3647B9DB4419DA7B7E7253DC813B1B09C9C0E1',1);
INSERT INTO "txn" VALUES(18,X'01A21019EF8370D7840C5596B5068451',1,18,NULL,'import_product',117674243843620864,X'1DBED12EA7AA813A3ABE5213607144A8D099313630563D2889F7AF4EDB0DF675',1);
INSERT INTO "txn" VALUES(19,X'01A21019EF8B7966B8305ACC7788C318',1,19,1,'import_sales',117674243844145152,X'4AE75C2835EB348F53E71AF6F71A455E93422F400ADE9D7850883521DF413246',3);
INSERT INTO "txn" VALUES(20,X'01A21019EF90797D888C4FD21644BDDB',1,20,1,'import_done',117674243844472832,X'C0D6BC75B85629832F94B05896AB9364BD32658B4DB052CDFB3361C7CFFBCDFC',1);
INSERT INTO "txn" VALUES(21,X'01A21019EFFA7CFFBA6ACFB6C30425D2',1,21,1,'begin_import',117674243851419648,X'02044F4CF2F20230D3D90500A8A93249C51B534482F50D65EB118BBF6175D540',1);
INSERT INTO "txn" VALUES(22,X'01A21019EFFD7563ABA7AE38D7A2F3A7',1,22,1,'import_stock',117674243851616256,X'EF1B011448F40B52BD7DB99F023A2710D4B2616EB7FA5A3DD12B4864D4C8A7F3',1);
INSERT INTO "txn" VALUES(23,X'01A21019F0017C19BB9D6B72061D0979',1,23,1,'import_done',117674243851878400,X'E37AA63F64D78A8658DAB76FE40A37210C2BA30893B1BE45752923AE08D2E624',1);
INSERT INTO "txn" VALUES(24,X'01A21019F01778EC9E7672FEB04B9866',1,24,1,'begin_import',117674243853320192,X'DADC0A05EBC1174B69066E0EB304F55DE8BA82FEA3381B400506ED13632B0847',1);
INSERT INTO "txn" VALUES(25,X'01A21019F6AF7A3AB12261F23F3FD7D7',1,25,1,'import_known_sales',117674243963944960,X'9BBFD097DF32C194B224C8E40CC2A214B85EA426D27571A8A0317A5D7B4C05A0',2);
INSERT INTO "txn" VALUES(26,X'01A21019F6B2739BA75D611F6298E3D0',1,26,1,'import_sales',117674243964141568,X'5355B5FB5655CD161B68F0BB4F3AB1D6446F4E83BB372FEDBAE682436DD80363',1);
INSERT INTO "txn" VALUES(27,X'01A21019F6B97B32AA1A70FF46CEEBD5',1,27,1,'import_done',117674243964600320,X'1F9BB32585384BAADACEB6CE750AB86E8D3D03FC8D5C8143533C0B66C22E946C',1);
INSERT INTO "txn" VALUES(28,X'01A21019F73A7F1BA75A18A775F57CE4',1,28,1,'import_undoing',117674243973054464,X'957E2F0E1EC91E6682811807BA1D8372D36EF8FD1144A89111682F9AA889CFAB',1);
INSERT INTO "txn" VALUES(29,X'01A21019F7467CD1AC1BB3104DAA007B',1,29,1,'import_undone',117674243973840896,X'AF8CA622B80F1DDE21B2F7E4D4B43DEC4E1AF6F7605D3EAFFDBD633448E2FDAC',1);
INSERT INTO "txn" VALUES(30,X'01A37071C04071A7A01FCCEBC6CF9E86',1,30,1,'open_till_session',118061649100800000,X'898506B2401F9851673CA2C24C018FF7AEFD6F962A9656E10995358C5A47F3FF',1);
INSERT INTO "txn" VALUES(31,X'01A37071C04879DBAA2F4319FD59309A',1,31,1,'complete_sale',118061649101324288,X'B90897171AD2FB6464CF79FFB42CDE28274D2D5E2FFCF38352AAA66505453736',7);
INSERT INTO "txn" VALUES(32,X'01A37071C04F7F518B90664043DDF21D',1,32,1,'refund_sale',118061649101783040,X'A3A672E82A6787A1B3DC88B8A468A388307982C48A606E8401CC9677CF5499DB',4);
INSERT INTO "txn" VALUES(33,X'01A37071C05373D6BBB3A281F8C66655',1,33,1,'move_cash',118061649102045184,X'D52B6F572279A9C16F0761E2D992FAD286E7026E0F78BEBDE25F76479A67DAD6',1);
INSERT INTO "txn" VALUES(34,X'01A37071C05F7A3FB9833E5171C8BF77',1,34,1,'close_till_session',118061649102831616,X'B83A994D3BCBD67E584387443D5A4F3CF9BCB2CFF4911A23E9C3CCDFBB766EC1',1);
INSERT INTO "txn" VALUES(35,X'01A37071C06771C7BFCAD41EC5244D5E',1,35,1,'open_till_session',118061649103355904,X'AFF34143F1AA830075419B125302731CEE345E0BE902446E7894500E05B3193F',1);
INSERT INTO "txn" VALUES(36,X'01A37071C06B7671A3315C2ECC31E189',1,36,1,'complete_sale',118061649103618048,X'D9D1581F3E4BF243DA7CDD5C3E7680F1CB5E8CB8A14225D682A3461A64FA6814',4);
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
COMMIT;
