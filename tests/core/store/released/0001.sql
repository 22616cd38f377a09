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
INSERT INTO "audit" VALUES(1,1,1,1795412887154000,NULL,'cli','create_store','staff',X'01A206F286777C8082ED64E077E37410','{"bulk":[],"changes":[{"after":{"name":"Owner","role":"owner"},"before":null,"id":"01a206f286777c8082ed64e077e37410","table":"staff"}],"content":"2bdfd69ed966af9c050e6ab425a45dbf5f0dcf38ab2aadaa080dcf2a41584949"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'A502C37594AE480D319E4149A5F4C643BF11D39F499005BE50E7F2FE87BA8D08');
INSERT INTO "audit" VALUES(2,1,2,1795412887215000,1,'cli','create_product','product',X'01A206F286B670C790543A0D4AE956B3','{"bulk":[],"changes":[{"after":{"name":"Drinks"},"before":null,"id":"01a206f286b272e0bef89540215d83f1","table":"category"},{"after":{"name":"Twin"},"before":null,"id":"01a206f286b572ddb0c5dc268c157b14","table":"supplier"},{"after":{"inclusive":1,"name":"20%","rate_ppm":200000},"before":null,"id":"01a206f286b678088e78029013f1cee7","table":"tax_rate"},{"after":{"active":1,"category_id":"01a206f286b272e0bef89540215d83f1","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a206f286b572ddb0c5dc268c157b14","tax_rate_id":"01a206f286b678088e78029013f1cee7"},"before":null,"id":"01a206f286b670c790543a0d4ae956b3","table":"product"},{"after":{"barcode":"73513537","product_id":"01a206f286b670c790543a0d4ae956b3"},"before":null,"id":"01a206f286bd7182937717da87ee9774","table":"product_barcode"},{"after":{"currency":"GBP","price_micro":1500000,"product_id":"01a206f286b670c790543a0d4ae956b3","tax_rate_id":"01a206f286b678088e78029013f1cee7","valid_from_utc":1795412887215000},"before":null,"id":"01a206f286be7f289e3a74ff5a8cade3","table":"product_price"}],"content":"6281d48601fb592e1cf3374455377074eeb54662ae6e7699a518c436e612e58c"}',X'A502C37594AE480D319E4149A5F4C643BF11D39F499005BE50E7F2FE87BA8D08',X'FF040B0992A7E639821729D6E94AD9B8010E86ECCD76498A4DD357D2B137DE22');
INSERT INTO "audit" VALUES(3,1,3,1795412887252000,1,'cli','edit_product','product',X'01A206F286B670C790543A0D4AE956B3','{"bulk":[],"changes":[{"after":{"name":"Green tea","price_micro":2000000},"before":{"name":"Tea","price_micro":1500000},"id":"01a206f286b670c790543a0d4ae956b3","table":"product"},{"after":{"currency":"GBP","price_micro":2000000,"product_id":"01a206f286b670c790543a0d4ae956b3","tax_rate_id":"01a206f286b678088e78029013f1cee7","valid_from_utc":1795412887252000},"before":null,"id":"01a206f286dc702e8af83d7e50c6f973","table":"product_price"}],"content":"882e3861261fadc5b14126f0f87636c2ec8131292c9725c8d0762fc1cc6c7fd7"}',X'FF040B0992A7E639821729D6E94AD9B8010E86ECCD76498A4DD357D2B137DE22',X'D3CF4FA94F8963AE8AB6FF24BE9A8A977C137895FE553D59614BAF50A03EC948');
INSERT INTO "audit" VALUES(4,1,4,1795412887263000,1,'cli','create_client','client',X'01A206F286E07ED98717B1F11DCF1A71','{"bulk":[],"changes":[{"after":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"hmac:1ae7651f90f6132e8417c5e1e54b47515f7c56722d841156b1b50f4168eb455a","name":"hmac:f7c716499b4da2978a9d2d8797883ac74da3882b4c93e1d61460767970f1f90d","notes":null,"phone":null},"before":null,"id":"01a206f286e07ed98717b1f11dcf1a71","table":"client"}],"content":"5d3b88b950fa3ad66d09706e85e7ea35d1912e866ced74d0f5c81198d3cc9f8e"}',X'D3CF4FA94F8963AE8AB6FF24BE9A8A977C137895FE553D59614BAF50A03EC948',X'8052F0EA348E3DB4FCBCEA8442F96449A4973B1AFF61017A46BC05C1FED06E63');
INSERT INTO "audit" VALUES(5,1,5,1795412887279000,1,'cli','edit_client','client',X'01A206F286E07ED98717B1F11DCF1A71','{"bulk":[],"changes":[{"after":{"name":"hmac:aaac7eb0d6a7414c11af4d0ab746bf9eda8ec152d556054e4f106ecac53260da"},"before":{"name":"hmac:f7c716499b4da2978a9d2d8797883ac74da3882b4c93e1d61460767970f1f90d"},"id":"01a206f286e07ed98717b1f11dcf1a71","table":"client"}],"content":"3df999c52cffd3dc9d941ce79cd57a17bdcfe6f7b224ffeacd867f1e235e7b81"}',X'8052F0EA348E3DB4FCBCEA8442F96449A4973B1AFF61017A46BC05C1FED06E63',X'31B56B8F75DE71BCFD73140260EC73956EF988CE814274B00B96134A8D7151D0');
INSERT INTO "audit" VALUES(6,1,6,1795412887295000,1,'cli','change_setting','setting',X'01A206F287007C6DA85A4898CCB97A6B','{"bulk":[],"changes":[{"after":{"name":"period","value":"\"year\""},"before":null,"id":"01a206f287007c6da85a4898ccb97a6b","table":"setting"}],"content":"53baa23b6a01f07fb29d8db15d4378e6843cccf9ebf32007543733c928f5d58c"}',X'31B56B8F75DE71BCFD73140260EC73956EF988CE814274B00B96134A8D7151D0',X'A1FBE803DCC47413B73A07696D9349BE36EA6D79D5CB6DBDFE188D80030162EA');
INSERT INTO "audit" VALUES(7,1,7,1795412887316000,1,'cli','begin_import','import_batch',X'01A206F287157BF4971AEA77540F4B44','{"bulk":[],"changes":[{"after":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795412887316000,"state":"running"},"before":null,"id":"01a206f287157bf4971aea77540f4b44","table":"import_batch"}],"content":"e74b2ca9e2d7675eb980b6d772c01ba5595855dccaec72fe5e5d9d63b3443a10"}',X'A1FBE803DCC47413B73A07696D9349BE36EA6D79D5CB6DBDFE188D80030162EA',X'BF811437A566D2F9D124F58F3C53C60C89DAB7A878C19C0D7F6955A2F4CCE998');
INSERT INTO "audit" VALUES(8,1,8,1795412887337000,1,'cli','import_suppliers','import_batch',X'01A206F287157BF4971AEA77540F4B44','{"bulk":[],"changes":[{"after":{"email":"a@b.org"},"before":{"email":null},"id":"01a206f286b572ddb0c5dc268c157b14","table":"supplier"}],"content":"0d87712e682c6f6b41a42e8fca178f2c06170e16c2d1547e132a459c3ccf4bae"}',X'BF811437A566D2F9D124F58F3C53C60C89DAB7A878C19C0D7F6955A2F4CCE998',X'C8334B72B8263A3DA177455ABF61FD7BAE1CE1C4FFBDF2C0A943A7BB35514DDC');
INSERT INTO "audit" VALUES(9,1,9,1795412887351000,1,'cli','import_done','import_batch',X'01A206F287157BF4971AEA77540F4B44','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795412887351000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a206f287157bf4971aea77540f4b44","table":"import_batch"}],"content":"eacad70b687a62227a643bcc41af5fab7017a4e689911f3edcb59798604e980c"}',X'C8334B72B8263A3DA177455ABF61FD7BAE1CE1C4FFBDF2C0A943A7BB35514DDC',X'2D2528DB5BFCACB8BE00944B6268F7F01B4D475BDDE8E5EF6644DB15C1BFBF9F');
INSERT INTO "audit" VALUES(10,1,10,1795412887388000,1,'cli','begin_import','import_batch',X'01A206F2875C7248B6617E2C00FE7D55','{"bulk":[],"changes":[{"after":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795412887388000,"state":"running"},"before":null,"id":"01a206f2875c7248b6617e2c00fe7d55","table":"import_batch"}],"content":"6a819884262b6316907729e088708b09a78841908dd43ddfd58dbb2349c5f9f5"}',X'2D2528DB5BFCACB8BE00944B6268F7F01B4D475BDDE8E5EF6644DB15C1BFBF9F',X'AC9D54845A0F15D0FBD0706D2070BBCE4B7F0EF3590A251CEEBFB6348BDECE6A');
INSERT INTO "audit" VALUES(11,1,11,1795412887396000,1,'cli','import_products','import_batch',X'01A206F2875C7248B6617E2C00FE7D55','{"bulk":[{"count":1,"entity":"category","hash":"ca28984ff02f4a57b4c052d0a49323b253c6e5e9d5dc8b720e7eaddedc7be020","ids":"72623fb9ae8d8dd5b3e5ca51bbbfd49b"},{"count":1,"entity":"product","hash":"dde80ccf7e68e9db355962906eacc7a1c5c3820aa4a69aa8e6d67ca5accdf0ef","ids":"41876c64525d8e4d835d5b21d6e4e87b"},{"count":1,"entity":"product_barcode","hash":"8d3178626b075fd2f87618a8590630961da6f17c96edf5b423d3ebc54f3d0465","ids":"01a206f2876671e5aef0c13776325204"},{"count":1,"entity":"product_price","hash":"9cbc7ba9154b5a63c504d52cbd82b52440f548dce51bfae06589867df8b561dc","ids":"01a206f2876673f29dda785ead330bd5"}],"changes":[],"content":"aca13908e502ba5e8b5331e8145911fed1656cf4e6917edd95290bf4035379b9"}',X'AC9D54845A0F15D0FBD0706D2070BBCE4B7F0EF3590A251CEEBFB6348BDECE6A',X'B9747B98FD583C08E313297A1D2241FB5B33E1C379A8BB10A77F067971CC5038');
INSERT INTO "audit" VALUES(12,1,12,1795412887420000,1,'cli','import_done','import_batch',X'01A206F2875C7248B6617E2C00FE7D55','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795412887420000,"products_added":1,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"rows_read":0,"state":"running"},"id":"01a206f2875c7248b6617e2c00fe7d55","table":"import_batch"}],"content":"0efb5504f67b162d920669351b501e33c25565f17f732b75e88786fec3a231de"}',X'B9747B98FD583C08E313297A1D2241FB5B33E1C379A8BB10A77F067971CC5038',X'690BC9DB761A7922CC64CE317955D2542A1ACC4F8B3D9A9779A7DB1736B57548');
INSERT INTO "audit" VALUES(13,1,13,1795412887431000,1,'cli','begin_import','import_batch',X'01A206F287887342B90F52D04E9CEA51','{"bulk":[],"changes":[{"after":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795412887431000,"state":"running"},"before":null,"id":"01a206f287887342b90f52d04e9cea51","table":"import_batch"}],"content":"5b76862eeb522a744fb091f4f7a01493bcb1657e59f405657690800188911ff7"}',X'690BC9DB761A7922CC64CE317955D2542A1ACC4F8B3D9A9779A7DB1736B57548',X'34622EF6405928A3256BBD4A9D83BD554047F595A79840352FA3C0B30BC4D983');
INSERT INTO "audit" VALUES(14,1,14,1795412887440000,1,'cli','import_clients','import_batch',X'01A206F287887342B90F52D04E9CEA51','{"bulk":[{"count":1,"entity":"client","hash":"e86c6517adf30729319e7bdfa529e09b9414a4a1179a2433dc934a7817201066","ids":"8f7856191e6f85a985957d12f8fcbb57"}],"changes":[],"content":"3e9ffe0b6695e1099cc62bce1e814e99550ed9f54eec528599378b27772ae9f9"}',X'34622EF6405928A3256BBD4A9D83BD554047F595A79840352FA3C0B30BC4D983',X'7E3CFB5CD7C6174103C16D8360EDC0C9149643BA87CBC4EBD73FF3A3CAC5EFAC');
INSERT INTO "audit" VALUES(15,1,15,1795412887445000,1,'cli','import_done','import_batch',X'01A206F287887342B90F52D04E9CEA51','{"bulk":[],"changes":[{"after":{"accepted":1,"clients_added":1,"finished_at_utc":1795412887445000,"rows_read":1,"state":"done"},"before":{"accepted":0,"clients_added":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a206f287887342b90f52d04e9cea51","table":"import_batch"}],"content":"26e02971a1ee4cc1865cb1c3f13b77fd96316369d8df4f7ceb3002ce6487b7ac"}',X'7E3CFB5CD7C6174103C16D8360EDC0C9149643BA87CBC4EBD73FF3A3CAC5EFAC',X'6B5D8DA991D36F77A2774A2841A97078A247E10B64418668D710612FD7BBC84C');
INSERT INTO "audit" VALUES(16,1,16,1795412887473000,1,'cli','begin_import','import_batch',X'01A206F287B2726FA2A1F79984DBC0B6','{"bulk":[],"changes":[{"after":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795412887473000,"state":"running"},"before":null,"id":"01a206f287b2726fa2a1f79984dbc0b6","table":"import_batch"}],"content":"c227346e7e4f2dde0fc6b830b5b0c0a88f44e30c790e935e85888a36da0c8a4a"}',X'6B5D8DA991D36F77A2774A2841A97078A247E10B64418668D710612FD7BBC84C',X'399EA4A3DDA494D986E21ED2846CD58EDDA36299B312F70FCDA43D3F82D835F1');
INSERT INTO "audit" VALUES(17,1,17,1795412888472000,1,'cli','import_category',NULL,NULL,'{"bulk":[{"batch":"01a206f287b2726fa2a1f79984dbc0b6","count":1,"entity":"category","hash":"939370f0cb9d79fa01be9b907a07276a8014bfe5f94ad52f57e2a9fddf47fddb","ids":"01a206f28b927ff9afd09934d1b463bf"}],"changes":[],"content":"57394231de72634bfa94a82616f037ad020661d9a126e7aec79afc8cc7e57940"}',X'399EA4A3DDA494D986E21ED2846CD58EDDA36299B312F70FCDA43D3F82D835F1',X'48C82D019050DEDC6CA7011A8CA1DD3D3C3F0A39B438FCBEBE8D5D2C598BB04D');
INSERT INTO "audit" VALUES(18,1,18,1795412888484000,1,'cli','import_product',NULL,NULL,'{"bulk":[{"batch":"01a206f287b2726fa2a1f79984dbc0b6","count":1,"entity":"product","hash":"6a3f8a4babfaff7bf389eee11c3ba195f8bf566713ef8a8267791b3be0daa138","ids":"01a206f28b927ef5b96f03b5af373b8a"}],"changes":[],"content":"fde7a322a081fb38c1ee7e4330be843d8bed6212693766d89a84368690c00646"}',X'48C82D019050DEDC6CA7011A8CA1DD3D3C3F0A39B438FCBEBE8D5D2C598BB04D',X'31271BE93FE6F91721DBB3B28C667F57B72F7A9436FC35B80DDD3BC1CA84C0CC');
INSERT INTO "audit" VALUES(19,1,19,1795412888492000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a206f287b2726fa2a1f79984dbc0b6","count":3,"entity":"sale","hash":"18c8e47bfd2db43dc15c1914c9cc7d92ff4f747a1efe86f277582d77769210eb","ids":"6bea4d84b4848a80a8126c8afb038025d8bb79c8360b8057a675bd325c24d3b86d16c0ce54c088b69b8572ba277c6828"}],"changes":[],"content":"ea1b421e0874035c518d103c83ca2e60bd1b272707ea300360459511858f1221"}',X'31271BE93FE6F91721DBB3B28C667F57B72F7A9436FC35B80DDD3BC1CA84C0CC',X'6F02FB6D6531405DEA23E25D7CD2125EFF1B42154182AF6BF5AB39B8925ACB63');
INSERT INTO "audit" VALUES(20,1,20,1795412888705000,1,'cli','import_done','import_batch',X'01A206F287B2726FA2A1F79984DBC0B6','{"bulk":[],"changes":[{"after":{"accepted":4,"finished_at_utc":1795412888705000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"refunds_added":0,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a206f287b2726fa2a1f79984dbc0b6","table":"import_batch"}],"content":"124ccb59112d9b00b7bdaa92fdd1e371d06119031a04aeef9750f7576759500e"}',X'6F02FB6D6531405DEA23E25D7CD2125EFF1B42154182AF6BF5AB39B8925ACB63',X'A5E7A035E20A813E15A0E66D5FAF5BF64A28AE3F06BCD7B5C90D7EEF3DD1700E');
INSERT INTO "audit" VALUES(21,1,21,1795412888743000,1,'cli','begin_import','import_batch',X'01A206F28CA872FC9D4F904E44568572','{"bulk":[],"changes":[{"after":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795412888743000,"state":"running"},"before":null,"id":"01a206f28ca872fc9d4f904e44568572","table":"import_batch"}],"content":"74188998e9280bf7aefb6b76506c5ba63ae0865e1cbfe213baafc18647482212"}',X'A5E7A035E20A813E15A0E66D5FAF5BF64A28AE3F06BCD7B5C90D7EEF3DD1700E',X'2C945D21B3B5AE23F3646F7B2EB76CD8B363C5A2811DA0695A8B06EA3476DC6B');
INSERT INTO "audit" VALUES(22,1,22,1795412888756000,1,'cli','import_stock','import_batch',X'01A206F28CA872FC9D4F904E44568572','{"bulk":[{"count":1,"entity":"stock_count","hash":"75837878eb450e15063bfd48bb9e32958345f5e662ee15a748b9c5d629890e41","ids":"01a206f28cb6703b9f9dbf768265942d"}],"changes":[],"content":"4d1f590729120617ed49a49e0281cccd19a28b06b96844981fc9281c3d93b599"}',X'2C945D21B3B5AE23F3646F7B2EB76CD8B363C5A2811DA0695A8B06EA3476DC6B',X'EB58E91B4029554EFCE1D195675794C18B6D7B5CA7D776FEC3AC3C0B4595903C');
INSERT INTO "audit" VALUES(23,1,23,1795412888775000,1,'cli','import_done','import_batch',X'01A206F28CA872FC9D4F904E44568572','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795412888775000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a206f28ca872fc9d4f904e44568572","table":"import_batch"}],"content":"46cc75af2a8d8cd9f8d30bd6716288336a62b45723714328bf238400941f63c6"}',X'EB58E91B4029554EFCE1D195675794C18B6D7B5CA7D776FEC3AC3C0B4595903C',X'743E14C580302E97F9740EA445A3ACEE752AA07D197708AFB9F7E7CE8AF09B97');
INSERT INTO "audit" VALUES(24,1,24,1795412888804000,1,'cli','begin_import','import_batch',X'01A206F28CE475C69D81CAB3B096CA7D','{"bulk":[],"changes":[{"after":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795412888804000,"state":"running"},"before":null,"id":"01a206f28ce475c69d81cab3b096ca7d","table":"import_batch"}],"content":"33edf9ce41f3ca2a536916379d46a0f6d2829def14c19e32f6511ca4430ba638"}',X'743E14C580302E97F9740EA445A3ACEE752AA07D197708AFB9F7E7CE8AF09B97',X'479D017A6918A6B11919C4D321A4B8AA6E588ED27850C36531A8BED19F13514E');
INSERT INTO "audit" VALUES(25,1,25,1795412889572000,1,'cli','import_known_sales',NULL,NULL,'{"bulk":[{"batch":"01a206f28ce475c69d81cab3b096ca7d","count":2,"entity":"batch_sale","hash":"3a4729b47afbe455f8b942081d42c127ce4b366dee6c5fb0e8ba666cdec48bda","ids":"6bea4d84b4848a80a8126c8afb038025d8bb79c8360b8057a675bd325c24d3b8"}],"changes":[],"content":"f5fe343cc26ed8e241e6d06edbb75de42c1cc9bd8756d5d5b7afd06fc5dbecf3"}',X'479D017A6918A6B11919C4D321A4B8AA6E588ED27850C36531A8BED19F13514E',X'DECC5FA05B93EE2E7B9D12F27338598B0EBC97C30D05C1EB303BE28D96406020');
INSERT INTO "audit" VALUES(26,1,26,1795412889574000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a206f28ce475c69d81cab3b096ca7d","count":1,"entity":"sale","hash":"612e78bef211153aef6632738a877ad73a031590744f0ed1f4a8e72e1ab6616e","ids":"228c0cf86b5982f0ab1173c30fa13e5e"}],"changes":[],"content":"4823ed9cd0dd9ecb32afe068e37fe4d585f09304727a79623b9d2cd2f7f0a4ca"}',X'DECC5FA05B93EE2E7B9D12F27338598B0EBC97C30D05C1EB303BE28D96406020',X'E9EE402758DCACCD2D63D215E3C6FE44A88D83A14F4774E23A0BD22EA1BD59B1');
INSERT INTO "audit" VALUES(27,1,27,1795412889853000,1,'cli','import_done','import_batch',X'01A206F28CE475C69D81CAB3B096CA7D','{"bulk":[],"changes":[{"after":{"accepted":1,"already_there":3,"finished_at_utc":1795412889853000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"before":{"accepted":0,"already_there":0,"finished_at_utc":null,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a206f28ce475c69d81cab3b096ca7d","table":"import_batch"}],"content":"3e36db96aa0a14e11be5e6fc5389010f39c727778074be1d1026d36fbf997470"}',X'E9EE402758DCACCD2D63D215E3C6FE44A88D83A14F4774E23A0BD22EA1BD59B1',X'ED9523799E7982C76EE0326406DF6190F489DD44696DE4ADD4F32140473A3EF3');
INSERT INTO "audit" VALUES(28,1,28,1795412889881000,1,'cli','import_undoing','import_batch',X'01A206F28CE475C69D81CAB3B096CA7D','{"bulk":[],"changes":[{"after":{"state":"undoing"},"before":{"state":"done"},"id":"01a206f28ce475c69d81cab3b096ca7d","table":"import_batch"}],"content":"8571708e8cbac9ff34b0e4c0f012fc00cc7ad6e235761e681e27a464c8812aeb"}',X'ED9523799E7982C76EE0326406DF6190F489DD44696DE4ADD4F32140473A3EF3',X'04905BC1ABE8A21A95B59F8D7BAB078BDFF084D2B5CFEB9B6B79F449AA1D72AA');
INSERT INTO "audit" VALUES(29,1,29,1795412889905000,1,'cli','import_undone','import_batch',X'01A206F28CE475C69D81CAB3B096CA7D','{"bulk":[],"changes":[{"after":{"state":"undone","undone_at_utc":1795412889905000},"before":{"state":"undoing","undone_at_utc":null},"id":"01a206f28ce475c69d81cab3b096ca7d","table":"import_batch"}],"content":"d0bc5c2fcef733b3083dc8f9da63f6014e30b396353d61b9e6e8805acef307bb"}',X'04905BC1ABE8A21A95B59F8D7BAB078BDFF084D2B5CFEB9B6B79F449AA1D72AA',X'4FF03234299BFEC559F68C37B23BD8BDAA3E234C7430948DE0063AFAB547800C');
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
INSERT INTO "category" VALUES(1,X'01A206F286B272E0BEF89540215D83F1','Drinks',2,NULL,'{"*":"01a206f286af0000-1"}',0);
INSERT INTO "category" VALUES(2,X'72623FB9AE8D8DD5B3E5CA51BBBFD49B','Light',11,NULL,'{"*":"01a206f287640000-1"}',0);
INSERT INTO "category" VALUES(3,X'01A206F28B927FF9AFD09934D1B463BF','Gifts',17,NULL,'{"*":"01a206f28b980000-1"}',0);
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
INSERT INTO "client" VALUES(1,X'01A206F286E07ED98717B1F11DCF1A71','1','Anna','ann@example.org',NULL,NULL,0,0,1,NULL,5,NULL,'{"*":"01a206f286df0000-1","name":"01a206f286ef0000-1"}',0);
INSERT INTO "client" VALUES(2,X'8F7856191E6F85A985957D12F8FCBB57','17850','Bob','bob@example.org',NULL,NULL,0,0,1,3,14,NULL,'{"*":"01a206f287900000-1"}',0);
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
INSERT INTO "device" VALUES(1,X'01A206F2859A74A7AF29687FED5C72B9',1,1,X'02ACF048D0A3CF935AF588ADC18AE2E7FE6BB822617C19D4F2381184240D90DB');
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
INSERT INTO "import_batch" VALUES(1,X'01A206F287157BF4971AEA77540F4B44','suppliers','till','suppliers.csv','/files/suppliers.csv',X'BDBECF35BAAB492D15678C420DDC452B3E6C61DAAF76169F0664C8D31A643C61','{"mapping": {"kind": "suppliers", "columns": {"name": ["Supplier"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Supplier", "Email"]}','done',1795412887316000,1795412887351000,NULL,1,1,0,0,0,0,0,0,9,1,'{"*":"01a206f287140000-1","accepted":"01a206f287370000-1","finished_at_utc":"01a206f287370000-1","rows_read":"01a206f287370000-1","state":"01a206f287370000-1"}',0);
INSERT INTO "import_batch" VALUES(2,X'01A206F2875C7248B6617E2C00FE7D55','products','till','products.csv','/files/products.csv',X'B731F985F13608B2A6547CBB1A77B9F2EBC3C98438D50BFE3B28C46EE9530043','{"mapping": {"kind": "products", "columns": {"code": ["Code"], "name": ["Name"], "price": ["Price"], "cost": ["Cost"], "category": ["Category"], "supplier": ["Supplier"], "barcode": ["Barcode"], "tax_rate": ["VAT"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Name", "Price", "Cost", "Category", "Supplier", "Barcode", "VAT"]}','done',1795412887388000,1795412887420000,NULL,1,1,0,0,0,0,1,0,12,1,'{"*":"01a206f2875c0000-1","accepted":"01a206f2877c0000-1","finished_at_utc":"01a206f2877c0000-1","products_added":"01a206f2877c0000-1","rows_read":"01a206f2877c0000-1","state":"01a206f2877c0000-1"}',0);
INSERT INTO "import_batch" VALUES(3,X'01A206F287887342B90F52D04E9CEA51','clients','till','clients.csv','/files/clients.csv',X'90303FCC76CA774A7CA33D4396E8C7C1BB9D3BF86FB4D1C353D0A33DE55FC620','{"mapping": {"kind": "clients", "columns": {"code": ["Customer number"], "name": ["Name"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Customer number", "Name", "Email"]}','done',1795412887431000,1795412887445000,NULL,1,1,0,0,0,0,0,1,15,1,'{"*":"01a206f287870000-1","accepted":"01a206f287950000-1","clients_added":"01a206f287950000-1","finished_at_utc":"01a206f287950000-1","rows_read":"01a206f287950000-1","state":"01a206f287950000-1"}',0);
INSERT INTO "import_batch" VALUES(4,X'01A206F287B2726FA2A1F79984DBC0B6','sales','till','sales.csv','/files/sales.csv',X'2ECF31052A9BDED805D487360104841BD17A0090134563C4ACA004A0569AB4AC','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','done',1795412887473000,1795412888705000,NULL,5,4,1,0,2,1,1,0,20,1,'{"*":"01a206f287b10000-1","accepted":"01a206f28c810000-1","finished_at_utc":"01a206f28c810000-1","products_added":"01a206f28c810000-1","refunds_added":"01a206f28c810000-1","rows_read":"01a206f28c810000-1","sales_added":"01a206f28c810000-1","set_aside":"01a206f28c810000-1","state":"01a206f28c810000-1"}',0);
INSERT INTO "import_batch" VALUES(5,X'01A206F28CA872FC9D4F904E44568572','stock','till','stock.csv','/files/stock.csv',X'242CB4968B2C5E444EDE7389331E2670DDF35618FA11DD12CECEE5F41CEC9EBC','{"mapping": {"kind": "stock", "columns": {"code": ["Code"], "on_hand": ["Quantity"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Quantity"]}','done',1795412888743000,1795412888775000,NULL,1,1,0,0,0,0,0,0,23,1,'{"*":"01a206f28ca70000-1","accepted":"01a206f28cc70000-1","finished_at_utc":"01a206f28cc70000-1","rows_read":"01a206f28cc70000-1","state":"01a206f28cc70000-1"}',0);
INSERT INTO "import_batch" VALUES(6,X'01A206F28CE475C69D81CAB3B096CA7D','sales','till','sales.csv','/files/sales.csv',X'2D0ED4A80BF00E0B99C06E712E6AD3BE1D984BAF0F20AAF429B1DB4176602D81','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','undone',1795412888804000,1795412889853000,1795412889905000,5,1,1,3,1,0,0,0,29,1,'{"*":"01a206f28ce40000-1","accepted":"01a206f290fd0000-1","already_there":"01a206f290fd0000-1","finished_at_utc":"01a206f290fd0000-1","rows_read":"01a206f290fd0000-1","sales_added":"01a206f290fd0000-1","set_aside":"01a206f290fd0000-1","state":"01a206f291310000-1","undone_at_utc":"01a206f291310000-1"}',0);
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
INSERT INTO "outbox" VALUES(1,'{"bulk":[],"rows":[{"id":"01a206f286777c8082ed64e077e37410","set":{"name":"Owner","role":"owner"},"table":"staff"}]}',NULL);
INSERT INTO "outbox" VALUES(2,'{"bulk":[],"rows":[{"id":"01a206f286b272e0bef89540215d83f1","set":{"name":"Drinks"},"table":"category"},{"id":"01a206f286b572ddb0c5dc268c157b14","set":{"name":"Twin"},"table":"supplier"},{"id":"01a206f286b678088e78029013f1cee7","set":{"inclusive":1,"name":"20%","rate_ppm":200000},"table":"tax_rate"},{"id":"01a206f286b670c790543a0d4ae956b3","set":{"active":1,"category_id":"01a206f286b272e0bef89540215d83f1","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a206f286b572ddb0c5dc268c157b14","tax_rate_id":"01a206f286b678088e78029013f1cee7"},"table":"product"},{"id":"01a206f286bd7182937717da87ee9774","set":{"barcode":"73513537","product_id":"01a206f286b670c790543a0d4ae956b3"},"table":"product_barcode"},{"id":"01a206f286be7f289e3a74ff5a8cade3","set":{"currency":"GBP","price_micro":1500000,"product_id":"01a206f286b670c790543a0d4ae956b3","tax_rate_id":"01a206f286b678088e78029013f1cee7","valid_from_utc":1795412887215000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(3,'{"bulk":[],"rows":[{"id":"01a206f286b670c790543a0d4ae956b3","set":{"name":"Green tea","price_micro":2000000},"table":"product"},{"id":"01a206f286dc702e8af83d7e50c6f973","set":{"currency":"GBP","price_micro":2000000,"product_id":"01a206f286b670c790543a0d4ae956b3","tax_rate_id":"01a206f286b678088e78029013f1cee7","valid_from_utc":1795412887252000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(4,'{"bulk":[],"rows":[{"id":"01a206f286e07ed98717b1f11dcf1a71","set":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"ann@example.org","name":"Ann","notes":null,"phone":null},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(5,'{"bulk":[],"rows":[{"id":"01a206f286e07ed98717b1f11dcf1a71","set":{"name":"Anna"},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(6,'{"bulk":[],"rows":[{"id":"01a206f287007c6da85a4898ccb97a6b","set":{"name":"period","value":"\"year\""},"table":"setting"}]}',NULL);
INSERT INTO "outbox" VALUES(7,'{"bulk":[],"rows":[{"id":"01a206f287157bf4971aea77540f4b44","set":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795412887316000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(8,'{"bulk":[],"rows":[{"id":"01a206f286b572ddb0c5dc268c157b14","set":{"email":"a@b.org"},"table":"supplier"}]}',NULL);
INSERT INTO "outbox" VALUES(9,'{"bulk":[],"rows":[{"id":"01a206f287157bf4971aea77540f4b44","set":{"accepted":1,"finished_at_utc":1795412887351000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(10,'{"bulk":[],"rows":[{"id":"01a206f2875c7248b6617e2c00fe7d55","set":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795412887388000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(11,'{"bulk":[{"count":1,"entity":"category","hash":"ca28984ff02f4a57b4c052d0a49323b253c6e5e9d5dc8b720e7eaddedc7be020","ids":"72623fb9ae8d8dd5b3e5ca51bbbfd49b"},{"count":1,"entity":"product","hash":"dde80ccf7e68e9db355962906eacc7a1c5c3820aa4a69aa8e6d67ca5accdf0ef","ids":"41876c64525d8e4d835d5b21d6e4e87b"},{"count":1,"entity":"product_barcode","hash":"8d3178626b075fd2f87618a8590630961da6f17c96edf5b423d3ebc54f3d0465","ids":"01a206f2876671e5aef0c13776325204"},{"count":1,"entity":"product_price","hash":"9cbc7ba9154b5a63c504d52cbd82b52440f548dce51bfae06589867df8b561dc","ids":"01a206f2876673f29dda785ead330bd5"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(12,'{"bulk":[],"rows":[{"id":"01a206f2875c7248b6617e2c00fe7d55","set":{"accepted":1,"finished_at_utc":1795412887420000,"products_added":1,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(13,'{"bulk":[],"rows":[{"id":"01a206f287887342b90f52d04e9cea51","set":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795412887431000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(14,'{"bulk":[{"count":1,"entity":"client","hash":"e86c6517adf30729319e7bdfa529e09b9414a4a1179a2433dc934a7817201066","ids":"8f7856191e6f85a985957d12f8fcbb57"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(15,'{"bulk":[],"rows":[{"id":"01a206f287887342b90f52d04e9cea51","set":{"accepted":1,"clients_added":1,"finished_at_utc":1795412887445000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(16,'{"bulk":[],"rows":[{"id":"01a206f287b2726fa2a1f79984dbc0b6","set":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795412887473000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(17,'{"bulk":[{"batch":"01a206f287b2726fa2a1f79984dbc0b6","count":1,"entity":"category","hash":"939370f0cb9d79fa01be9b907a07276a8014bfe5f94ad52f57e2a9fddf47fddb","ids":"01a206f28b927ff9afd09934d1b463bf"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(18,'{"bulk":[{"batch":"01a206f287b2726fa2a1f79984dbc0b6","count":1,"entity":"product","hash":"6a3f8a4babfaff7bf389eee11c3ba195f8bf566713ef8a8267791b3be0daa138","ids":"01a206f28b927ef5b96f03b5af373b8a"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(19,'{"bulk":[{"batch":"01a206f287b2726fa2a1f79984dbc0b6","count":3,"entity":"sale","hash":"18c8e47bfd2db43dc15c1914c9cc7d92ff4f747a1efe86f277582d77769210eb","ids":"6bea4d84b4848a80a8126c8afb038025d8bb79c8360b8057a675bd325c24d3b86d16c0ce54c088b69b8572ba277c6828"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(20,'{"bulk":[],"rows":[{"id":"01a206f287b2726fa2a1f79984dbc0b6","set":{"accepted":4,"finished_at_utc":1795412888705000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(21,'{"bulk":[],"rows":[{"id":"01a206f28ca872fc9d4f904e44568572","set":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795412888743000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'{"bulk":[{"count":1,"entity":"stock_count","hash":"75837878eb450e15063bfd48bb9e32958345f5e662ee15a748b9c5d629890e41","ids":"01a206f28cb6703b9f9dbf768265942d"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(23,'{"bulk":[],"rows":[{"id":"01a206f28ca872fc9d4f904e44568572","set":{"accepted":1,"finished_at_utc":1795412888775000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(24,'{"bulk":[],"rows":[{"id":"01a206f28ce475c69d81cab3b096ca7d","set":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795412888804000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(25,'{"bulk":[{"batch":"01a206f28ce475c69d81cab3b096ca7d","count":2,"entity":"batch_sale","hash":"3a4729b47afbe455f8b942081d42c127ce4b366dee6c5fb0e8ba666cdec48bda","ids":"6bea4d84b4848a80a8126c8afb038025d8bb79c8360b8057a675bd325c24d3b8"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(26,'{"bulk":[{"batch":"01a206f28ce475c69d81cab3b096ca7d","count":1,"entity":"sale","hash":"612e78bef211153aef6632738a877ad73a031590744f0ed1f4a8e72e1ab6616e","ids":"228c0cf86b5982f0ab1173c30fa13e5e"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(27,'{"bulk":[],"rows":[{"id":"01a206f28ce475c69d81cab3b096ca7d","set":{"accepted":1,"already_there":3,"finished_at_utc":1795412889853000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(28,'{"bulk":[],"rows":[{"id":"01a206f28ce475c69d81cab3b096ca7d","set":{"state":"undoing"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'{"bulk":[],"rows":[{"id":"01a206f28ce475c69d81cab3b096ca7d","set":{"state":"undone","undone_at_utc":1795412889905000},"table":"import_batch"}]}',NULL);
CREATE TABLE person_key (
    client_key INTEGER NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (client_key),
    CONSTRAINT fk_person_key_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "person_key" VALUES(1,X'C085071CE95F6F688D0E6CF10108C971EE448E7D0D2D93CEFC518491FCE582B9');
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
INSERT INTO "product" VALUES(1,X'01A206F286B670C790543A0D4AE956B3','TEA','Green tea',1,1,1,2000000,NULL,NULL,NULL,1,1,NULL,3,NULL,'{"*":"01a206f286af0000-1","name":"01a206f286d40000-1","price_micro":"01a206f286d40000-1"}',0);
INSERT INTO "product" VALUES(2,X'41876C64525D8E4D835D5B21D6E4E87B','LAMP','Lantern',2,1,1,3390000,1000000,NULL,NULL,1,1,2,11,NULL,'{"*":"01a206f287640000-1"}',0);
INSERT INTO "product" VALUES(3,X'01A206F28B927EF5B96F03B5AF373B8A','HEART','Heart holder',3,NULL,NULL,2550000,NULL,NULL,NULL,1,1,4,18,NULL,'{"*":"01a206f28ba40000-1"}',0);
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
INSERT INTO "product_barcode" VALUES(1,X'01A206F286BD7182937717DA87EE9774',1,'73513537',2,NULL,'{"*":"01a206f286af0000-1"}',0);
INSERT INTO "product_barcode" VALUES(2,X'01A206F2876671E5AEF0C13776325204',2,'4006381333931',11,NULL,'{"*":"01a206f287640000-1"}',0);
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
INSERT INTO "product_price" VALUES(1,X'01A206F286BE7F289E3A74FF5A8CADE3',1,1795412887215000,1500000,1,'GBP',2);
INSERT INTO "product_price" VALUES(2,X'01A206F286DC702E8AF83D7E50C6F973',1,1795412887252000,2000000,1,'GBP',3);
INSERT INTO "product_price" VALUES(3,X'01A206F2876673F29DDA785EAD330BD5',2,1795412887396000,3390000,1,'GBP',11);
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
INSERT INTO "sale" VALUES(1,X'6BEA4D84B4848A80A8126C8AFB038025',19,1,NULL,NULL,2,NULL,0,1767605400000000,0,'Europe/London',20458,'A1',2,1839,0,7000,0,30,57,282,100,1,1,X'8C6CA8B1931CC4AFD7DDA9FFD3C5FC7E88044693CE85FBDEA64A3CC7A508B18F');
INSERT INTO "sale" VALUES(2,X'D8BB79C8360B8057A675BD325C24D3B8',19,1,NULL,NULL,2,NULL,1,1767787200000000,0,'Europe/London',20460,'CA1',1,0,255,0,1000,0,0,0,0,0,1,X'D0F31DF41D3F034379243AE7C4CF85F11AFEF593408C7A19B14D16FB1C384B2A');
INSERT INTO "sale" VALUES(3,X'6D16C0CE54C088B69B8572BA277C6828',19,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A2',1,931,0,4000,0,0,155,776,400,0,1,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9');
INSERT INTO "sale" VALUES(4,X'228C0CF86B5982F0AB1173C30FA13E5E',26,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A3',1,931,0,4000,0,0,155,776,400,0,0,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9');
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
INSERT INTO "setting" VALUES(1,X'01A206F287007C6DA85A4898CCB97A6B','period','"year"',6,1,'{"*":"01a206f286ff0000-1"}',0);
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
INSERT INTO "staff" VALUES(1,X'01A206F286777C8082ED64E077E37410','Owner','owner',1,1,NULL,'{"*":"01a206f286720000-1"}',0);
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
INSERT INTO "stock_count" VALUES(1,X'01A206F28CB6703B9F9DBF768265942D',1,2,1795412888756000,12000,5,22);
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
INSERT INTO "store" VALUES(1,X'01A206F2859373779D78B9158FF3F979','Corner shop','GBP','Europe/London',240,'{}');
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
INSERT INTO "supplier" VALUES(1,X'01A206F286B572DDB0C5DC268C157B14','Twin','a@b.org',NULL,NULL,NULL,8,NULL,'{"*":"01a206f286af0000-1","email":"01a206f287290000-1"}',0);
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
INSERT INTO "tax_rate" VALUES(1,X'01A206F286B678088E78029013F1CEE7','20%',200000,1,2,NULL,'{"*":"01a206f286af0000-1"}',0);
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
INSERT INTO "till" VALUES(1,X'01A206F285947A8AA885820E65E0770A',1,1,'Till 1');
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
INSERT INTO "txn" VALUES(1,X'01A206F286727F6D902175DF49498919',1,1,NULL,'create_store',117664178972524544,X'2BDFD69ED966AF9C050E6AB425A45DBF5F0DCF38AB2AADAA080DCF2A41584949',1);
INSERT INTO "txn" VALUES(2,X'01A206F286AF773BA429F6615DBDE8D2',1,2,NULL,'create_product',117664178976522240,X'6281D48601FB592E1CF3374455377074EEB54662AE6E7699A518C436E612E58C',6);
INSERT INTO "txn" VALUES(3,X'01A206F286D47580BD553D6E6053BF08',1,3,NULL,'edit_product',117664178978947072,X'882E3861261FADC5B14126F0F87636C2EC8131292C9725C8D0762FC1CC6C7FD7',2);
INSERT INTO "txn" VALUES(4,X'01A206F286DF711FBE3FFF691A36F016',1,4,NULL,'create_client',117664178979667968,X'5D3B88B950FA3AD66D09706E85E7EA35D1912E866CED74D0F5C81198D3CC9F8E',1);
INSERT INTO "txn" VALUES(5,X'01A206F286F07A9885F04B3BFFA4A571',1,5,NULL,'edit_client',117664178980716544,X'3DF999C52CFFD3DC9D941CE79CD57A17BDCFE6F7B224FFEACD867F1E235E7B81',1);
INSERT INTO "txn" VALUES(6,X'01A206F286FF7E9BB079D9F64ABB2370',1,6,1,'change_setting',117664178981765120,X'53BAA23B6A01F07FB29D8DB15D4378E6843CCCF9EBF32007543733C928F5D58C',1);
INSERT INTO "txn" VALUES(7,X'01A206F287147EF6902254671F2254AC',1,7,1,'begin_import',117664178983141376,X'E74B2CA9E2D7675EB980B6D772C01BA5595855DCCAEC72FE5E5D9D63B3443A10',1);
INSERT INTO "txn" VALUES(8,X'01A206F2872972B6B6BB8B5A9B681497',1,8,NULL,'import_suppliers',117664178984517632,X'0D87712E682C6F6B41A42E8FCA178F2C06170E16C2D1547E132A459C3CCF4BAE',1);
INSERT INTO "txn" VALUES(9,X'01A206F287377D0FBA91533E6E535757',1,9,1,'import_done',117664178985435136,X'EACAD70B687A62227A643BCC41AF5FAB7017A4E689911F3EDCB59798604E980C',1);
INSERT INTO "txn" VALUES(10,X'01A206F2875C73FC87F690EC6998DFE5',1,10,1,'begin_import',117664178987859968,X'6A819884262B6316907729E088708B09A78841908DD43DDFD58DBB2349C5F9F5',1);
INSERT INTO "txn" VALUES(11,X'01A206F2876471EC914F641241A5AED0',1,11,NULL,'import_products',117664178988384256,X'ACA13908E502BA5E8B5331E8145911FED1656CF4E6917EDD95290BF4035379B9',4);
INSERT INTO "txn" VALUES(12,X'01A206F2877C7AEC8179563E122BAC6C',1,12,1,'import_done',117664178989957120,X'0EFB5504F67B162D920669351B501E33C25565F17F732B75E88786FEC3A231DE',1);
INSERT INTO "txn" VALUES(13,X'01A206F2878777F9BE58B93A9436678B',1,13,1,'begin_import',117664178990678016,X'5B76862EEB522A744FB091F4F7A01493BCB1657E59F405657690800188911FF7',1);
INSERT INTO "txn" VALUES(14,X'01A206F287907CCF8758E4E30370442A',1,14,NULL,'import_clients',117664178991267840,X'3E9FFE0B6695E1099CC62BCE1E814E99550ED9F54EEC528599378B27772AE9F9',1);
INSERT INTO "txn" VALUES(15,X'01A206F287957C2FB9517FBAE4749E48',1,15,1,'import_done',117664178991595520,X'26E02971A1EE4CC1865CB1C3F13B77FD96316369D8DF4F7CEB3002CE6487B7AC',1);
INSERT INTO "txn" VALUES(16,X'01A206F287B174F3B9B7BA161B9668C7',1,16,1,'begin_import',117664178993430528,X'C227346E7E4F2DDE0FC6B830B5B0C0A88F44E30C790E935E85888A36DA0C8A4A',1);
INSERT INTO "txn" VALUES(17,X'01A206F28B987D58927DD5DC44BCE3DB',1,17,NULL,'import_category',117664179058900992,X'57394231DE72634BFA94A82616F037AD020661D9A126E7AEC79AFC8CC7E57940',1);
INSERT INTO "txn" VALUES(18,X'01A206F28BA473B8A8BD18AC5B34937D',1,18,NULL,'import_product',117664179059687424,X'FDE7A322A081FB38C1EE7E4330BE843D8BED6212693766D89A84368690C00646',1);
INSERT INTO "txn" VALUES(19,X'01A206F28BAD703EBE2A3ED33D3CA451',1,19,1,'import_sales',117664179060211712,X'EA1B421E0874035C518D103C83CA2E60BD1B272707EA300360459511858F1221',3);
INSERT INTO "txn" VALUES(20,X'01A206F28C8375DCA238C1C44FB78735',1,20,1,'import_done',117664179074170880,X'124CCB59112D9B00B7BDAA92FDD1E371D06119031A04AEEF9750F7576759500E',1);
INSERT INTO "txn" VALUES(21,X'01A206F28CA7733AB16462B58A1DD167',1,21,1,'begin_import',117664179076661248,X'74188998E9280BF7AEFB6B76506C5BA63AE0865E1CBFE213BAAFC18647482212',1);
INSERT INTO "txn" VALUES(22,X'01A206F28CB47C65B6C6E0A25CF5A5E3',1,22,1,'import_stock',117664179077513216,X'4D1F590729120617ED49A49E0281CCCD19A28B06B96844981FC9281C3D93B599',1);
INSERT INTO "txn" VALUES(23,X'01A206F28CC7720589723FA71EF09360',1,23,1,'import_done',117664179078758400,X'46CC75AF2A8D8CD9F8D30BD6716288336A62B45723714328BF238400941F63C6',1);
INSERT INTO "txn" VALUES(24,X'01A206F28CE47414B1193F8290180706',1,24,1,'begin_import',117664179080658944,X'33EDF9CE41F3CA2A536916379D46A0F6D2829DEF14C19E32F6511CA4430BA638',1);
INSERT INTO "txn" VALUES(25,X'01A206F28FE478D19C0D5845DE4C8A6C',1,25,1,'import_known_sales',117664179130990592,X'F5FE343CC26ED8E241E6D06EDBB75DE42C1CC9BD8756D5D5B7AFD06FC5DBECF3',2);
INSERT INTO "txn" VALUES(26,X'01A206F28FE672AD98B3A1366A051EFF',1,26,1,'import_sales',117664179131121664,X'4823ED9CD0DD9ECB32AFE068E37FE4D585F09304727A79623B9D2CD2F7F0A4CA',1);
INSERT INTO "txn" VALUES(27,X'01A206F290FD74EF9931999964EA4376',1,27,1,'import_done',117664179149406208,X'3E36DB96AA0A14E11BE5E6FC5389010F39C727778074BE1D1026D36FBF997470',1);
INSERT INTO "txn" VALUES(28,X'01A206F291197B95B8D544505784F1B3',1,28,1,'import_undoing',117664179151241216,X'8571708E8CBAC9FF34B0E4C0F012FC00CC7AD6E235761E681E27A464C8812AEB',1);
INSERT INTO "txn" VALUES(29,X'01A206F291317E22835D091600D3368C',1,29,1,'import_undone',117664179152814080,X'D0BC5C2FCEF733B3083DC8F9DA63F6014E30B396353D61B9E6E8805ACEF307BB',1);
CREATE UNIQUE INDEX ix_import_mapping_kind_fingerprint ON import_mapping (kind, fingerprint);
CREATE INDEX ix_category_name ON category (name);
CREATE INDEX ix_audit_entity_id ON audit (entity_id);
CREATE INDEX ix_client_batch_key ON client (batch_key);
CREATE INDEX ix_client_code ON client (code);
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
