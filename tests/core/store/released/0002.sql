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
INSERT INTO "audit" VALUES(1,1,1,1795577048638000,NULL,'cli','create_store','store',X'01A210BB6D5B767480745D17CB397CC0','{"bulk":[],"changes":[{"after":{"cash_step_minor":1,"code_layouts":"","currency":"GBP","day_cutoff_minutes":240,"name":"Corner shop","tax_rounding":"line","timezone":"Europe/London"},"before":null,"id":"01a210bb6d5b767480745d17cb397cc0","table":"store"},{"after":{"name":"Till 1","number":1},"before":null,"id":"01a210bb6d5c732cb2114969bcbcdb51","table":"till"},{"after":{"incarnation":1,"public_key":"71d2ed63bbaff105170378e6145b60928d9663281a476e5715c3b9a5e000603c","till_id":"01a210bb6d5c732cb2114969bcbcdb51"},"before":null,"id":"01a210bb6d727c088f6c18a92383dba8","table":"device"}],"content":"d12a77538bfb1cc24dc60f2a366f298ca104db237e8f0e1243a3583cf1ee61e7","txn":"0ecebdd055fab51db1dbc990f887d6e318cb828395299774594962a75fe2824a"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'9A16B0F2BAEB07F00ADFF503370C84AAF3D016690E9BD4D674B761E802B405BF');
INSERT INTO "audit" VALUES(2,1,2,1795577048644000,NULL,'cli','create_staff','staff',X'01A210BB6E4573DBBE9BD4CBEB4A974B','{"bulk":[],"changes":[{"after":{"name":"Owner","role":"owner"},"before":null,"id":"01a210bb6e4573dbbe9bd4cbeb4a974b","table":"staff"}],"content":"a352a5f06f76eb0c0f9775c0c7d6515a54e9fc74d2d7aad64e5ab02e5a3637fc","txn":"e1ee09b18c659d7318da61761a7b88c19ff01badf6bc39f461d2ea58bcae0292"}',X'9A16B0F2BAEB07F00ADFF503370C84AAF3D016690E9BD4D674B761E802B405BF',X'21F3BD746FDCCFF2C77C5E6ED734AF887899BBEFF5D37D787EA0827378E8D9C5');
INSERT INTO "audit" VALUES(3,1,3,1795577048670000,1,'cli','create_product','product',X'01A210BB6E687CDD8BDCC6F1CDDD8341','{"bulk":[],"changes":[{"after":{"name":"Drinks"},"before":null,"id":"01a210bb6e627ef9a4747fa324c3adaf","table":"category"},{"after":{"name":"Twin"},"before":null,"id":"01a210bb6e647ec89dff3e6e7cdaba5a","table":"supplier"},{"after":{"inclusive":1,"name":"20%","rate_ppm":200000},"before":null,"id":"01a210bb6e667c019660bcd9d7ce3f11","table":"tax_rate"},{"after":{"active":1,"category_id":"01a210bb6e627ef9a4747fa324c3adaf","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a210bb6e647ec89dff3e6e7cdaba5a","tax_rate_id":"01a210bb6e667c019660bcd9d7ce3f11"},"before":null,"id":"01a210bb6e687cdd8bdcc6f1cddd8341","table":"product"},{"after":{"barcode":"73513537","product_id":"01a210bb6e687cdd8bdcc6f1cddd8341"},"before":null,"id":"01a210bb6e6b7749a1a023791a2ee3e1","table":"product_barcode"},{"after":{"currency":"GBP","price_micro":1500000,"product_id":"01a210bb6e687cdd8bdcc6f1cddd8341","tax_rate_id":"01a210bb6e667c019660bcd9d7ce3f11","valid_from_utc":1795577048670000},"before":null,"id":"01a210bb6e6d7fd9b3207a074f3fc25a","table":"product_price"}],"content":"78cfb70c3e15ffb90b9c287dd036e0a5763f7c20b4bf147c85f9a1c8ac2686b5","txn":"e542fbd1be648822633cb74d3dfeb24914b936064a4359e5d36bccd14bdf99c6"}',X'21F3BD746FDCCFF2C77C5E6ED734AF887899BBEFF5D37D787EA0827378E8D9C5',X'C9FC11DD0FC283B56633C7E266A1CFC04054D59CDF124607953A0723123FD762');
INSERT INTO "audit" VALUES(4,1,4,1795577048689000,1,'cli','edit_product','product',X'01A210BB6E687CDD8BDCC6F1CDDD8341','{"bulk":[],"changes":[{"after":{"name":"Green tea","price_micro":2000000},"before":{"name":"Tea","price_micro":1500000},"id":"01a210bb6e687cdd8bdcc6f1cddd8341","table":"product"},{"after":{"currency":"GBP","price_micro":2000000,"product_id":"01a210bb6e687cdd8bdcc6f1cddd8341","tax_rate_id":"01a210bb6e667c019660bcd9d7ce3f11","valid_from_utc":1795577048689000},"before":null,"id":"01a210bb6e767ce084d89e59cb515620","table":"product_price"}],"content":"4bc4ffc6cf5175849b2ee4224fb4e522c2ce95f64c8b8a4e5a1d17911bc3fbe2","txn":"a261c29beec15a3e757221f95d56347a233ef637a439f49099b834903f717e9a"}',X'C9FC11DD0FC283B56633C7E266A1CFC04054D59CDF124607953A0723123FD762',X'8ED3F27BE03144975CD318C54F43828E013DFD40E46F8F4495B7523B1A2F2D17');
INSERT INTO "audit" VALUES(5,1,5,1795577048696000,1,'cli','create_client','client',X'01A210BB6E79788485064D572AAF61CE','{"bulk":[],"changes":[{"after":{"active":1,"code":"hmac:b458a0ef167d043506289bb36224b874c5899f9fd3cdf5c98d21f63521507dd9","consent_email":0,"consent_sms":0,"email":"hmac:c3685d685f0186275cb223bfcf1f689749aaa7e7817dc08c451fca79ece0d0c6","name":"hmac:d0432ac3ef4f0c8b9ba7d3b6b81f821b66538fbfd38216e5c686239dac2a7d16","notes":null,"phone":null},"before":null,"id":"01a210bb6e79788485064d572aaf61ce","table":"client"}],"content":"e08735b7563061b14f86e1a1f7d7a2c069e1c1122634c6d829d488efc675d4b8","txn":"f56c9743a7802346d9e90536c327a9ded798cd5b6ed40aaccc7282b7c591b64b"}',X'8ED3F27BE03144975CD318C54F43828E013DFD40E46F8F4495B7523B1A2F2D17',X'D264E45A6789C4C2D923B5619D1D234B53ADE7C55F7427B5E0C378C1201F01E2');
INSERT INTO "audit" VALUES(6,1,6,1795577048705000,1,'cli','edit_client','client',X'01A210BB6E79788485064D572AAF61CE','{"bulk":[],"changes":[{"after":{"name":"hmac:389f84a12338d9f80d6844f776c1a386c3aa85ca65261341e70e512125c6f97b"},"before":{"name":"hmac:d0432ac3ef4f0c8b9ba7d3b6b81f821b66538fbfd38216e5c686239dac2a7d16"},"id":"01a210bb6e79788485064d572aaf61ce","table":"client"}],"content":"b83f94a3e1b039768b5ecd2689572b63fd16d3babdcc8b734b39bc15dfb71716","txn":"6a831d066e6e3a4098afb8be5f6701f59495ad2f4c859d5f57bad8210274b88c"}',X'D264E45A6789C4C2D923B5619D1D234B53ADE7C55F7427B5E0C378C1201F01E2',X'43554A7DECF766F1562D08234B0630B897B0660666E5F5792CFF190C6A5CF557');
INSERT INTO "audit" VALUES(7,1,7,1795577048711000,1,'cli','change_setting','setting',X'01A210BB6E87730E8A6B17F802EB36B3','{"bulk":[],"changes":[{"after":{"name":"period","value":"\"year\""},"before":null,"id":"01a210bb6e87730e8a6b17f802eb36b3","table":"setting"}],"content":"d92f78d0441226d6a9fb0e26164f5f672ba6478e01f77c92813d28092040a5a3","txn":"1ceda278e51ca653978ba620fc064b59442f0bb88ffefa0a8492201d05baadf7"}',X'43554A7DECF766F1562D08234B0630B897B0660666E5F5792CFF190C6A5CF557',X'C639E43525C24E55E0B531EB299FC06322A9DE7AAADE8DE6291FA0D54E5E89B6');
INSERT INTO "audit" VALUES(8,1,8,1795577048720000,1,'cli','begin_import','import_batch',X'01A210BB6E9275E38938781933BC8BFF','{"bulk":[],"changes":[{"after":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795577048720000,"state":"running"},"before":null,"id":"01a210bb6e9275e38938781933bc8bff","table":"import_batch"}],"content":"965e849f2adc98c01674fff0e9eab9f1778bd3755074b5bb11502cbf48996006","txn":"a47f8f0f983e37cd20a32f6acc6fd337ba2b4b76f17f9a60cb684364e5159921"}',X'C639E43525C24E55E0B531EB299FC06322A9DE7AAADE8DE6291FA0D54E5E89B6',X'F7F109571FE7EA0A4F6B279B74F3B7E2A91863F527DB64C39591B930AA1358E6');
INSERT INTO "audit" VALUES(9,1,9,1795577048730000,1,'cli','import_suppliers','import_batch',X'01A210BB6E9275E38938781933BC8BFF','{"bulk":[],"changes":[{"after":{"email":"a@b.org"},"before":{"email":null},"id":"01a210bb6e647ec89dff3e6e7cdaba5a","table":"supplier"}],"content":"1c40080e55e3bc30ca027fb01611f3929137aea0550d7aa6207ab65ac792c071","txn":"5e4bb142463a9153ddc5d15efd3b9e0a5d625beb7d1da2d73b9902aefdb9386c"}',X'F7F109571FE7EA0A4F6B279B74F3B7E2A91863F527DB64C39591B930AA1358E6',X'B6771B2DFBC4A9B0786F0E9A320F298CA5AC4F9CD051E979BE0536EA9CDA90A5');
INSERT INTO "audit" VALUES(10,1,10,1795577048736000,1,'cli','import_done','import_batch',X'01A210BB6E9275E38938781933BC8BFF','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795577048736000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a210bb6e9275e38938781933bc8bff","table":"import_batch"}],"content":"ce9977fe3ac6355b2b4e3bdf9e62816ff7f7ddbf0be4eaa48674e3e0ef1b727f","txn":"74b9f8db7747143814c977867562668b799ea7e40ca9d05692b9b910082f2170"}',X'B6771B2DFBC4A9B0786F0E9A320F298CA5AC4F9CD051E979BE0536EA9CDA90A5',X'6E817089743662A3DBF256144E283DA5C16A4FBE0CFC0DC90F0F7AEC3298A391');
INSERT INTO "audit" VALUES(11,1,11,1795577048747000,1,'cli','begin_import','import_batch',X'01A210BB6EAC753AAE8A06EF2DE11104','{"bulk":[],"changes":[{"after":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795577048747000,"state":"running"},"before":null,"id":"01a210bb6eac753aae8a06ef2de11104","table":"import_batch"}],"content":"b1d6205d3ab415461f9774a77c51c7b631eda1cd4cb8c82adf1c5ca8fb317f20","txn":"6fe6e57b6ab7c2dd15b80f6291f317493dc64db0427df4675ae01cba503316eb"}',X'6E817089743662A3DBF256144E283DA5C16A4FBE0CFC0DC90F0F7AEC3298A391',X'B1F9ECD0F2A5772AFE70A3E5CBD80B9E0C7DBFE828507D550D6760D456EE20B0');
INSERT INTO "audit" VALUES(12,1,12,1795577048751000,1,'cli','import_products','import_batch',X'01A210BB6EAC753AAE8A06EF2DE11104','{"bulk":[{"count":1,"entity":"category","form":2,"hash":"3b4e282585248518bd4b07def4a320f2c219d81eade05dd4b915a17f53cd40ef","ids":"e7449f21a34f89e684f52b957ebb2ec9"},{"count":1,"entity":"product","form":2,"hash":"3e778e707cd970bba6e3cc90d8f94297bdea6140a9e835492fda1c77476abe36","ids":"6fe77f23ae628e328d8019d0434da341"},{"count":1,"entity":"product_barcode","form":2,"hash":"83d95dc947f81a78840376cec96871918de4ef9eb301c32066cd5ae4efdb6ba4","ids":"01a210bb6eb27459a323276878b43676"},{"count":1,"entity":"product_price","form":2,"hash":"51bdaf380df4dfb44c6ab592bdffb12683d5062ac92925dc5bebbc2564cbb2c1","ids":"01a210bb6eb3751ca5f97a331922f046"}],"changes":[],"content":"e6833ef5ff7a782ae0563f6fbb891a7fbb5116ca19ec7b72089f31431673be89","txn":"a2a354549c69f49092de8ed30bc27912963ce09259d65246eed3bc121a9d8246"}',X'B1F9ECD0F2A5772AFE70A3E5CBD80B9E0C7DBFE828507D550D6760D456EE20B0',X'E091599327CB32958CCBC3CAACE231C50E19EE044D8DAEE317D9D24473152F5F');
INSERT INTO "audit" VALUES(13,1,13,1795577048758000,1,'cli','import_done','import_batch',X'01A210BB6EAC753AAE8A06EF2DE11104','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795577048758000,"products_added":1,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"rows_read":0,"state":"running"},"id":"01a210bb6eac753aae8a06ef2de11104","table":"import_batch"}],"content":"52b71bf4b94f668b872ce27e789d6f8b359a2a769d06f203c092dc5e4d58b818","txn":"4c79a22db4a558d9fcbaf545f47a7eee9cf2a4608cf7065e945bf290a0528b49"}',X'E091599327CB32958CCBC3CAACE231C50E19EE044D8DAEE317D9D24473152F5F',X'257A9B0F246C953A74EC6B35166D2DD25D8468F31E70D0D325DB20A9E7913B6A');
INSERT INTO "audit" VALUES(14,1,14,1795577048768000,1,'cli','begin_import','import_batch',X'01A210BB6EC17243B618940DC927E99F','{"bulk":[],"changes":[{"after":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795577048768000,"state":"running"},"before":null,"id":"01a210bb6ec17243b618940dc927e99f","table":"import_batch"}],"content":"d6c9bcc0c9b446bd9d97ec4b5a9014bf7dfec9b4383d476193edc2a91d1a0250","txn":"5de9d96ece79690cdde4207693f2bb1b6281cdb2a6a79485e4028cda12258eb6"}',X'257A9B0F246C953A74EC6B35166D2DD25D8468F31E70D0D325DB20A9E7913B6A',X'CC1DB39185C4CD496CB7BBAA66BECFC9AC66D061CE12A86A1FC48425DFB03677');
INSERT INTO "audit" VALUES(15,1,15,1795577048773000,1,'cli','import_clients','import_batch',X'01A210BB6EC17243B618940DC927E99F','{"bulk":[{"count":1,"entity":"client","form":2,"hash":"4ca6e5b768eff4a24d9b538c7ae0eb836ce4691b34c5dc253b8cd2e2e8de41d1","ids":"bb1cb3fc0dfc898ba01c56acf4b449f1"}],"changes":[],"content":"2d3bf5253302248f9c62316f763a3a1b07a517679d6c201402906328c68d6944","txn":"8d1cb81f58a48e96452601e1883ff7ed45637654ff2dd88e0b05619f1d98cd57"}',X'CC1DB39185C4CD496CB7BBAA66BECFC9AC66D061CE12A86A1FC48425DFB03677',X'CB9A0A239FDBCF6E417615C2D77F12738FA6A5372072EF68D4053D5D66197CF1');
INSERT INTO "audit" VALUES(16,1,16,1795577048778000,1,'cli','import_done','import_batch',X'01A210BB6EC17243B618940DC927E99F','{"bulk":[],"changes":[{"after":{"accepted":1,"clients_added":1,"finished_at_utc":1795577048778000,"rows_read":1,"state":"done"},"before":{"accepted":0,"clients_added":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a210bb6ec17243b618940dc927e99f","table":"import_batch"}],"content":"c3989c0e50a333aa25d5b16712204e4351f2c6e61789beb14fd8f4737f321383","txn":"fcf16e10ead4704071c8be33827008665b6bf476af381f3077f33ebffea41137"}',X'CB9A0A239FDBCF6E417615C2D77F12738FA6A5372072EF68D4053D5D66197CF1',X'D4096EDBC2DB64243061633EA95BEF4BCDB8C220F3F49D1229F5B079C8916001');
INSERT INTO "audit" VALUES(17,1,17,1795577048823000,1,'cli','begin_import','import_batch',X'01A210BB6EF87F4DB6B0167B7A65CE02','{"bulk":[],"changes":[{"after":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795577048823000,"state":"running"},"before":null,"id":"01a210bb6ef87f4db6b0167b7a65ce02","table":"import_batch"}],"content":"9b865213c4c0797dae75418b6ef188fc4efeaeaa99926ebceaa8b1df50d3bf51","txn":"53d5287e39397d3fb260dfd7e53ace8b1fdbc88bbf1bffc58032cb0f84bb6f71"}',X'D4096EDBC2DB64243061633EA95BEF4BCDB8C220F3F49D1229F5B079C8916001',X'0A5CD52B326927C0FBE84B5384312569FED09C72DA74E53E2BBDF5878376D4F6');
INSERT INTO "audit" VALUES(18,1,18,1795577049846000,1,'cli','import_category',NULL,NULL,'{"bulk":[{"batch":"01a210bb6ef87f4db6b0167b7a65ce02","count":1,"entity":"category","form":2,"hash":"37435fea5c8dfd8e16bb7a4fc38590f6175e577f8a284d53c2a1ed6be992485e","ids":"01a210bb72f4761cbd8aa150f3fe07ae"}],"changes":[],"content":"313b87a2840289c4ed15386a6f6c32cfdc012e9433a2b3dcd678a59f7d44b524","txn":"dbb8e0e92b0c88685dae799eff272c1fbf3b13b0fd5a59fe94de5d10bae7b9d8"}',X'0A5CD52B326927C0FBE84B5384312569FED09C72DA74E53E2BBDF5878376D4F6',X'B64C5D0639FB6AC03DB19D8DAA87E434EE3F5A13BC9DFF0CEE7E71434DE8037A');
INSERT INTO "audit" VALUES(19,1,19,1795577049848000,1,'cli','import_product',NULL,NULL,'{"bulk":[{"batch":"01a210bb6ef87f4db6b0167b7a65ce02","count":1,"entity":"product","form":2,"hash":"9b86f15bb1491a9cf11ff3c4ff8d848844d0f626438790de8bfa5523cdfbf3e9","ids":"01a210bb72f57f36ad4c55f86feec1c4"}],"changes":[],"content":"b5b80afdae8846bfe42e53ca51d236cf4d811c9cb35a18e998d7611c73a32ba9","txn":"a5b96c5e13864bf714b73ec210aebafaf830abec00ef0d0e730e741072bf43ba"}',X'B64C5D0639FB6AC03DB19D8DAA87E434EE3F5A13BC9DFF0CEE7E71434DE8037A',X'9BFDEBD4B677DCE3419061CEC67648637A764FD9334121F6E1796038FCAB3E44');
INSERT INTO "audit" VALUES(20,1,20,1795577049853000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a210bb6ef87f4db6b0167b7a65ce02","count":3,"entity":"sale","form":2,"hash":"52867ee4b7d90f39b56014ce27b31cce97d258fc28e1cf6502bf9a916e5e4343","ids":"8fda2221f4ca86c28fb68d94901fe05e3db58d71d9b68a4f99cd31a5c80b78a16153e1e60dc88e7d8b3606b870409e5d","refunds":[],"timezone":"Europe/London"}],"changes":[],"content":"5b634dd7f9d5ebe7eb67e7070c9587a1958b2750ffea2b0ef002c7e17f7d2374","txn":"511230e363ee94b99a047b161abe2d21c2cb85cad1be091a19f5441cc0860101"}',X'9BFDEBD4B677DCE3419061CEC67648637A764FD9334121F6E1796038FCAB3E44',X'DA141C628B2041F3D0D2581BAE8E5AAF7A3D9F73AF2E2F37F9E96920C3851F9D');
INSERT INTO "audit" VALUES(21,1,21,1795577049860000,1,'cli','import_done','import_batch',X'01A210BB6EF87F4DB6B0167B7A65CE02','{"bulk":[],"changes":[{"after":{"accepted":4,"finished_at_utc":1795577049860000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"refunds_added":0,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a210bb6ef87f4db6b0167b7a65ce02","table":"import_batch"}],"content":"2a959dae4d207d344a1ad8b27265f39e5f0c875ff816afd6dca79daf441b70ae","txn":"bbfd3760f4cd5552b63b39edaccfcac93d539ef376dce423367da146c7ebe0f0"}',X'DA141C628B2041F3D0D2581BAE8E5AAF7A3D9F73AF2E2F37F9E96920C3851F9D',X'B4BCAB7D56FCA4C17ED7665F5B2E542058484F17A2A55F26608DC983DF275DFC');
INSERT INTO "audit" VALUES(22,1,22,1795577050047000,1,'cli','begin_import','import_batch',X'01A210BB73C07F44BE6CE8C43550BC4C','{"bulk":[],"changes":[{"after":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795577050047000,"state":"running"},"before":null,"id":"01a210bb73c07f44be6ce8c43550bc4c","table":"import_batch"}],"content":"cf18f5711665360e5a70f844364410a11e3c737a6b03bd6921c69620353029ad","txn":"10381aa57563e78bbf4e5643a972ea1f36338cf82fd35a2ea1d8c04a27b855dd"}',X'B4BCAB7D56FCA4C17ED7665F5B2E542058484F17A2A55F26608DC983DF275DFC',X'398EED1A20D7CFE6537EC6F1A5024824DA96EE1D718991F07A037C65790E4683');
INSERT INTO "audit" VALUES(23,1,23,1795577050051000,1,'cli','import_stock','import_batch',X'01A210BB73C07F44BE6CE8C43550BC4C','{"bulk":[{"count":1,"entity":"stock_count","form":2,"hash":"3b442da09ed07adc000d142e26219cfc5b9cca13e68fadc298b71da2fed3743b","ids":"01a210bb73c474a4a5c4b39519d0757d"}],"changes":[],"content":"dde6b04baa7047ca5be674210fcbb3cbd33782a537baad79eab73ae987085394","txn":"3e6e92b93421b406a3e2c1a5e3714f18d7b37f4a2f78cf80f17692b17619632c"}',X'398EED1A20D7CFE6537EC6F1A5024824DA96EE1D718991F07A037C65790E4683',X'A3F1E503CCB07FA7ACAA27047325E6F011A6507D7E03130F071C1813078216EB');
INSERT INTO "audit" VALUES(24,1,24,1795577050054000,1,'cli','import_done','import_batch',X'01A210BB73C07F44BE6CE8C43550BC4C','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795577050054000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a210bb73c07f44be6ce8c43550bc4c","table":"import_batch"}],"content":"d4f43b155295289958d8f53f2eabd9dc056dcc9920c77b3617740abe0a79226a","txn":"0f7588647d63fc8066ab48666551ef99bad0bc88c4ae88da77057faa86ab72dc"}',X'A3F1E503CCB07FA7ACAA27047325E6F011A6507D7E03130F071C1813078216EB',X'E1409D5833DF55955AE7AE5A50E0FCEBE172494A351DF9057220B394DB0FECDB');
INSERT INTO "audit" VALUES(25,1,25,1795577050067000,1,'cli','begin_import','import_batch',X'01A210BB73D4735F8EC90AC9C0B0D667','{"bulk":[],"changes":[{"after":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795577050067000,"state":"running"},"before":null,"id":"01a210bb73d4735f8ec90ac9c0b0d667","table":"import_batch"}],"content":"2d4276ef1fc11f29d0a5e804c221b6e47ae5c68080c9076e68140be37dd375d5","txn":"9d6e578dd6076ffc583d1c88a54debd9fc082524ced9584ac61d1e3b77e62b5c"}',X'E1409D5833DF55955AE7AE5A50E0FCEBE172494A351DF9057220B394DB0FECDB',X'49FF1C81FEFE5605DCCCB5F66CA67AEE423B041407624B357FDC7E5C3E37E5F9');
INSERT INTO "audit" VALUES(26,1,26,1795577051156000,1,'cli','import_known_sales',NULL,NULL,'{"bulk":[{"batch":"01a210bb73d4735f8ec90ac9c0b0d667","count":2,"entity":"batch_sale","hash":"a0a9f3b2aeaf0e1d0848dba6d9eb6d55a75dc5d4981fe9479f6a556a2f6a6e46","ids":"8fda2221f4ca86c28fb68d94901fe05e3db58d71d9b68a4f99cd31a5c80b78a1"}],"changes":[],"content":"d165169e6e668d2e7557dddebe5c468dae88829e19197b76934d7330b8a8b566","txn":"34da0fae6733c75a8484b535c64c689b2fec20a343229f3957fc5cfd9d3eb25d"}',X'49FF1C81FEFE5605DCCCB5F66CA67AEE423B041407624B357FDC7E5C3E37E5F9',X'F6DBE58F959CB4D95ECD17EA6B4E63E004898DA014E33FE4E757C930E5EA754E');
INSERT INTO "audit" VALUES(27,1,27,1795577051158000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a210bb73d4735f8ec90ac9c0b0d667","count":1,"entity":"sale","form":2,"hash":"1db36432aa6ee4ac5800a5d1fd814ba113505ca17a3f59d4cd1860dd55f10e08","ids":"c7f4d26bffc583719dc0e443bba21f20","refunds":[],"timezone":"Europe/London"}],"changes":[],"content":"3b2ca11dcba2e4a9b9e465106236b7d2b1730bb47f5e3cbb77f25638fc4dd7a4","txn":"baa433d6f0ccf701901bdafc547cd943f3e1e02fe7a6c1eb8f984035d12a66d3"}',X'F6DBE58F959CB4D95ECD17EA6B4E63E004898DA014E33FE4E757C930E5EA754E',X'4853EB04F509BDA65EB9774D27458C158C95B90909E370F08E466253AE27E3F9');
INSERT INTO "audit" VALUES(28,1,28,1795577051167000,1,'cli','import_done','import_batch',X'01A210BB73D4735F8EC90AC9C0B0D667','{"bulk":[],"changes":[{"after":{"accepted":1,"already_there":3,"finished_at_utc":1795577051167000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"before":{"accepted":0,"already_there":0,"finished_at_utc":null,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a210bb73d4735f8ec90ac9c0b0d667","table":"import_batch"}],"content":"bed9bdcacf18f3993c08c9e9fbb56693f263b0a5a53cbeda91d595a32306d138","txn":"6af0201206773c548a23358374d8d44449de61c4bf6b54908453594781836208"}',X'4853EB04F509BDA65EB9774D27458C158C95B90909E370F08E466253AE27E3F9',X'D0AAFC9E46FF9EA6EA3C0397BF4395D2FC7FD640887644AFC2696F6A26B9E280');
INSERT INTO "audit" VALUES(29,1,29,1795577051333000,1,'cli','import_undoing','import_batch',X'01A210BB73D4735F8EC90AC9C0B0D667','{"bulk":[],"changes":[{"after":{"state":"undoing"},"before":{"state":"done"},"id":"01a210bb73d4735f8ec90ac9c0b0d667","table":"import_batch"}],"content":"da8a8d63a61cfa812cf22c7b56d0b364c0486510011f5173bb58b66707520174","txn":"60c5a32bb709eeea5c55829153326f0abfa19d6e2f5771bb218a974111da3b37"}',X'D0AAFC9E46FF9EA6EA3C0397BF4395D2FC7FD640887644AFC2696F6A26B9E280',X'005FBC7246E69EC6F400E46E3741DF7DCC6DF2FD9EF32E0024010051B0F76D79');
INSERT INTO "audit" VALUES(30,1,30,1795577051342000,1,'cli','import_undone','import_batch',X'01A210BB73D4735F8EC90AC9C0B0D667','{"bulk":[],"changes":[{"after":{"state":"undone","undone_at_utc":1795577051342000},"before":{"state":"undoing","undone_at_utc":null},"id":"01a210bb73d4735f8ec90ac9c0b0d667","table":"import_batch"}],"content":"defb6a020ad98659e10e61265373016301ce01575e11bc0ad96d80632d3e6d0e","txn":"b2ec7a7200e793bd9e87721d67709cf648d1ece40638d6880628b219171c19a2"}',X'005FBC7246E69EC6F400E46E3741DF7DCC6DF2FD9EF32E0024010051B0F76D79',X'8D86F2FED9F1B23B30806EEA13A2CECFAC35DEDC337E03633DEC1960D0845006');
INSERT INTO "audit" VALUES(31,1,31,1801477800000000,1,'cli','open_till_session','till_session',X'01A37071C04076EBA7F606263DBF4608','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a210bb6e4573dbbe9bd4cbeb4a974b","till_id":"01a210bb6d5c732cb2114969bcbcdb51"},"before":null,"id":"01a37071c04076eba7f606263dbf4608","table":"till_session"}],"content":"418d360af7a92ec8259680fc05aa1cc7866b8b9fea514371388f246ff1e1cab5","txn":"1e899ec719149e65d76fc1ebd0357bc70fbe5cdcd9c683ec8391c5ea6d4f2989"}',X'8D86F2FED9F1B23B30806EEA13A2CECFAC35DEDC337E03633DEC1960D0845006',X'D833CEDBE7ABCCE8300C74BDBA208E09FE7658C57685BE8EAE9AD39D50517E5A');
INSERT INTO "audit" VALUES(32,1,32,1801477800006000,1,'cli','complete_sale','sale',X'01A37071C0467733B238E6A3C2834300','{"bulk":[{"count":7,"entity":"sale","hash":"5c019896e69a8a3b6d577e8430f05fa843742d7d9a4fd026efde5a64e4cf5184","ids":"01a37071c0467733b238e6a3c2834300","receipt":"1-1-000001","total_minor":900}],"changes":[],"content":"429159f0cf856adc038fcef4eed0ddd4d06bd37e760ae1ec3d7e0ad8d5fbb1eb","txn":"f2a290ab3d9bbd62765c17f413fd51743a027021096f33d548c98fa2fc077ab7"}',X'D833CEDBE7ABCCE8300C74BDBA208E09FE7658C57685BE8EAE9AD39D50517E5A',X'25FA112CA0E35EE0ADBBC16C6563B7A732C148AC566BE27B32ED33FD74F79B7A');
INSERT INTO "audit" VALUES(33,1,33,1801477800009000,1,'cli','refund_sale','sale',X'01A37071C04974AFA4019075CE989DD7','{"bulk":[{"count":4,"entity":"sale","hash":"ca93ccba82d238739beb431881ff1c685d83d41a338eee6ff75bfd4fb03a8cfc","ids":"01a37071c04974afa4019075ce989dd7","receipt":"1-1-000002","total_minor":-200}],"changes":[],"content":"c60e6eae192b88be4c71b11d898571bf9a25637bd8eb7348769bc16888c8cae8","txn":"a713f1a538b0a29d9d7af9abeb2169ff177aa41732226d2d292c57a63e805195"}',X'25FA112CA0E35EE0ADBBC16C6563B7A732C148AC566BE27B32ED33FD74F79B7A',X'FDC8F8FA9FE76F837215E733DD0242803B2AD7CAE8F107AD893AC0102FCD27A6');
INSERT INTO "audit" VALUES(34,1,34,1801477800011000,1,'cli','move_cash','cash_movement',X'01A37071C04B7775A5D9C62B0C0CA63C','{"bulk":[],"changes":[{"after":{"amount_minor":-1000,"moved_at_utc":1801477800011000,"reason":"Window cleaner","session_id":"01a37071c04076eba7f606263dbf4608","staff_id":"01a210bb6e4573dbbe9bd4cbeb4a974b"},"before":null,"id":"01a37071c04b7775a5d9c62b0c0ca63c","table":"cash_movement"}],"content":"e3a5140663d18eefee0bac1667d81d8a515d08d9dc15e360bbab2cce71502f34","txn":"b38a36d8da8ba121eecf783d2c388c748bfa7870274720b6802707fc6b679d4d"}',X'FDC8F8FA9FE76F837215E733DD0242803B2AD7CAE8F107AD893AC0102FCD27A6',X'A3B6FDFDD631993B5E97EE7F13C07E3E7EA8B5C73B9B108F9B4C786EE1EA1C69');
INSERT INTO "audit" VALUES(35,1,35,1801477800014000,1,'cli','close_till_session','till_session_close',X'01A37071C04F7AD3AEBA3DD592B41B02','{"bulk":[],"changes":[{"after":{"closed_at_utc":1801477800014000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200},\"void_count\":0,\"voided_minor\":0,\"vouchers_sold\":{}}","last_receipt":2,"session_id":"01a37071c04076eba7f606263dbf4608","staff_id":"01a210bb6e4573dbbe9bd4cbeb4a974b"},"before":null,"id":"01a37071c04f7ad3aeba3dd592b41b02","table":"till_session_close"}],"content":"0d92c691ff58a43396990fb545292c8d7a5be49480510b891d6e4d0395f1e3a4","txn":"2597b9dbaaa37df2d5946f50b8566145de6c8cde39b9ba53b4be15ced7a2a88f"}',X'A3B6FDFDD631993B5E97EE7F13C07E3E7EA8B5C73B9B108F9B4C786EE1EA1C69',X'71159348A335EFF78A7BEF29FBAD420A8782C1B1929E023FFD120C7D4A538B28');
INSERT INTO "audit" VALUES(36,1,36,1801477800020000,1,'cli','open_till_session','till_session',X'01A37071C054732EBE6F2F92732AC315','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800020000,"staff_id":"01a210bb6e4573dbbe9bd4cbeb4a974b","till_id":"01a210bb6d5c732cb2114969bcbcdb51"},"before":null,"id":"01a37071c054732ebe6f2f92732ac315","table":"till_session"}],"content":"eb2f9322540ce06fc9748a03e31b48552303af3a507d7d089ada317ea2b6c552","txn":"7a99d93a2ef29c8ecb6382819a20715b05c555a30dac762b0959a427e0d5e62c"}',X'71159348A335EFF78A7BEF29FBAD420A8782C1B1929E023FFD120C7D4A538B28',X'A4D954F41A0B4A3F5317A00C7FAF4E2ACA6260D1ACCF9F330C9133ACC24721C5');
INSERT INTO "audit" VALUES(37,1,37,1801477800025000,1,'cli','complete_sale','sale',X'01A37071C059794384EC18D631E89EF4','{"bulk":[{"count":4,"entity":"sale","hash":"ec3738a9cfdf6ed92468bc2fc1cd7d652b5ebfa35adfa5fe73197936c8f993ce","ids":"01a37071c059794384ec18d631e89ef4","receipt":"1-1-000003","total_minor":600}],"changes":[],"content":"18bcccdc95961b1623e276b3aa4deb0715b83baaffbdf9bbe03ec362beb159f4","txn":"6845acb55a4d8198281e4acd19b1c9e502fae48da92b3ebe06d4690585fdb0d8"}',X'A4D954F41A0B4A3F5317A00C7FAF4E2ACA6260D1ACCF9F330C9133ACC24721C5',X'C35BBC111C6056450E7D6D8F95FFD71D026B62C75B9987D042ADD5353EDB9E3A');
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
INSERT INTO "audit_head" VALUES(1,2,X'21F3BD746FDCCFF2C77C5E6ED734AF887899BBEFF5D37D787EA0827378E8D9C5',1,1795577048644000,X'D3BA18B9DC9159B8013755974A8D3F67883E72FA54806568AF2316D1D6F41280A1E9D33DCEDFABFE5AD0398FA45E973695DF0D30473D2A99A3ABE025817F0D0E');
INSERT INTO "audit_head" VALUES(1,31,X'D833CEDBE7ABCCE8300C74BDBA208E09FE7658C57685BE8EAE9AD39D50517E5A',1,1801477800000000,X'9D169B8EEA990DF71E37E87D13B303DF15881E3DE31BB2FE67EE987DAD9155F66389C76C2EFE9F1AE087182C4A63E06150D154188B077C1F722189B5B1049706');
INSERT INTO "audit_head" VALUES(1,35,X'71159348A335EFF78A7BEF29FBAD420A8782C1B1929E023FFD120C7D4A538B28',1,1801477800014000,X'9873697634BABCA02F7228E48B6A24FC2C877C2E7381994D5230287C336F8EF6E71646D0251AE82366BEC95C8E5ACD8804272C6520ECDA05EA1C2E8FB333760F');
INSERT INTO "audit_head" VALUES(1,36,X'A4D954F41A0B4A3F5317A00C7FAF4E2ACA6260D1ACCF9F330C9133ACC24721C5',1,1801477800020000,X'784E2A25DA2EBE8ACDCD14DF4C8500162CF7E4E69EBD4AAC8A177098597338D237880ABE163D6C4E8F8CE26928428ADA12094D11740755CC8AF88725C488A505');
INSERT INTO "audit_head" VALUES(1,37,X'C35BBC111C6056450E7D6D8F95FFD71D026B62C75B9987D042ADD5353EDB9E3A',1,1801477800025000,X'4AD049326E8BE321E524C84DD15CB70E44BD267183C6844627FD09EE7B23297AF78EB2B446E16EDFB80D99EA35E7DDAF42663EC59910337FEC067A73E0C68C01');
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
INSERT INTO "cash_movement" VALUES(1,X'01A37071C04B7775A5D9C62B0C0CA63C',34,1,1,1,1801477800011000,-1000,'Window cleaner');
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
INSERT INTO "category" VALUES(1,X'01A210BB6E627EF9A4747FA324C3ADAF','Drinks',3,NULL,'{"*":"01a210bb6e5e0000-01a210bb6d727c088f6c18a92383dba8"}',0);
INSERT INTO "category" VALUES(2,X'E7449F21A34F89E684F52B957EBB2EC9','Light',12,NULL,'{"*":"01a210bb6eaf0000-01a210bb6d727c088f6c18a92383dba8"}',0);
INSERT INTO "category" VALUES(3,X'01A210BB72F4761CBD8AA150F3FE07AE','Gifts',18,NULL,'{"*":"01a210bb72f60000-01a210bb6d727c088f6c18a92383dba8"}',0);
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
INSERT INTO "client" VALUES(1,X'01A210BB6E79788485064D572AAF61CE','1','Anna','ann@example.org',NULL,NULL,0,0,1,NULL,6,NULL,'{"*":"01a210bb6e780000-01a210bb6d727c088f6c18a92383dba8","name":"01a210bb6e810000-01a210bb6d727c088f6c18a92383dba8"}',0);
INSERT INTO "client" VALUES(2,X'BB1CB3FC0DFC898BA01C56ACF4B449F1','17850','Bob','bob@example.org',NULL,NULL,0,0,1,3,15,NULL,'{"*":"01a210bb6ec50000-01a210bb6d727c088f6c18a92383dba8"}',0);
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
INSERT INTO "device" VALUES(1,X'01A210BB6D727C088F6C18A92383DBA8',1,1,X'71D2ED63BBAFF105170378E6145B60928D9663281A476E5715C3B9A5E000603C');
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
INSERT INTO "import_batch" VALUES(1,X'01A210BB6E9275E38938781933BC8BFF','suppliers','till','suppliers.csv','/files/suppliers.csv',X'BDBECF35BAAB492D15678C420DDC452B3E6C61DAAF76169F0664C8D31A643C61','{"mapping": {"kind": "suppliers", "columns": {"name": ["Supplier"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Supplier", "Email"]}','done',1795577048720000,1795577048736000,NULL,1,1,0,0,0,0,0,0,10,1,'{"*":"01a210bb6e900000-01a210bb6d727c088f6c18a92383dba8","accepted":"01a210bb6ea00000-01a210bb6d727c088f6c18a92383dba8","finished_at_utc":"01a210bb6ea00000-01a210bb6d727c088f6c18a92383dba8","rows_read":"01a210bb6ea00000-01a210bb6d727c088f6c18a92383dba8","state":"01a210bb6ea00000-01a210bb6d727c088f6c18a92383dba8"}',0);
INSERT INTO "import_batch" VALUES(2,X'01A210BB6EAC753AAE8A06EF2DE11104','products','till','products.csv','/files/products.csv',X'B731F985F13608B2A6547CBB1A77B9F2EBC3C98438D50BFE3B28C46EE9530043','{"mapping": {"kind": "products", "columns": {"code": ["Code"], "name": ["Name"], "price": ["Price"], "cost": ["Cost"], "category": ["Category"], "supplier": ["Supplier"], "barcode": ["Barcode"], "tax_rate": ["VAT"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Name", "Price", "Cost", "Category", "Supplier", "Barcode", "VAT"]}','done',1795577048747000,1795577048758000,NULL,1,1,0,0,0,0,1,0,13,1,'{"*":"01a210bb6eab0000-01a210bb6d727c088f6c18a92383dba8","accepted":"01a210bb6eb60000-01a210bb6d727c088f6c18a92383dba8","finished_at_utc":"01a210bb6eb60000-01a210bb6d727c088f6c18a92383dba8","products_added":"01a210bb6eb60000-01a210bb6d727c088f6c18a92383dba8","rows_read":"01a210bb6eb60000-01a210bb6d727c088f6c18a92383dba8","state":"01a210bb6eb60000-01a210bb6d727c088f6c18a92383dba8"}',0);
INSERT INTO "import_batch" VALUES(3,X'01A210BB6EC17243B618940DC927E99F','clients','till','clients.csv','/files/clients.csv',X'90303FCC76CA774A7CA33D4396E8C7C1BB9D3BF86FB4D1C353D0A33DE55FC620','{"mapping": {"kind": "clients", "columns": {"code": ["Customer number"], "name": ["Name"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Customer number", "Name", "Email"]}','done',1795577048768000,1795577048778000,NULL,1,1,0,0,0,0,0,1,16,1,'{"*":"01a210bb6ec00000-01a210bb6d727c088f6c18a92383dba8","accepted":"01a210bb6eca0000-01a210bb6d727c088f6c18a92383dba8","clients_added":"01a210bb6eca0000-01a210bb6d727c088f6c18a92383dba8","finished_at_utc":"01a210bb6eca0000-01a210bb6d727c088f6c18a92383dba8","rows_read":"01a210bb6eca0000-01a210bb6d727c088f6c18a92383dba8","state":"01a210bb6eca0000-01a210bb6d727c088f6c18a92383dba8"}',0);
INSERT INTO "import_batch" VALUES(4,X'01A210BB6EF87F4DB6B0167B7A65CE02','sales','till','sales.csv','/files/sales.csv',X'2ECF31052A9BDED805D487360104841BD17A0090134563C4ACA004A0569AB4AC','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','done',1795577048823000,1795577049860000,NULL,5,4,1,0,2,1,1,0,21,1,'{"*":"01a210bb6ef70000-01a210bb6d727c088f6c18a92383dba8","accepted":"01a210bb73040000-01a210bb6d727c088f6c18a92383dba8","finished_at_utc":"01a210bb73040000-01a210bb6d727c088f6c18a92383dba8","products_added":"01a210bb73040000-01a210bb6d727c088f6c18a92383dba8","refunds_added":"01a210bb73040000-01a210bb6d727c088f6c18a92383dba8","rows_read":"01a210bb73040000-01a210bb6d727c088f6c18a92383dba8","sales_added":"01a210bb73040000-01a210bb6d727c088f6c18a92383dba8","set_aside":"01a210bb73040000-01a210bb6d727c088f6c18a92383dba8","state":"01a210bb73040000-01a210bb6d727c088f6c18a92383dba8"}',0);
INSERT INTO "import_batch" VALUES(5,X'01A210BB73C07F44BE6CE8C43550BC4C','stock','till','stock.csv','/files/stock.csv',X'242CB4968B2C5E444EDE7389331E2670DDF35618FA11DD12CECEE5F41CEC9EBC','{"mapping": {"kind": "stock", "columns": {"code": ["Code"], "on_hand": ["Quantity"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Quantity"]}','done',1795577050047000,1795577050054000,NULL,1,1,0,0,0,0,0,0,24,1,'{"*":"01a210bb73bf0000-01a210bb6d727c088f6c18a92383dba8","accepted":"01a210bb73c60000-01a210bb6d727c088f6c18a92383dba8","finished_at_utc":"01a210bb73c60000-01a210bb6d727c088f6c18a92383dba8","rows_read":"01a210bb73c60000-01a210bb6d727c088f6c18a92383dba8","state":"01a210bb73c60000-01a210bb6d727c088f6c18a92383dba8"}',0);
INSERT INTO "import_batch" VALUES(6,X'01A210BB73D4735F8EC90AC9C0B0D667','sales','till','sales.csv','/files/sales.csv',X'2D0ED4A80BF00E0B99C06E712E6AD3BE1D984BAF0F20AAF429B1DB4176602D81','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','undone',1795577050067000,1795577051167000,1795577051342000,5,1,1,3,1,0,0,0,30,1,'{"*":"01a210bb73d30000-01a210bb6d727c088f6c18a92383dba8","accepted":"01a210bb781f0000-01a210bb6d727c088f6c18a92383dba8","already_there":"01a210bb781f0000-01a210bb6d727c088f6c18a92383dba8","finished_at_utc":"01a210bb781f0000-01a210bb6d727c088f6c18a92383dba8","rows_read":"01a210bb781f0000-01a210bb6d727c088f6c18a92383dba8","sales_added":"01a210bb781f0000-01a210bb6d727c088f6c18a92383dba8","set_aside":"01a210bb781f0000-01a210bb6d727c088f6c18a92383dba8","state":"01a210bb78ce0000-01a210bb6d727c088f6c18a92383dba8","undone_at_utc":"01a210bb78ce0000-01a210bb6d727c088f6c18a92383dba8"}',0);
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
INSERT INTO "outbox" VALUES(1,'{"bulk":[],"rows":[{"id":"01a210bb6d5b767480745d17cb397cc0","set":{"cash_step_minor":1,"code_layouts":"","currency":"GBP","day_cutoff_minutes":240,"name":"Corner shop","tax_rounding":"line","timezone":"Europe/London"},"table":"store"},{"id":"01a210bb6d5c732cb2114969bcbcdb51","set":{"name":"Till 1","number":1},"table":"till"},{"id":"01a210bb6d727c088f6c18a92383dba8","set":{"incarnation":1,"public_key":"71d2ed63bbaff105170378e6145b60928d9663281a476e5715c3b9a5e000603c","till_id":"01a210bb6d5c732cb2114969bcbcdb51"},"table":"device"}]}',NULL);
INSERT INTO "outbox" VALUES(2,'{"bulk":[],"rows":[{"id":"01a210bb6e4573dbbe9bd4cbeb4a974b","set":{"name":"Owner","role":"owner"},"table":"staff"}]}',NULL);
INSERT INTO "outbox" VALUES(3,'{"bulk":[],"rows":[{"id":"01a210bb6e627ef9a4747fa324c3adaf","set":{"name":"Drinks"},"table":"category"},{"id":"01a210bb6e647ec89dff3e6e7cdaba5a","set":{"name":"Twin"},"table":"supplier"},{"id":"01a210bb6e667c019660bcd9d7ce3f11","set":{"inclusive":1,"name":"20%","rate_ppm":200000},"table":"tax_rate"},{"id":"01a210bb6e687cdd8bdcc6f1cddd8341","set":{"active":1,"category_id":"01a210bb6e627ef9a4747fa324c3adaf","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a210bb6e647ec89dff3e6e7cdaba5a","tax_rate_id":"01a210bb6e667c019660bcd9d7ce3f11"},"table":"product"},{"id":"01a210bb6e6b7749a1a023791a2ee3e1","set":{"barcode":"73513537","product_id":"01a210bb6e687cdd8bdcc6f1cddd8341"},"table":"product_barcode"},{"id":"01a210bb6e6d7fd9b3207a074f3fc25a","set":{"currency":"GBP","price_micro":1500000,"product_id":"01a210bb6e687cdd8bdcc6f1cddd8341","tax_rate_id":"01a210bb6e667c019660bcd9d7ce3f11","valid_from_utc":1795577048670000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(4,'{"bulk":[],"rows":[{"id":"01a210bb6e687cdd8bdcc6f1cddd8341","set":{"name":"Green tea","price_micro":2000000},"table":"product"},{"id":"01a210bb6e767ce084d89e59cb515620","set":{"currency":"GBP","price_micro":2000000,"product_id":"01a210bb6e687cdd8bdcc6f1cddd8341","tax_rate_id":"01a210bb6e667c019660bcd9d7ce3f11","valid_from_utc":1795577048689000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(5,'{"bulk":[],"rows":[{"id":"01a210bb6e79788485064d572aaf61ce","set":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"ann@example.org","name":"Ann","notes":null,"phone":null},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(6,'{"bulk":[],"rows":[{"id":"01a210bb6e79788485064d572aaf61ce","set":{"name":"Anna"},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(7,'{"bulk":[],"rows":[{"id":"01a210bb6e87730e8a6b17f802eb36b3","set":{"name":"period","value":"\"year\""},"table":"setting"}]}',NULL);
INSERT INTO "outbox" VALUES(8,'{"bulk":[],"rows":[{"id":"01a210bb6e9275e38938781933bc8bff","set":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795577048720000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(9,'{"bulk":[],"rows":[{"id":"01a210bb6e647ec89dff3e6e7cdaba5a","set":{"email":"a@b.org"},"table":"supplier"}]}',NULL);
INSERT INTO "outbox" VALUES(10,'{"bulk":[],"rows":[{"id":"01a210bb6e9275e38938781933bc8bff","set":{"accepted":1,"finished_at_utc":1795577048736000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(11,'{"bulk":[],"rows":[{"id":"01a210bb6eac753aae8a06ef2de11104","set":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795577048747000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(12,'{"bulk":[{"count":1,"entity":"category","form":2,"hash":"3b4e282585248518bd4b07def4a320f2c219d81eade05dd4b915a17f53cd40ef","ids":"e7449f21a34f89e684f52b957ebb2ec9"},{"count":1,"entity":"product","form":2,"hash":"3e778e707cd970bba6e3cc90d8f94297bdea6140a9e835492fda1c77476abe36","ids":"6fe77f23ae628e328d8019d0434da341"},{"count":1,"entity":"product_barcode","form":2,"hash":"83d95dc947f81a78840376cec96871918de4ef9eb301c32066cd5ae4efdb6ba4","ids":"01a210bb6eb27459a323276878b43676"},{"count":1,"entity":"product_price","form":2,"hash":"51bdaf380df4dfb44c6ab592bdffb12683d5062ac92925dc5bebbc2564cbb2c1","ids":"01a210bb6eb3751ca5f97a331922f046"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(13,'{"bulk":[],"rows":[{"id":"01a210bb6eac753aae8a06ef2de11104","set":{"accepted":1,"finished_at_utc":1795577048758000,"products_added":1,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(14,'{"bulk":[],"rows":[{"id":"01a210bb6ec17243b618940dc927e99f","set":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795577048768000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(15,'{"bulk":[{"count":1,"entity":"client","form":2,"hash":"4ca6e5b768eff4a24d9b538c7ae0eb836ce4691b34c5dc253b8cd2e2e8de41d1","ids":"bb1cb3fc0dfc898ba01c56acf4b449f1"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(16,'{"bulk":[],"rows":[{"id":"01a210bb6ec17243b618940dc927e99f","set":{"accepted":1,"clients_added":1,"finished_at_utc":1795577048778000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(17,'{"bulk":[],"rows":[{"id":"01a210bb6ef87f4db6b0167b7a65ce02","set":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795577048823000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(18,'{"bulk":[{"batch":"01a210bb6ef87f4db6b0167b7a65ce02","count":1,"entity":"category","form":2,"hash":"37435fea5c8dfd8e16bb7a4fc38590f6175e577f8a284d53c2a1ed6be992485e","ids":"01a210bb72f4761cbd8aa150f3fe07ae"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(19,'{"bulk":[{"batch":"01a210bb6ef87f4db6b0167b7a65ce02","count":1,"entity":"product","form":2,"hash":"9b86f15bb1491a9cf11ff3c4ff8d848844d0f626438790de8bfa5523cdfbf3e9","ids":"01a210bb72f57f36ad4c55f86feec1c4"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(20,'{"bulk":[{"batch":"01a210bb6ef87f4db6b0167b7a65ce02","count":3,"entity":"sale","form":2,"hash":"52867ee4b7d90f39b56014ce27b31cce97d258fc28e1cf6502bf9a916e5e4343","ids":"8fda2221f4ca86c28fb68d94901fe05e3db58d71d9b68a4f99cd31a5c80b78a16153e1e60dc88e7d8b3606b870409e5d","refunds":[],"timezone":"Europe/London"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(21,'{"bulk":[],"rows":[{"id":"01a210bb6ef87f4db6b0167b7a65ce02","set":{"accepted":4,"finished_at_utc":1795577049860000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'{"bulk":[],"rows":[{"id":"01a210bb73c07f44be6ce8c43550bc4c","set":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795577050047000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(23,'{"bulk":[{"count":1,"entity":"stock_count","form":2,"hash":"3b442da09ed07adc000d142e26219cfc5b9cca13e68fadc298b71da2fed3743b","ids":"01a210bb73c474a4a5c4b39519d0757d"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(24,'{"bulk":[],"rows":[{"id":"01a210bb73c07f44be6ce8c43550bc4c","set":{"accepted":1,"finished_at_utc":1795577050054000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(25,'{"bulk":[],"rows":[{"id":"01a210bb73d4735f8ec90ac9c0b0d667","set":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795577050067000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(26,'{"bulk":[{"batch":"01a210bb73d4735f8ec90ac9c0b0d667","count":2,"entity":"batch_sale","hash":"a0a9f3b2aeaf0e1d0848dba6d9eb6d55a75dc5d4981fe9479f6a556a2f6a6e46","ids":"8fda2221f4ca86c28fb68d94901fe05e3db58d71d9b68a4f99cd31a5c80b78a1"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(27,'{"bulk":[{"batch":"01a210bb73d4735f8ec90ac9c0b0d667","count":1,"entity":"sale","form":2,"hash":"1db36432aa6ee4ac5800a5d1fd814ba113505ca17a3f59d4cd1860dd55f10e08","ids":"c7f4d26bffc583719dc0e443bba21f20","refunds":[],"timezone":"Europe/London"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(28,'{"bulk":[],"rows":[{"id":"01a210bb73d4735f8ec90ac9c0b0d667","set":{"accepted":1,"already_there":3,"finished_at_utc":1795577051167000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'{"bulk":[],"rows":[{"id":"01a210bb73d4735f8ec90ac9c0b0d667","set":{"state":"undoing"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(30,'{"bulk":[],"rows":[{"id":"01a210bb73d4735f8ec90ac9c0b0d667","set":{"state":"undone","undone_at_utc":1795577051342000},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(31,'{"bulk":[],"rows":[{"id":"01a37071c04076eba7f606263dbf4608","set":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a210bb6e4573dbbe9bd4cbeb4a974b","till_id":"01a210bb6d5c732cb2114969bcbcdb51"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(32,'{"bulk":[{"count":7,"entity":"sale","hash":"5c019896e69a8a3b6d577e8430f05fa843742d7d9a4fd026efde5a64e4cf5184","ids":"01a37071c0467733b238e6a3c2834300","receipt":"1-1-000001","total_minor":900}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(33,'{"bulk":[{"count":4,"entity":"sale","hash":"ca93ccba82d238739beb431881ff1c685d83d41a338eee6ff75bfd4fb03a8cfc","ids":"01a37071c04974afa4019075ce989dd7","receipt":"1-1-000002","total_minor":-200}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(34,'{"bulk":[],"rows":[{"id":"01a37071c04b7775a5d9c62b0c0ca63c","set":{"amount_minor":-1000,"moved_at_utc":1801477800011000,"reason":"Window cleaner","session_id":"01a37071c04076eba7f606263dbf4608","staff_id":"01a210bb6e4573dbbe9bd4cbeb4a974b"},"table":"cash_movement"}]}',NULL);
INSERT INTO "outbox" VALUES(35,'{"bulk":[],"rows":[{"id":"01a37071c04f7ad3aeba3dd592b41b02","set":{"closed_at_utc":1801477800014000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200},\"void_count\":0,\"voided_minor\":0,\"vouchers_sold\":{}}","last_receipt":2,"session_id":"01a37071c04076eba7f606263dbf4608","staff_id":"01a210bb6e4573dbbe9bd4cbeb4a974b"},"table":"till_session_close"}]}',NULL);
INSERT INTO "outbox" VALUES(36,'{"bulk":[],"rows":[{"id":"01a37071c054732ebe6f2f92732ac315","set":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800020000,"staff_id":"01a210bb6e4573dbbe9bd4cbeb4a974b","till_id":"01a210bb6d5c732cb2114969bcbcdb51"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(37,'{"bulk":[{"count":4,"entity":"sale","hash":"ec3738a9cfdf6ed92468bc2fc1cd7d652b5ebfa35adfa5fe73197936c8f993ce","ids":"01a37071c059794384ec18d631e89ef4","receipt":"1-1-000003","total_minor":600}],"rows":[]}',NULL);
CREATE TABLE person_key (
    client_key INTEGER NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (client_key),
    CONSTRAINT fk_person_key_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "person_key" VALUES(1,X'F920CBAD592E82D103956FBF12216B0DD12C3E0AD212043EF26B67CEA3138898');
INSERT INTO "person_key" VALUES(2,X'4FD18CEF0E738A9835BFA7C6BB48C8C0D4B8B4A149EE2BA57AE0CDC4370EDBA5');
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
INSERT INTO "product" VALUES(1,X'01A210BB6E687CDD8BDCC6F1CDDD8341','TEA','Green tea',1,1,1,2000000,NULL,NULL,NULL,1,1,NULL,4,NULL,'{"*":"01a210bb6e5e0000-01a210bb6d727c088f6c18a92383dba8","name":"01a210bb6e710000-01a210bb6d727c088f6c18a92383dba8","price_micro":"01a210bb6e710000-01a210bb6d727c088f6c18a92383dba8"}',0,NULL);
INSERT INTO "product" VALUES(2,X'6FE77F23AE628E328D8019D0434DA341','LAMP','Lantern',2,1,1,3390000,1000000,NULL,NULL,1,1,2,12,NULL,'{"*":"01a210bb6eaf0000-01a210bb6d727c088f6c18a92383dba8"}',0,NULL);
INSERT INTO "product" VALUES(3,X'01A210BB72F57F36AD4C55F86FEEC1C4','HEART','Heart holder',3,NULL,NULL,2550000,NULL,NULL,NULL,1,1,4,19,NULL,'{"*":"01a210bb72f80000-01a210bb6d727c088f6c18a92383dba8"}',0,NULL);
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
INSERT INTO "product_barcode" VALUES(1,X'01A210BB6E6B7749A1A023791A2EE3E1',1,'73513537',3,NULL,'{"*":"01a210bb6e5e0000-01a210bb6d727c088f6c18a92383dba8"}',0);
INSERT INTO "product_barcode" VALUES(2,X'01A210BB6EB27459A323276878B43676',2,'4006381333931',12,NULL,'{"*":"01a210bb6eaf0000-01a210bb6d727c088f6c18a92383dba8"}',0);
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
INSERT INTO "product_price" VALUES(1,X'01A210BB6E6D7FD9B3207A074F3FC25A',1,1795577048670000,1500000,1,'GBP',3);
INSERT INTO "product_price" VALUES(2,X'01A210BB6E767CE084D89E59CB515620',1,1795577048689000,2000000,1,'GBP',4);
INSERT INTO "product_price" VALUES(3,X'01A210BB6EB3751CA5F97A331922F046',2,1795577048751000,3390000,1,'GBP',12);
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
INSERT INTO "sale" VALUES(1,X'8FDA2221F4CA86C28FB68D94901FE05E',20,1,NULL,NULL,2,NULL,0,1767605400000000,0,'Europe/London',20458,'A1',2,1839,0,7000,0,30,57,282,100,1,1,X'8C6CA8B1931CC4AFD7DDA9FFD3C5FC7E88044693CE85FBDEA64A3CC7A508B18F',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(2,X'3DB58D71D9B68A4F99CD31A5C80B78A1',20,1,NULL,NULL,2,NULL,1,1767787200000000,0,'Europe/London',20460,'CA1',1,0,255,0,1000,0,0,0,0,0,1,X'D0F31DF41D3F034379243AE7C4CF85F11AFEF593408C7A19B14D16FB1C384B2A',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(3,X'6153E1E60DC88E7D8B3606B870409E5D',20,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A2',1,931,0,4000,0,0,155,776,400,0,1,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(4,X'C7F4D26BFFC583719DC0E443BBA21F20',27,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A3',1,931,0,4000,0,0,155,776,400,0,0,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(5,X'01A37071C0467733B238E6A3C2834300',32,1,1,1,2,NULL,0,1801477800006835,0,'Europe/London',20850,NULL,2,900,0,4000,0,39,150,250,100,0,1,X'BB27EB6131CF6F981C6344B0297EDC68B82C441D82C6CC7A539AABBCA8B17C99',1,1,0,NULL,'A gift',X'592E6DBA93A03D760BD75F0A2DDDB7670A1A6C6821CE4F2F2C056F23916DECB4',0);
INSERT INTO "sale" VALUES(6,X'01A37071C04974AFA4019075CE989DD7',33,1,1,1,2,5,1,1801477800009732,0,'Europe/London',20850,NULL,1,0,200,0,1000,0,-33,0,0,0,1,X'C9675F0E1DA501D0E426FA879BDA37DEE4DDAFDBE6F4942CF640DE3FB95571E4',1,2,0,NULL,NULL,X'7F9D76E599DF3C12423FEC421871B5EE88875E6CC809C22289B3A29537B0CDEB',0);
INSERT INTO "sale" VALUES(7,X'01A37071C059794384EC18D631E89EF4',37,1,1,1,NULL,NULL,0,1801477800026183,0,'Europe/London',20850,NULL,1,600,0,3000,0,0,100,0,0,0,1,X'5134F18B1AD124B439EE97494F85117C486B592A7613E387B3B0A9F1C6B8D950',1,3,0,NULL,NULL,X'94340A81599F2B5D5443ADA3F563C5DD3CF08805989B55D985B8B3DE1B86CBDB',0);
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
INSERT INTO "setting" VALUES(1,X'01A210BB6E87730E8A6B17F802EB36B3','period','"year"',7,1,'{"*":"01a210bb6e870000-01a210bb6d727c088f6c18a92383dba8"}',0);
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
INSERT INTO "staff" VALUES(1,X'01A210BB6E4573DBBE9BD4CBEB4A974B','Owner','owner',1,2,NULL,'{"*":"01a210bb6e440000-01a210bb6d727c088f6c18a92383dba8"}',0,NULL,'','');
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
INSERT INTO "stock_count" VALUES(1,X'01A210BB73C474A4A5C4B39519D0757D',1,2,1795577050051000,12000,5,23,0,NULL,NULL);
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
INSERT INTO "stock_movement" VALUES(32,1,1,1,'sale',1801477800006000,-3000);
INSERT INTO "stock_movement" VALUES(32,2,1,2,'sale',1801477800006000,-1000);
INSERT INTO "stock_movement" VALUES(33,-1,1,1,'refund',1801477800009000,1000);
INSERT INTO "stock_movement" VALUES(37,1,1,1,'sale',1801477800025000,-3000);
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
INSERT INTO "store" VALUES(1,X'01A210BB6D5B767480745D17CB397CC0','Corner shop','GBP','Europe/London',240,'{}','line',1,'');
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
INSERT INTO "supplier" VALUES(1,X'01A210BB6E647EC89DFF3E6E7CDABA5A','Twin','a@b.org',NULL,NULL,NULL,9,NULL,'{"*":"01a210bb6e5e0000-01a210bb6d727c088f6c18a92383dba8","email":"01a210bb6e9a0000-01a210bb6d727c088f6c18a92383dba8"}',0);
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
INSERT INTO "tax_rate" VALUES(1,X'01A210BB6E667C019660BCD9D7CE3F11','20%',200000,1,3,NULL,'{"*":"01a210bb6e5e0000-01a210bb6d727c088f6c18a92383dba8"}',0);
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
INSERT INTO "till" VALUES(1,X'01A210BB6D5C732CB2114969BCBCDB51',1,1,'Till 1');
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
INSERT INTO "till_session" VALUES(1,X'01A37071C04076EBA7F606263DBF4608',31,1,1,1,1,1,1801477800000000,20850,10000,1);
INSERT INTO "till_session" VALUES(2,X'01A37071C054732EBE6F2F92732AC315',36,1,1,1,1,2,1801477800020000,20850,0,3);
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
INSERT INTO "till_session_close" VALUES(1,X'01A37071C04F7AD3AEBA3DD592B41B02',35,1,1,1,1801477800014000,2,9200,9300,'{"counted_minor":9300,"difference_minor":100,"discount_minor":39,"expected_minor":9200,"first_receipt":1,"float_minor":10000,"last_receipt":2,"number":1,"opened_at_utc":1801477800000000,"paid_in_minor":0,"paid_out_minor":1000,"pieces":{"100":3,"1000":9},"refund_count":1,"refunded_minor":200,"rounding_minor":0,"sale_count":1,"sold_minor":900,"tax_minor":117,"taxes":[{"amount_minor":700,"tax_inclusive":1,"tax_minor":117,"tax_ppm":200000}],"tenders":{"card":500,"cash":200},"void_count":0,"voided_minor":0,"vouchers_sold":{}}');
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
INSERT INTO "txn" VALUES(1,X'01A210BB6E3E77A9AE6D523A6A8FF255',1,1,1,'create_store',117674937459539968,X'D12A77538BFB1CC24DC60F2A366F298CA104DB237E8F0E1243A3583CF1EE61E7',3);
INSERT INTO "txn" VALUES(2,X'01A210BB6E447C09A7FCBFD52B68E105',1,2,NULL,'create_staff',117674937459933184,X'A352A5F06F76EB0C0F9775C0C7D6515A54E9FC74D2D7AAD64E5AB02E5A3637FC',1);
INSERT INTO "txn" VALUES(3,X'01A210BB6E5E775DAC45EB00F88AF93A',1,3,NULL,'create_product',117674937461637120,X'78CFB70C3E15FFB90B9C287DD036E0A5763F7C20B4BF147C85F9A1C8AC2686B5',6);
INSERT INTO "txn" VALUES(4,X'01A210BB6E71736CAC1AEDF02A7B10E2',1,4,NULL,'edit_product',117674937462882304,X'4BC4FFC6CF5175849B2EE4224FB4E522C2CE95F64C8B8A4E5A1D17911BC3FBE2',2);
INSERT INTO "txn" VALUES(5,X'01A210BB6E787569A5C1288174273613',1,5,NULL,'create_client',117674937463341056,X'E08735B7563061B14F86E1A1F7D7A2C069E1C1122634C6D829D488EFC675D4B8',1);
INSERT INTO "txn" VALUES(6,X'01A210BB6E8177F091F5AE46ED0680EB',1,6,NULL,'edit_client',117674937463930880,X'B83F94A3E1B039768B5ECD2689572B63FD16D3BABDCC8B734B39BC15DFB71716',1);
INSERT INTO "txn" VALUES(7,X'01A210BB6E877FD58139EFDD86E54B3E',1,7,1,'change_setting',117674937464324096,X'D92F78D0441226D6A9FB0E26164F5F672BA6478E01F77C92813D28092040A5A3',1);
INSERT INTO "txn" VALUES(8,X'01A210BB6E91723CB3DD626A0E57C940',1,8,1,'begin_import',117674937464913920,X'965E849F2ADC98C01674FFF0E9EAB9F1778BD3755074B5BB11502CBF48996006',1);
INSERT INTO "txn" VALUES(9,X'01A210BB6E9A7B12B6DD6382B9BBAE60',1,9,NULL,'import_suppliers',117674937465569280,X'1C40080E55E3BC30CA027FB01611F3929137AEA0550D7AA6207AB65AC792C071',1);
INSERT INTO "txn" VALUES(10,X'01A210BB6EA1776BB2DD1B38C4AB7AB9',1,10,1,'import_done',117674937465962496,X'CE9977FE3AC6355B2B4E3BDF9E62816FF7F7DDBF0BE4EAA48674E3E0EF1B727F',1);
INSERT INTO "txn" VALUES(11,X'01A210BB6EAB7DD8BA7E4BB373B512D2',1,11,1,'begin_import',117674937466683392,X'B1D6205D3AB415461F9774A77C51C7B631EDA1CD4CB8C82ADF1C5CA8FB317F20',1);
INSERT INTO "txn" VALUES(12,X'01A210BB6EAF7B5A9BECB62AAC2C074F',1,12,NULL,'import_products',117674937466945536,X'E6833EF5FF7A782AE0563F6FBB891A7FBB5116CA19EC7B72089F31431673BE89',4);
INSERT INTO "txn" VALUES(13,X'01A210BB6EB677718EF90258833C47E0',1,13,1,'import_done',117674937467404288,X'52B71BF4B94F668B872CE27E789D6F8B359A2A769D06F203C092DC5E4D58B818',1);
INSERT INTO "txn" VALUES(14,X'01A210BB6EC07420983C5903D5EEB76E',1,14,1,'begin_import',117674937468059648,X'D6C9BCC0C9B446BD9D97EC4B5A9014BF7DFEC9B4383D476193EDC2A91D1A0250',1);
INSERT INTO "txn" VALUES(15,X'01A210BB6EC57F95ACFAACD641388888',1,15,NULL,'import_clients',117674937468387328,X'2D3BF5253302248F9C62316F763A3A1B07A517679D6C201402906328C68D6944',1);
INSERT INTO "txn" VALUES(16,X'01A210BB6ECA7C25875EC0362F34A05C',1,16,1,'import_done',117674937468715008,X'C3989C0E50A333AA25D5B16712204E4351F2C6E61789BEB14FD8F4737F321383',1);
INSERT INTO "txn" VALUES(17,X'01A210BB6EF77FF897623C157F29730E',1,17,1,'begin_import',117674937471664128,X'9B865213C4C0797DAE75418B6EF188FC4EFEAEAA99926EBCEAA8B1DF50D3BF51',1);
INSERT INTO "txn" VALUES(18,X'01A210BB72F670C59D85A48EFD726D03',1,18,NULL,'import_category',117674937538707456,X'313B87A2840289C4ED15386A6F6C32CFDC012E9433A2B3DCD678A59F7D44B524',1);
INSERT INTO "txn" VALUES(19,X'01A210BB72F879E4BE9B4363BE152B96',1,19,NULL,'import_product',117674937538838528,X'B5B80AFDAE8846BFE42E53CA51D236CF4D811C9CB35A18E998D7611C73A32BA9',1);
INSERT INTO "txn" VALUES(20,X'01A210BB72FD706BBC333F4F65025AB9',1,20,1,'import_sales',117674937539166208,X'5B634DD7F9D5EBE7EB67E7070C9587A1958B2750FFEA2B0EF002C7E17F7D2374',3);
INSERT INTO "txn" VALUES(21,X'01A210BB73047C0A87A09C785116809B',1,21,1,'import_done',117674937539624960,X'2A959DAE4D207D344A1AD8B27265F39E5F0C875FF816AFD6DCA79DAF441B70AE',1);
INSERT INTO "txn" VALUES(22,X'01A210BB73BF7AFD972B2597292FB786',1,22,1,'begin_import',117674937551880192,X'CF18F5711665360E5A70F844364410A11E3C737A6B03BD6921C69620353029AD',1);
INSERT INTO "txn" VALUES(23,X'01A210BB73C3754DAACC07FD1C696BA3',1,23,1,'import_stock',117674937552142336,X'DDE6B04BAA7047CA5BE674210FCBB3CBD33782A537BAAD79EAB73AE987085394',1);
INSERT INTO "txn" VALUES(24,X'01A210BB73C6744986F7998A0339766E',1,24,1,'import_done',117674937552338944,X'D4F43B155295289958D8F53F2EABD9DC056DCC9920C77B3617740ABE0A79226A',1);
INSERT INTO "txn" VALUES(25,X'01A210BB73D37553B6B6F5BF11DBC88F',1,25,1,'begin_import',117674937553190912,X'2D4276EF1FC11F29D0A5E804C221B6E47AE5C68080C9076E68140BE37DD375D5',1);
INSERT INTO "txn" VALUES(26,X'01A210BB781472E682491404BBB36A78',1,26,1,'import_known_sales',117674937624559616,X'D165169E6E668D2E7557DDDEBE5C468DAE88829E19197B76934D7330B8A8B566',2);
INSERT INTO "txn" VALUES(27,X'01A210BB7816716098AADE1A06BF0C6F',1,27,1,'import_sales',117674937624690688,X'3B2CA11DCBA2E4A9B9E465106236B7D2B1730BB47F5E3CBB77F25638FC4DD7A4',1);
INSERT INTO "txn" VALUES(28,X'01A210BB781F712D81EF18A650BBE6AA',1,28,1,'import_done',117674937625280512,X'BED9BDCACF18F3993C08C9E9FBB56693F263B0A5A53CBEDA91D595A32306D138',1);
INSERT INTO "txn" VALUES(29,X'01A210BB78C5787BA1B01CDFF93F7398',1,29,1,'import_undoing',117674937636159488,X'DA8A8D63A61CFA812CF22C7B56D0B364C0486510011F5173BB58B66707520174',1);
INSERT INTO "txn" VALUES(30,X'01A210BB78CE745C80210847FC4C8BE0',1,30,1,'import_undone',117674937636749312,X'DEFB6A020AD98659E10E61265373016301CE01575E11BC0AD96D80632D3E6D0E',1);
INSERT INTO "txn" VALUES(31,X'01A37071C0407DE48D14B24986C6C813',1,31,1,'open_till_session',118061649100800000,X'418D360AF7A92EC8259680FC05AA1CC7866B8B9FEA514371388F246FF1E1CAB5',1);
INSERT INTO "txn" VALUES(32,X'01A37071C0467297BB2B69EE78ED7050',1,32,1,'complete_sale',118061649101193216,X'429159F0CF856ADC038FCEF4EED0DDD4D06BD37E760AE1EC3D7E0AD8D5FBB1EB',7);
INSERT INTO "txn" VALUES(33,X'01A37071C0497FC2AF87A9DAB766229B',1,33,1,'refund_sale',118061649101389824,X'C60E6EAE192B88BE4C71B11D898571BF9A25637BD8EB7348769BC16888C8CAE8',4);
INSERT INTO "txn" VALUES(34,X'01A37071C04B77D8B1E6054B054557C2',1,34,1,'move_cash',118061649101520896,X'E3A5140663D18EEFEE0BAC1667D81D8A515D08D9DC15E360BBAB2CCE71502F34',1);
INSERT INTO "txn" VALUES(35,X'01A37071C04E7AB99AD07CDCB0075614',1,35,1,'close_till_session',118061649101717504,X'0D92C691FF58A43396990FB545292C8D7A5BE49480510B891D6E4D0395F1E3A4',1);
INSERT INTO "txn" VALUES(36,X'01A37071C0547239B251FB228967C9D3',1,36,1,'open_till_session',118061649102110720,X'EB2F9322540CE06FC9748A03E31B48552303AF3A507D7D089ADA317EA2B6C552',1);
INSERT INTO "txn" VALUES(37,X'01A37071C05970A49A66905FE480EB46',1,37,1,'complete_sale',118061649102438400,X'18BCCCDC95961B1623E276B3AA4DEB0715B83BAAFFBDF9BBE03EC362BEB159F4',4);
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
