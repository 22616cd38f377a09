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
INSERT INTO "audit" VALUES(1,1,1,1795574799384000,NULL,'cli','create_store','store',X'01A210991A2C791FB2AA69B824135D62','{"bulk":[],"changes":[{"after":{"cash_step_minor":1,"code_layouts":"","currency":"GBP","day_cutoff_minutes":240,"name":"Corner shop","tax_rounding":"line","timezone":"Europe/London"},"before":null,"id":"01a210991a2c791fb2aa69b824135d62","table":"store"},{"after":{"name":"Till 1","number":1},"before":null,"id":"01a210991a2e7ba89f82bdf04b087cc1","table":"till"},{"after":{"incarnation":1,"public_key":"8d34ae6aa66f2dfabef8c02c04e5e7c3776d47ec220d38df8bcb765c3153cf9a","till_id":"01a210991a2e7ba89f82bdf04b087cc1"},"before":null,"id":"01a210991a557d2688b913541bf6ceb2","table":"device"}],"content":"95c398d624d33a66c6a7d4e320ff42d36ebe2564f835fe93203139a454545e91","txn":"1280f9b84806ad6a88a36c2a22b0f6c7013649dfc9f4162c58d828c261b36b3b"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'31211C246F77A347408D5A72D1E862BBD6F0CD478095935645F6948C48F46472');
INSERT INTO "audit" VALUES(2,1,2,1795574799395000,NULL,'cli','create_staff','staff',X'01A210991C237B39ADEFF2C6D85A5985','{"bulk":[],"changes":[{"after":{"name":"Owner","role":"owner"},"before":null,"id":"01a210991c237b39adeff2c6d85a5985","table":"staff"}],"content":"c50c50d001c7218bb7ae5d081ce4d3161f7ae60b8bcf55b278105bd563673caf","txn":"341368fb814b947154dc80c430c52854dcbe1d0b5c73b7b2ece6ba40e01cecd6"}',X'31211C246F77A347408D5A72D1E862BBD6F0CD478095935645F6948C48F46472',X'7C7B7A739F5665BBB197AAE50D2782C39511F044799EA583E4398B8A753187CE');
INSERT INTO "audit" VALUES(3,1,3,1795574799476000,1,'cli','create_product','product',X'01A210991C847CA6BFFADFF8D8CC870C','{"bulk":[],"changes":[{"after":{"name":"Drinks"},"before":null,"id":"01a210991c7c77d28b39eaaae3fc8002","table":"category"},{"after":{"name":"Twin"},"before":null,"id":"01a210991c7e7c22bfc5a09bc8879449","table":"supplier"},{"after":{"inclusive":1,"name":"20%","rate_ppm":200000},"before":null,"id":"01a210991c8275049ec11d6ef6659944","table":"tax_rate"},{"after":{"active":1,"category_id":"01a210991c7c77d28b39eaaae3fc8002","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a210991c7e7c22bfc5a09bc8879449","tax_rate_id":"01a210991c8275049ec11d6ef6659944"},"before":null,"id":"01a210991c847ca6bffadff8d8cc870c","table":"product"},{"after":{"barcode":"73513537","product_id":"01a210991c847ca6bffadff8d8cc870c"},"before":null,"id":"01a210991c887c969232ea9dbe0de46c","table":"product_barcode"},{"after":{"currency":"GBP","price_micro":1500000,"product_id":"01a210991c847ca6bffadff8d8cc870c","tax_rate_id":"01a210991c8275049ec11d6ef6659944","valid_from_utc":1795574799476000},"before":null,"id":"01a210991c897fdfa938c5c569041f2a","table":"product_price"}],"content":"fffc66e896cdbbec35036ef7552d8b474659cb53ddfdb9313e4003e4131b2a3f","txn":"f1f9884a386114b44824c77a08fcf45faee5c23c659358c8ad3fd059feebb7fb"}',X'7C7B7A739F5665BBB197AAE50D2782C39511F044799EA583E4398B8A753187CE',X'6F2F4401065E5225B64154FF41BDC1170A84B923C894B61347AEB68AA221854C');
INSERT INTO "audit" VALUES(4,1,4,1795574799507000,1,'cli','edit_product','product',X'01A210991C847CA6BFFADFF8D8CC870C','{"bulk":[],"changes":[{"after":{"name":"Green tea","price_micro":2000000},"before":{"name":"Tea","price_micro":1500000},"id":"01a210991c847ca6bffadff8d8cc870c","table":"product"},{"after":{"currency":"GBP","price_micro":2000000,"product_id":"01a210991c847ca6bffadff8d8cc870c","tax_rate_id":"01a210991c8275049ec11d6ef6659944","valid_from_utc":1795574799507000},"before":null,"id":"01a210991c997fa09812aa8b57ce6ae6","table":"product_price"}],"content":"2ba0050c07d58ccf0709f0cbec6dd9e3898f16e1eef2ccd94d0344dfe8f1c72b","txn":"485d22002d6c90f40412f0f6b12ecdc8598237c39697c3421e981ddf4b37952c"}',X'6F2F4401065E5225B64154FF41BDC1170A84B923C894B61347AEB68AA221854C',X'DC85DB822284EE0011EAB98C0D191FAA48AFF4A9E934D1BCDB6B4E1DDC0919F7');
INSERT INTO "audit" VALUES(5,1,5,1795574799518000,1,'cli','create_client','client',X'01A210991CA07C2A9A84B1294376855B','{"bulk":[],"changes":[{"after":{"active":1,"code":"hmac:d6ca7d17e4e990af93ace718aa2489c0463f70b6acef29413bccd2923e0d801e","consent_email":0,"consent_sms":0,"email":"hmac:b6e31476587a87d33baabbce3adaa03fd5005b2f4bef957a5215e235abbcef03","name":"hmac:025e04c0eb6cb39806756291e23bbdef615cb9b3393fd6d16a009e2e186c9f98","notes":null,"phone":null},"before":null,"id":"01a210991ca07c2a9a84b1294376855b","table":"client"}],"content":"0dea31790c752582eefce2a239a0a2a1687cdaef538304bcdbda75b74326fd10","txn":"cb598ab3ac84eaf1c36e70ec27aedd5edebecd0ff14ce1056f2bebbff0b10572"}',X'DC85DB822284EE0011EAB98C0D191FAA48AFF4A9E934D1BCDB6B4E1DDC0919F7',X'F09F6C3FF50CCE535019FAA1357E42F0F4FB37777C8A4E69C99A6F5EE6C93C44');
INSERT INTO "audit" VALUES(6,1,6,1795574799537000,1,'cli','edit_client','client',X'01A210991CA07C2A9A84B1294376855B','{"bulk":[],"changes":[{"after":{"name":"hmac:5fc89beec4c63769b5f863a929f311c8f50ce24621e1f7c836d1c4d95764be61"},"before":{"name":"hmac:025e04c0eb6cb39806756291e23bbdef615cb9b3393fd6d16a009e2e186c9f98"},"id":"01a210991ca07c2a9a84b1294376855b","table":"client"}],"content":"5eb865bab52f02b8e9fffc6d99aeb5db363d4109db23843ce2b6da460e81b249","txn":"4cd51a3a6f0afacf8c7284ad62dd1023295edc262ee8f4566ccccd848291100d"}',X'F09F6C3FF50CCE535019FAA1357E42F0F4FB37777C8A4E69C99A6F5EE6C93C44',X'24BB4DD08D332A4123E9A8040E3BE30309C1256F70D5FFB7A17FEFA65A07C35A');
INSERT INTO "audit" VALUES(7,1,7,1795574799554000,1,'cli','change_setting','setting',X'01A210991CC277CD954034D505971684','{"bulk":[],"changes":[{"after":{"name":"period","value":"\"year\""},"before":null,"id":"01a210991cc277cd954034d505971684","table":"setting"}],"content":"a673d9967f310706b42aa3c5d9d32ff17989038922ca63e0dc3317e2fc9f60cd","txn":"7cf44caea6790976cff689435dc8d98837623a8153116078f43be139c9e5c61c"}',X'24BB4DD08D332A4123E9A8040E3BE30309C1256F70D5FFB7A17FEFA65A07C35A',X'9331DB17D0CDF681FE95BBD3693B55EED4B01289DA1BD3C286C689DF28ACFAE5');
INSERT INTO "audit" VALUES(8,1,8,1795574799575000,1,'cli','begin_import','import_batch',X'01A210991CD87DE686AA283C144D212E','{"bulk":[],"changes":[{"after":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795574799575000,"state":"running"},"before":null,"id":"01a210991cd87de686aa283c144d212e","table":"import_batch"}],"content":"9b815b240729317e36c58ed3705be8d12c46cefa260edfa6609e12b2182fd76b","txn":"04cc8e2df744c98346ad6c0de375976774f4728096c2c78db4abfa25a3806207"}',X'9331DB17D0CDF681FE95BBD3693B55EED4B01289DA1BD3C286C689DF28ACFAE5',X'4F85BD39BE23A462ECACD8C89F856C8D184342034EEC6EDF8D17D44E75E26503');
INSERT INTO "audit" VALUES(9,1,9,1795574799584000,1,'cli','import_suppliers','import_batch',X'01A210991CD87DE686AA283C144D212E','{"bulk":[],"changes":[{"after":{"email":"a@b.org"},"before":{"email":null},"id":"01a210991c7e7c22bfc5a09bc8879449","table":"supplier"}],"content":"cd325dd107b4ebec185e4029d3614ec5144b136d7120636772f3e0ccbdc3c730","txn":"e310c24317864bdd2eb092454f92702e0b3d7fc81fec6584acf47428de47f55a"}',X'4F85BD39BE23A462ECACD8C89F856C8D184342034EEC6EDF8D17D44E75E26503',X'75ADB89D5A663056A93F65424DC63399F65C0D93E8B75D568958699A52837EC2');
INSERT INTO "audit" VALUES(10,1,10,1795574799607000,1,'cli','import_done','import_batch',X'01A210991CD87DE686AA283C144D212E','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795574799607000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a210991cd87de686aa283c144d212e","table":"import_batch"}],"content":"4b4c79817d837ea6961492b9eedff81bdf81d3e6595c4bcf73e00e2266f16b20","txn":"f648f808e4edd7a68c5f219a68a4412640c24430e16397c202d6671eb3eae13e"}',X'75ADB89D5A663056A93F65424DC63399F65C0D93E8B75D568958699A52837EC2',X'F59FC64D66E39E2F7F89D7C4E63489A0ECC9F5DDBFEECD7C0E315DDABC865676');
INSERT INTO "audit" VALUES(11,1,11,1795574799627000,1,'cli','begin_import','import_batch',X'01A210991D0B7232BD0312759D8FDD2F','{"bulk":[],"changes":[{"after":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795574799627000,"state":"running"},"before":null,"id":"01a210991d0b7232bd0312759d8fdd2f","table":"import_batch"}],"content":"437c08c7960bf9215c7a99c220cb897081d9be2ff9bc354a1b5ed0d3fc3e7e29","txn":"619adbefec36049e14a30a06f5f16697abf28fdf761914203c49f7aba734c046"}',X'F59FC64D66E39E2F7F89D7C4E63489A0ECC9F5DDBFEECD7C0E315DDABC865676',X'CAB398679E9CAD55756FE89778C84D2021EE5960486FFA225E4250A9B75D7BD4');
INSERT INTO "audit" VALUES(12,1,12,1795574799631000,1,'cli','import_products','import_batch',X'01A210991D0B7232BD0312759D8FDD2F','{"bulk":[{"count":1,"entity":"category","form":2,"hash":"24ab762b1029e6235d772af51dbfc1d55c186e61f3cb8bc788eb203e2eebea46","ids":"40afda01a9da8917b3c1f86a3960c827"},{"count":1,"entity":"product","form":2,"hash":"315e14e057d058a4d191b24476778baad5fac63d42019dc0904729399a5cff08","ids":"02e70746b6738a63b8a513cde024e01e"},{"count":1,"entity":"product_barcode","form":2,"hash":"4e44f38c7ad0c312808f2555d4a166b3251661769a3bb20941cc554b1aadae41","ids":"01a210991d127baabdb65fdada802b64"},{"count":1,"entity":"product_price","form":2,"hash":"e885f720a76014f2ecaee879fcd62a3545d86a8ce04ab1278689278a3a07e5a1","ids":"01a210991d187c3eaf52391258702c7c"}],"changes":[],"content":"27390518c86fb3ad9afa2e742832cddb56c9077080885d315f2f49c67d32c63f","txn":"b3ffa7091af95ee51ba912067b74ef426e454fc403b14cf975c744a784ced075"}',X'CAB398679E9CAD55756FE89778C84D2021EE5960486FFA225E4250A9B75D7BD4',X'12F79915BD23E030BE5502EB17B755ABA66229906C0C7FA865A10264ADBAB616');
INSERT INTO "audit" VALUES(13,1,13,1795574799652000,1,'cli','import_done','import_batch',X'01A210991D0B7232BD0312759D8FDD2F','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795574799652000,"products_added":1,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"rows_read":0,"state":"running"},"id":"01a210991d0b7232bd0312759d8fdd2f","table":"import_batch"}],"content":"f7e3cbccee7a1762dfae6a6e9d8c65b3ec43acbe081064e2a30621350ff34cbe","txn":"b6b7d4a27a55b8a6ffa6a14b3e4765ab0e71dd389d75631fdb4ebb2f64af3a82"}',X'12F79915BD23E030BE5502EB17B755ABA66229906C0C7FA865A10264ADBAB616',X'0AE9B697A0F1E150D1DE7C220EA53ECBED7463F3279326D7811D95715983444A');
INSERT INTO "audit" VALUES(14,1,14,1795574799687000,1,'cli','begin_import','import_batch',X'01A210991D487E1F9C79BB6C7932DB58','{"bulk":[],"changes":[{"after":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795574799687000,"state":"running"},"before":null,"id":"01a210991d487e1f9c79bb6c7932db58","table":"import_batch"}],"content":"2bc5c6bd49aad50dec536a43e67e5130fdb389ec4962bb6ef9d3f5ac56b39610","txn":"71365ef5b86e9e94eb39cfe1e625ba4b16f47a85cafeba58fbd0bfb6c12014ec"}',X'0AE9B697A0F1E150D1DE7C220EA53ECBED7463F3279326D7811D95715983444A',X'BEBFC6D4BB9457CC960152C1773123D798E56CB90B49B2CC8224B268ABB69B80');
INSERT INTO "audit" VALUES(15,1,15,1795574799693000,1,'cli','import_clients','import_batch',X'01A210991D487E1F9C79BB6C7932DB58','{"bulk":[{"count":1,"entity":"client","form":2,"hash":"c1875388a04fea7e1460aa30f8a927c6feb91e6a5bf783bd8a13cd8880c5d4f5","ids":"42cb462950518da8a51b4c6a2fd4c7d3"}],"changes":[],"content":"d913b6cfb379ca1c34dc9c97353d67c48d894296c1e483e75e110a5632f2d681","txn":"b681f01f098d89d65e9520995bf785e48d3e7fbafa61a09e0afc6d7df854952b"}',X'BEBFC6D4BB9457CC960152C1773123D798E56CB90B49B2CC8224B268ABB69B80',X'FD195880EB83E76FF56F0684F443F4838AA24E2A8E5242C7E6F7BB799FB2E315');
INSERT INTO "audit" VALUES(16,1,16,1795574799709000,1,'cli','import_done','import_batch',X'01A210991D487E1F9C79BB6C7932DB58','{"bulk":[],"changes":[{"after":{"accepted":1,"clients_added":1,"finished_at_utc":1795574799709000,"rows_read":1,"state":"done"},"before":{"accepted":0,"clients_added":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a210991d487e1f9c79bb6c7932db58","table":"import_batch"}],"content":"e711abff324b35d4469fd97b1b9767279c6f22ab906af99d1fb6cecdff243735","txn":"4d2438fca59adc2048168241a632215e30fc9d839f5e5a1109633dd46cd8805c"}',X'FD195880EB83E76FF56F0684F443F4838AA24E2A8E5242C7E6F7BB799FB2E315',X'D912673EF13456FD63E826A8CE723FB1169C2C23E7B6F4BD4185B31A3C11A4CD');
INSERT INTO "audit" VALUES(17,1,17,1795574799801000,1,'cli','begin_import','import_batch',X'01A210991DBA7FABAAA2A2C7516B453E','{"bulk":[],"changes":[{"after":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574799801000,"state":"running"},"before":null,"id":"01a210991dba7fabaaa2a2c7516b453e","table":"import_batch"}],"content":"c7719b629ac39608e21459237ca27ceb16e82246fcfa3bd2a267d64f66b4afa9","txn":"eec6aca5b4ed1f9cf5de58511acdbcd8be383fa890ca2d56aae91a88f6035c85"}',X'D912673EF13456FD63E826A8CE723FB1169C2C23E7B6F4BD4185B31A3C11A4CD',X'ED0DE9AF08078E53D695D598EE555CEBA4FD3A50439DD64B54812957E28EDFFB');
INSERT INTO "audit" VALUES(18,1,18,1795574806165000,1,'cli','import_category',NULL,NULL,'{"bulk":[{"batch":"01a210991dba7fabaaa2a2c7516b453e","count":1,"entity":"category","form":2,"hash":"574709c3e113b3d753065239b556ccaa4d9540e5e88b0af66c476a806e4675e7","ids":"01a21099369377f7b917f8d8d34321c4"}],"changes":[],"content":"ea8dbf2ab72e1aca5ec9b728e1fd7f56685b5a8dff5ec446740d5aedc60cae1b","txn":"8f094a054ed0a2ce958d31ac7bcb0fe9ab635da89b15658a7b5346f775489d27"}',X'ED0DE9AF08078E53D695D598EE555CEBA4FD3A50439DD64B54812957E28EDFFB',X'36EE7A8CA23E0957D67581042397AE9BDB73681710294BA073B4EDBE9C26BDA1');
INSERT INTO "audit" VALUES(19,1,19,1795574806171000,1,'cli','import_product',NULL,NULL,'{"bulk":[{"batch":"01a210991dba7fabaaa2a2c7516b453e","count":1,"entity":"product","form":2,"hash":"34fd30b088d503af98c30fdfee2b0564a09dea57d2eb62382b5c2fdf99307cdd","ids":"01a21099369378cd86235b6be9aed8bb"}],"changes":[],"content":"fff54d13a11550aaae2da8350f1612cb51ae646ad7c98b20f1f106c807bfc54f","txn":"5ee5ce77d5542c01369b7b3ae4aa049a955a6cdbc26caebcfbf729c67de02fe4"}',X'36EE7A8CA23E0957D67581042397AE9BDB73681710294BA073B4EDBE9C26BDA1',X'01BFDEBBFD4C9177F88DF13164DF59FFC1EC88F49EA02F0692AB4742377AFE94');
INSERT INTO "audit" VALUES(20,1,20,1795574806195000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a210991dba7fabaaa2a2c7516b453e","count":3,"entity":"sale","form":2,"hash":"2d668f5d6251767e4a4bbc5c306a3e9611fa9df90f119d2e6541ed038217fdc3","ids":"88f00b0799bb8c5b8d4894a0c49e7d4c5c94ac7553c88475b1768d9c94209ed6c166b59ec358851a8bb653c3d0a03114","refunds":[],"timezone":"Europe/London"}],"changes":[],"content":"c7f2a3488a99f2474f1c3811b056139e54defd63ae3fcb6ec1d0c588ab3705cf","txn":"b2357fbd95b95ef66ebde56d6a5ea9dec3a8a961857675394ce92f0a018fb29e"}',X'01BFDEBBFD4C9177F88DF13164DF59FFC1EC88F49EA02F0692AB4742377AFE94',X'814E53B8F9ADE8BADD0C889DAA5FFEB31CCE9D14695CE688A54A8591E667623B');
INSERT INTO "audit" VALUES(21,1,21,1795574806224000,1,'cli','import_done','import_batch',X'01A210991DBA7FABAAA2A2C7516B453E','{"bulk":[],"changes":[{"after":{"accepted":4,"finished_at_utc":1795574806224000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"refunds_added":0,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a210991dba7fabaaa2a2c7516b453e","table":"import_batch"}],"content":"d2973e6db384b66b5f6e5b2604de21e326a634382666c7c40ac99f0cf423421c","txn":"0b2f8726677d0b6068d6efe0e58158e0ade5300ee68512619e1a8f41a98d67b2"}',X'814E53B8F9ADE8BADD0C889DAA5FFEB31CCE9D14695CE688A54A8591E667623B',X'25D0905A1D1A6C9D1665471D5FDE62D9D01992A629DC1ADC613D566DA2CC8429');
INSERT INTO "audit" VALUES(22,1,22,1795574806931000,1,'cli','begin_import','import_batch',X'01A210993994763C82969A5804DB3E41','{"bulk":[],"changes":[{"after":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795574806931000,"state":"running"},"before":null,"id":"01a210993994763c82969a5804db3e41","table":"import_batch"}],"content":"b6bdb473994e68cebfbc565082fb42af5d2696f09fe8a3fe8657415a21c5b66b","txn":"fc78a7b0db75a96ee44836aa7f9c185743c4a31807a3f7cc0f28276c7ff49d81"}',X'25D0905A1D1A6C9D1665471D5FDE62D9D01992A629DC1ADC613D566DA2CC8429',X'CD81AB86BBB66CD3C3CF8DD07C675AEE9409BAEE6617B2D3E49925A568C15AF6');
INSERT INTO "audit" VALUES(23,1,23,1795574806941000,1,'cli','import_stock','import_batch',X'01A210993994763C82969A5804DB3E41','{"bulk":[{"count":1,"entity":"stock_count","form":2,"hash":"6e36fbc38a75de0e97bad08d8aad47e5973f60989cc60d8522f7d0b88ac97696","ids":"01a2109939a97037a8f891b498f0edcf"}],"changes":[],"content":"e9c6a5e70efe3affa5360f1e717a3fa68992bb02b3787fd93bf3365a090e51b3","txn":"e023a3aaf7b116513d3d72842f694db5faf344fc13b09c9d4adabc4b0f166566"}',X'CD81AB86BBB66CD3C3CF8DD07C675AEE9409BAEE6617B2D3E49925A568C15AF6',X'3DC6C4D1DAFB4B80D45BC14B4C0045F621706F958BE3C59AB73564A27D1A0463');
INSERT INTO "audit" VALUES(24,1,24,1795574806963000,1,'cli','import_done','import_batch',X'01A210993994763C82969A5804DB3E41','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795574806963000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a210993994763c82969a5804db3e41","table":"import_batch"}],"content":"2ad2cb591fe5a3c84e5f5616cfd1e76276389123fe6e450d3c958a2f70fde880","txn":"57c414a3af2df2f997cd9f29bfd6ba039d0d8132716d81cfa8381e69bc213bde"}',X'3DC6C4D1DAFB4B80D45BC14B4C0045F621706F958BE3C59AB73564A27D1A0463',X'74E34649886893A2683A935DC6412748260E602709C11F159C2A66410F3815EF');
INSERT INTO "audit" VALUES(25,1,25,1795574807036000,1,'cli','begin_import','import_batch',X'01A2109939FD7A419310C5D8138BC3FC','{"bulk":[],"changes":[{"after":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574807036000,"state":"running"},"before":null,"id":"01a2109939fd7a419310c5d8138bc3fc","table":"import_batch"}],"content":"55dfcb6c7df92f87dd036258e4a822de5c0778289ed9e398e59c5da68367a65f","txn":"8f7e962fa0de4bf250128551b415317aeea4160ce199875e089ddd7aa56a283d"}',X'74E34649886893A2683A935DC6412748260E602709C11F159C2A66410F3815EF',X'45B860DE8F61E4BD93635444FD7436DEDE56A52AB217D5B591CB60D6B966549D');
INSERT INTO "audit" VALUES(26,1,26,1795574812050000,1,'cli','import_known_sales',NULL,NULL,'{"bulk":[{"batch":"01a2109939fd7a419310c5d8138bc3fc","count":2,"entity":"batch_sale","hash":"8488a5046f56db411fffcd2b6257476c02b8b7d640dcfdb012f952ae88ab0eb5","ids":"88f00b0799bb8c5b8d4894a0c49e7d4c5c94ac7553c88475b1768d9c94209ed6"}],"changes":[],"content":"c00d9c859cb3ffd04d8299587c8b979f330a06c96bc77243b2c169e723197f30","txn":"f591aa6a63457b173b90d1bed4d2ac1719bcd5cae8e77681c1e4bf1adb937cb4"}',X'45B860DE8F61E4BD93635444FD7436DEDE56A52AB217D5B591CB60D6B966549D',X'648B66F5D944160701CA9337808B83346B4A9C4C4525E3F540D728A3F2BBB656');
INSERT INTO "audit" VALUES(27,1,27,1795574812062000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a2109939fd7a419310c5d8138bc3fc","count":1,"entity":"sale","form":2,"hash":"d641779b707096cbc66e8944c08e5ca1232a1ad5c74473ed1ff33098a46515e5","ids":"bfaef148eb0f8ec69c904e90bf9a6efb","refunds":[],"timezone":"Europe/London"}],"changes":[],"content":"3f83c8afa05957c794c0d8cbd5523dbae0de9c665c09cb403784107fa22f16f4","txn":"19a59ce025119e4edb97e87165e704d95394d6fc5313c97c24d3ea20d8e81c29"}',X'648B66F5D944160701CA9337808B83346B4A9C4C4525E3F540D728A3F2BBB656',X'B17877D808F834F1156C7F3CD65659C821D7D3C8D8DAF6254A8BB916D3525678');
INSERT INTO "audit" VALUES(28,1,28,1795574812085000,1,'cli','import_done','import_batch',X'01A2109939FD7A419310C5D8138BC3FC','{"bulk":[],"changes":[{"after":{"accepted":1,"already_there":3,"finished_at_utc":1795574812085000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"before":{"accepted":0,"already_there":0,"finished_at_utc":null,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a2109939fd7a419310c5d8138bc3fc","table":"import_batch"}],"content":"655ef063216c90d76dc25f05e466407477254dda246392d155a099ea12fe16a8","txn":"6fce21babf97b123e6318655cb214cda5e4c633c88f5c61245276ebc2a8140e6"}',X'B17877D808F834F1156C7F3CD65659C821D7D3C8D8DAF6254A8BB916D3525678',X'5FE998E4CCB3D544DE458786D43D770F92BB7D7CDEA714FA85688C75A6B4BBC7');
INSERT INTO "audit" VALUES(29,1,29,1795574813022000,1,'cli','import_undoing','import_batch',X'01A2109939FD7A419310C5D8138BC3FC','{"bulk":[],"changes":[{"after":{"state":"undoing"},"before":{"state":"done"},"id":"01a2109939fd7a419310c5d8138bc3fc","table":"import_batch"}],"content":"2d980e4454e470b414005d85e82bd9fce319a044b64156e8afb20951ddb64f79","txn":"ad109d94f888fcd429e81e5414098387ba46ae70c084795e714cf34c1e2bbdc6"}',X'5FE998E4CCB3D544DE458786D43D770F92BB7D7CDEA714FA85688C75A6B4BBC7',X'5540B79E85D9AFA45FF56C4CF444409844EF995AB8371245EF87B83D717F5ED7');
INSERT INTO "audit" VALUES(30,1,30,1795574813065000,1,'cli','import_undone','import_batch',X'01A2109939FD7A419310C5D8138BC3FC','{"bulk":[],"changes":[{"after":{"state":"undone","undone_at_utc":1795574813065000},"before":{"state":"undoing","undone_at_utc":null},"id":"01a2109939fd7a419310c5d8138bc3fc","table":"import_batch"}],"content":"bae38795115ad3b8a2b31e470571aa03d5dcc94ccc5bd5c2708700b816ab2977","txn":"d44ce02ea4932c45ef09dba9265c5b52262e2767f813cd067b216207024d29e8"}',X'5540B79E85D9AFA45FF56C4CF444409844EF995AB8371245EF87B83D717F5ED7',X'8A3BC84E8067F08820209A68B9D3D0E685CE5842C35B3136FC945933C048962E');
INSERT INTO "audit" VALUES(31,1,31,1801477800000000,1,'cli','open_till_session','till_session',X'01A37071C0437C7DBBC5FCC989AEC8ED','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a210991c237b39adeff2c6d85a5985","till_id":"01a210991a2e7ba89f82bdf04b087cc1"},"before":null,"id":"01a37071c0437c7dbbc5fcc989aec8ed","table":"till_session"}],"content":"da2a9df860077fd1aad3fc7d2ef1965a17da8aa687fffc53a04d576f2b469e54","txn":"e8d5fdcf696df65b3fc23cb4a5fce308e05ab8bd8937441718595e72d1b0c719"}',X'8A3BC84E8067F08820209A68B9D3D0E685CE5842C35B3136FC945933C048962E',X'C4FFCD0FE52BA2BC3CF879E2209004EDD484592008314C2681C5822CDF7D1C78');
INSERT INTO "audit" VALUES(32,1,32,1801477800040000,1,'cli','complete_sale','sale',X'01A37071C0677AEA93DA7CC65290E3CB','{"bulk":[{"count":7,"entity":"sale","hash":"b15a750ee5bed4345c10234204a27570719cdf58359af4b3ef618aff2a02ee27","ids":"01a37071c0677aea93da7cc65290e3cb","receipt":"1-1-000001","total_minor":900}],"changes":[],"content":"01f32ca330f03ef17b67a0554adc1d0ed2002cc313ffe306975b18ac881b57f4","txn":"43e3e43a7750d879d5d38360842b1bf4b00a36f93898a7f12a0c2b5fd3ab088c"}',X'C4FFCD0FE52BA2BC3CF879E2209004EDD484592008314C2681C5822CDF7D1C78',X'EE97D9ED91E8BD546ED544583BE2A11F81D7198E5A87A5D5E9D672C4F2663875');
INSERT INTO "audit" VALUES(33,1,33,1801477800049000,1,'cli','refund_sale','sale',X'01A37071C0717E8E8CABEA026D50B66D','{"bulk":[{"count":4,"entity":"sale","hash":"2e58815928a9b1e54cd66a3fd1ad05add0c77b7c57719b85781b6ce2d0d1da25","ids":"01a37071c0717e8e8cabea026d50b66d","receipt":"1-1-000002","total_minor":-200}],"changes":[],"content":"f602f95cb54dc3ed7a53c2f8245aeb80f0f979863671c145e1a3f2c37797ab63","txn":"247248e6affceaff0a64ed31698fcf0d13406e3eaef85de34bdf191c7ed51771"}',X'EE97D9ED91E8BD546ED544583BE2A11F81D7198E5A87A5D5E9D672C4F2663875',X'EF2AB6D7CA3C1C91622AD9C6675E5FAF693A92B0403F717A7FD0BE317C286C9A');
INSERT INTO "audit" VALUES(34,1,34,1801477800055000,1,'cli','move_cash','cash_movement',X'01A37071C0777404A6F291D9D3508053','{"bulk":[],"changes":[{"after":{"amount_minor":-1000,"moved_at_utc":1801477800055000,"reason":"Window cleaner","session_id":"01a37071c0437c7dbbc5fcc989aec8ed","staff_id":"01a210991c237b39adeff2c6d85a5985"},"before":null,"id":"01a37071c0777404a6f291d9d3508053","table":"cash_movement"}],"content":"b74e1d785d2636044f8db56e102c720ef459b13f73610fb9ddfcd5f04f8ab7d5","txn":"0be5be37bdf46c134f321452f8262e26ca1e8f5d3eb32a2362b9b53e7fa49b23"}',X'EF2AB6D7CA3C1C91622AD9C6675E5FAF693A92B0403F717A7FD0BE317C286C9A',X'59C0FF8DB90C8EB14848B1DCC3E31C3B974F7DD2DDFFEE55729C652E08B940F0');
INSERT INTO "audit" VALUES(35,1,35,1801477800064000,1,'cli','close_till_session','till_session_close',X'01A37071C081794583562FB1E3DFC13D','{"bulk":[],"changes":[{"after":{"closed_at_utc":1801477800064000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200}}","last_receipt":2,"session_id":"01a37071c0437c7dbbc5fcc989aec8ed","staff_id":"01a210991c237b39adeff2c6d85a5985"},"before":null,"id":"01a37071c081794583562fb1e3dfc13d","table":"till_session_close"}],"content":"3f72f8ed3d94e01bd678972527c065a52b523e3e7290a028050cbea89ab84d40","txn":"727c218f6b988e92c91c66c7494cc914f7a09364c1961a9634ea3b09c7bf6e32"}',X'59C0FF8DB90C8EB14848B1DCC3E31C3B974F7DD2DDFFEE55729C652E08B940F0',X'062C0BE2C8DF6DC7B3F04B7BFAAB55BF6787BA26A94B604564CC43B1C7AA9C2B');
INSERT INTO "audit" VALUES(36,1,36,1801477800094000,1,'cli','open_till_session','till_session',X'01A37071C09E79FD990486E0E36825E6','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800094000,"staff_id":"01a210991c237b39adeff2c6d85a5985","till_id":"01a210991a2e7ba89f82bdf04b087cc1"},"before":null,"id":"01a37071c09e79fd990486e0e36825e6","table":"till_session"}],"content":"3049ee7b00d9d5d510b6d4571ffc292634da84cc81b947f68598f9eeb14140be","txn":"694c33ac2949cda27549d8b0a0390294ae3e06b3a153dd8e954e38d510e9e910"}',X'062C0BE2C8DF6DC7B3F04B7BFAAB55BF6787BA26A94B604564CC43B1C7AA9C2B',X'F366C38BF3C8FD93D437344DD2BC6190499A49825D575DCFAEA4E8B7E36A5A3B');
INSERT INTO "audit" VALUES(37,1,37,1801477800120000,1,'cli','complete_sale','sale',X'01A37071C0B77BC78E8A496ABE2D47CF','{"bulk":[{"count":4,"entity":"sale","hash":"d91110f7f974a1482eb6433f8c28ddc1c3c24a8d794d350fba2d2de6433fd192","ids":"01a37071c0b77bc78e8a496abe2d47cf","receipt":"1-1-000003","total_minor":600}],"changes":[],"content":"91e132a737ae90d2ffa330b83fe8f2371b052a19dff9b187469fc33bb2399831","txn":"be141ca638e392dfa0fdbba384edf588b98c6a4f8ae2a20df0c9bdcf5dd91a30"}',X'F366C38BF3C8FD93D437344DD2BC6190499A49825D575DCFAEA4E8B7E36A5A3B',X'45B0C00CAC3877AA04FDDC8F1CFD28897AA5B566773DBB824C07C7C9F46F28F6');
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
INSERT INTO "audit_head" VALUES(1,2,X'7C7B7A739F5665BBB197AAE50D2782C39511F044799EA583E4398B8A753187CE',1,1795574799395000,X'946D2AAFF8287FC271788B5C48FFF36694432A6BBFAD6B1A95E14EA3B982F31C3D21E565005E935F205EC6D80A4705B9EFCC277E18FC96A639D501C5C7874A00');
INSERT INTO "audit_head" VALUES(1,31,X'C4FFCD0FE52BA2BC3CF879E2209004EDD484592008314C2681C5822CDF7D1C78',1,1801477800000000,X'F9A3B4ACF52F4E0AFFE0A445F39E234AF4DBA8016CFE53CB27045935BB8583E20F7575E5CBC4D0087EAB63BE3AB28B20AECD7C1737EC623509708C86B4744F0E');
INSERT INTO "audit_head" VALUES(1,35,X'062C0BE2C8DF6DC7B3F04B7BFAAB55BF6787BA26A94B604564CC43B1C7AA9C2B',1,1801477800064000,X'2295790EF5D5A28CEE04684854DC066105DDFDF0015564CCAE49B58B69306405816CFCC2923386751045CD266ED5B6192DE539E790CC2B8289CE7D34ACE01905');
INSERT INTO "audit_head" VALUES(1,36,X'F366C38BF3C8FD93D437344DD2BC6190499A49825D575DCFAEA4E8B7E36A5A3B',1,1801477800094000,X'4BA2019F6D261687B90A29BF84B611572D178F891581E5E8295050AF425FE057718E912DD648D568FD8173A474E2B47628458E8AA497F1E7D33398C3C42CA403');
INSERT INTO "audit_head" VALUES(1,37,X'45B0C00CAC3877AA04FDDC8F1CFD28897AA5B566773DBB824C07C7C9F46F28F6',1,1801477800120000,X'562B11E20D7BD8CCD50FBCE0E47D288F3A3857F57C131FAC3A7327CEDD870680DBF6A8EB898CB643651F9B07C5804A71B40590276BB64391482F4A94BEA0F50B');
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
INSERT INTO "cash_movement" VALUES(1,X'01A37071C0777404A6F291D9D3508053',34,1,1,1,1801477800055000,-1000,'Window cleaner');
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
INSERT INTO "category" VALUES(1,X'01A210991C7C77D28B39EAAAE3FC8002','Drinks',3,NULL,'{"*":"01a210991c740000-01a210991a557d2688b913541bf6ceb2"}',0);
INSERT INTO "category" VALUES(2,X'40AFDA01A9DA8917B3C1F86A3960C827','Light',12,NULL,'{"*":"01a210991d0f0000-01a210991a557d2688b913541bf6ceb2"}',0);
INSERT INTO "category" VALUES(3,X'01A21099369377F7B917F8D8D34321C4','Gifts',18,NULL,'{"*":"01a2109936950000-01a210991a557d2688b913541bf6ceb2"}',0);
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
INSERT INTO "client" VALUES(1,X'01A210991CA07C2A9A84B1294376855B','1','Anna','ann@example.org',NULL,NULL,0,0,1,NULL,6,NULL,'{"*":"01a210991c9e0000-01a210991a557d2688b913541bf6ceb2","name":"01a210991cb10000-01a210991a557d2688b913541bf6ceb2"}',0);
INSERT INTO "client" VALUES(2,X'42CB462950518DA8A51B4C6A2FD4C7D3','17850','Bob','bob@example.org',NULL,NULL,0,0,1,3,15,NULL,'{"*":"01a210991d4d0000-01a210991a557d2688b913541bf6ceb2"}',0);
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
INSERT INTO "device" VALUES(1,X'01A210991A557D2688B913541BF6CEB2',1,1,X'8D34AE6AA66F2DFABEF8C02C04E5E7C3776D47EC220D38DF8BCB765C3153CF9A');
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
INSERT INTO "import_batch" VALUES(1,X'01A210991CD87DE686AA283C144D212E','suppliers','till','suppliers.csv','/files/suppliers.csv',X'BDBECF35BAAB492D15678C420DDC452B3E6C61DAAF76169F0664C8D31A643C61','{"mapping": {"kind": "suppliers", "columns": {"name": ["Supplier"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Supplier", "Email"]}','done',1795574799575000,1795574799607000,NULL,1,1,0,0,0,0,0,0,10,1,'{"*":"01a210991cd70000-01a210991a557d2688b913541bf6ceb2","accepted":"01a210991cf70000-01a210991a557d2688b913541bf6ceb2","finished_at_utc":"01a210991cf70000-01a210991a557d2688b913541bf6ceb2","rows_read":"01a210991cf70000-01a210991a557d2688b913541bf6ceb2","state":"01a210991cf70000-01a210991a557d2688b913541bf6ceb2"}',0);
INSERT INTO "import_batch" VALUES(2,X'01A210991D0B7232BD0312759D8FDD2F','products','till','products.csv','/files/products.csv',X'B731F985F13608B2A6547CBB1A77B9F2EBC3C98438D50BFE3B28C46EE9530043','{"mapping": {"kind": "products", "columns": {"code": ["Code"], "name": ["Name"], "price": ["Price"], "cost": ["Cost"], "category": ["Category"], "supplier": ["Supplier"], "barcode": ["Barcode"], "tax_rate": ["VAT"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Name", "Price", "Cost", "Category", "Supplier", "Barcode", "VAT"]}','done',1795574799627000,1795574799652000,NULL,1,1,0,0,0,0,1,0,13,1,'{"*":"01a210991d0b0000-01a210991a557d2688b913541bf6ceb2","accepted":"01a210991d240000-01a210991a557d2688b913541bf6ceb2","finished_at_utc":"01a210991d240000-01a210991a557d2688b913541bf6ceb2","products_added":"01a210991d240000-01a210991a557d2688b913541bf6ceb2","rows_read":"01a210991d240000-01a210991a557d2688b913541bf6ceb2","state":"01a210991d240000-01a210991a557d2688b913541bf6ceb2"}',0);
INSERT INTO "import_batch" VALUES(3,X'01A210991D487E1F9C79BB6C7932DB58','clients','till','clients.csv','/files/clients.csv',X'90303FCC76CA774A7CA33D4396E8C7C1BB9D3BF86FB4D1C353D0A33DE55FC620','{"mapping": {"kind": "clients", "columns": {"code": ["Customer number"], "name": ["Name"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Customer number", "Name", "Email"]}','done',1795574799687000,1795574799709000,NULL,1,1,0,0,0,0,0,1,16,1,'{"*":"01a210991d470000-01a210991a557d2688b913541bf6ceb2","accepted":"01a210991d5d0000-01a210991a557d2688b913541bf6ceb2","clients_added":"01a210991d5d0000-01a210991a557d2688b913541bf6ceb2","finished_at_utc":"01a210991d5d0000-01a210991a557d2688b913541bf6ceb2","rows_read":"01a210991d5d0000-01a210991a557d2688b913541bf6ceb2","state":"01a210991d5d0000-01a210991a557d2688b913541bf6ceb2"}',0);
INSERT INTO "import_batch" VALUES(4,X'01A210991DBA7FABAAA2A2C7516B453E','sales','till','sales.csv','/files/sales.csv',X'2ECF31052A9BDED805D487360104841BD17A0090134563C4ACA004A0569AB4AC','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','done',1795574799801000,1795574806224000,NULL,5,4,1,0,2,1,1,0,21,1,'{"*":"01a210991db90000-01a210991a557d2688b913541bf6ceb2","accepted":"01a2109936d00000-01a210991a557d2688b913541bf6ceb2","finished_at_utc":"01a2109936d00000-01a210991a557d2688b913541bf6ceb2","products_added":"01a2109936d00000-01a210991a557d2688b913541bf6ceb2","refunds_added":"01a2109936d00000-01a210991a557d2688b913541bf6ceb2","rows_read":"01a2109936d00000-01a210991a557d2688b913541bf6ceb2","sales_added":"01a2109936d00000-01a210991a557d2688b913541bf6ceb2","set_aside":"01a2109936d00000-01a210991a557d2688b913541bf6ceb2","state":"01a2109936d00000-01a210991a557d2688b913541bf6ceb2"}',0);
INSERT INTO "import_batch" VALUES(5,X'01A210993994763C82969A5804DB3E41','stock','till','stock.csv','/files/stock.csv',X'242CB4968B2C5E444EDE7389331E2670DDF35618FA11DD12CECEE5F41CEC9EBC','{"mapping": {"kind": "stock", "columns": {"code": ["Code"], "on_hand": ["Quantity"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Quantity"]}','done',1795574806931000,1795574806963000,NULL,1,1,0,0,0,0,0,0,24,1,'{"*":"01a2109939930000-01a210991a557d2688b913541bf6ceb2","accepted":"01a2109939b30000-01a210991a557d2688b913541bf6ceb2","finished_at_utc":"01a2109939b30000-01a210991a557d2688b913541bf6ceb2","rows_read":"01a2109939b30000-01a210991a557d2688b913541bf6ceb2","state":"01a2109939b30000-01a210991a557d2688b913541bf6ceb2"}',0);
INSERT INTO "import_batch" VALUES(6,X'01A2109939FD7A419310C5D8138BC3FC','sales','till','sales.csv','/files/sales.csv',X'2D0ED4A80BF00E0B99C06E712E6AD3BE1D984BAF0F20AAF429B1DB4176602D81','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','undone',1795574807036000,1795574812085000,1795574813065000,5,1,1,3,1,0,0,0,30,1,'{"*":"01a2109939fc0000-01a210991a557d2688b913541bf6ceb2","accepted":"01a210994db50000-01a210991a557d2688b913541bf6ceb2","already_there":"01a210994db50000-01a210991a557d2688b913541bf6ceb2","finished_at_utc":"01a210994db50000-01a210991a557d2688b913541bf6ceb2","rows_read":"01a210994db50000-01a210991a557d2688b913541bf6ceb2","sales_added":"01a210994db50000-01a210991a557d2688b913541bf6ceb2","set_aside":"01a210994db50000-01a210991a557d2688b913541bf6ceb2","state":"01a2109951890000-01a210991a557d2688b913541bf6ceb2","undone_at_utc":"01a2109951890000-01a210991a557d2688b913541bf6ceb2"}',0);
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
INSERT INTO "outbox" VALUES(1,'{"bulk":[],"rows":[{"id":"01a210991a2c791fb2aa69b824135d62","set":{"cash_step_minor":1,"code_layouts":"","currency":"GBP","day_cutoff_minutes":240,"name":"Corner shop","tax_rounding":"line","timezone":"Europe/London"},"table":"store"},{"id":"01a210991a2e7ba89f82bdf04b087cc1","set":{"name":"Till 1","number":1},"table":"till"},{"id":"01a210991a557d2688b913541bf6ceb2","set":{"incarnation":1,"public_key":"8d34ae6aa66f2dfabef8c02c04e5e7c3776d47ec220d38df8bcb765c3153cf9a","till_id":"01a210991a2e7ba89f82bdf04b087cc1"},"table":"device"}]}',NULL);
INSERT INTO "outbox" VALUES(2,'{"bulk":[],"rows":[{"id":"01a210991c237b39adeff2c6d85a5985","set":{"name":"Owner","role":"owner"},"table":"staff"}]}',NULL);
INSERT INTO "outbox" VALUES(3,'{"bulk":[],"rows":[{"id":"01a210991c7c77d28b39eaaae3fc8002","set":{"name":"Drinks"},"table":"category"},{"id":"01a210991c7e7c22bfc5a09bc8879449","set":{"name":"Twin"},"table":"supplier"},{"id":"01a210991c8275049ec11d6ef6659944","set":{"inclusive":1,"name":"20%","rate_ppm":200000},"table":"tax_rate"},{"id":"01a210991c847ca6bffadff8d8cc870c","set":{"active":1,"category_id":"01a210991c7c77d28b39eaaae3fc8002","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a210991c7e7c22bfc5a09bc8879449","tax_rate_id":"01a210991c8275049ec11d6ef6659944"},"table":"product"},{"id":"01a210991c887c969232ea9dbe0de46c","set":{"barcode":"73513537","product_id":"01a210991c847ca6bffadff8d8cc870c"},"table":"product_barcode"},{"id":"01a210991c897fdfa938c5c569041f2a","set":{"currency":"GBP","price_micro":1500000,"product_id":"01a210991c847ca6bffadff8d8cc870c","tax_rate_id":"01a210991c8275049ec11d6ef6659944","valid_from_utc":1795574799476000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(4,'{"bulk":[],"rows":[{"id":"01a210991c847ca6bffadff8d8cc870c","set":{"name":"Green tea","price_micro":2000000},"table":"product"},{"id":"01a210991c997fa09812aa8b57ce6ae6","set":{"currency":"GBP","price_micro":2000000,"product_id":"01a210991c847ca6bffadff8d8cc870c","tax_rate_id":"01a210991c8275049ec11d6ef6659944","valid_from_utc":1795574799507000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(5,'{"bulk":[],"rows":[{"id":"01a210991ca07c2a9a84b1294376855b","set":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"ann@example.org","name":"Ann","notes":null,"phone":null},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(6,'{"bulk":[],"rows":[{"id":"01a210991ca07c2a9a84b1294376855b","set":{"name":"Anna"},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(7,'{"bulk":[],"rows":[{"id":"01a210991cc277cd954034d505971684","set":{"name":"period","value":"\"year\""},"table":"setting"}]}',NULL);
INSERT INTO "outbox" VALUES(8,'{"bulk":[],"rows":[{"id":"01a210991cd87de686aa283c144d212e","set":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795574799575000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(9,'{"bulk":[],"rows":[{"id":"01a210991c7e7c22bfc5a09bc8879449","set":{"email":"a@b.org"},"table":"supplier"}]}',NULL);
INSERT INTO "outbox" VALUES(10,'{"bulk":[],"rows":[{"id":"01a210991cd87de686aa283c144d212e","set":{"accepted":1,"finished_at_utc":1795574799607000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(11,'{"bulk":[],"rows":[{"id":"01a210991d0b7232bd0312759d8fdd2f","set":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795574799627000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(12,'{"bulk":[{"count":1,"entity":"category","form":2,"hash":"24ab762b1029e6235d772af51dbfc1d55c186e61f3cb8bc788eb203e2eebea46","ids":"40afda01a9da8917b3c1f86a3960c827"},{"count":1,"entity":"product","form":2,"hash":"315e14e057d058a4d191b24476778baad5fac63d42019dc0904729399a5cff08","ids":"02e70746b6738a63b8a513cde024e01e"},{"count":1,"entity":"product_barcode","form":2,"hash":"4e44f38c7ad0c312808f2555d4a166b3251661769a3bb20941cc554b1aadae41","ids":"01a210991d127baabdb65fdada802b64"},{"count":1,"entity":"product_price","form":2,"hash":"e885f720a76014f2ecaee879fcd62a3545d86a8ce04ab1278689278a3a07e5a1","ids":"01a210991d187c3eaf52391258702c7c"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(13,'{"bulk":[],"rows":[{"id":"01a210991d0b7232bd0312759d8fdd2f","set":{"accepted":1,"finished_at_utc":1795574799652000,"products_added":1,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(14,'{"bulk":[],"rows":[{"id":"01a210991d487e1f9c79bb6c7932db58","set":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795574799687000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(15,'{"bulk":[{"count":1,"entity":"client","form":2,"hash":"c1875388a04fea7e1460aa30f8a927c6feb91e6a5bf783bd8a13cd8880c5d4f5","ids":"42cb462950518da8a51b4c6a2fd4c7d3"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(16,'{"bulk":[],"rows":[{"id":"01a210991d487e1f9c79bb6c7932db58","set":{"accepted":1,"clients_added":1,"finished_at_utc":1795574799709000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(17,'{"bulk":[],"rows":[{"id":"01a210991dba7fabaaa2a2c7516b453e","set":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574799801000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(18,'{"bulk":[{"batch":"01a210991dba7fabaaa2a2c7516b453e","count":1,"entity":"category","form":2,"hash":"574709c3e113b3d753065239b556ccaa4d9540e5e88b0af66c476a806e4675e7","ids":"01a21099369377f7b917f8d8d34321c4"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(19,'{"bulk":[{"batch":"01a210991dba7fabaaa2a2c7516b453e","count":1,"entity":"product","form":2,"hash":"34fd30b088d503af98c30fdfee2b0564a09dea57d2eb62382b5c2fdf99307cdd","ids":"01a21099369378cd86235b6be9aed8bb"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(20,'{"bulk":[{"batch":"01a210991dba7fabaaa2a2c7516b453e","count":3,"entity":"sale","form":2,"hash":"2d668f5d6251767e4a4bbc5c306a3e9611fa9df90f119d2e6541ed038217fdc3","ids":"88f00b0799bb8c5b8d4894a0c49e7d4c5c94ac7553c88475b1768d9c94209ed6c166b59ec358851a8bb653c3d0a03114","refunds":[],"timezone":"Europe/London"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(21,'{"bulk":[],"rows":[{"id":"01a210991dba7fabaaa2a2c7516b453e","set":{"accepted":4,"finished_at_utc":1795574806224000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'{"bulk":[],"rows":[{"id":"01a210993994763c82969a5804db3e41","set":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795574806931000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(23,'{"bulk":[{"count":1,"entity":"stock_count","form":2,"hash":"6e36fbc38a75de0e97bad08d8aad47e5973f60989cc60d8522f7d0b88ac97696","ids":"01a2109939a97037a8f891b498f0edcf"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(24,'{"bulk":[],"rows":[{"id":"01a210993994763c82969a5804db3e41","set":{"accepted":1,"finished_at_utc":1795574806963000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(25,'{"bulk":[],"rows":[{"id":"01a2109939fd7a419310c5d8138bc3fc","set":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574807036000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(26,'{"bulk":[{"batch":"01a2109939fd7a419310c5d8138bc3fc","count":2,"entity":"batch_sale","hash":"8488a5046f56db411fffcd2b6257476c02b8b7d640dcfdb012f952ae88ab0eb5","ids":"88f00b0799bb8c5b8d4894a0c49e7d4c5c94ac7553c88475b1768d9c94209ed6"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(27,'{"bulk":[{"batch":"01a2109939fd7a419310c5d8138bc3fc","count":1,"entity":"sale","form":2,"hash":"d641779b707096cbc66e8944c08e5ca1232a1ad5c74473ed1ff33098a46515e5","ids":"bfaef148eb0f8ec69c904e90bf9a6efb","refunds":[],"timezone":"Europe/London"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(28,'{"bulk":[],"rows":[{"id":"01a2109939fd7a419310c5d8138bc3fc","set":{"accepted":1,"already_there":3,"finished_at_utc":1795574812085000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'{"bulk":[],"rows":[{"id":"01a2109939fd7a419310c5d8138bc3fc","set":{"state":"undoing"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(30,'{"bulk":[],"rows":[{"id":"01a2109939fd7a419310c5d8138bc3fc","set":{"state":"undone","undone_at_utc":1795574813065000},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(31,'{"bulk":[],"rows":[{"id":"01a37071c0437c7dbbc5fcc989aec8ed","set":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a210991c237b39adeff2c6d85a5985","till_id":"01a210991a2e7ba89f82bdf04b087cc1"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(32,'{"bulk":[{"count":7,"entity":"sale","hash":"b15a750ee5bed4345c10234204a27570719cdf58359af4b3ef618aff2a02ee27","ids":"01a37071c0677aea93da7cc65290e3cb","receipt":"1-1-000001","total_minor":900}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(33,'{"bulk":[{"count":4,"entity":"sale","hash":"2e58815928a9b1e54cd66a3fd1ad05add0c77b7c57719b85781b6ce2d0d1da25","ids":"01a37071c0717e8e8cabea026d50b66d","receipt":"1-1-000002","total_minor":-200}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(34,'{"bulk":[],"rows":[{"id":"01a37071c0777404a6f291d9d3508053","set":{"amount_minor":-1000,"moved_at_utc":1801477800055000,"reason":"Window cleaner","session_id":"01a37071c0437c7dbbc5fcc989aec8ed","staff_id":"01a210991c237b39adeff2c6d85a5985"},"table":"cash_movement"}]}',NULL);
INSERT INTO "outbox" VALUES(35,'{"bulk":[],"rows":[{"id":"01a37071c081794583562fb1e3dfc13d","set":{"closed_at_utc":1801477800064000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200}}","last_receipt":2,"session_id":"01a37071c0437c7dbbc5fcc989aec8ed","staff_id":"01a210991c237b39adeff2c6d85a5985"},"table":"till_session_close"}]}',NULL);
INSERT INTO "outbox" VALUES(36,'{"bulk":[],"rows":[{"id":"01a37071c09e79fd990486e0e36825e6","set":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800094000,"staff_id":"01a210991c237b39adeff2c6d85a5985","till_id":"01a210991a2e7ba89f82bdf04b087cc1"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(37,'{"bulk":[{"count":4,"entity":"sale","hash":"d91110f7f974a1482eb6433f8c28ddc1c3c24a8d794d350fba2d2de6433fd192","ids":"01a37071c0b77bc78e8a496abe2d47cf","receipt":"1-1-000003","total_minor":600}],"rows":[]}',NULL);
CREATE TABLE person_key (
    client_key INTEGER NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (client_key),
    CONSTRAINT fk_person_key_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "person_key" VALUES(1,X'0C2A2F03AE25A29AB1A5F373789F32DFB8E201E559E6D77249193910BB57D810');
INSERT INTO "person_key" VALUES(2,X'E68D43C1E6B728E9F7DBAEB8F81AF6B11C73E7D07EE529C440864416D46834A3');
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
INSERT INTO "product" VALUES(1,X'01A210991C847CA6BFFADFF8D8CC870C','TEA','Green tea',1,1,1,2000000,NULL,NULL,NULL,1,1,NULL,4,NULL,'{"*":"01a210991c740000-01a210991a557d2688b913541bf6ceb2","name":"01a210991c930000-01a210991a557d2688b913541bf6ceb2","price_micro":"01a210991c930000-01a210991a557d2688b913541bf6ceb2"}',0,NULL);
INSERT INTO "product" VALUES(2,X'02E70746B6738A63B8A513CDE024E01E','LAMP','Lantern',2,1,1,3390000,1000000,NULL,NULL,1,1,2,12,NULL,'{"*":"01a210991d0f0000-01a210991a557d2688b913541bf6ceb2"}',0,NULL);
INSERT INTO "product" VALUES(3,X'01A21099369378CD86235B6BE9AED8BB','HEART','Heart holder',3,NULL,NULL,2550000,NULL,NULL,NULL,1,1,4,19,NULL,'{"*":"01a21099369b0000-01a210991a557d2688b913541bf6ceb2"}',0,NULL);
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
INSERT INTO "product_barcode" VALUES(1,X'01A210991C887C969232EA9DBE0DE46C',1,'73513537',3,NULL,'{"*":"01a210991c740000-01a210991a557d2688b913541bf6ceb2"}',0);
INSERT INTO "product_barcode" VALUES(2,X'01A210991D127BAABDB65FDADA802B64',2,'4006381333931',12,NULL,'{"*":"01a210991d0f0000-01a210991a557d2688b913541bf6ceb2"}',0);
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
INSERT INTO "product_price" VALUES(1,X'01A210991C897FDFA938C5C569041F2A',1,1795574799476000,1500000,1,'GBP',3);
INSERT INTO "product_price" VALUES(2,X'01A210991C997FA09812AA8B57CE6AE6',1,1795574799507000,2000000,1,'GBP',4);
INSERT INTO "product_price" VALUES(3,X'01A210991D187C3EAF52391258702C7C',2,1795574799631000,3390000,1,'GBP',12);
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
INSERT INTO "sale" VALUES(1,X'88F00B0799BB8C5B8D4894A0C49E7D4C',20,1,NULL,NULL,2,NULL,0,1767605400000000,0,'Europe/London',20458,'A1',2,1839,0,7000,0,30,57,282,100,1,1,X'8C6CA8B1931CC4AFD7DDA9FFD3C5FC7E88044693CE85FBDEA64A3CC7A508B18F',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(2,X'5C94AC7553C88475B1768D9C94209ED6',20,1,NULL,NULL,2,NULL,1,1767787200000000,0,'Europe/London',20460,'CA1',1,0,255,0,1000,0,0,0,0,0,1,X'D0F31DF41D3F034379243AE7C4CF85F11AFEF593408C7A19B14D16FB1C384B2A',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(3,X'C166B59EC358851A8BB653C3D0A03114',20,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A2',1,931,0,4000,0,0,155,776,400,0,1,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(4,X'BFAEF148EB0F8EC69C904E90BF9A6EFB',27,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A3',1,931,0,4000,0,0,155,776,400,0,0,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(5,X'01A37071C0677AEA93DA7CC65290E3CB',32,1,1,1,2,NULL,0,1801477800041483,0,'Europe/London',20850,NULL,2,900,0,4000,0,39,150,250,100,0,1,X'BB27EB6131CF6F981C6344B0297EDC68B82C441D82C6CC7A539AABBCA8B17C99',1,1,0,NULL,'A gift',X'592E6DBA93A03D760BD75F0A2DDDB7670A1A6C6821CE4F2F2C056F23916DECB4',0);
INSERT INTO "sale" VALUES(6,X'01A37071C0717E8E8CABEA026D50B66D',33,1,1,1,2,5,1,1801477800050316,0,'Europe/London',20850,NULL,1,0,200,0,1000,0,-33,0,0,0,1,X'C9675F0E1DA501D0E426FA879BDA37DEE4DDAFDBE6F4942CF640DE3FB95571E4',1,2,0,NULL,NULL,X'9B3B49718B3BF970B43544E16B8194B81D4E10C26B89DF52487A24A3EC90F9D1',0);
INSERT INTO "sale" VALUES(7,X'01A37071C0B77BC78E8A496ABE2D47CF',37,1,1,1,NULL,NULL,0,1801477800120764,0,'Europe/London',20850,NULL,1,600,0,3000,0,0,100,0,0,0,1,X'5134F18B1AD124B439EE97494F85117C486B592A7613E387B3B0A9F1C6B8D950',1,3,0,NULL,NULL,X'94340A81599F2B5D5443ADA3F563C5DD3CF08805989B55D985B8B3DE1B86CBDB',0);
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
INSERT INTO "setting" VALUES(1,X'01A210991CC277CD954034D505971684','period','"year"',7,1,'{"*":"01a210991cc20000-01a210991a557d2688b913541bf6ceb2"}',0);
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
INSERT INTO "staff" VALUES(1,X'01A210991C237B39ADEFF2C6D85A5985','Owner','owner',1,2,NULL,'{"*":"01a210991c230000-01a210991a557d2688b913541bf6ceb2"}',0,NULL,'','');
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
INSERT INTO "stock_count" VALUES(1,X'01A2109939A97037A8F891B498F0EDCF',1,2,1795574806941000,12000,5,23,0,NULL,NULL);
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
INSERT INTO "stock_movement" VALUES(32,1,1,1,'sale',1801477800040000,-3000);
INSERT INTO "stock_movement" VALUES(32,2,1,2,'sale',1801477800040000,-1000);
INSERT INTO "stock_movement" VALUES(33,1,1,1,'refund',1801477800049000,1000);
INSERT INTO "stock_movement" VALUES(37,1,1,1,'sale',1801477800120000,-3000);
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
INSERT INTO "store" VALUES(1,X'01A210991A2C791FB2AA69B824135D62','Corner shop','GBP','Europe/London',240,'{}','line',1,'');
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
INSERT INTO "supplier" VALUES(1,X'01A210991C7E7C22BFC5A09BC8879449','Twin','a@b.org',NULL,NULL,NULL,9,NULL,'{"*":"01a210991c740000-01a210991a557d2688b913541bf6ceb2","email":"01a210991ce00000-01a210991a557d2688b913541bf6ceb2"}',0);
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
INSERT INTO "tax_rate" VALUES(1,X'01A210991C8275049EC11D6EF6659944','20%',200000,1,3,NULL,'{"*":"01a210991c740000-01a210991a557d2688b913541bf6ceb2"}',0);
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
INSERT INTO "till" VALUES(1,X'01A210991A2E7BA89F82BDF04B087CC1',1,1,'Till 1');
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
INSERT INTO "till_session" VALUES(1,X'01A37071C0437C7DBBC5FCC989AEC8ED',31,1,1,1,1,1,1801477800000000,20850,10000,1);
INSERT INTO "till_session" VALUES(2,X'01A37071C09E79FD990486E0E36825E6',36,1,1,1,1,2,1801477800094000,20850,0,3);
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
INSERT INTO "till_session_close" VALUES(1,X'01A37071C081794583562FB1E3DFC13D',35,1,1,1,1801477800064000,2,9200,9300,'{"counted_minor":9300,"difference_minor":100,"discount_minor":39,"expected_minor":9200,"first_receipt":1,"float_minor":10000,"last_receipt":2,"number":1,"opened_at_utc":1801477800000000,"paid_in_minor":0,"paid_out_minor":1000,"pieces":{"100":3,"1000":9},"refund_count":1,"refunded_minor":200,"rounding_minor":0,"sale_count":1,"sold_minor":900,"tax_minor":117,"taxes":[{"amount_minor":700,"tax_inclusive":1,"tax_minor":117,"tax_ppm":200000}],"tenders":{"card":500,"cash":200}}');
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
INSERT INTO "txn" VALUES(1,X'01A210991C187EFABC77D29B55AABDB5',1,1,1,'create_store',117674790052429824,X'95C398D624D33A66C6A7D4E320FF42D36EBE2564F835FE93203139A454545E91',3);
INSERT INTO "txn" VALUES(2,X'01A210991C23725BB2D9526C7C5B0144',1,2,NULL,'create_staff',117674790053150720,X'C50C50D001C7218BB7AE5D081CE4D3161F7AE60B8BCF55B278105BD563673CAF',1);
INSERT INTO "txn" VALUES(3,X'01A210991C747FE5A16BBF04F720FCF7',1,3,NULL,'create_product',117674790058459136,X'FFFC66E896CDBBEC35036EF7552D8B474659CB53DDFDB9313E4003E4131B2A3F',6);
INSERT INTO "txn" VALUES(4,X'01A210991C937C13B961B3E61A0465C6',1,4,NULL,'edit_product',117674790060490752,X'2BA0050C07D58CCF0709F0CBEC6DD9E3898F16E1EEF2CCD94D0344DFE8F1C72B',2);
INSERT INTO "txn" VALUES(5,X'01A210991C9E776FBED5AC544ECA7034',1,5,NULL,'create_client',117674790061211648,X'0DEA31790C752582EEFCE2A239A0A2A1687CDAEF538304BCDBDA75B74326FD10',1);
INSERT INTO "txn" VALUES(6,X'01A210991CB17050B7D6AFBC253F39B9',1,6,NULL,'edit_client',117674790062456832,X'5EB865BAB52F02B8E9FFFC6D99AEB5DB363D4109DB23843CE2B6DA460E81B249',1);
INSERT INTO "txn" VALUES(7,X'01A210991CC27C4F919E644C99CC0A56',1,7,1,'change_setting',117674790063570944,X'A673D9967F310706B42AA3C5D9D32FF17989038922CA63E0DC3317E2FC9F60CD',1);
INSERT INTO "txn" VALUES(8,X'01A210991CD77A9598B97C60460B10BB',1,8,1,'begin_import',117674790064947200,X'9B815B240729317E36C58ED3705BE8D12C46CEFA260EDFA6609E12B2182FD76B',1);
INSERT INTO "txn" VALUES(9,X'01A210991CE077449EC70268A83B3F2A',1,9,NULL,'import_suppliers',117674790065537024,X'CD325DD107B4EBEC185E4029D3614EC5144B136D7120636772F3E0CCBDC3C730',1);
INSERT INTO "txn" VALUES(10,X'01A210991CF7750EB93B56398B4A046E',1,10,1,'import_done',117674790067044352,X'4B4C79817D837EA6961492B9EEDFF81BDF81D3E6595C4BCF73E00E2266F16B20',1);
INSERT INTO "txn" VALUES(11,X'01A210991D0B7933A752F1268996DAC6',1,11,1,'begin_import',117674790068355072,X'437C08C7960BF9215C7A99C220CB897081D9BE2FF9BC354A1B5ED0D3FC3E7E29',1);
INSERT INTO "txn" VALUES(12,X'01A210991D0F7E79866E1794C96F9906',1,12,NULL,'import_products',117674790068617216,X'27390518C86FB3AD9AFA2E742832CDDB56C9077080885D315F2F49C67D32C63F',4);
INSERT INTO "txn" VALUES(13,X'01A210991D247C388C8F536EB67A509F',1,13,1,'import_done',117674790069993472,X'F7E3CBCCEE7A1762DFAE6A6E9D8C65B3EC43ACBE081064E2A30621350FF34CBE',1);
INSERT INTO "txn" VALUES(14,X'01A210991D477522A5C7D35292FC5F62',1,14,1,'begin_import',117674790072287232,X'2BC5C6BD49AAD50DEC536A43E67E5130FDB389EC4962BB6EF9D3F5AC56B39610',1);
INSERT INTO "txn" VALUES(15,X'01A210991D4D7F85A3827C894674592F',1,15,NULL,'import_clients',117674790072680448,X'D913B6CFB379CA1C34DC9C97353D67C48D894296C1E483E75E110A5632F2D681',1);
INSERT INTO "txn" VALUES(16,X'01A210991D5D76A3A86AB4665F97FF5D',1,16,1,'import_done',117674790073729024,X'E711ABFF324B35D4469FD97B1B9767279C6F22AB906AF99D1FB6CECDFF243735',1);
INSERT INTO "txn" VALUES(17,X'01A210991DB979CE8BD069CAC7C0389C',1,17,1,'begin_import',117674790079758336,X'C7719B629AC39608E21459237CA27CEB16E82246FCFA3BD2A267D64F66B4AFA9',1);
INSERT INTO "txn" VALUES(18,X'01A2109936957D2D8AB9E91DE9864649',1,18,NULL,'import_category',117674790496829440,X'EA8DBF2AB72E1ACA5EC9B728E1FD7F56685B5A8DFF5EC446740D5AEDC60CAE1B',1);
INSERT INTO "txn" VALUES(19,X'01A21099369C73C8BE228914111336B5',1,19,NULL,'import_product',117674790497222656,X'FFF54D13A11550AAAE2DA8350F1612CB51AE646AD7C98B20F1F106C807BFC54F',1);
INSERT INTO "txn" VALUES(20,X'01A2109936B37BBDAA7FA29F9A3DFA76',1,20,1,'import_sales',117674790498795520,X'C7F2A3488A99F2474F1C3811B056139E54DEFD63AE3FCB6EC1D0C588AB3705CF',3);
INSERT INTO "txn" VALUES(21,X'01A2109936D074BA8BDD38962EBFF8E0',1,21,1,'import_done',117674790500696064,X'D2973E6DB384B66B5F6E5B2604DE21E326A634382666C7C40AC99F0CF423421C',1);
INSERT INTO "txn" VALUES(22,X'01A2109939937FFFBE8B12FE53E63831',1,22,1,'begin_import',117674790547030016,X'B6BDB473994E68CEBFBC565082FB42AF5D2696F09FE8A3FE8657415A21C5B66B',1);
INSERT INTO "txn" VALUES(23,X'01A21099399D763C99C1C04F7AB6AE91',1,23,1,'import_stock',117674790547685376,X'E9C6A5E70EFE3AFFA5360F1E717A3FA68992BB02B3787FD93BF3365A090E51B3',1);
INSERT INTO "txn" VALUES(24,X'01A2109939B3793D898C55581DAB6649',1,24,1,'import_done',117674790549127168,X'2AD2CB591FE5A3C84E5F5616CFD1E76276389123FE6E450D3C958A2F70FDE880',1);
INSERT INTO "txn" VALUES(25,X'01A2109939FC7EA4B6805CD683BE09A9',1,25,1,'begin_import',117674790553911296,X'55DFCB6C7DF92F87DD036258E4A822DE5C0778289ED9E398E59C5DA68367A65F',1);
INSERT INTO "txn" VALUES(26,X'01A210994D9273969E67A70DB4EDD883',1,26,1,'import_known_sales',117674790882508800,X'C00D9C859CB3FFD04D8299587C8B979F330A06C96BC77243B2C169E723197F30',2);
INSERT INTO "txn" VALUES(27,X'01A210994D9E775D88BFE9554E8BAE0D',1,27,1,'import_sales',117674790883295232,X'3F83C8AFA05957C794C0D8CBD5523DBAE0DE9C665C09CB403784107FA22F16F4',1);
INSERT INTO "txn" VALUES(28,X'01A210994DB57F9CAF2059D176893CE2',1,28,1,'import_done',117674790884802560,X'655EF063216C90D76DC25F05E466407477254DDA246392D155A099EA12FE16A8',1);
INSERT INTO "txn" VALUES(29,X'01A21099515E7D3781162666F4A22808',1,29,1,'import_undoing',117674790946209792,X'2D980E4454E470B414005D85E82BD9FCE319A044B64156E8AFB20951DDB64F79',1);
INSERT INTO "txn" VALUES(30,X'01A2109951897D99BD3DB70B59F13079',1,30,1,'import_undone',117674790949027840,X'BAE38795115AD3B8A2B31E470571AA03D5DCC94CCC5BD5C2708700B816AB2977',1);
INSERT INTO "txn" VALUES(31,X'01A37071C0407F21AD605807CF8A9E6F',1,31,1,'open_till_session',118061649100800000,X'DA2A9DF860077FD1AAD3FC7D2EF1965A17DA8AA687FFFC53A04D576F2B469E54',1);
INSERT INTO "txn" VALUES(32,X'01A37071C06875A590AF24919A436571',1,32,1,'complete_sale',118061649103421440,X'01F32CA330F03EF17B67A0554ADC1D0ED2002CC313FFE306975B18AC881B57F4',7);
INSERT INTO "txn" VALUES(33,X'01A37071C071714FAE9ACB92403555B9',1,33,1,'refund_sale',118061649104011264,X'F602F95CB54DC3ED7A53C2F8245AEB80F0F979863671C145E1A3F2C37797AB63',4);
INSERT INTO "txn" VALUES(34,X'01A37071C07773BF896ACEA9BCEB8DCA',1,34,1,'move_cash',118061649104404480,X'B74E1D785D2636044F8DB56E102C720EF459B13F73610FB9DDFCD5F04F8AB7D5',1);
INSERT INTO "txn" VALUES(35,X'01A37071C080776788AFA61300B6FD0B',1,35,1,'close_till_session',118061649104994304,X'3F72F8ED3D94E01BD678972527C065A52B523E3E7290A028050CBEA89AB84D40',1);
INSERT INTO "txn" VALUES(36,X'01A37071C09E72B08C776A6C199F351A',1,36,1,'open_till_session',118061649106960384,X'3049EE7B00D9D5D510B6D4571FFC292634DA84CC81B947F68598F9EEB14140BE',1);
INSERT INTO "txn" VALUES(37,X'01A37071C0B87FB69F93BD76102F8BF5',1,37,1,'complete_sale',118061649108664320,X'91E132A737AE90D2FFA330B83FE8F2371B052A19DFF9B187469FC33BB2399831',4);
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
