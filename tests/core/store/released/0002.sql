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
INSERT INTO "audit" VALUES(1,1,1,1795574107636000,NULL,'cli','create_store','store',X'01A2108E8C96785AA66B93014B092F6E','{"bulk":[],"changes":[{"after":{"cash_step_minor":1,"code_layouts":"","currency":"GBP","day_cutoff_minutes":240,"name":"Corner shop","tax_rounding":"line","timezone":"Europe/London"},"before":null,"id":"01a2108e8c96785aa66b93014b092f6e","table":"store"},{"after":{"name":"Till 1","number":1},"before":null,"id":"01a2108e8c987b989f2f311014c9180c","table":"till"},{"after":{"incarnation":1,"public_key":"d49e50a7b17889472a69093426c4c6cbc8881644008261c997337f1ecff2cc6b","till_id":"01a2108e8c987b989f2f311014c9180c"},"before":null,"id":"01a2108e8cad7b4ab514194076ba7d27","table":"device"}],"content":"cb9bee0c9b44afe62c2855216ace6468703d6e23637becd241b15edb73d4fbf1","txn":"0d957394a17231cb0a51031d5c5433947478184ffbf90a368969c7779b46099a"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'BBCE237193A638F642E3E5426EB54BF88559F5DB456DA6EA4541DC68CAC0F180');
INSERT INTO "audit" VALUES(2,1,2,1795574107642000,NULL,'cli','create_staff','staff',X'01A2108E8DFA770DB8132A3F7508E5DA','{"bulk":[],"changes":[{"after":{"name":"Owner","role":"owner"},"before":null,"id":"01a2108e8dfa770db8132a3f7508e5da","table":"staff"}],"content":"089a4f1c45bedfd4edb6a6982333227c122a36e9f3edce9f11faa45383f623aa","txn":"1118812f9c4178b29e88aacae98b9d112d0168831e2d4b6450c15b9769963d96"}',X'BBCE237193A638F642E3E5426EB54BF88559F5DB456DA6EA4541DC68CAC0F180',X'9E6E253CC4AE0B80BCEC36C555091F0490CF547A4EA1D46FB1248456DDFD5044');
INSERT INTO "audit" VALUES(3,1,3,1795574107665000,1,'cli','create_product','product',X'01A2108E8E1C7E64B545C6093B20E445','{"bulk":[],"changes":[{"after":{"name":"Drinks"},"before":null,"id":"01a2108e8e1576aa8bf2743b951a6508","table":"category"},{"after":{"name":"Twin"},"before":null,"id":"01a2108e8e18734cb356b8d91f1dd95a","table":"supplier"},{"after":{"inclusive":1,"name":"20%","rate_ppm":200000},"before":null,"id":"01a2108e8e1a7968af576b097a28b71f","table":"tax_rate"},{"after":{"active":1,"category_id":"01a2108e8e1576aa8bf2743b951a6508","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a2108e8e18734cb356b8d91f1dd95a","tax_rate_id":"01a2108e8e1a7968af576b097a28b71f"},"before":null,"id":"01a2108e8e1c7e64b545c6093b20e445","table":"product"},{"after":{"barcode":"73513537","product_id":"01a2108e8e1c7e64b545c6093b20e445"},"before":null,"id":"01a2108e8e20760993893609772c9dca","table":"product_barcode"},{"after":{"currency":"GBP","price_micro":1500000,"product_id":"01a2108e8e1c7e64b545c6093b20e445","tax_rate_id":"01a2108e8e1a7968af576b097a28b71f","valid_from_utc":1795574107665000},"before":null,"id":"01a2108e8e22759c9c05588a0f092ffc","table":"product_price"}],"content":"16a70131ecd2c67c231ed47a91ed7c762bf888559245671b9d4e36d19ed4d600","txn":"2b73e523508bf9f9cff878f6cccd8613008a93ad95205c19de4dad69b470b0c1"}',X'9E6E253CC4AE0B80BCEC36C555091F0490CF547A4EA1D46FB1248456DDFD5044',X'467D09D449D6DE75A0A32EE66128BEAAF2AC1B831D47C2C4466B1CFE38370DA8');
INSERT INTO "audit" VALUES(4,1,4,1795574107688000,1,'cli','edit_product','product',X'01A2108E8E1C7E64B545C6093B20E445','{"bulk":[],"changes":[{"after":{"name":"Green tea","price_micro":2000000},"before":{"name":"Tea","price_micro":1500000},"id":"01a2108e8e1c7e64b545c6093b20e445","table":"product"},{"after":{"currency":"GBP","price_micro":2000000,"product_id":"01a2108e8e1c7e64b545c6093b20e445","tax_rate_id":"01a2108e8e1a7968af576b097a28b71f","valid_from_utc":1795574107688000},"before":null,"id":"01a2108e8e2f7659a5abd8b193df6efa","table":"product_price"}],"content":"a2b2c027c6d5c380ff74f5f49a1d75af3265b49e2a3a54b38472f0654efde3fa","txn":"d9f3e0b1987dfb9d7d9a23bae5775563d9e43834c354d4754e244a27dfb8df11"}',X'467D09D449D6DE75A0A32EE66128BEAAF2AC1B831D47C2C4466B1CFE38370DA8',X'315C3D4A246D4E0AD91568E6D7E021BE2A3F5ADC71F3F783A5121359A33414C9');
INSERT INTO "audit" VALUES(5,1,5,1795574107697000,1,'cli','create_client','client',X'01A2108E8E33738CA3487F00E046B520','{"bulk":[],"changes":[{"after":{"active":1,"code":"hmac:af5959d7de5dd7ad509b4c98b8a3b757ffaebb6492b046520a41e6e1cfd2cb85","consent_email":0,"consent_sms":0,"email":"hmac:ff440da2322b561a72bdc8fce191ae7b8ce2338792d0e6d9da96ebcf00d7970b","name":"hmac:db4983b001e852cc02b6ef576effa420baa535c52a9850bd84b21ace2475801f","notes":null,"phone":null},"before":null,"id":"01a2108e8e33738ca3487f00e046b520","table":"client"}],"content":"15a57bd35a2ccdf3d904f69d49c9d80d4ff053d1b67fd633b8b7d493375ad85a","txn":"41025370ee9b5a7b3bc31f8aa4cfa665e901b556134a837844239200656b25d1"}',X'315C3D4A246D4E0AD91568E6D7E021BE2A3F5ADC71F3F783A5121359A33414C9',X'52DB40B2D7F49A45CD9D88615CF8FE7B1EC5AAB3B693671D6C7E157EFFE395AB');
INSERT INTO "audit" VALUES(6,1,6,1795574107704000,1,'cli','edit_client','client',X'01A2108E8E33738CA3487F00E046B520','{"bulk":[],"changes":[{"after":{"name":"hmac:3d47107211a9627a59a2853846840b221acb0f8d868446da5141a9bba9aa325e"},"before":{"name":"hmac:db4983b001e852cc02b6ef576effa420baa535c52a9850bd84b21ace2475801f"},"id":"01a2108e8e33738ca3487f00e046b520","table":"client"}],"content":"63aa4f00bec428feb416ca6dda3aabad3a4c2c059be4bf2fc39fb05fd3a2166f","txn":"70086e40fbc99df03c438712a06bb1600c894e019e1b2781cdcb658e87eced01"}',X'52DB40B2D7F49A45CD9D88615CF8FE7B1EC5AAB3B693671D6C7E157EFFE395AB',X'E4A58F8E85090E9EAB80B8FC5E2F8AA891AB5F054CBC3A7FF26AB4A5B1DC2330');
INSERT INTO "audit" VALUES(7,1,7,1795574107709000,1,'cli','change_setting','setting',X'01A2108E8E3D7220B3974910301E0F1F','{"bulk":[],"changes":[{"after":{"name":"period","value":"\"year\""},"before":null,"id":"01a2108e8e3d7220b3974910301e0f1f","table":"setting"}],"content":"62f29c3db3b5df2a071a8f7917436a548aabd64ebd8020a09e2c8dfa52c2945b","txn":"012e19321808e303bd2bcf8c17f19272f7b67ba8356d2c0ebe52a15ebbd8c886"}',X'E4A58F8E85090E9EAB80B8FC5E2F8AA891AB5F054CBC3A7FF26AB4A5B1DC2330',X'9923F83E84226EC6E6F988FE9DBB8576B6DEFC166E4B4DEA6B6D81E020D27AD5');
INSERT INTO "audit" VALUES(8,1,8,1795574107720000,1,'cli','begin_import','import_batch',X'01A2108E8E4978F3ACE40C1D1D49959A','{"bulk":[],"changes":[{"after":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795574107720000,"state":"running"},"before":null,"id":"01a2108e8e4978f3ace40c1d1d49959a","table":"import_batch"}],"content":"0e6792e3648268d0017adc7d4ab1ce8d72d5c6bef8d8c0c02136c6d87ebaf849","txn":"213e145d7a6a865b267748ab2a233cb58da3c1a02ebe206360c01fd51a326b50"}',X'9923F83E84226EC6E6F988FE9DBB8576B6DEFC166E4B4DEA6B6D81E020D27AD5',X'46B20C992ADDC83DD76088C922FB0B4E2D655B37C1C8094F41F42B02B5A663CB');
INSERT INTO "audit" VALUES(9,1,9,1795574107729000,1,'cli','import_suppliers','import_batch',X'01A2108E8E4978F3ACE40C1D1D49959A','{"bulk":[],"changes":[{"after":{"email":"a@b.org"},"before":{"email":null},"id":"01a2108e8e18734cb356b8d91f1dd95a","table":"supplier"}],"content":"5c560d9505683d81885e878a5beac2d4122367e4fb8c6b39eb3e61ab81c89358","txn":"a9949537d11e3cc8c205e869bc5aa46dc912ca76362f7dda68e86163c51b0603"}',X'46B20C992ADDC83DD76088C922FB0B4E2D655B37C1C8094F41F42B02B5A663CB',X'A1D2494A2ACD42FA8D43777E043902C4E164816F086585CD170304C87C2E98EB');
INSERT INTO "audit" VALUES(10,1,10,1795574107740000,1,'cli','import_done','import_batch',X'01A2108E8E4978F3ACE40C1D1D49959A','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795574107740000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a2108e8e4978f3ace40c1d1d49959a","table":"import_batch"}],"content":"5300a96ad07110b57c125e26a087d30b07232ce93806e93a7450edf14c98627b","txn":"7c5fbbd1d1f261d04a0d1eca8f5a94fc227d7cd0aa53989be0dedce48774f71e"}',X'A1D2494A2ACD42FA8D43777E043902C4E164816F086585CD170304C87C2E98EB',X'5ABAC3E88985A8A64A743D922B25D1DA709D897707595E87865D751A722C7FFF');
INSERT INTO "audit" VALUES(11,1,11,1795574107751000,1,'cli','begin_import','import_batch',X'01A2108E8E68753AA44BE39151517470','{"bulk":[],"changes":[{"after":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795574107751000,"state":"running"},"before":null,"id":"01a2108e8e68753aa44be39151517470","table":"import_batch"}],"content":"44a822b284dba9777c3e6937e3c41f120affd3c791e63af57392dd96d3beb263","txn":"2e8c68d5032a889e7742b0d73bf2e2ad717d88a6596767c3c1b9006c0868683f"}',X'5ABAC3E88985A8A64A743D922B25D1DA709D897707595E87865D751A722C7FFF',X'4729F54AB774ABA2A938C5CAFE410171734C0208B29EFAF4BD2A79835749773B');
INSERT INTO "audit" VALUES(12,1,12,1795574107756000,1,'cli','import_products','import_batch',X'01A2108E8E68753AA44BE39151517470','{"bulk":[{"count":1,"entity":"category","form":2,"hash":"f899156fdc94d98da9231fe7578c0b085dc4c5700166a22be60a826119edef56","ids":"dea4628939fc8e3b8de3f1ce6741b645"},{"count":1,"entity":"product","form":2,"hash":"270e2d1c83713a9ae63972048d23d4f383f87288242f214d8cab499d16ec7ad8","ids":"9592cf328a5588819e420de6fcef84f5"},{"count":1,"entity":"product_barcode","form":2,"hash":"8a01b67ce9ba34774a5e3bd97638e18966297e3c4afd1f035a94ec4c1d1e949c","ids":"01a2108e8e6f7d3ebb08d886737d236b"},{"count":1,"entity":"product_price","form":2,"hash":"e6acd5152f2398d3e77ca346ca1d578707c20fb5d1282ff034e84347a1ae6206","ids":"01a2108e8e7078cf8e11893243d301e3"}],"changes":[],"content":"7f0cda5877a828ee047dfbfd07404ab9d0c0daf070763fd0a5fa75f0ac065468","txn":"04352a135a8b705e6770b64ea540a4a29e2fcd0d02888232165ea39031ae4270"}',X'4729F54AB774ABA2A938C5CAFE410171734C0208B29EFAF4BD2A79835749773B',X'424F399182127FC45478C058D3A506CE40F83F68812BA0C4C0CD9CF0E3F9456F');
INSERT INTO "audit" VALUES(13,1,13,1795574107763000,1,'cli','import_done','import_batch',X'01A2108E8E68753AA44BE39151517470','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795574107763000,"products_added":1,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"rows_read":0,"state":"running"},"id":"01a2108e8e68753aa44be39151517470","table":"import_batch"}],"content":"4c6a17801402b3a8db259e3981e98638e037a561739fbca1c6c45233a9567b32","txn":"93e79b930b766073d2051cd6fd397b0c4be85bbcd55c4596d919ec9ae8cf218c"}',X'424F399182127FC45478C058D3A506CE40F83F68812BA0C4C0CD9CF0E3F9456F',X'83173A8020376B26AB872A027ACAAE7F6988580A7DB328468C9F50ED8D525153');
INSERT INTO "audit" VALUES(14,1,14,1795574107772000,1,'cli','begin_import','import_batch',X'01A2108E8E7D74AB8D0F69C6BA1E2C58','{"bulk":[],"changes":[{"after":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795574107772000,"state":"running"},"before":null,"id":"01a2108e8e7d74ab8d0f69c6ba1e2c58","table":"import_batch"}],"content":"efa6924cc3286894e611d8f66f8f4f5cd28917cac4cde78ec2f1d623a2fd9317","txn":"8be38c56f0a6d8e80ef59307be59a6cd0285deae2d012aa988e5d0bfeb1aa3f8"}',X'83173A8020376B26AB872A027ACAAE7F6988580A7DB328468C9F50ED8D525153',X'EE75A06C5D2E84D48C5E9F19187D799ECED70DA455A86597C4C1B3EB258AA2F3');
INSERT INTO "audit" VALUES(15,1,15,1795574107776000,1,'cli','import_clients','import_batch',X'01A2108E8E7D74AB8D0F69C6BA1E2C58','{"bulk":[{"count":1,"entity":"client","form":2,"hash":"9f268dcaf4ac62e6883dbb7202891243fa8b0750c3ce2eaa646e309b0cec4def","ids":"1e8c27f2f94384f8aa01740575b9decb"}],"changes":[],"content":"236328a971a0a23854850aa5bab72d604638e7609a5c0fde57f837451c183157","txn":"ad10942b07f53d5f8bf88114ab9782a5ca0dbe61bafd9afa8c5508c87bc36ee2"}',X'EE75A06C5D2E84D48C5E9F19187D799ECED70DA455A86597C4C1B3EB258AA2F3',X'482DC679BBA6ECB5EB92B883C7995C91F0063C110236BCFEAFD38CD9A95AA679');
INSERT INTO "audit" VALUES(16,1,16,1795574107782000,1,'cli','import_done','import_batch',X'01A2108E8E7D74AB8D0F69C6BA1E2C58','{"bulk":[],"changes":[{"after":{"accepted":1,"clients_added":1,"finished_at_utc":1795574107782000,"rows_read":1,"state":"done"},"before":{"accepted":0,"clients_added":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a2108e8e7d74ab8d0f69c6ba1e2c58","table":"import_batch"}],"content":"59fe997ca62f6fb9c37edabe8ac8c422b51053db27c5e161a4e4f07ec5d14677","txn":"6d797250e0b4c9cc9480e06fe63a40dcd93df46950170d510a8f9b8c069ceff8"}',X'482DC679BBA6ECB5EB92B883C7995C91F0063C110236BCFEAFD38CD9A95AA679',X'6EEE7EA3E4D74BA57C232F5FCB63A2895BDBCA50F3A616144478B23998BD90A9');
INSERT INTO "audit" VALUES(17,1,17,1795574107826000,1,'cli','begin_import','import_batch',X'01A2108E8EB7761D93CB8E60334D1568','{"bulk":[],"changes":[{"after":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574107826000,"state":"running"},"before":null,"id":"01a2108e8eb7761d93cb8e60334d1568","table":"import_batch"}],"content":"246e594b641539e0bc30e5334e9c9e642941ad87244cf942cb8685aec7b49292","txn":"09015e545b50e9d98bc2dd543c5aedfe6043f33a87d7e886bae1ccc0c916b643"}',X'6EEE7EA3E4D74BA57C232F5FCB63A2895BDBCA50F3A616144478B23998BD90A9',X'629855A8AFDB92907EF43338C886E532CB4213BDBF9587C268A2566AA703EB12');
INSERT INTO "audit" VALUES(18,1,18,1795574110669000,1,'cli','import_category',NULL,NULL,'{"bulk":[{"batch":"01a2108e8eb7761d93cb8e60334d1568","count":1,"entity":"category","form":2,"hash":"12157c7ff4cc466432f5619bddc902fe437503b19b8981010227522aefdd5ca3","ids":"01a2108e99ca706695bb135563d18e61"}],"changes":[],"content":"1378e9f75d5edf815c24f80a72efa910b26529e82dd2cbc5f32dc59f1e18a905","txn":"86a883ff1ecdd92e8d103e0a321ea86bfb82060209483be809a31a8ad3c9d2cc"}',X'629855A8AFDB92907EF43338C886E532CB4213BDBF9587C268A2566AA703EB12',X'9CD395AA08415475E6235D5F7570788AB6559212184C6DABB3748B8C9CC78177');
INSERT INTO "audit" VALUES(19,1,19,1795574110672000,1,'cli','import_product',NULL,NULL,'{"bulk":[{"batch":"01a2108e8eb7761d93cb8e60334d1568","count":1,"entity":"product","form":2,"hash":"acacc4db6dd4f547813b3ee2fbf6f89b48a803734550152d4c26c4b85a881fda","ids":"01a2108e99cb73ca90318d54d0828e9a"}],"changes":[],"content":"db2b00c2a45481407a4fbf617b5ab1341236de75f1528b654866ac44f5a70c63","txn":"b83d07aa9b78357458d5988c88f124c648a1a2be041ea457dc9f7cfec7fba3e4"}',X'9CD395AA08415475E6235D5F7570788AB6559212184C6DABB3748B8C9CC78177',X'C6E8A914642B73627917DDED24BB59E274CB3D65C52432BEC5817AC0943A2941');
INSERT INTO "audit" VALUES(20,1,20,1795574110683000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a2108e8eb7761d93cb8e60334d1568","count":3,"entity":"sale","form":2,"hash":"07ae2ee4c8e3d3732095c2e06ca223dacd73c146e68660b4fb4f04f0597909b7","ids":"6d9ae027fec6857b8f0a2fb0dc7466486560fe7d833c8ed5bb5c55dd238c74bb3a019b6527618d8fa494055db7217c4f","refunds":[],"timezone":"Europe/London"}],"changes":[],"content":"bff9dda58d97b6a24019aec2c3a27115a8c88b72aed5daa6da55f1bae2f4f44c","txn":"9f610e461af7af7a6c07b87bd3cbff4603db2394c56046ca75400614bb6c3c1c"}',X'C6E8A914642B73627917DDED24BB59E274CB3D65C52432BEC5817AC0943A2941',X'313EF3161FBE87EDC411BA74357B08A13E536FF947FBA3BBDB947071906791A3');
INSERT INTO "audit" VALUES(21,1,21,1795574110695000,1,'cli','import_done','import_batch',X'01A2108E8EB7761D93CB8E60334D1568','{"bulk":[],"changes":[{"after":{"accepted":4,"finished_at_utc":1795574110695000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"refunds_added":0,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a2108e8eb7761d93cb8e60334d1568","table":"import_batch"}],"content":"8028aec20297272a9f475ca4d3bf8a27bd6768385888f348fe3154abf44a9d51","txn":"65a95c36fe1447e27d6a382f7286873037f459b6b39182d5164de9581213cf6f"}',X'313EF3161FBE87EDC411BA74357B08A13E536FF947FBA3BBDB947071906791A3',X'8A944FB87EB6FF48C6DD2840DEB585EDD7747DB1B5B9FAD6108C9C0DA0433EB7');
INSERT INTO "audit" VALUES(22,1,22,1795574110982000,1,'cli','begin_import','import_batch',X'01A2108E9B07746BA9A21B2E10B32CFE','{"bulk":[],"changes":[{"after":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795574110982000,"state":"running"},"before":null,"id":"01a2108e9b07746ba9a21b2e10b32cfe","table":"import_batch"}],"content":"501b262fe35c26338e3cd702c3d51953da50572746bed1514b4bc8fcc35b55fc","txn":"71a8dfb9fd9dff5881985fc2c482392eb69d5d6ad615299173a555cad65fcf79"}',X'8A944FB87EB6FF48C6DD2840DEB585EDD7747DB1B5B9FAD6108C9C0DA0433EB7',X'31B6BE50C236A64731A4C9F9F3D9F720DA6256B5144E868F9D52763A7DF6C4F4');
INSERT INTO "audit" VALUES(23,1,23,1795574110989000,1,'cli','import_stock','import_batch',X'01A2108E9B07746BA9A21B2E10B32CFE','{"bulk":[{"count":1,"entity":"stock_count","form":2,"hash":"203b2dd31bfe4392d45373ac5c5852e3d4ad5b814d069aa1e0668dcf492de511","ids":"01a2108e9b1272d98ad183805c32239a"}],"changes":[],"content":"df72513106cb86b794362ab957bcca627a3e661f2d4c2f9f9fdebd89facc1ac6","txn":"7f45da7e16771c1e18ec9a4f0b9505bfbb67f2c88a8a2a1628d6cf3d347db977"}',X'31B6BE50C236A64731A4C9F9F3D9F720DA6256B5144E868F9D52763A7DF6C4F4',X'8A0DBB1FB8188BB2D5B63CD2A95BCEBC94C3B43FAC88FDCEE4225D0EE2AEAFDF');
INSERT INTO "audit" VALUES(24,1,24,1795574110996000,1,'cli','import_done','import_batch',X'01A2108E9B07746BA9A21B2E10B32CFE','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795574110996000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a2108e9b07746ba9a21b2e10b32cfe","table":"import_batch"}],"content":"8a4d802feed7bbf8fb85367345240b37c95dc269fbf309e1b8dd76face9d3d80","txn":"a268ea3e8d6596837a2fda58cab3ed150e05908ebc069f937700e64d532c8869"}',X'8A0DBB1FB8188BB2D5B63CD2A95BCEBC94C3B43FAC88FDCEE4225D0EE2AEAFDF',X'0A7D22123421566831371658FFD9F9E831E0D43EE82430EB73EA50CC9899CDFC');
INSERT INTO "audit" VALUES(25,1,25,1795574111040000,1,'cli','begin_import','import_batch',X'01A2108E9B4171E7A9113F063AB2ED7B','{"bulk":[],"changes":[{"after":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574111040000,"state":"running"},"before":null,"id":"01a2108e9b4171e7a9113f063ab2ed7b","table":"import_batch"}],"content":"13c222c2079ad6a9d84345a78cf21806bbffb7ba02d03bb616c657be4790c735","txn":"bb20fb5035e14ec2af6c0beb86b88160a31827891402c72f3ada64252be47166"}',X'0A7D22123421566831371658FFD9F9E831E0D43EE82430EB73EA50CC9899CDFC',X'9C4B944BC5866BB9174C0ABAD8C4277EC3EC51B107C0C842D24261E6C88AE14F');
INSERT INTO "audit" VALUES(26,1,26,1795574113673000,1,'cli','import_known_sales',NULL,NULL,'{"bulk":[{"batch":"01a2108e9b4171e7a9113f063ab2ed7b","count":2,"entity":"batch_sale","hash":"c5c7545c0442709752435da89cc049a5d7934434984db7c7c4816a9655e33d5f","ids":"6d9ae027fec6857b8f0a2fb0dc7466486560fe7d833c8ed5bb5c55dd238c74bb"}],"changes":[],"content":"d9d6d2b2c36ae7f60f3189aa41b01f1efa37cdcee50bae041d06f05342ef1c55","txn":"fb97b18c17eb95862968d23090cbef1593aacf5ec3e539529a0fce8dbfe7aee4"}',X'9C4B944BC5866BB9174C0ABAD8C4277EC3EC51B107C0C842D24261E6C88AE14F',X'C11CB05B2484A58D4A103B06E1AA11822B61C8F5F8CB3C5A41F0D6C9C2236E9D');
INSERT INTO "audit" VALUES(27,1,27,1795574113674000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a2108e9b4171e7a9113f063ab2ed7b","count":1,"entity":"sale","form":2,"hash":"c52146bc0ff160a5b15a28a5c7c996eec087ebc0cc4f57e15f8a01161256a5a7","ids":"4cf151ebbcd38cdca0568bfd62149e4f","refunds":[],"timezone":"Europe/London"}],"changes":[],"content":"9f75cd2c80a0208c26f63dafaf5111b5569fcfeae2c4d137d9c40f02c91f12d5","txn":"bb2bfed2832745be1705d7c16ad17012ffb2bf8332ed34b78a06fb9053cca2b6"}',X'C11CB05B2484A58D4A103B06E1AA11822B61C8F5F8CB3C5A41F0D6C9C2236E9D',X'2E0BBC7209BA22AEE16AE28BF8E3CF736D3F68BD7848F2AD22ADFF088D301476');
INSERT INTO "audit" VALUES(28,1,28,1795574113681000,1,'cli','import_done','import_batch',X'01A2108E9B4171E7A9113F063AB2ED7B','{"bulk":[],"changes":[{"after":{"accepted":1,"already_there":3,"finished_at_utc":1795574113681000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"before":{"accepted":0,"already_there":0,"finished_at_utc":null,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a2108e9b4171e7a9113f063ab2ed7b","table":"import_batch"}],"content":"4f1e2d7f283923496f5427b7668c76bc75e039cf7fb42804a2a4204f1149af08","txn":"1cfe00f1e600177341f9f6b4117c0261d44cdaaae5b543a549fc8a6be2c22a3a"}',X'2E0BBC7209BA22AEE16AE28BF8E3CF736D3F68BD7848F2AD22ADFF088D301476',X'DA04F8F18611F7D8C2E5A11427AD6323855CD07260378ACDB0682F2E82249A6A');
INSERT INTO "audit" VALUES(29,1,29,1795574113886000,1,'cli','import_undoing','import_batch',X'01A2108E9B4171E7A9113F063AB2ED7B','{"bulk":[],"changes":[{"after":{"state":"undoing"},"before":{"state":"done"},"id":"01a2108e9b4171e7a9113f063ab2ed7b","table":"import_batch"}],"content":"df4b34d5741405a73bd290968dcb4e331c99de7a88eda4cc3db50834c8e4d6c3","txn":"3a27e44bf93bbde3f585832ca15ca56d9c1760f3ce10bd766c0f369af4348641"}',X'DA04F8F18611F7D8C2E5A11427AD6323855CD07260378ACDB0682F2E82249A6A',X'C93F6E758DB0EB018112456914BC312397EB412E866CACAD1195CD2E4312E2A5');
INSERT INTO "audit" VALUES(30,1,30,1795574113896000,1,'cli','import_undone','import_batch',X'01A2108E9B4171E7A9113F063AB2ED7B','{"bulk":[],"changes":[{"after":{"state":"undone","undone_at_utc":1795574113896000},"before":{"state":"undoing","undone_at_utc":null},"id":"01a2108e9b4171e7a9113f063ab2ed7b","table":"import_batch"}],"content":"2b10573bcc21544df1f6ebdf9d831e755f89eb9253ec753e09d38b7e85a5d8f0","txn":"ae40ea01d40cb2c5198b45487a9174fea23071c81fa9cd9017c36c11a5c9a9b8"}',X'C93F6E758DB0EB018112456914BC312397EB412E866CACAD1195CD2E4312E2A5',X'012935791E478E935D6D81FC95C2F8375F5456571D750134F3F2D60A788F9382');
INSERT INTO "audit" VALUES(31,1,31,1801477800000000,1,'cli','open_till_session','till_session',X'01A37071C0407DD48F1E1251D3A48833','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a2108e8dfa770db8132a3f7508e5da","till_id":"01a2108e8c987b989f2f311014c9180c"},"before":null,"id":"01a37071c0407dd48f1e1251d3a48833","table":"till_session"}],"content":"504bcc37b20aa6d5d326507282e00ca4e281099add13f5af23127dd6715ca5fa","txn":"45a00c8eb803e0d61d9e63b5ed1c97f11eea03f89d462ed05d4f4c70923b6653"}',X'012935791E478E935D6D81FC95C2F8375F5456571D750134F3F2D60A788F9382',X'EC4E0D369C80D5C62DA33830BF8279EEEFDCECF25EBFF631FA717AE0534A296B');
INSERT INTO "audit" VALUES(32,1,32,1801477800003000,1,'cli','complete_sale','sale',X'01A37071C0437E2FBFAC46AC0B01950A','{"bulk":[{"count":7,"entity":"sale","hash":"fc49915499664e885688ad869b513bd3b4e2b2f5e08e678c42ee6dd17548221a","ids":"01a37071c0437e2fbfac46ac0b01950a","receipt":"1-1-000001","total_minor":900}],"changes":[],"content":"5a47e07ae2b5acd6cc973f0e2be8bd64e3174b357adbaeb25ac00e07d7e6ea30","txn":"63114659418543676ab6cc54cf92a73c964f1584c14fe9e46191e7357b9c0eb0"}',X'EC4E0D369C80D5C62DA33830BF8279EEEFDCECF25EBFF631FA717AE0534A296B',X'64C1A884A7F35B6C08DCCBD272F4778DD45367CDE07F3E240EC4294BD7FA260F');
INSERT INTO "audit" VALUES(33,1,33,1801477800006000,1,'cli','refund_sale','sale',X'01A37071C04678F9B0A87A5773A44E71','{"bulk":[{"count":4,"entity":"sale","hash":"ddf926adfa28541a4d5e0726948b33ded4392290b3015a22fa368778d3da2ee7","ids":"01a37071c04678f9b0a87a5773a44e71","receipt":"1-1-000002","total_minor":-200}],"changes":[],"content":"ba708813a7ce9cd64e026aacf81f57a6990620c45656a6703eb522b044b40f47","txn":"a9deea5292b35897cdc8f05c244bce2991406f7cef40e5ab6b4df8a57bead8f2"}',X'64C1A884A7F35B6C08DCCBD272F4778DD45367CDE07F3E240EC4294BD7FA260F',X'07F309AF505D710B61B113E37B0066AC5C7BB823439E8937B49932CCCF936823');
INSERT INTO "audit" VALUES(34,1,34,1801477800008000,1,'cli','move_cash','cash_movement',X'01A37071C0487BEA9853847157E5045A','{"bulk":[],"changes":[{"after":{"amount_minor":-1000,"moved_at_utc":1801477800008000,"reason":"Window cleaner","session_id":"01a37071c0407dd48f1e1251d3a48833","staff_id":"01a2108e8dfa770db8132a3f7508e5da"},"before":null,"id":"01a37071c0487bea9853847157e5045a","table":"cash_movement"}],"content":"c3be0083fbeb45ffb2f7f6e6d6f28d677c65a983b1c398af8b1bd1444b977fda","txn":"625814db307a043d5fc892cc7fdae8d166eb2912200281ac5ca13e7adf846647"}',X'07F309AF505D710B61B113E37B0066AC5C7BB823439E8937B49932CCCF936823',X'61E13F2CEF0C34CED8E38247191BE13B6805AD6A0DCD9093BF93FBE406E85007');
INSERT INTO "audit" VALUES(35,1,35,1801477800012000,1,'cli','close_till_session','till_session_close',X'01A37071C04D781F8B0BA16E54CC559D','{"bulk":[],"changes":[{"after":{"closed_at_utc":1801477800012000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200}}","last_receipt":2,"session_id":"01a37071c0407dd48f1e1251d3a48833","staff_id":"01a2108e8dfa770db8132a3f7508e5da"},"before":null,"id":"01a37071c04d781f8b0ba16e54cc559d","table":"till_session_close"}],"content":"1ffee8ea1960118ed1ce2974646269cb2b5725a630f160c399aca537bf8bb952","txn":"d1e07933f2962163adcdd85c4e5f2a5c997143b2ffc97d7cbed4ba7b08a2af38"}',X'61E13F2CEF0C34CED8E38247191BE13B6805AD6A0DCD9093BF93FBE406E85007',X'C0DA7236BD4ABD41A8BA686F7AD5AEC9B03CA45EEB025AC874C45E4FA1A6886F');
INSERT INTO "audit" VALUES(36,1,36,1801477800016000,1,'cli','open_till_session','till_session',X'01A37071C05175CDBDBB2B959B277E10','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800016000,"staff_id":"01a2108e8dfa770db8132a3f7508e5da","till_id":"01a2108e8c987b989f2f311014c9180c"},"before":null,"id":"01a37071c05175cdbdbb2b959b277e10","table":"till_session"}],"content":"711ac3837c98c38802f01afcd8aa32c9bb95fd1daadb2d80d03444c2311a33ae","txn":"a40dcca4f961b2275204c516765840aacee138a48897521d282673b0d99474bc"}',X'C0DA7236BD4ABD41A8BA686F7AD5AEC9B03CA45EEB025AC874C45E4FA1A6886F',X'CE91C06AEBFEAEF6C281F7CBB5A79DAA5AA86011135D7585C9F56DF230CEB833');
INSERT INTO "audit" VALUES(37,1,37,1801477800020000,1,'cli','complete_sale','sale',X'01A37071C05370F09AB9A822F29665B3','{"bulk":[{"count":4,"entity":"sale","hash":"860c2b63b20722273d0dafb8c2564a07f20765731337be27ac58782ef17d9846","ids":"01a37071c05370f09ab9a822f29665b3","receipt":"1-1-000003","total_minor":600}],"changes":[],"content":"3333c76417bef04fc4b514ffc6f92d7e4699b6c25cf964789d5933551e352d09","txn":"51e2ffb84e1248fb52f081266e372953cd88b1932415bc7deeb499d01a484cac"}',X'CE91C06AEBFEAEF6C281F7CBB5A79DAA5AA86011135D7585C9F56DF230CEB833',X'D6E693414144F2A11177F099FEE7C001F51E99DEDECBA704F2AD69388475C979');
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
INSERT INTO "cash_movement" VALUES(1,X'01A37071C0487BEA9853847157E5045A',34,1,1,1,1801477800008000,-1000,'Window cleaner');
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
INSERT INTO "category" VALUES(1,X'01A2108E8E1576AA8BF2743B951A6508','Drinks',3,NULL,'{"*":"01a2108e8e110000-01a2108e8cad7b4ab514194076ba7d27"}',0);
INSERT INTO "category" VALUES(2,X'DEA4628939FC8E3B8DE3F1CE6741B645','Light',12,NULL,'{"*":"01a2108e8e6c0000-01a2108e8cad7b4ab514194076ba7d27"}',0);
INSERT INTO "category" VALUES(3,X'01A2108E99CA706695BB135563D18E61','Gifts',18,NULL,'{"*":"01a2108e99cd0000-01a2108e8cad7b4ab514194076ba7d27"}',0);
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
INSERT INTO "client" VALUES(1,X'01A2108E8E33738CA3487F00E046B520','1','Anna','ann@example.org',NULL,NULL,0,0,1,NULL,6,NULL,'{"*":"01a2108e8e310000-01a2108e8cad7b4ab514194076ba7d27","name":"01a2108e8e380000-01a2108e8cad7b4ab514194076ba7d27"}',0);
INSERT INTO "client" VALUES(2,X'1E8C27F2F94384F8AA01740575B9DECB','17850','Bob','bob@example.org',NULL,NULL,0,0,1,3,15,NULL,'{"*":"01a2108e8e800000-01a2108e8cad7b4ab514194076ba7d27"}',0);
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
INSERT INTO "device" VALUES(1,X'01A2108E8CAD7B4AB514194076BA7D27',1,1,X'D49E50A7B17889472A69093426C4C6CBC8881644008261C997337F1ECFF2CC6B');
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
INSERT INTO "import_batch" VALUES(1,X'01A2108E8E4978F3ACE40C1D1D49959A','suppliers','till','suppliers.csv','/files/suppliers.csv',X'BDBECF35BAAB492D15678C420DDC452B3E6C61DAAF76169F0664C8D31A643C61','{"mapping": {"kind": "suppliers", "columns": {"name": ["Supplier"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Supplier", "Email"]}','done',1795574107720000,1795574107740000,NULL,1,1,0,0,0,0,0,0,10,1,'{"*":"01a2108e8e480000-01a2108e8cad7b4ab514194076ba7d27","accepted":"01a2108e8e5c0000-01a2108e8cad7b4ab514194076ba7d27","finished_at_utc":"01a2108e8e5c0000-01a2108e8cad7b4ab514194076ba7d27","rows_read":"01a2108e8e5c0000-01a2108e8cad7b4ab514194076ba7d27","state":"01a2108e8e5c0000-01a2108e8cad7b4ab514194076ba7d27"}',0);
INSERT INTO "import_batch" VALUES(2,X'01A2108E8E68753AA44BE39151517470','products','till','products.csv','/files/products.csv',X'B731F985F13608B2A6547CBB1A77B9F2EBC3C98438D50BFE3B28C46EE9530043','{"mapping": {"kind": "products", "columns": {"code": ["Code"], "name": ["Name"], "price": ["Price"], "cost": ["Cost"], "category": ["Category"], "supplier": ["Supplier"], "barcode": ["Barcode"], "tax_rate": ["VAT"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Name", "Price", "Cost", "Category", "Supplier", "Barcode", "VAT"]}','done',1795574107751000,1795574107763000,NULL,1,1,0,0,0,0,1,0,13,1,'{"*":"01a2108e8e670000-01a2108e8cad7b4ab514194076ba7d27","accepted":"01a2108e8e730000-01a2108e8cad7b4ab514194076ba7d27","finished_at_utc":"01a2108e8e730000-01a2108e8cad7b4ab514194076ba7d27","products_added":"01a2108e8e730000-01a2108e8cad7b4ab514194076ba7d27","rows_read":"01a2108e8e730000-01a2108e8cad7b4ab514194076ba7d27","state":"01a2108e8e730000-01a2108e8cad7b4ab514194076ba7d27"}',0);
INSERT INTO "import_batch" VALUES(3,X'01A2108E8E7D74AB8D0F69C6BA1E2C58','clients','till','clients.csv','/files/clients.csv',X'90303FCC76CA774A7CA33D4396E8C7C1BB9D3BF86FB4D1C353D0A33DE55FC620','{"mapping": {"kind": "clients", "columns": {"code": ["Customer number"], "name": ["Name"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Customer number", "Name", "Email"]}','done',1795574107772000,1795574107782000,NULL,1,1,0,0,0,0,0,1,16,1,'{"*":"01a2108e8e7c0000-01a2108e8cad7b4ab514194076ba7d27","accepted":"01a2108e8e860000-01a2108e8cad7b4ab514194076ba7d27","clients_added":"01a2108e8e860000-01a2108e8cad7b4ab514194076ba7d27","finished_at_utc":"01a2108e8e860000-01a2108e8cad7b4ab514194076ba7d27","rows_read":"01a2108e8e860000-01a2108e8cad7b4ab514194076ba7d27","state":"01a2108e8e860000-01a2108e8cad7b4ab514194076ba7d27"}',0);
INSERT INTO "import_batch" VALUES(4,X'01A2108E8EB7761D93CB8E60334D1568','sales','till','sales.csv','/files/sales.csv',X'2ECF31052A9BDED805D487360104841BD17A0090134563C4ACA004A0569AB4AC','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','done',1795574107826000,1795574110695000,NULL,5,4,1,0,2,1,1,0,21,1,'{"*":"01a2108e8eb20000-01a2108e8cad7b4ab514194076ba7d27","accepted":"01a2108e99e70000-01a2108e8cad7b4ab514194076ba7d27","finished_at_utc":"01a2108e99e70000-01a2108e8cad7b4ab514194076ba7d27","products_added":"01a2108e99e70000-01a2108e8cad7b4ab514194076ba7d27","refunds_added":"01a2108e99e70000-01a2108e8cad7b4ab514194076ba7d27","rows_read":"01a2108e99e70000-01a2108e8cad7b4ab514194076ba7d27","sales_added":"01a2108e99e70000-01a2108e8cad7b4ab514194076ba7d27","set_aside":"01a2108e99e70000-01a2108e8cad7b4ab514194076ba7d27","state":"01a2108e99e70000-01a2108e8cad7b4ab514194076ba7d27"}',0);
INSERT INTO "import_batch" VALUES(5,X'01A2108E9B07746BA9A21B2E10B32CFE','stock','till','stock.csv','/files/stock.csv',X'242CB4968B2C5E444EDE7389331E2670DDF35618FA11DD12CECEE5F41CEC9EBC','{"mapping": {"kind": "stock", "columns": {"code": ["Code"], "on_hand": ["Quantity"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Quantity"]}','done',1795574110982000,1795574110996000,NULL,1,1,0,0,0,0,0,0,24,1,'{"*":"01a2108e9b060000-01a2108e8cad7b4ab514194076ba7d27","accepted":"01a2108e9b140000-01a2108e8cad7b4ab514194076ba7d27","finished_at_utc":"01a2108e9b140000-01a2108e8cad7b4ab514194076ba7d27","rows_read":"01a2108e9b140000-01a2108e8cad7b4ab514194076ba7d27","state":"01a2108e9b140000-01a2108e8cad7b4ab514194076ba7d27"}',0);
INSERT INTO "import_batch" VALUES(6,X'01A2108E9B4171E7A9113F063AB2ED7B','sales','till','sales.csv','/files/sales.csv',X'2D0ED4A80BF00E0B99C06E712E6AD3BE1D984BAF0F20AAF429B1DB4176602D81','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','undone',1795574111040000,1795574113681000,1795574113896000,5,1,1,3,1,0,0,0,30,1,'{"*":"01a2108e9b400000-01a2108e8cad7b4ab514194076ba7d27","accepted":"01a2108ea5910000-01a2108e8cad7b4ab514194076ba7d27","already_there":"01a2108ea5910000-01a2108e8cad7b4ab514194076ba7d27","finished_at_utc":"01a2108ea5910000-01a2108e8cad7b4ab514194076ba7d27","rows_read":"01a2108ea5910000-01a2108e8cad7b4ab514194076ba7d27","sales_added":"01a2108ea5910000-01a2108e8cad7b4ab514194076ba7d27","set_aside":"01a2108ea5910000-01a2108e8cad7b4ab514194076ba7d27","state":"01a2108ea6680000-01a2108e8cad7b4ab514194076ba7d27","undone_at_utc":"01a2108ea6680000-01a2108e8cad7b4ab514194076ba7d27"}',0);
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
INSERT INTO "outbox" VALUES(1,'{"bulk":[],"rows":[{"id":"01a2108e8c96785aa66b93014b092f6e","set":{"cash_step_minor":1,"code_layouts":"","currency":"GBP","day_cutoff_minutes":240,"name":"Corner shop","tax_rounding":"line","timezone":"Europe/London"},"table":"store"},{"id":"01a2108e8c987b989f2f311014c9180c","set":{"name":"Till 1","number":1},"table":"till"},{"id":"01a2108e8cad7b4ab514194076ba7d27","set":{"incarnation":1,"public_key":"d49e50a7b17889472a69093426c4c6cbc8881644008261c997337f1ecff2cc6b","till_id":"01a2108e8c987b989f2f311014c9180c"},"table":"device"}]}',NULL);
INSERT INTO "outbox" VALUES(2,'{"bulk":[],"rows":[{"id":"01a2108e8dfa770db8132a3f7508e5da","set":{"name":"Owner","role":"owner"},"table":"staff"}]}',NULL);
INSERT INTO "outbox" VALUES(3,'{"bulk":[],"rows":[{"id":"01a2108e8e1576aa8bf2743b951a6508","set":{"name":"Drinks"},"table":"category"},{"id":"01a2108e8e18734cb356b8d91f1dd95a","set":{"name":"Twin"},"table":"supplier"},{"id":"01a2108e8e1a7968af576b097a28b71f","set":{"inclusive":1,"name":"20%","rate_ppm":200000},"table":"tax_rate"},{"id":"01a2108e8e1c7e64b545c6093b20e445","set":{"active":1,"category_id":"01a2108e8e1576aa8bf2743b951a6508","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a2108e8e18734cb356b8d91f1dd95a","tax_rate_id":"01a2108e8e1a7968af576b097a28b71f"},"table":"product"},{"id":"01a2108e8e20760993893609772c9dca","set":{"barcode":"73513537","product_id":"01a2108e8e1c7e64b545c6093b20e445"},"table":"product_barcode"},{"id":"01a2108e8e22759c9c05588a0f092ffc","set":{"currency":"GBP","price_micro":1500000,"product_id":"01a2108e8e1c7e64b545c6093b20e445","tax_rate_id":"01a2108e8e1a7968af576b097a28b71f","valid_from_utc":1795574107665000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(4,'{"bulk":[],"rows":[{"id":"01a2108e8e1c7e64b545c6093b20e445","set":{"name":"Green tea","price_micro":2000000},"table":"product"},{"id":"01a2108e8e2f7659a5abd8b193df6efa","set":{"currency":"GBP","price_micro":2000000,"product_id":"01a2108e8e1c7e64b545c6093b20e445","tax_rate_id":"01a2108e8e1a7968af576b097a28b71f","valid_from_utc":1795574107688000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(5,'{"bulk":[],"rows":[{"id":"01a2108e8e33738ca3487f00e046b520","set":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"ann@example.org","name":"Ann","notes":null,"phone":null},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(6,'{"bulk":[],"rows":[{"id":"01a2108e8e33738ca3487f00e046b520","set":{"name":"Anna"},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(7,'{"bulk":[],"rows":[{"id":"01a2108e8e3d7220b3974910301e0f1f","set":{"name":"period","value":"\"year\""},"table":"setting"}]}',NULL);
INSERT INTO "outbox" VALUES(8,'{"bulk":[],"rows":[{"id":"01a2108e8e4978f3ace40c1d1d49959a","set":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795574107720000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(9,'{"bulk":[],"rows":[{"id":"01a2108e8e18734cb356b8d91f1dd95a","set":{"email":"a@b.org"},"table":"supplier"}]}',NULL);
INSERT INTO "outbox" VALUES(10,'{"bulk":[],"rows":[{"id":"01a2108e8e4978f3ace40c1d1d49959a","set":{"accepted":1,"finished_at_utc":1795574107740000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(11,'{"bulk":[],"rows":[{"id":"01a2108e8e68753aa44be39151517470","set":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795574107751000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(12,'{"bulk":[{"count":1,"entity":"category","form":2,"hash":"f899156fdc94d98da9231fe7578c0b085dc4c5700166a22be60a826119edef56","ids":"dea4628939fc8e3b8de3f1ce6741b645"},{"count":1,"entity":"product","form":2,"hash":"270e2d1c83713a9ae63972048d23d4f383f87288242f214d8cab499d16ec7ad8","ids":"9592cf328a5588819e420de6fcef84f5"},{"count":1,"entity":"product_barcode","form":2,"hash":"8a01b67ce9ba34774a5e3bd97638e18966297e3c4afd1f035a94ec4c1d1e949c","ids":"01a2108e8e6f7d3ebb08d886737d236b"},{"count":1,"entity":"product_price","form":2,"hash":"e6acd5152f2398d3e77ca346ca1d578707c20fb5d1282ff034e84347a1ae6206","ids":"01a2108e8e7078cf8e11893243d301e3"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(13,'{"bulk":[],"rows":[{"id":"01a2108e8e68753aa44be39151517470","set":{"accepted":1,"finished_at_utc":1795574107763000,"products_added":1,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(14,'{"bulk":[],"rows":[{"id":"01a2108e8e7d74ab8d0f69c6ba1e2c58","set":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795574107772000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(15,'{"bulk":[{"count":1,"entity":"client","form":2,"hash":"9f268dcaf4ac62e6883dbb7202891243fa8b0750c3ce2eaa646e309b0cec4def","ids":"1e8c27f2f94384f8aa01740575b9decb"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(16,'{"bulk":[],"rows":[{"id":"01a2108e8e7d74ab8d0f69c6ba1e2c58","set":{"accepted":1,"clients_added":1,"finished_at_utc":1795574107782000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(17,'{"bulk":[],"rows":[{"id":"01a2108e8eb7761d93cb8e60334d1568","set":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574107826000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(18,'{"bulk":[{"batch":"01a2108e8eb7761d93cb8e60334d1568","count":1,"entity":"category","form":2,"hash":"12157c7ff4cc466432f5619bddc902fe437503b19b8981010227522aefdd5ca3","ids":"01a2108e99ca706695bb135563d18e61"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(19,'{"bulk":[{"batch":"01a2108e8eb7761d93cb8e60334d1568","count":1,"entity":"product","form":2,"hash":"acacc4db6dd4f547813b3ee2fbf6f89b48a803734550152d4c26c4b85a881fda","ids":"01a2108e99cb73ca90318d54d0828e9a"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(20,'{"bulk":[{"batch":"01a2108e8eb7761d93cb8e60334d1568","count":3,"entity":"sale","form":2,"hash":"07ae2ee4c8e3d3732095c2e06ca223dacd73c146e68660b4fb4f04f0597909b7","ids":"6d9ae027fec6857b8f0a2fb0dc7466486560fe7d833c8ed5bb5c55dd238c74bb3a019b6527618d8fa494055db7217c4f","refunds":[],"timezone":"Europe/London"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(21,'{"bulk":[],"rows":[{"id":"01a2108e8eb7761d93cb8e60334d1568","set":{"accepted":4,"finished_at_utc":1795574110695000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'{"bulk":[],"rows":[{"id":"01a2108e9b07746ba9a21b2e10b32cfe","set":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795574110982000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(23,'{"bulk":[{"count":1,"entity":"stock_count","form":2,"hash":"203b2dd31bfe4392d45373ac5c5852e3d4ad5b814d069aa1e0668dcf492de511","ids":"01a2108e9b1272d98ad183805c32239a"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(24,'{"bulk":[],"rows":[{"id":"01a2108e9b07746ba9a21b2e10b32cfe","set":{"accepted":1,"finished_at_utc":1795574110996000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(25,'{"bulk":[],"rows":[{"id":"01a2108e9b4171e7a9113f063ab2ed7b","set":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795574111040000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(26,'{"bulk":[{"batch":"01a2108e9b4171e7a9113f063ab2ed7b","count":2,"entity":"batch_sale","hash":"c5c7545c0442709752435da89cc049a5d7934434984db7c7c4816a9655e33d5f","ids":"6d9ae027fec6857b8f0a2fb0dc7466486560fe7d833c8ed5bb5c55dd238c74bb"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(27,'{"bulk":[{"batch":"01a2108e9b4171e7a9113f063ab2ed7b","count":1,"entity":"sale","form":2,"hash":"c52146bc0ff160a5b15a28a5c7c996eec087ebc0cc4f57e15f8a01161256a5a7","ids":"4cf151ebbcd38cdca0568bfd62149e4f","refunds":[],"timezone":"Europe/London"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(28,'{"bulk":[],"rows":[{"id":"01a2108e9b4171e7a9113f063ab2ed7b","set":{"accepted":1,"already_there":3,"finished_at_utc":1795574113681000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'{"bulk":[],"rows":[{"id":"01a2108e9b4171e7a9113f063ab2ed7b","set":{"state":"undoing"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(30,'{"bulk":[],"rows":[{"id":"01a2108e9b4171e7a9113f063ab2ed7b","set":{"state":"undone","undone_at_utc":1795574113896000},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(31,'{"bulk":[],"rows":[{"id":"01a37071c0407dd48f1e1251d3a48833","set":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a2108e8dfa770db8132a3f7508e5da","till_id":"01a2108e8c987b989f2f311014c9180c"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(32,'{"bulk":[{"count":7,"entity":"sale","hash":"fc49915499664e885688ad869b513bd3b4e2b2f5e08e678c42ee6dd17548221a","ids":"01a37071c0437e2fbfac46ac0b01950a","receipt":"1-1-000001","total_minor":900}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(33,'{"bulk":[{"count":4,"entity":"sale","hash":"ddf926adfa28541a4d5e0726948b33ded4392290b3015a22fa368778d3da2ee7","ids":"01a37071c04678f9b0a87a5773a44e71","receipt":"1-1-000002","total_minor":-200}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(34,'{"bulk":[],"rows":[{"id":"01a37071c0487bea9853847157e5045a","set":{"amount_minor":-1000,"moved_at_utc":1801477800008000,"reason":"Window cleaner","session_id":"01a37071c0407dd48f1e1251d3a48833","staff_id":"01a2108e8dfa770db8132a3f7508e5da"},"table":"cash_movement"}]}',NULL);
INSERT INTO "outbox" VALUES(35,'{"bulk":[],"rows":[{"id":"01a37071c04d781f8b0ba16e54cc559d","set":{"closed_at_utc":1801477800012000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200}}","last_receipt":2,"session_id":"01a37071c0407dd48f1e1251d3a48833","staff_id":"01a2108e8dfa770db8132a3f7508e5da"},"table":"till_session_close"}]}',NULL);
INSERT INTO "outbox" VALUES(36,'{"bulk":[],"rows":[{"id":"01a37071c05175cdbdbb2b959b277e10","set":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800016000,"staff_id":"01a2108e8dfa770db8132a3f7508e5da","till_id":"01a2108e8c987b989f2f311014c9180c"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(37,'{"bulk":[{"count":4,"entity":"sale","hash":"860c2b63b20722273d0dafb8c2564a07f20765731337be27ac58782ef17d9846","ids":"01a37071c05370f09ab9a822f29665b3","receipt":"1-1-000003","total_minor":600}],"rows":[]}',NULL);
CREATE TABLE person_key (
    client_key INTEGER NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (client_key),
    CONSTRAINT fk_person_key_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "person_key" VALUES(1,X'C4A3B561C7FD2A181C494BF01AB50B6FE6D236AD5512973BD556AEFAF07CFFA9');
INSERT INTO "person_key" VALUES(2,X'439922D37ADB0C81F67B195B577D7BC1048485C82A7901116F122D556C0BA7DC');
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
INSERT INTO "product" VALUES(1,X'01A2108E8E1C7E64B545C6093B20E445','TEA','Green tea',1,1,1,2000000,NULL,NULL,NULL,1,1,NULL,4,NULL,'{"*":"01a2108e8e110000-01a2108e8cad7b4ab514194076ba7d27","name":"01a2108e8e280000-01a2108e8cad7b4ab514194076ba7d27","price_micro":"01a2108e8e280000-01a2108e8cad7b4ab514194076ba7d27"}',0,NULL);
INSERT INTO "product" VALUES(2,X'9592CF328A5588819E420DE6FCEF84F5','LAMP','Lantern',2,1,1,3390000,1000000,NULL,NULL,1,1,2,12,NULL,'{"*":"01a2108e8e6c0000-01a2108e8cad7b4ab514194076ba7d27"}',0,NULL);
INSERT INTO "product" VALUES(3,X'01A2108E99CB73CA90318D54D0828E9A','HEART','Heart holder',3,NULL,NULL,2550000,NULL,NULL,NULL,1,1,4,19,NULL,'{"*":"01a2108e99d00000-01a2108e8cad7b4ab514194076ba7d27"}',0,NULL);
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
INSERT INTO "product_barcode" VALUES(1,X'01A2108E8E20760993893609772C9DCA',1,'73513537',3,NULL,'{"*":"01a2108e8e110000-01a2108e8cad7b4ab514194076ba7d27"}',0);
INSERT INTO "product_barcode" VALUES(2,X'01A2108E8E6F7D3EBB08D886737D236B',2,'4006381333931',12,NULL,'{"*":"01a2108e8e6c0000-01a2108e8cad7b4ab514194076ba7d27"}',0);
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
INSERT INTO "product_price" VALUES(1,X'01A2108E8E22759C9C05588A0F092FFC',1,1795574107665000,1500000,1,'GBP',3);
INSERT INTO "product_price" VALUES(2,X'01A2108E8E2F7659A5ABD8B193DF6EFA',1,1795574107688000,2000000,1,'GBP',4);
INSERT INTO "product_price" VALUES(3,X'01A2108E8E7078CF8E11893243D301E3',2,1795574107756000,3390000,1,'GBP',12);
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
INSERT INTO "sale" VALUES(1,X'6D9AE027FEC6857B8F0A2FB0DC746648',20,1,NULL,NULL,2,NULL,0,1767605400000000,0,'Europe/London',20458,'A1',2,1839,0,7000,0,30,57,282,100,1,1,X'8C6CA8B1931CC4AFD7DDA9FFD3C5FC7E88044693CE85FBDEA64A3CC7A508B18F',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(2,X'6560FE7D833C8ED5BB5C55DD238C74BB',20,1,NULL,NULL,2,NULL,1,1767787200000000,0,'Europe/London',20460,'CA1',1,0,255,0,1000,0,0,0,0,0,1,X'D0F31DF41D3F034379243AE7C4CF85F11AFEF593408C7A19B14D16FB1C384B2A',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(3,X'3A019B6527618D8FA494055DB7217C4F',20,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A2',1,931,0,4000,0,0,155,776,400,0,1,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(4,X'4CF151EBBCD38CDCA0568BFD62149E4F',27,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A3',1,931,0,4000,0,0,155,776,400,0,0,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL,0);
INSERT INTO "sale" VALUES(5,X'01A37071C0437E2FBFAC46AC0B01950A',32,1,1,1,2,NULL,0,1801477800004251,0,'Europe/London',20850,NULL,2,900,0,4000,0,39,150,250,100,0,1,X'BB27EB6131CF6F981C6344B0297EDC68B82C441D82C6CC7A539AABBCA8B17C99',1,1,0,NULL,'A gift',X'592E6DBA93A03D760BD75F0A2DDDB7670A1A6C6821CE4F2F2C056F23916DECB4',0);
INSERT INTO "sale" VALUES(6,X'01A37071C04678F9B0A87A5773A44E71',33,1,1,1,2,5,1,1801477800007137,0,'Europe/London',20850,NULL,1,0,200,0,1000,0,-33,0,0,0,1,X'C9675F0E1DA501D0E426FA879BDA37DEE4DDAFDBE6F4942CF640DE3FB95571E4',1,2,0,NULL,NULL,X'9406412D8D58B541094DB5689B02FA3F77822E12A534A2CC66CC64719342B109',0);
INSERT INTO "sale" VALUES(7,X'01A37071C05370F09AB9A822F29665B3',37,1,1,1,NULL,NULL,0,1801477800021220,0,'Europe/London',20850,NULL,1,600,0,3000,0,0,100,0,0,0,1,X'5134F18B1AD124B439EE97494F85117C486B592A7613E387B3B0A9F1C6B8D950',1,3,0,NULL,NULL,X'94340A81599F2B5D5443ADA3F563C5DD3CF08805989B55D985B8B3DE1B86CBDB',0);
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
INSERT INTO "setting" VALUES(1,X'01A2108E8E3D7220B3974910301E0F1F','period','"year"',7,1,'{"*":"01a2108e8e3d0000-01a2108e8cad7b4ab514194076ba7d27"}',0);
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
INSERT INTO "staff" VALUES(1,X'01A2108E8DFA770DB8132A3F7508E5DA','Owner','owner',1,2,NULL,'{"*":"01a2108e8dfa0000-01a2108e8cad7b4ab514194076ba7d27"}',0,NULL,'','');
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
INSERT INTO "stock_count" VALUES(1,X'01A2108E9B1272D98AD183805C32239A',1,2,1795574110989000,12000,5,23,0,NULL,NULL);
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
INSERT INTO "stock_movement" VALUES(37,1,1,1,'sale',1801477800020000,-3000);
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
INSERT INTO "store" VALUES(1,X'01A2108E8C96785AA66B93014B092F6E','Corner shop','GBP','Europe/London',240,'{}','line',1,'');
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
INSERT INTO "supplier" VALUES(1,X'01A2108E8E18734CB356B8D91F1DD95A','Twin','a@b.org',NULL,NULL,NULL,9,NULL,'{"*":"01a2108e8e110000-01a2108e8cad7b4ab514194076ba7d27","email":"01a2108e8e510000-01a2108e8cad7b4ab514194076ba7d27"}',0);
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
INSERT INTO "tax_rate" VALUES(1,X'01A2108E8E1A7968AF576B097A28B71F','20%',200000,1,3,NULL,'{"*":"01a2108e8e110000-01a2108e8cad7b4ab514194076ba7d27"}',0);
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
INSERT INTO "till" VALUES(1,X'01A2108E8C987B989F2F311014C9180C',1,1,'Till 1');
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
INSERT INTO "till_session" VALUES(1,X'01A37071C0407DD48F1E1251D3A48833',31,1,1,1,1,1,1801477800000000,20850,10000,1);
INSERT INTO "till_session" VALUES(2,X'01A37071C05175CDBDBB2B959B277E10',36,1,1,1,1,2,1801477800016000,20850,0,3);
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
INSERT INTO "till_session_close" VALUES(1,X'01A37071C04D781F8B0BA16E54CC559D',35,1,1,1,1801477800012000,2,9200,9300,'{"counted_minor":9300,"difference_minor":100,"discount_minor":39,"expected_minor":9200,"first_receipt":1,"float_minor":10000,"last_receipt":2,"number":1,"opened_at_utc":1801477800000000,"paid_in_minor":0,"paid_out_minor":1000,"pieces":{"100":3,"1000":9},"refund_count":1,"refunded_minor":200,"rounding_minor":0,"sale_count":1,"sold_minor":900,"tax_minor":117,"taxes":[{"amount_minor":700,"tax_inclusive":1,"tax_minor":117,"tax_ppm":200000}],"tenders":{"card":500,"cash":200}}');
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
INSERT INTO "txn" VALUES(1,X'01A2108E8DF47533B55673901CFE6CD3',1,1,1,'create_store',117674744718032896,X'CB9BEE0C9B44AFE62C2855216ACE6468703D6E23637BECD241B15EDB73D4FBF1',3);
INSERT INTO "txn" VALUES(2,X'01A2108E8DFA7F6CBB06456C1D512538',1,2,NULL,'create_staff',117674744718426112,X'089A4F1C45BEDFD4EDB6A6982333227C122A36E9F3EDCE9F11FAA45383F623AA',1);
INSERT INTO "txn" VALUES(3,X'01A2108E8E117DDE8FF2FA1C58133FEB',1,3,NULL,'create_product',117674744719933440,X'16A70131ECD2C67C231ED47A91ED7C762BF888559245671B9D4E36D19ED4D600',6);
INSERT INTO "txn" VALUES(4,X'01A2108E8E28787BAC6F3321C3238561',1,4,NULL,'edit_product',117674744721440768,X'A2B2C027C6D5C380FF74F5F49A1D75AF3265B49E2A3A54B38472F0654EFDE3FA',2);
INSERT INTO "txn" VALUES(5,X'01A2108E8E317B77B6CA3F242A52F30D',1,5,NULL,'create_client',117674744722030592,X'15A57BD35A2CCDF3D904F69D49C9D80D4FF053D1B67FD633B8B7D493375AD85A',1);
INSERT INTO "txn" VALUES(6,X'01A2108E8E387747BC1953F0A5BAA0DC',1,6,NULL,'edit_client',117674744722489344,X'63AA4F00BEC428FEB416CA6DDA3AABAD3A4C2C059BE4BF2FC39FB05FD3A2166F',1);
INSERT INTO "txn" VALUES(7,X'01A2108E8E3D78AFB5E348BB6561DFEA',1,7,1,'change_setting',117674744722817024,X'62F29C3DB3B5DF2A071A8F7917436A548AABD64EBD8020A09E2C8DFA52C2945B',1);
INSERT INTO "txn" VALUES(8,X'01A2108E8E487836A2072285B6E5BF91',1,8,1,'begin_import',117674744723537920,X'0E6792E3648268D0017ADC7D4AB1CE8D72D5C6BEF8D8C0C02136C6D87EBAF849',1);
INSERT INTO "txn" VALUES(9,X'01A2108E8E517231813624CBC093B4F4',1,9,NULL,'import_suppliers',117674744724127744,X'5C560D9505683D81885E878A5BEAC2D4122367E4FB8C6B39EB3E61AB81C89358',1);
INSERT INTO "txn" VALUES(10,X'01A2108E8E5C7972A3F6C988084698E6',1,10,1,'import_done',117674744724848640,X'5300A96AD07110B57C125E26A087D30B07232CE93806E93A7450EDF14C98627B',1);
INSERT INTO "txn" VALUES(11,X'01A2108E8E677C9C9CB033B3F0F62FF9',1,11,1,'begin_import',117674744725569536,X'44A822B284DBA9777C3E6937E3C41F120AFFD3C791E63AF57392DD96D3BEB263',1);
INSERT INTO "txn" VALUES(12,X'01A2108E8E6C73C5AAA5E6FF218F7902',1,12,NULL,'import_products',117674744725897216,X'7F0CDA5877A828EE047DFBFD07404AB9D0C0DAF070763FD0A5FA75F0AC065468',4);
INSERT INTO "txn" VALUES(13,X'01A2108E8E7375ABB5DC83B9239226FF',1,13,1,'import_done',117674744726355968,X'4C6A17801402B3A8DB259E3981E98638E037A561739FBCA1C6C45233A9567B32',1);
INSERT INTO "txn" VALUES(14,X'01A2108E8E7C7184AAD208B245DD6FBD',1,14,1,'begin_import',117674744726945792,X'EFA6924CC3286894E611D8F66F8F4F5CD28917CAC4CDE78EC2F1D623A2FD9317',1);
INSERT INTO "txn" VALUES(15,X'01A2108E8E8078EA8917C6F786B15694',1,15,NULL,'import_clients',117674744727207936,X'236328A971A0A23854850AA5BAB72D604638E7609A5C0FDE57F837451C183157',1);
INSERT INTO "txn" VALUES(16,X'01A2108E8E8674B2A644633036E38686',1,16,1,'import_done',117674744727601152,X'59FE997CA62F6FB9C37EDABE8AC8C422B51053DB27C5E161A4E4F07EC5D14677',1);
INSERT INTO "txn" VALUES(17,X'01A2108E8EB27D289D4B02916B1EDCA2',1,17,1,'begin_import',117674744730484736,X'246E594B641539E0BC30E5334E9C9E642941AD87244CF942CB8685AEC7B49292',1);
INSERT INTO "txn" VALUES(18,X'01A2108E99CD7A9E85515ABA67F99EEC',1,18,NULL,'import_category',117674744916803584,X'1378E9F75D5EDF815C24F80A72EFA910B26529E82DD2CBC5F32DC59F1E18A905',1);
INSERT INTO "txn" VALUES(19,X'01A2108E99D07E4F8E462741C837F7FB',1,19,NULL,'import_product',117674744917000192,X'DB2B00C2A45481407A4FBF617B5AB1341236DE75F1528B654866AC44F5A70C63',1);
INSERT INTO "txn" VALUES(20,X'01A2108E99DB758B85467CAE6BEC32A0',1,20,1,'import_sales',117674744917721088,X'BFF9DDA58D97B6A24019AEC2C3A27115A8C88B72AED5DAA6DA55F1BAE2F4F44C',3);
INSERT INTO "txn" VALUES(21,X'01A2108E99E7711C9D40DA5736BACBF6',1,21,1,'import_done',117674744918507520,X'8028AEC20297272A9F475CA4D3BF8A27BD6768385888F348FE3154ABF44A9D51',1);
INSERT INTO "txn" VALUES(22,X'01A2108E9B067A3FA900D7656F1EB805',1,22,1,'begin_import',117674744937316352,X'501B262FE35C26338E3CD702C3D51953DA50572746BED1514B4BC8FCC35B55FC',1);
INSERT INTO "txn" VALUES(23,X'01A2108E9B0D7AE380A3983A622630F2',1,23,1,'import_stock',117674744937775104,X'DF72513106CB86B794362AB957BCCA627A3E661F2D4C2F9F9FDEBD89FACC1AC6',1);
INSERT INTO "txn" VALUES(24,X'01A2108E9B147C1F81DF237713A9BEDF',1,24,1,'import_done',117674744938233856,X'8A4D802FEED7BBF8FB85367345240B37C95DC269FBF309E1B8DD76FACE9D3D80',1);
INSERT INTO "txn" VALUES(25,X'01A2108E9B407E3B9F6243F5DF620723',1,25,1,'begin_import',117674744941117440,X'13C222C2079AD6A9D84345A78CF21806BBFFB7BA02D03BB616C657BE4790C735',1);
INSERT INTO "txn" VALUES(26,X'01A2108EA589728BBC5C9E68FD39C69C',1,26,1,'import_known_sales',117674745113673728,X'D9D6D2B2C36AE7F60F3189AA41B01F1EFA37CDCEE50BAE041D06F05342EF1C55',2);
INSERT INTO "txn" VALUES(27,X'01A2108EA58A7132B882BD5CBF1C126B',1,27,1,'import_sales',117674745113739264,X'9F75CD2C80A0208C26F63DAFAF5111B5569FCFEAE2C4D137D9C40F02C91F12D5',1);
INSERT INTO "txn" VALUES(28,X'01A2108EA5917DACB7CC7AD621F9CC60',1,28,1,'import_done',117674745114198016,X'4F1E2D7F283923496F5427B7668C76BC75E039CF7FB42804A2A4204F1149AF08',1);
INSERT INTO "txn" VALUES(29,X'01A2108EA65E7CEF9FC434D328C3F56D',1,29,1,'import_undoing',117674745127632896,X'DF4B34D5741405A73BD290968DCB4E331C99DE7A88EDA4CC3DB50834C8E4D6C3',1);
INSERT INTO "txn" VALUES(30,X'01A2108EA6687456B4A366DFE325E7C1',1,30,1,'import_undone',117674745128288256,X'2B10573BCC21544DF1F6EBDF9D831E755F89EB9253EC753E09D38B7E85A5D8F0',1);
INSERT INTO "txn" VALUES(31,X'01A37071C0407F9CA3CDC5E73B06CD89',1,31,1,'open_till_session',118061649100800000,X'504BCC37B20AA6D5D326507282E00CA4E281099ADD13F5AF23127DD6715CA5FA',1);
INSERT INTO "txn" VALUES(32,X'01A37071C0437883BA9A1E5E3CEDD78E',1,32,1,'complete_sale',118061649100996608,X'5A47E07AE2B5ACD6CC973F0E2BE8BD64E3174B357ADBAEB25AC00E07D7E6EA30',7);
INSERT INTO "txn" VALUES(33,X'01A37071C0467E8386BCD27AE47E7214',1,33,1,'refund_sale',118061649101193216,X'BA708813A7CE9CD64E026AACF81F57A6990620C45656A6703EB522B044B40F47',4);
INSERT INTO "txn" VALUES(34,X'01A37071C0487983B67DED0C4F86DF0D',1,34,1,'move_cash',118061649101324288,X'C3BE0083FBEB45FFB2F7F6E6D6F28D677C65A983B1C398AF8B1BD1444B977FDA',1);
INSERT INTO "txn" VALUES(35,X'01A37071C04C7A31850F32DD7CF69677',1,35,1,'close_till_session',118061649101586432,X'1FFEE8EA1960118ED1CE2974646269CB2B5725A630F160C399ACA537BF8BB952',1);
INSERT INTO "txn" VALUES(36,X'01A37071C05077E6909BA762EB086EC7',1,36,1,'open_till_session',118061649101848576,X'711AC3837C98C38802F01AFCD8AA32C9BB95FD1DAADB2D80D03444C2311A33AE',1);
INSERT INTO "txn" VALUES(37,X'01A37071C0547AABA1FD11AC9DDB57EE',1,37,1,'complete_sale',118061649102110720,X'3333C76417BEF04FC4B514FFC6F92D7E4699B6C25CF964789D5933551E352D09',4);
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
