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
INSERT INTO "audit" VALUES(1,1,1,1795566896735000,NULL,'cli','create_store','staff',X'01A21020865F74DA8ED030F2CC94F240','{"bulk":[],"changes":[{"after":{"name":"Owner","role":"owner"},"before":null,"id":"01a21020865f74da8ed030f2cc94f240","table":"staff"}],"content":"2391e31f1e702b6e1b9b2069655686b3ce519f10f0c62455f2da36caf5a52777"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'408545CCC486BB8BB60FF1A7F930A4CE89AF97051F33B7B8B7BDCFA9717828D4');
INSERT INTO "audit" VALUES(2,1,2,1795566896751000,1,'cli','create_product','product',X'01A2102086767FD48A6FBF15862C12D2','{"bulk":[],"changes":[{"after":{"name":"Drinks"},"before":null,"id":"01a21020867276b583bf9fb8eed5c57e","table":"category"},{"after":{"name":"Twin"},"before":null,"id":"01a21020867472f680550c8b34b2ae42","table":"supplier"},{"after":{"inclusive":1,"name":"20%","rate_ppm":200000},"before":null,"id":"01a21020867578bfa5948646cc4c0d50","table":"tax_rate"},{"after":{"active":1,"category_id":"01a21020867276b583bf9fb8eed5c57e","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a21020867472f680550c8b34b2ae42","tax_rate_id":"01a21020867578bfa5948646cc4c0d50"},"before":null,"id":"01a2102086767fd48a6fbf15862c12d2","table":"product"},{"after":{"barcode":"73513537","product_id":"01a2102086767fd48a6fbf15862c12d2"},"before":null,"id":"01a2102086787cec91f0a50e1577efcb","table":"product_barcode"},{"after":{"currency":"GBP","price_micro":1500000,"product_id":"01a2102086767fd48a6fbf15862c12d2","tax_rate_id":"01a21020867578bfa5948646cc4c0d50","valid_from_utc":1795566896751000},"before":null,"id":"01a21020867b7cf8913d799d87635a74","table":"product_price"}],"content":"cecb3018f22ee6cb0ba72041dbd0e842b7e60e620b097aad10cd4e4f51db8aab"}',X'408545CCC486BB8BB60FF1A7F930A4CE89AF97051F33B7B8B7BDCFA9717828D4',X'D95BDA23D2FAD38F9E6596709B7071A3ABCF695C684C51280E7CD575D9929709');
INSERT INTO "audit" VALUES(3,1,3,1795566896766000,1,'cli','edit_product','product',X'01A2102086767FD48A6FBF15862C12D2','{"bulk":[],"changes":[{"after":{"name":"Green tea","price_micro":2000000},"before":{"name":"Tea","price_micro":1500000},"id":"01a2102086767fd48a6fbf15862c12d2","table":"product"},{"after":{"currency":"GBP","price_micro":2000000,"product_id":"01a2102086767fd48a6fbf15862c12d2","tax_rate_id":"01a21020867578bfa5948646cc4c0d50","valid_from_utc":1795566896766000},"before":null,"id":"01a21020868276328090bdc2dbbfb3b6","table":"product_price"}],"content":"f0c716f19c59795460d92c19c494f7cc109288955d39efd02e263ceeabda7d3f"}',X'D95BDA23D2FAD38F9E6596709B7071A3ABCF695C684C51280E7CD575D9929709',X'9A0543F70291E55A8942FD2D164B0C47EADFDFD8174667B406C1815843FCFB62');
INSERT INTO "audit" VALUES(4,1,4,1795566896772000,1,'cli','create_client','client',X'01A2102086857180A7A06CE6702BF84E','{"bulk":[],"changes":[{"after":{"active":1,"code":"hmac:3c1137935b3505b88cddaf3c559d342c36dd84ed2ef7331a27665244bd391cfd","consent_email":0,"consent_sms":0,"email":"hmac:8c96b5d766bf729209734954aa7544dbce6a1cb5e1d63eb8e3493d01ac2da61f","name":"hmac:a76566caab33268b112ff76cb391dee7a34c31472fc6e1a87816784c458fab4b","notes":null,"phone":null},"before":null,"id":"01a2102086857180a7a06ce6702bf84e","table":"client"}],"content":"a170080dbe41fffc45e1cb9b98454737bd9b359ce1335b9e040012f88d27c133"}',X'9A0543F70291E55A8942FD2D164B0C47EADFDFD8174667B406C1815843FCFB62',X'94D5B486B224B25CF5BE15C93CA728B8A23D46919E1B8DA0F659CCE30DE09962');
INSERT INTO "audit" VALUES(5,1,5,1795566896776000,1,'cli','edit_client','client',X'01A2102086857180A7A06CE6702BF84E','{"bulk":[],"changes":[{"after":{"name":"hmac:9c5e13f3cb2654bf9a676467db1e6f9fc0caa2c0e9819493d389de06632353b8"},"before":{"name":"hmac:a76566caab33268b112ff76cb391dee7a34c31472fc6e1a87816784c458fab4b"},"id":"01a2102086857180a7a06ce6702bf84e","table":"client"}],"content":"e855e3aa852d153fb2120176f167067070afedfebaa662523429559c94a4eb53"}',X'94D5B486B224B25CF5BE15C93CA728B8A23D46919E1B8DA0F659CCE30DE09962',X'0B2093CE8EA1D13B4AEB6D57BC7F6EB45FE9EFE0803C1D90B2F5870E7C115104');
INSERT INTO "audit" VALUES(6,1,6,1795566896780000,1,'cli','change_setting','setting',X'01A21020868C7A99AF62EE57A7949F81','{"bulk":[],"changes":[{"after":{"name":"period","value":"\"year\""},"before":null,"id":"01a21020868c7a99af62ee57a7949f81","table":"setting"}],"content":"83403c4556be60a6810030dad987ab4598e29af2ae02e5e7256065401c5e464e"}',X'0B2093CE8EA1D13B4AEB6D57BC7F6EB45FE9EFE0803C1D90B2F5870E7C115104',X'3433C8D2C72483D8A55A7FC294B681865B3877076C8ACD224C66395585DB594A');
INSERT INTO "audit" VALUES(7,1,7,1795566896786000,1,'cli','begin_import','import_batch',X'01A2102086937912907E384284477C5C','{"bulk":[],"changes":[{"after":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795566896786000,"state":"running"},"before":null,"id":"01a2102086937912907e384284477c5c","table":"import_batch"}],"content":"af574be710f0ab2268d073972e63ed376eabb33bf2c4f5c5ea321564b1f81074"}',X'3433C8D2C72483D8A55A7FC294B681865B3877076C8ACD224C66395585DB594A',X'9894C540792BC2DC8A5926C4756C9E0921CB7A343417B2058EB33E99A076381A');
INSERT INTO "audit" VALUES(8,1,8,1795566896792000,1,'cli','import_suppliers','import_batch',X'01A2102086937912907E384284477C5C','{"bulk":[],"changes":[{"after":{"email":"a@b.org"},"before":{"email":null},"id":"01a21020867472f680550c8b34b2ae42","table":"supplier"}],"content":"3e04722fffc4db7e30a242ffa9a6fba84eac377ab7b8a331a47a91d6b4b71d63"}',X'9894C540792BC2DC8A5926C4756C9E0921CB7A343417B2058EB33E99A076381A',X'B7EE247BB55C06941003C68ABB14CE8F6CAE4D78BD7665AFA700FCA0FA42A00D');
INSERT INTO "audit" VALUES(9,1,9,1795566896796000,1,'cli','import_done','import_batch',X'01A2102086937912907E384284477C5C','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795566896796000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a2102086937912907e384284477c5c","table":"import_batch"}],"content":"c9df40fa6bf20a769ff0f5ed51eac877085552f2a9e243f695f7a32a35090a41"}',X'B7EE247BB55C06941003C68ABB14CE8F6CAE4D78BD7665AFA700FCA0FA42A00D',X'DD1758D82F9D1A21FBAB3880AF324FD5FE3C3AF2950048DC9B000A3D17E93015');
INSERT INTO "audit" VALUES(10,1,10,1795566896803000,1,'cli','begin_import','import_batch',X'01A2102086A47774AF23CD737EDC912C','{"bulk":[],"changes":[{"after":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795566896803000,"state":"running"},"before":null,"id":"01a2102086a47774af23cd737edc912c","table":"import_batch"}],"content":"c410fc7eb9ff2bcfeee7587f64960d50b6da9cba9ccb77ad292044b0c6dd4adf"}',X'DD1758D82F9D1A21FBAB3880AF324FD5FE3C3AF2950048DC9B000A3D17E93015',X'5234A6199CA500AABED61FCE721FCD09FAB2B5A3D868F016C3E1B9475A936A4B');
INSERT INTO "audit" VALUES(11,1,11,1795566896806000,1,'cli','import_products','import_batch',X'01A2102086A47774AF23CD737EDC912C','{"bulk":[{"count":1,"entity":"category","hash":"9aeb7666637cf5545afd73b729d0dc9318a7d974ace1a3e883f70046b51501a2","ids":"19928287e29c84238db48d44d9c876fa"},{"count":1,"entity":"product","hash":"1a8a126dffa68ed05f4572f9e9cbe76d87df2dfe23274edfbf148b66f89f6889","ids":"997e204d7fab833faa3386b7f102a1ab"},{"count":1,"entity":"product_barcode","hash":"ab0fe7376162bff25ebef1a2324390fcc699f66a6f12e0319d12d8275a4336a8","ids":"01a2102086a87306aec4dfc3ca0c8277"},{"count":1,"entity":"product_price","hash":"e48f7e39e56f4b8b7420faf9fb2aa540d0e90bbb700a1120caa3e7998c7c352b","ids":"01a2102086a97b488eade7cf7ad5f427"}],"changes":[],"content":"e6d8014048b4703aa7482dea04b36c3e6d37a11fef99a69db012915d64df1963"}',X'5234A6199CA500AABED61FCE721FCD09FAB2B5A3D868F016C3E1B9475A936A4B',X'98FE79D956374A6BAC6C1AA03632BE2010FDDDEA1D27C2BC45CB33200657FB51');
INSERT INTO "audit" VALUES(12,1,12,1795566896814000,1,'cli','import_done','import_batch',X'01A2102086A47774AF23CD737EDC912C','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795566896814000,"products_added":1,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"rows_read":0,"state":"running"},"id":"01a2102086a47774af23cd737edc912c","table":"import_batch"}],"content":"f1d6dc147f2167273265d3723a5ab197b6cd60ce381a8d87bbc767ea2401fe16"}',X'98FE79D956374A6BAC6C1AA03632BE2010FDDDEA1D27C2BC45CB33200657FB51',X'389177F03A37A1A0F22DD2E2E7D75F1419A4E9619206CFEF03033FBBC64DF52D');
INSERT INTO "audit" VALUES(13,1,13,1795566896820000,1,'cli','begin_import','import_batch',X'01A2102086B4757A82E529E0C9A8887C','{"bulk":[],"changes":[{"after":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795566896820000,"state":"running"},"before":null,"id":"01a2102086b4757a82e529e0c9a8887c","table":"import_batch"}],"content":"221ab5f79658bb241ec495cd671121c5b49ad12c91845e561251299d5a625035"}',X'389177F03A37A1A0F22DD2E2E7D75F1419A4E9619206CFEF03033FBBC64DF52D',X'23858AF1BE0EF8BCF2CF3442FEF4012B9F9FB47E4BE7CA43F1E34CE695DE1ECD');
INSERT INTO "audit" VALUES(14,1,14,1795566896823000,1,'cli','import_clients','import_batch',X'01A2102086B4757A82E529E0C9A8887C','{"bulk":[{"count":1,"entity":"client","hash":"56cba6ab16a93cc7dfc681b41955875a300ee3a288c2f8b70550b54777d4e8fa","ids":"1ecfcf76edca840791ea690eb690ee91"}],"changes":[],"content":"ebc539b262db8bc4d4ec420720a127224b28437e4d9fc1897a98a587c2ec6139"}',X'23858AF1BE0EF8BCF2CF3442FEF4012B9F9FB47E4BE7CA43F1E34CE695DE1ECD',X'2BD866D4999314B10F7C4D854D6E319D50C974AFA66F483108C4055EDAB1C0B2');
INSERT INTO "audit" VALUES(15,1,15,1795566896827000,1,'cli','import_done','import_batch',X'01A2102086B4757A82E529E0C9A8887C','{"bulk":[],"changes":[{"after":{"accepted":1,"clients_added":1,"finished_at_utc":1795566896827000,"rows_read":1,"state":"done"},"before":{"accepted":0,"clients_added":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a2102086b4757a82e529e0c9a8887c","table":"import_batch"}],"content":"b835a4ae1781cd73d47a83e976029b7f8eb6d850e778670d8ba4a2c8e1f495af"}',X'2BD866D4999314B10F7C4D854D6E319D50C974AFA66F483108C4055EDAB1C0B2',X'47DA2A0141671CCF95CDE1090C123870CD7E34F623E74F411B06FBA1F9D462C6');
INSERT INTO "audit" VALUES(16,1,16,1795566896857000,1,'cli','begin_import','import_batch',X'01A2102086DA7B738652249ACACD7BA8','{"bulk":[],"changes":[{"after":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795566896857000,"state":"running"},"before":null,"id":"01a2102086da7b738652249acacd7ba8","table":"import_batch"}],"content":"8758433a6ff963cd87a639d1d051722fd75ac9a14dab7e6554fb19bb5ea7d145"}',X'47DA2A0141671CCF95CDE1090C123870CD7E34F623E74F411B06FBA1F9D462C6',X'EDAC7068B1F82EB23E372EE4C4074D4AE5E5BAC66ABAC050ECBB1CB2DCB4E8C2');
INSERT INTO "audit" VALUES(17,1,17,1795566898769000,1,'cli','import_category',NULL,NULL,'{"bulk":[{"batch":"01a2102086da7b738652249acacd7ba8","count":1,"entity":"category","hash":"b28a07d3f532ec0f5d226ab139c70ded913ef9a0cfb19b7d312b43201f18e712","ids":"01a210208e4e7e39b1f7629c8ce07dc7"}],"changes":[],"content":"a370ecec6bc50fa5ccc9fbd88dbb8784c59b3624d99d92dd51fe3f8d84b95200"}',X'EDAC7068B1F82EB23E372EE4C4074D4AE5E5BAC66ABAC050ECBB1CB2DCB4E8C2',X'99E4B9D5C12F209AA2CD255E28895DBCA2FCCCAFF2B7720FF7DC5C752B3DA6DC');
INSERT INTO "audit" VALUES(18,1,18,1795566898775000,1,'cli','import_product',NULL,NULL,'{"bulk":[{"batch":"01a2102086da7b738652249acacd7ba8","count":1,"entity":"product","hash":"3afafb7707fe74523b4e5998e8734be4b4828a897a6dc41ba9e709c88c74c8f3","ids":"01a210208e4e70718023c2c900d9790e"}],"changes":[],"content":"794812a856fb809a22a7535489dea7e17bfabbcd34631d2d2ef85239570593b2"}',X'99E4B9D5C12F209AA2CD255E28895DBCA2FCCCAFF2B7720FF7DC5C752B3DA6DC',X'0EDFC3B72BF59323E9D9ABC435A39B9B586B39B4B37A37248CEEB7B9409B7BBF');
INSERT INTO "audit" VALUES(19,1,19,1795566898780000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a2102086da7b738652249acacd7ba8","count":3,"entity":"sale","hash":"5979f93f994ab59b97c0c8b3dc4a8ef741547cace1aca10aab3cea9f469b6820","ids":"5ae0be865b9b8723a7c61391f05c866ba5ae4fa6426f80389a557eca15a6891e4a7f9692713d8332961915a932a7e0f3"}],"changes":[],"content":"0868ff96c49966d10709fd71b5514470fd104b6bc53f59189a66488be0084ee7"}',X'0EDFC3B72BF59323E9D9ABC435A39B9B586B39B4B37A37248CEEB7B9409B7BBF',X'9A3FFD0B1E4CD0016BF3E3492BC51971235C1C94BD212A567C9BF6C7C10E03C4');
INSERT INTO "audit" VALUES(20,1,20,1795566898791000,1,'cli','import_done','import_batch',X'01A2102086DA7B738652249ACACD7BA8','{"bulk":[],"changes":[{"after":{"accepted":4,"finished_at_utc":1795566898791000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"products_added":0,"refunds_added":0,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a2102086da7b738652249acacd7ba8","table":"import_batch"}],"content":"0a4b3775e6a5348363ebf46066ff08b4684c42dbd1cf242c745337a8bb0d0f90"}',X'9A3FFD0B1E4CD0016BF3E3492BC51971235C1C94BD212A567C9BF6C7C10E03C4',X'19368DF16B3B70CB1579354AFABBD2C5EF9E68399D3C87726E39C014E74A9DF4');
INSERT INTO "audit" VALUES(21,1,21,1795566898980000,1,'cli','begin_import','import_batch',X'01A210208F2579E89468027A51D3587E','{"bulk":[],"changes":[{"after":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795566898980000,"state":"running"},"before":null,"id":"01a210208f2579e89468027a51d3587e","table":"import_batch"}],"content":"0744e9b9e05758def49c23045b09f6aeb85b10297aac496989d962c70bd8bb4d"}',X'19368DF16B3B70CB1579354AFABBD2C5EF9E68399D3C87726E39C014E74A9DF4',X'11E79E8D6D120109F44C2A2CA6C02BDB55BC85F95156B5C5E4DBFB5E0B1D8229');
INSERT INTO "audit" VALUES(22,1,22,1795566898984000,1,'cli','import_stock','import_batch',X'01A210208F2579E89468027A51D3587E','{"bulk":[{"count":1,"entity":"stock_count","hash":"5588f0bd887e5afab4a9e079e16257bb6e090742d07f40ed825775844b133260","ids":"01a210208f2b75139dc5cc42f9230f2a"}],"changes":[],"content":"a5ec03e76f623470e74564405b382c890cf0a47a49eb26ca78cb3db23da0b2b8"}',X'11E79E8D6D120109F44C2A2CA6C02BDB55BC85F95156B5C5E4DBFB5E0B1D8229',X'7C5879870F2ECA519FD8D57B8AB409C7EEF8CE2E7C9BBD9999861331E1BE1F56');
INSERT INTO "audit" VALUES(23,1,23,1795566898989000,1,'cli','import_done','import_batch',X'01A210208F2579E89468027A51D3587E','{"bulk":[],"changes":[{"after":{"accepted":1,"finished_at_utc":1795566898989000,"rows_read":1,"state":"done"},"before":{"accepted":0,"finished_at_utc":null,"rows_read":0,"state":"running"},"id":"01a210208f2579e89468027a51d3587e","table":"import_batch"}],"content":"6811faf54081a5374709d6b4c7e2bbf1c6359f97410771e1bd333447e18d65bb"}',X'7C5879870F2ECA519FD8D57B8AB409C7EEF8CE2E7C9BBD9999861331E1BE1F56',X'3D254084AF3C94D6EBDFC576F15EF41E9D2E2C4C3662E5CFC2F7B66786ABDC75');
INSERT INTO "audit" VALUES(24,1,24,1795566899016000,1,'cli','begin_import','import_batch',X'01A210208F497680AFC1169435E6D603','{"bulk":[],"changes":[{"after":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795566899016000,"state":"running"},"before":null,"id":"01a210208f497680afc1169435e6d603","table":"import_batch"}],"content":"78d4be50f78f6defee933338c70787267c5928300fb889fb679a5ee4441668f7"}',X'3D254084AF3C94D6EBDFC576F15EF41E9D2E2C4C3662E5CFC2F7B66786ABDC75',X'E9AD27DFDD6D3D41EE5718430A980C70707A8CC26B3C77EFDF4CE3475918BE68');
INSERT INTO "audit" VALUES(25,1,25,1795566900942000,1,'cli','import_known_sales',NULL,NULL,'{"bulk":[{"batch":"01a210208f497680afc1169435e6d603","count":2,"entity":"batch_sale","hash":"a1bc25fc2bd0f3aa4c9108b14bd28ab6c0be1e89705dd303c3af3d3cf895ae15","ids":"5ae0be865b9b8723a7c61391f05c866ba5ae4fa6426f80389a557eca15a6891e"}],"changes":[],"content":"d22bc6a860e6fbdb13a4fc49be62d299ff276facdc28fde3dee1cdd94cf88f15"}',X'E9AD27DFDD6D3D41EE5718430A980C70707A8CC26B3C77EFDF4CE3475918BE68',X'EF38E62B2F4E66FF8392D24EDE61F3ECD788EAF09F2F803BB0B1AB9EE317E0EB');
INSERT INTO "audit" VALUES(26,1,26,1795566900943000,1,'cli','import_sales',NULL,NULL,'{"bulk":[{"batch":"01a210208f497680afc1169435e6d603","count":1,"entity":"sale","hash":"2cce75f3dc7c058f7d0ce9d847114f29ddeb984748ef8439c0ae833d5c1a3171","ids":"b3caf30751638cd19dfa9a9e84a19dba"}],"changes":[],"content":"58d451a3f3d7d6281d27e61a13caee08fbdf0b608435e5e8880729903351bc34"}',X'EF38E62B2F4E66FF8392D24EDE61F3ECD788EAF09F2F803BB0B1AB9EE317E0EB',X'9E3700A0ECC8B94A0A93B2483C269BFF75ABD42B1052A1E4488CEAA93526F47B');
INSERT INTO "audit" VALUES(27,1,27,1795566900948000,1,'cli','import_done','import_batch',X'01A210208F497680AFC1169435E6D603','{"bulk":[],"changes":[{"after":{"accepted":1,"already_there":3,"finished_at_utc":1795566900948000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"before":{"accepted":0,"already_there":0,"finished_at_utc":null,"rows_read":0,"sales_added":0,"set_aside":0,"state":"running"},"id":"01a210208f497680afc1169435e6d603","table":"import_batch"}],"content":"28d62c6f1a33191ba1504bda529c3ded6bcd7a31126d851b5ddfc86db15f97e9"}',X'9E3700A0ECC8B94A0A93B2483C269BFF75ABD42B1052A1E4488CEAA93526F47B',X'6C30734D4527BEA7DFD8B33FEB9E067CDCEE8EB7F65B283A2DDC6D3D08517BB2');
INSERT INTO "audit" VALUES(28,1,28,1795566901090000,1,'cli','import_undoing','import_batch',X'01A210208F497680AFC1169435E6D603','{"bulk":[],"changes":[{"after":{"state":"undoing"},"before":{"state":"done"},"id":"01a210208f497680afc1169435e6d603","table":"import_batch"}],"content":"9bab8751f31a16b9cdd26acb6c1959f1292ad45abbca6e4f71c5f74b363c1c25"}',X'6C30734D4527BEA7DFD8B33FEB9E067CDCEE8EB7F65B283A2DDC6D3D08517BB2',X'6546234882A742DF4CA8542681A13D918040FB82EACC4E85301106AEC0678116');
INSERT INTO "audit" VALUES(29,1,29,1795566901097000,1,'cli','import_undone','import_batch',X'01A210208F497680AFC1169435E6D603','{"bulk":[],"changes":[{"after":{"state":"undone","undone_at_utc":1795566901097000},"before":{"state":"undoing","undone_at_utc":null},"id":"01a210208f497680afc1169435e6d603","table":"import_batch"}],"content":"5c9cc74b4135c8912025e020b9b8f94eee8ec6629c84a87b202a3949267905a8"}',X'6546234882A742DF4CA8542681A13D918040FB82EACC4E85301106AEC0678116',X'3B2D870386F9439582D60758ED84D95B8EBCF76E0EAC85FE5F792D55DCBF3582');
INSERT INTO "audit" VALUES(30,1,30,1801477800000000,1,'cli','open_till_session','till_session',X'01A37071C0407C3E8AEB718409F4A1FD','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a21020865f74da8ed030f2cc94f240","till_id":"01a210208528742d9acab684b8fb968f"},"before":null,"id":"01a37071c0407c3e8aeb718409f4a1fd","table":"till_session"}],"content":"492c910b14438a6d43920dabf17ae75674a5bccd0400a2ecaa5475de3de65074"}',X'3B2D870386F9439582D60758ED84D95B8EBCF76E0EAC85FE5F792D55DCBF3582',X'5C3BF00E1B1E92A80ADC477167928F982A8263C42226A7B2C99BC8631A9C76AC');
INSERT INTO "audit" VALUES(31,1,31,1801477800003000,1,'cli','complete_sale','sale',X'01A37071C043708C9E06693B7FD07944','{"bulk":[{"count":7,"entity":"sale","hash":"e0725d77f14185b286bfcfa792360ee97236ea1fb9c19ad324078aab52da7bf5","ids":"01a37071c043708c9e06693b7fd07944","receipt":"1-1-000001","total_minor":900}],"changes":[],"content":"30df3c96db05fe02a5d1e7a705ba7cd3de77d72cf02c4722a77828533950cc11"}',X'5C3BF00E1B1E92A80ADC477167928F982A8263C42226A7B2C99BC8631A9C76AC',X'E3212FEBD213BC37E557E3ED7BB198F935E292D47295FE067F0AF334C1F5E1A3');
INSERT INTO "audit" VALUES(32,1,32,1801477800006000,1,'cli','refund_sale','sale',X'01A37071C0467D87ACDD6396130CE6F6','{"bulk":[{"count":4,"entity":"sale","hash":"050fc589f3e738c8ccbee77ed6455cca77ec247d81b176d6432debb15e9736b9","ids":"01a37071c0467d87acdd6396130ce6f6","receipt":"1-1-000002","total_minor":-200}],"changes":[],"content":"d8f4d528f0dbab9ba0b45e32bea7c294d60ac62c7e7f1cab5cc48e0a31436107"}',X'E3212FEBD213BC37E557E3ED7BB198F935E292D47295FE067F0AF334C1F5E1A3',X'DD6BC5FC94C9ED829F1D5CAE78459A09B817D43186C352AA72F98ABD161EAF27');
INSERT INTO "audit" VALUES(33,1,33,1801477800008000,1,'cli','move_cash','cash_movement',X'01A37071C048730D83FB64EC255D37CA','{"bulk":[],"changes":[{"after":{"amount_minor":-1000,"moved_at_utc":1801477800008000,"reason":"Window cleaner","session_id":"01a37071c0407c3e8aeb718409f4a1fd","staff_id":"01a21020865f74da8ed030f2cc94f240"},"before":null,"id":"01a37071c048730d83fb64ec255d37ca","table":"cash_movement"}],"content":"b7337903a579760f282555d81503f75f6edddb0fcc7c38362732f3a92b8b01e8"}',X'DD6BC5FC94C9ED829F1D5CAE78459A09B817D43186C352AA72F98ABD161EAF27',X'5083E25B16EEAA4A36A09C3C81788A3A96FB979D7A944D5D18CB8073A04FCE09');
INSERT INTO "audit" VALUES(34,1,34,1801477800012000,1,'cli','close_till_session','till_session_close',X'01A37071C04D7FDCAB2DC7D9150D29E1','{"bulk":[],"changes":[{"after":{"closed_at_utc":1801477800012000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200}}","last_receipt":2,"session_id":"01a37071c0407c3e8aeb718409f4a1fd","staff_id":"01a21020865f74da8ed030f2cc94f240"},"before":null,"id":"01a37071c04d7fdcab2dc7d9150d29e1","table":"till_session_close"}],"content":"81d602afdabc7c1af2ab959de0193ec4fdb33f39ba79c21aeb632e4414a1389d"}',X'5083E25B16EEAA4A36A09C3C81788A3A96FB979D7A944D5D18CB8073A04FCE09',X'6FA636E81F3E7D1027C9BE2B012E64EF95173F4BAAF725546BC1B63DC476FFF8');
INSERT INTO "audit" VALUES(35,1,35,1801477800015000,1,'cli','open_till_session','till_session',X'01A37071C04F70D19420C839A02962A4','{"bulk":[],"changes":[{"after":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800015000,"staff_id":"01a21020865f74da8ed030f2cc94f240","till_id":"01a210208528742d9acab684b8fb968f"},"before":null,"id":"01a37071c04f70d19420c839a02962a4","table":"till_session"}],"content":"eeb5e10376db5d3660060806a6eda03c4ab4449ce3395b48dca3f1d552d2e416"}',X'6FA636E81F3E7D1027C9BE2B012E64EF95173F4BAAF725546BC1B63DC476FFF8',X'BF3C89F5E70B3A0F633AA9B5EDE0BC171F75236EB3247C9F0B676D23E13384A2');
INSERT INTO "audit" VALUES(36,1,36,1801477800017000,1,'cli','complete_sale','sale',X'01A37071C05170728DA225FE8E45427C','{"bulk":[{"count":4,"entity":"sale","hash":"2f28cf35ecfc1f9c74154f98183333f8542df07a7a0a2a57a8bcff2d352a2fee","ids":"01a37071c05170728da225fe8e45427c","receipt":"1-1-000003","total_minor":600}],"changes":[],"content":"f31932f5f4ca4f7e47f49e82dc0b9fbb93568b48f960c8ee6de69f9c9d50e273"}',X'BF3C89F5E70B3A0F633AA9B5EDE0BC171F75236EB3247C9F0B676D23E13384A2',X'536C940F46AF54BCFE671698A1C5CEFB73AE756D47BFC11EC8A52A365B33CD41');
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
INSERT INTO "cash_movement" VALUES(1,X'01A37071C048730D83FB64EC255D37CA',33,1,1,1,1801477800008000,-1000,'Window cleaner');
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
INSERT INTO "category" VALUES(1,X'01A21020867276B583BF9FB8EED5C57E','Drinks',2,NULL,'{"*":"01a21020866f0000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "category" VALUES(2,X'19928287E29C84238DB48D44D9C876FA','Light',11,NULL,'{"*":"01a2102086a60000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "category" VALUES(3,X'01A210208E4E7E39B1F7629C8CE07DC7','Gifts',17,NULL,'{"*":"01a210208e510000-01a21020853d70d7a6f0fa80843ea323"}',0);
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
INSERT INTO "client" VALUES(1,X'01A2102086857180A7A06CE6702BF84E','1','Anna','ann@example.org',NULL,NULL,0,0,1,NULL,5,NULL,'{"*":"01a2102086840000-01a21020853d70d7a6f0fa80843ea323","name":"01a2102086880000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "client" VALUES(2,X'1ECFCF76EDCA840791EA690EB690EE91','17850','Bob','bob@example.org',NULL,NULL,0,0,1,3,14,NULL,'{"*":"01a2102086b70000-01a21020853d70d7a6f0fa80843ea323"}',0);
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
INSERT INTO "device" VALUES(1,X'01A21020853D70D7A6F0FA80843EA323',1,1,X'2E660C2A9E1ED976CAE56BCA92286ADEA674EC2C8DE2D9A51C8BB6FBE0373991');
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
INSERT INTO "import_batch" VALUES(1,X'01A2102086937912907E384284477C5C','suppliers','till','suppliers.csv','/files/suppliers.csv',X'BDBECF35BAAB492D15678C420DDC452B3E6C61DAAF76169F0664C8D31A643C61','{"mapping": {"kind": "suppliers", "columns": {"name": ["Supplier"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Supplier", "Email"]}','done',1795566896786000,1795566896796000,NULL,1,1,0,0,0,0,0,0,9,1,'{"*":"01a2102086920000-01a21020853d70d7a6f0fa80843ea323","accepted":"01a21020869c0000-01a21020853d70d7a6f0fa80843ea323","finished_at_utc":"01a21020869c0000-01a21020853d70d7a6f0fa80843ea323","rows_read":"01a21020869c0000-01a21020853d70d7a6f0fa80843ea323","state":"01a21020869c0000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "import_batch" VALUES(2,X'01A2102086A47774AF23CD737EDC912C','products','till','products.csv','/files/products.csv',X'B731F985F13608B2A6547CBB1A77B9F2EBC3C98438D50BFE3B28C46EE9530043','{"mapping": {"kind": "products", "columns": {"code": ["Code"], "name": ["Name"], "price": ["Price"], "cost": ["Cost"], "category": ["Category"], "supplier": ["Supplier"], "barcode": ["Barcode"], "tax_rate": ["VAT"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Name", "Price", "Cost", "Category", "Supplier", "Barcode", "VAT"]}','done',1795566896803000,1795566896814000,NULL,1,1,0,0,0,0,1,0,12,1,'{"*":"01a2102086a30000-01a21020853d70d7a6f0fa80843ea323","accepted":"01a2102086ae0000-01a21020853d70d7a6f0fa80843ea323","finished_at_utc":"01a2102086ae0000-01a21020853d70d7a6f0fa80843ea323","products_added":"01a2102086ae0000-01a21020853d70d7a6f0fa80843ea323","rows_read":"01a2102086ae0000-01a21020853d70d7a6f0fa80843ea323","state":"01a2102086ae0000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "import_batch" VALUES(3,X'01A2102086B4757A82E529E0C9A8887C','clients','till','clients.csv','/files/clients.csv',X'90303FCC76CA774A7CA33D4396E8C7C1BB9D3BF86FB4D1C353D0A33DE55FC620','{"mapping": {"kind": "clients", "columns": {"code": ["Customer number"], "name": ["Name"], "email": ["Email"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Customer number", "Name", "Email"]}','done',1795566896820000,1795566896827000,NULL,1,1,0,0,0,0,0,1,15,1,'{"*":"01a2102086b40000-01a21020853d70d7a6f0fa80843ea323","accepted":"01a2102086bb0000-01a21020853d70d7a6f0fa80843ea323","clients_added":"01a2102086bb0000-01a21020853d70d7a6f0fa80843ea323","finished_at_utc":"01a2102086bb0000-01a21020853d70d7a6f0fa80843ea323","rows_read":"01a2102086bb0000-01a21020853d70d7a6f0fa80843ea323","state":"01a2102086bb0000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "import_batch" VALUES(4,X'01A2102086DA7B738652249ACACD7BA8','sales','till','sales.csv','/files/sales.csv',X'2ECF31052A9BDED805D487360104841BD17A0090134563C4ACA004A0569AB4AC','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','done',1795566896857000,1795566898791000,NULL,5,4,1,0,2,1,1,0,20,1,'{"*":"01a2102086d90000-01a21020853d70d7a6f0fa80843ea323","accepted":"01a210208e670000-01a21020853d70d7a6f0fa80843ea323","finished_at_utc":"01a210208e670000-01a21020853d70d7a6f0fa80843ea323","products_added":"01a210208e670000-01a21020853d70d7a6f0fa80843ea323","refunds_added":"01a210208e670000-01a21020853d70d7a6f0fa80843ea323","rows_read":"01a210208e670000-01a21020853d70d7a6f0fa80843ea323","sales_added":"01a210208e670000-01a21020853d70d7a6f0fa80843ea323","set_aside":"01a210208e670000-01a21020853d70d7a6f0fa80843ea323","state":"01a210208e670000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "import_batch" VALUES(5,X'01A210208F2579E89468027A51D3587E','stock','till','stock.csv','/files/stock.csv',X'242CB4968B2C5E444EDE7389331E2670DDF35618FA11DD12CECEE5F41CEC9EBC','{"mapping": {"kind": "stock", "columns": {"code": ["Code"], "on_hand": ["Quantity"]}, "decimal_mark": ".", "date_order": "dmy", "source": "till", "serials": false}, "header": ["Code", "Quantity"]}','done',1795566898980000,1795566898989000,NULL,1,1,0,0,0,0,0,0,23,1,'{"*":"01a210208f240000-01a21020853d70d7a6f0fa80843ea323","accepted":"01a210208f2d0000-01a21020853d70d7a6f0fa80843ea323","finished_at_utc":"01a210208f2d0000-01a21020853d70d7a6f0fa80843ea323","rows_read":"01a210208f2d0000-01a21020853d70d7a6f0fa80843ea323","state":"01a210208f2d0000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "import_batch" VALUES(6,X'01A210208F497680AFC1169435E6D603','sales','till','sales.csv','/files/sales.csv',X'2D0ED4A80BF00E0B99C06E712E6AD3BE1D984BAF0F20AAF429B1DB4176602D81','{"mapping": {"kind": "sales", "columns": {"receipt": ["Receipt"], "product_code": ["Code"], "product_name": ["Product"], "category": ["Category"], "quantity": ["Quantity"], "sold_at": ["Date"], "unit_price": ["Unit price"], "discount_amount": ["Discount"], "customer": ["Customer"]}, "decimal_mark": ".", "date_order": "ymd", "source": "till", "serials": false}, "header": ["Receipt", "Code", "Product", "Category", "Quantity", "Date", "Unit price", "Discount", "Customer"]}','undone',1795566899016000,1795566900948000,1795566901097000,5,1,1,3,1,0,0,0,29,1,'{"*":"01a210208f480000-01a21020853d70d7a6f0fa80843ea323","accepted":"01a2102096d40000-01a21020853d70d7a6f0fa80843ea323","already_there":"01a2102096d40000-01a21020853d70d7a6f0fa80843ea323","finished_at_utc":"01a2102096d40000-01a21020853d70d7a6f0fa80843ea323","rows_read":"01a2102096d40000-01a21020853d70d7a6f0fa80843ea323","sales_added":"01a2102096d40000-01a21020853d70d7a6f0fa80843ea323","set_aside":"01a2102096d40000-01a21020853d70d7a6f0fa80843ea323","state":"01a2102097690000-01a21020853d70d7a6f0fa80843ea323","undone_at_utc":"01a2102097690000-01a21020853d70d7a6f0fa80843ea323"}',0);
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
INSERT INTO "outbox" VALUES(1,'{"bulk":[],"rows":[{"id":"01a21020865f74da8ed030f2cc94f240","set":{"name":"Owner","role":"owner"},"table":"staff"}]}',NULL);
INSERT INTO "outbox" VALUES(2,'{"bulk":[],"rows":[{"id":"01a21020867276b583bf9fb8eed5c57e","set":{"name":"Drinks"},"table":"category"},{"id":"01a21020867472f680550c8b34b2ae42","set":{"name":"Twin"},"table":"supplier"},{"id":"01a21020867578bfa5948646cc4c0d50","set":{"inclusive":1,"name":"20%","rate_ppm":200000},"table":"tax_rate"},{"id":"01a2102086767fd48a6fbf15862c12d2","set":{"active":1,"category_id":"01a21020867276b583bf9fb8eed5c57e","code":"TEA","cost_micro":null,"is_goods":1,"lead_time_days":null,"name":"Tea","price_micro":1500000,"reorder_point_milli":null,"supplier_id":"01a21020867472f680550c8b34b2ae42","tax_rate_id":"01a21020867578bfa5948646cc4c0d50"},"table":"product"},{"id":"01a2102086787cec91f0a50e1577efcb","set":{"barcode":"73513537","product_id":"01a2102086767fd48a6fbf15862c12d2"},"table":"product_barcode"},{"id":"01a21020867b7cf8913d799d87635a74","set":{"currency":"GBP","price_micro":1500000,"product_id":"01a2102086767fd48a6fbf15862c12d2","tax_rate_id":"01a21020867578bfa5948646cc4c0d50","valid_from_utc":1795566896751000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(3,'{"bulk":[],"rows":[{"id":"01a2102086767fd48a6fbf15862c12d2","set":{"name":"Green tea","price_micro":2000000},"table":"product"},{"id":"01a21020868276328090bdc2dbbfb3b6","set":{"currency":"GBP","price_micro":2000000,"product_id":"01a2102086767fd48a6fbf15862c12d2","tax_rate_id":"01a21020867578bfa5948646cc4c0d50","valid_from_utc":1795566896766000},"table":"product_price"}]}',NULL);
INSERT INTO "outbox" VALUES(4,'{"bulk":[],"rows":[{"id":"01a2102086857180a7a06ce6702bf84e","set":{"active":1,"code":"1","consent_email":0,"consent_sms":0,"email":"ann@example.org","name":"Ann","notes":null,"phone":null},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(5,'{"bulk":[],"rows":[{"id":"01a2102086857180a7a06ce6702bf84e","set":{"name":"Anna"},"table":"client"}]}',NULL);
INSERT INTO "outbox" VALUES(6,'{"bulk":[],"rows":[{"id":"01a21020868c7a99af62ee57a7949f81","set":{"name":"period","value":"\"year\""},"table":"setting"}]}',NULL);
INSERT INTO "outbox" VALUES(7,'{"bulk":[],"rows":[{"id":"01a2102086937912907e384284477c5c","set":{"file_hash":"bdbecf35baab492d15678c420ddc452b3e6c61daaf76169f0664c8d31a643c61","file_name":"suppliers.csv","kind":"suppliers","mapping":"{\"mapping\": {\"kind\": \"suppliers\", \"columns\": {\"name\": [\"Supplier\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Supplier\", \"Email\"]}","source":"till","started_at_utc":1795566896786000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(8,'{"bulk":[],"rows":[{"id":"01a21020867472f680550c8b34b2ae42","set":{"email":"a@b.org"},"table":"supplier"}]}',NULL);
INSERT INTO "outbox" VALUES(9,'{"bulk":[],"rows":[{"id":"01a2102086937912907e384284477c5c","set":{"accepted":1,"finished_at_utc":1795566896796000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(10,'{"bulk":[],"rows":[{"id":"01a2102086a47774af23cd737edc912c","set":{"file_hash":"b731f985f13608b2a6547cbb1a77b9f2ebc3c98438d50bfe3b28c46ee9530043","file_name":"products.csv","kind":"products","mapping":"{\"mapping\": {\"kind\": \"products\", \"columns\": {\"code\": [\"Code\"], \"name\": [\"Name\"], \"price\": [\"Price\"], \"cost\": [\"Cost\"], \"category\": [\"Category\"], \"supplier\": [\"Supplier\"], \"barcode\": [\"Barcode\"], \"tax_rate\": [\"VAT\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Name\", \"Price\", \"Cost\", \"Category\", \"Supplier\", \"Barcode\", \"VAT\"]}","source":"till","started_at_utc":1795566896803000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(11,'{"bulk":[{"count":1,"entity":"category","hash":"9aeb7666637cf5545afd73b729d0dc9318a7d974ace1a3e883f70046b51501a2","ids":"19928287e29c84238db48d44d9c876fa"},{"count":1,"entity":"product","hash":"1a8a126dffa68ed05f4572f9e9cbe76d87df2dfe23274edfbf148b66f89f6889","ids":"997e204d7fab833faa3386b7f102a1ab"},{"count":1,"entity":"product_barcode","hash":"ab0fe7376162bff25ebef1a2324390fcc699f66a6f12e0319d12d8275a4336a8","ids":"01a2102086a87306aec4dfc3ca0c8277"},{"count":1,"entity":"product_price","hash":"e48f7e39e56f4b8b7420faf9fb2aa540d0e90bbb700a1120caa3e7998c7c352b","ids":"01a2102086a97b488eade7cf7ad5f427"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(12,'{"bulk":[],"rows":[{"id":"01a2102086a47774af23cd737edc912c","set":{"accepted":1,"finished_at_utc":1795566896814000,"products_added":1,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(13,'{"bulk":[],"rows":[{"id":"01a2102086b4757a82e529e0c9a8887c","set":{"file_hash":"90303fcc76ca774a7ca33d4396e8c7c1bb9d3bf86fb4d1c353d0a33de55fc620","file_name":"clients.csv","kind":"clients","mapping":"{\"mapping\": {\"kind\": \"clients\", \"columns\": {\"code\": [\"Customer number\"], \"name\": [\"Name\"], \"email\": [\"Email\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Customer number\", \"Name\", \"Email\"]}","source":"till","started_at_utc":1795566896820000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(14,'{"bulk":[{"count":1,"entity":"client","hash":"56cba6ab16a93cc7dfc681b41955875a300ee3a288c2f8b70550b54777d4e8fa","ids":"1ecfcf76edca840791ea690eb690ee91"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(15,'{"bulk":[],"rows":[{"id":"01a2102086b4757a82e529e0c9a8887c","set":{"accepted":1,"clients_added":1,"finished_at_utc":1795566896827000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(16,'{"bulk":[],"rows":[{"id":"01a2102086da7b738652249acacd7ba8","set":{"file_hash":"2ecf31052a9bded805d487360104841bd17a0090134563c4aca004a0569ab4ac","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795566896857000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(17,'{"bulk":[{"batch":"01a2102086da7b738652249acacd7ba8","count":1,"entity":"category","hash":"b28a07d3f532ec0f5d226ab139c70ded913ef9a0cfb19b7d312b43201f18e712","ids":"01a210208e4e7e39b1f7629c8ce07dc7"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(18,'{"bulk":[{"batch":"01a2102086da7b738652249acacd7ba8","count":1,"entity":"product","hash":"3afafb7707fe74523b4e5998e8734be4b4828a897a6dc41ba9e709c88c74c8f3","ids":"01a210208e4e70718023c2c900d9790e"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(19,'{"bulk":[{"batch":"01a2102086da7b738652249acacd7ba8","count":3,"entity":"sale","hash":"5979f93f994ab59b97c0c8b3dc4a8ef741547cace1aca10aab3cea9f469b6820","ids":"5ae0be865b9b8723a7c61391f05c866ba5ae4fa6426f80389a557eca15a6891e4a7f9692713d8332961915a932a7e0f3"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(20,'{"bulk":[],"rows":[{"id":"01a2102086da7b738652249acacd7ba8","set":{"accepted":4,"finished_at_utc":1795566898791000,"products_added":1,"refunds_added":1,"rows_read":5,"sales_added":2,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(21,'{"bulk":[],"rows":[{"id":"01a210208f2579e89468027a51d3587e","set":{"file_hash":"242cb4968b2c5e444ede7389331e2670ddf35618fa11dd12cecee5f41cec9ebc","file_name":"stock.csv","kind":"stock","mapping":"{\"mapping\": {\"kind\": \"stock\", \"columns\": {\"code\": [\"Code\"], \"on_hand\": [\"Quantity\"]}, \"decimal_mark\": \".\", \"date_order\": \"dmy\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Code\", \"Quantity\"]}","source":"till","started_at_utc":1795566898980000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'{"bulk":[{"count":1,"entity":"stock_count","hash":"5588f0bd887e5afab4a9e079e16257bb6e090742d07f40ed825775844b133260","ids":"01a210208f2b75139dc5cc42f9230f2a"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(23,'{"bulk":[],"rows":[{"id":"01a210208f2579e89468027a51d3587e","set":{"accepted":1,"finished_at_utc":1795566898989000,"rows_read":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(24,'{"bulk":[],"rows":[{"id":"01a210208f497680afc1169435e6d603","set":{"file_hash":"2d0ed4a80bf00e0b99c06e712e6ad3be1d984baf0f20aaf429b1db4176602d81","file_name":"sales.csv","kind":"sales","mapping":"{\"mapping\": {\"kind\": \"sales\", \"columns\": {\"receipt\": [\"Receipt\"], \"product_code\": [\"Code\"], \"product_name\": [\"Product\"], \"category\": [\"Category\"], \"quantity\": [\"Quantity\"], \"sold_at\": [\"Date\"], \"unit_price\": [\"Unit price\"], \"discount_amount\": [\"Discount\"], \"customer\": [\"Customer\"]}, \"decimal_mark\": \".\", \"date_order\": \"ymd\", \"source\": \"till\", \"serials\": false}, \"header\": [\"Receipt\", \"Code\", \"Product\", \"Category\", \"Quantity\", \"Date\", \"Unit price\", \"Discount\", \"Customer\"]}","source":"till","started_at_utc":1795566899016000,"state":"running"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(25,'{"bulk":[{"batch":"01a210208f497680afc1169435e6d603","count":2,"entity":"batch_sale","hash":"a1bc25fc2bd0f3aa4c9108b14bd28ab6c0be1e89705dd303c3af3d3cf895ae15","ids":"5ae0be865b9b8723a7c61391f05c866ba5ae4fa6426f80389a557eca15a6891e"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(26,'{"bulk":[{"batch":"01a210208f497680afc1169435e6d603","count":1,"entity":"sale","hash":"2cce75f3dc7c058f7d0ce9d847114f29ddeb984748ef8439c0ae833d5c1a3171","ids":"b3caf30751638cd19dfa9a9e84a19dba"}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(27,'{"bulk":[],"rows":[{"id":"01a210208f497680afc1169435e6d603","set":{"accepted":1,"already_there":3,"finished_at_utc":1795566900948000,"rows_read":5,"sales_added":1,"set_aside":1,"state":"done"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(28,'{"bulk":[],"rows":[{"id":"01a210208f497680afc1169435e6d603","set":{"state":"undoing"},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'{"bulk":[],"rows":[{"id":"01a210208f497680afc1169435e6d603","set":{"state":"undone","undone_at_utc":1795566901097000},"table":"import_batch"}]}',NULL);
INSERT INTO "outbox" VALUES(30,'{"bulk":[],"rows":[{"id":"01a37071c0407c3e8aeb718409f4a1fd","set":{"business_date":20850,"first_receipt":1,"float_minor":10000,"incarnation":1,"number":1,"opened_at_utc":1801477800000000,"staff_id":"01a21020865f74da8ed030f2cc94f240","till_id":"01a210208528742d9acab684b8fb968f"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(31,'{"bulk":[{"count":7,"entity":"sale","hash":"e0725d77f14185b286bfcfa792360ee97236ea1fb9c19ad324078aab52da7bf5","ids":"01a37071c043708c9e06693b7fd07944","receipt":"1-1-000001","total_minor":900}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(32,'{"bulk":[{"count":4,"entity":"sale","hash":"050fc589f3e738c8ccbee77ed6455cca77ec247d81b176d6432debb15e9736b9","ids":"01a37071c0467d87acdd6396130ce6f6","receipt":"1-1-000002","total_minor":-200}],"rows":[]}',NULL);
INSERT INTO "outbox" VALUES(33,'{"bulk":[],"rows":[{"id":"01a37071c048730d83fb64ec255d37ca","set":{"amount_minor":-1000,"moved_at_utc":1801477800008000,"reason":"Window cleaner","session_id":"01a37071c0407c3e8aeb718409f4a1fd","staff_id":"01a21020865f74da8ed030f2cc94f240"},"table":"cash_movement"}]}',NULL);
INSERT INTO "outbox" VALUES(34,'{"bulk":[],"rows":[{"id":"01a37071c04d7fdcab2dc7d9150d29e1","set":{"closed_at_utc":1801477800012000,"counted_minor":9300,"expected_minor":9200,"figures":"{\"counted_minor\":9300,\"difference_minor\":100,\"discount_minor\":39,\"expected_minor\":9200,\"first_receipt\":1,\"float_minor\":10000,\"last_receipt\":2,\"number\":1,\"opened_at_utc\":1801477800000000,\"paid_in_minor\":0,\"paid_out_minor\":1000,\"pieces\":{\"100\":3,\"1000\":9},\"refund_count\":1,\"refunded_minor\":200,\"rounding_minor\":0,\"sale_count\":1,\"sold_minor\":900,\"tax_minor\":117,\"taxes\":[{\"amount_minor\":700,\"tax_inclusive\":1,\"tax_minor\":117,\"tax_ppm\":200000}],\"tenders\":{\"card\":500,\"cash\":200}}","last_receipt":2,"session_id":"01a37071c0407c3e8aeb718409f4a1fd","staff_id":"01a21020865f74da8ed030f2cc94f240"},"table":"till_session_close"}]}',NULL);
INSERT INTO "outbox" VALUES(35,'{"bulk":[],"rows":[{"id":"01a37071c04f70d19420c839a02962a4","set":{"business_date":20850,"first_receipt":3,"float_minor":0,"incarnation":1,"number":2,"opened_at_utc":1801477800015000,"staff_id":"01a21020865f74da8ed030f2cc94f240","till_id":"01a210208528742d9acab684b8fb968f"},"table":"till_session"}]}',NULL);
INSERT INTO "outbox" VALUES(36,'{"bulk":[{"count":4,"entity":"sale","hash":"2f28cf35ecfc1f9c74154f98183333f8542df07a7a0a2a57a8bcff2d352a2fee","ids":"01a37071c05170728da225fe8e45427c","receipt":"1-1-000003","total_minor":600}],"rows":[]}',NULL);
CREATE TABLE person_key (
    client_key INTEGER NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (client_key),
    CONSTRAINT fk_person_key_client_key FOREIGN KEY(client_key) REFERENCES client (client_key)
)
 STRICT;
INSERT INTO "person_key" VALUES(1,X'CF585AB46BA578BCC50072F4685D218BAF04F607A1B9AC33791060CC78B71529');
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
INSERT INTO "product" VALUES(1,X'01A2102086767FD48A6FBF15862C12D2','TEA','Green tea',1,1,1,2000000,NULL,NULL,NULL,1,1,NULL,3,NULL,'{"*":"01a21020866f0000-01a21020853d70d7a6f0fa80843ea323","name":"01a21020867e0000-01a21020853d70d7a6f0fa80843ea323","price_micro":"01a21020867e0000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "product" VALUES(2,X'997E204D7FAB833FAA3386B7F102A1AB','LAMP','Lantern',2,1,1,3390000,1000000,NULL,NULL,1,1,2,11,NULL,'{"*":"01a2102086a60000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "product" VALUES(3,X'01A210208E4E70718023C2C900D9790E','HEART','Heart holder',3,NULL,NULL,2550000,NULL,NULL,NULL,1,1,4,18,NULL,'{"*":"01a210208e570000-01a21020853d70d7a6f0fa80843ea323"}',0);
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
INSERT INTO "product_barcode" VALUES(1,X'01A2102086787CEC91F0A50E1577EFCB',1,'73513537',2,NULL,'{"*":"01a21020866f0000-01a21020853d70d7a6f0fa80843ea323"}',0);
INSERT INTO "product_barcode" VALUES(2,X'01A2102086A87306AEC4DFC3CA0C8277',2,'4006381333931',11,NULL,'{"*":"01a2102086a60000-01a21020853d70d7a6f0fa80843ea323"}',0);
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
INSERT INTO "product_price" VALUES(1,X'01A21020867B7CF8913D799D87635A74',1,1795566896751000,1500000,1,'GBP',2);
INSERT INTO "product_price" VALUES(2,X'01A21020868276328090BDC2DBBFB3B6',1,1795566896766000,2000000,1,'GBP',3);
INSERT INTO "product_price" VALUES(3,X'01A2102086A97B488EADE7CF7AD5F427',2,1795566896806000,3390000,1,'GBP',11);
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
INSERT INTO "sale" VALUES(1,X'5AE0BE865B9B8723A7C61391F05C866B',19,1,NULL,NULL,2,NULL,0,1767605400000000,0,'Europe/London',20458,'A1',2,1839,0,7000,0,30,57,282,100,1,1,X'8C6CA8B1931CC4AFD7DDA9FFD3C5FC7E88044693CE85FBDEA64A3CC7A508B18F',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "sale" VALUES(2,X'A5AE4FA6426F80389A557ECA15A6891E',19,1,NULL,NULL,2,NULL,1,1767787200000000,0,'Europe/London',20460,'CA1',1,0,255,0,1000,0,0,0,0,0,1,X'D0F31DF41D3F034379243AE7C4CF85F11AFEF593408C7A19B14D16FB1C384B2A',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "sale" VALUES(3,X'4A7F9692713D8332961915A932A7E0F3',19,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A2',1,931,0,4000,0,0,155,776,400,0,1,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "sale" VALUES(4,X'B3CAF30751638CD19DFA9A9E84A19DBA',26,1,NULL,NULL,NULL,NULL,0,1769902200000000,0,'Europe/London',20484,'A3',1,931,0,4000,0,0,155,776,400,0,0,X'C95A5FB57F753A60AD18ED0564E852747BCE0A5472E2C608E8F4B9CF9D36BBD9',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "sale" VALUES(5,X'01A37071C043708C9E06693B7FD07944',31,1,1,1,2,NULL,0,1801477800003876,0,'Europe/London',20850,NULL,2,900,0,4000,0,39,150,250,100,0,1,X'BB27EB6131CF6F981C6344B0297EDC68B82C441D82C6CC7A539AABBCA8B17C99',1,1,0,NULL,'A gift',X'82DB437B840D595CD82181F98C83BA3F29F44C621427C0B746354FB943EFD3F3');
INSERT INTO "sale" VALUES(6,X'01A37071C0467D87ACDD6396130CE6F6',32,1,1,1,2,5,1,1801477800007168,0,'Europe/London',20850,NULL,1,0,200,0,1000,0,-33,0,0,0,1,X'C9675F0E1DA501D0E426FA879BDA37DEE4DDAFDBE6F4942CF640DE3FB95571E4',1,2,0,NULL,NULL,X'2E9C6A84135CEA4058E00D1AB9971ADCA8D31A4983D8B0A2C22C8176482D66F6');
INSERT INTO "sale" VALUES(7,X'01A37071C05170728DA225FE8E45427C',36,1,1,1,NULL,NULL,0,1801477800017807,0,'Europe/London',20850,NULL,1,600,0,3000,0,0,100,0,0,0,1,X'5134F18B1AD124B439EE97494F85117C486B592A7613E387B3B0A9F1C6B8D950',1,3,0,NULL,NULL,X'3A45D7BEB2918859CFEB0DCD59A03C270E9CB22D40EBDB9670DDE6B01666206E');
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
INSERT INTO "setting" VALUES(1,X'01A21020868C7A99AF62EE57A7949F81','period','"year"',6,1,'{"*":"01a21020868c0000-01a21020853d70d7a6f0fa80843ea323"}',0);
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
INSERT INTO "staff" VALUES(1,X'01A21020865F74DA8ED030F2CC94F240','Owner','owner',1,1,NULL,'{"*":"01a21020865f0000-01a21020853d70d7a6f0fa80843ea323"}',0);
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
INSERT INTO "stock_count" VALUES(1,X'01A210208F2B75139DC5CC42F9230F2A',1,2,1795566898984000,12000,5,22,0);
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
INSERT INTO "stock_movement" VALUES(31,1,1,1,'sale',1801477800003000,-3000);
INSERT INTO "stock_movement" VALUES(31,2,1,2,'sale',1801477800003000,-1000);
INSERT INTO "stock_movement" VALUES(32,1,1,1,'refund',1801477800006000,1000);
INSERT INTO "stock_movement" VALUES(36,1,1,1,'sale',1801477800017000,-3000);
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
INSERT INTO "store" VALUES(1,X'01A210208527710F8FF30E82DB2831B3','Corner shop','GBP','Europe/London',240,'{}','line',1,'');
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
INSERT INTO "supplier" VALUES(1,X'01A21020867472F680550C8B34B2AE42','Twin','a@b.org',NULL,NULL,NULL,8,NULL,'{"*":"01a21020866f0000-01a21020853d70d7a6f0fa80843ea323","email":"01a2102086980000-01a21020853d70d7a6f0fa80843ea323"}',0);
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
INSERT INTO "tax_rate" VALUES(1,X'01A21020867578BFA5948646CC4C0D50','20%',200000,1,2,NULL,'{"*":"01a21020866f0000-01a21020853d70d7a6f0fa80843ea323"}',0);
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
INSERT INTO "till" VALUES(1,X'01A210208528742D9ACAB684B8FB968F',1,1,'Till 1');
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
INSERT INTO "till_session" VALUES(1,X'01A37071C0407C3E8AEB718409F4A1FD',30,1,1,1,1,1,1801477800000000,20850,10000,1);
INSERT INTO "till_session" VALUES(2,X'01A37071C04F70D19420C839A02962A4',35,1,1,1,1,2,1801477800015000,20850,0,3);
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
INSERT INTO "till_session_close" VALUES(1,X'01A37071C04D7FDCAB2DC7D9150D29E1',34,1,1,1,1801477800012000,2,9200,9300,'{"counted_minor":9300,"difference_minor":100,"discount_minor":39,"expected_minor":9200,"first_receipt":1,"float_minor":10000,"last_receipt":2,"number":1,"opened_at_utc":1801477800000000,"paid_in_minor":0,"paid_out_minor":1000,"pieces":{"100":3,"1000":9},"refund_count":1,"refunded_minor":200,"rounding_minor":0,"sale_count":1,"sold_minor":900,"tax_minor":117,"taxes":[{"amount_minor":700,"tax_inclusive":1,"tax_minor":117,"tax_ppm":200000}],"tenders":{"card":500,"cash":200}}');
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
INSERT INTO "txn" VALUES(1,X'01A21020865F793994EF7AB031FDB052',1,1,NULL,'create_store',117674272144424960,X'2391E31F1E702B6E1B9B2069655686B3CE519F10F0C62455F2DA36CAF5A52777',1);
INSERT INTO "txn" VALUES(2,X'01A21020866F785FAA0EF3BD07D9CB1F',1,2,NULL,'create_product',117674272145473536,X'CECB3018F22EE6CB0BA72041DBD0E842B7E60E620B097AAD10CD4E4F51DB8AAB',6);
INSERT INTO "txn" VALUES(3,X'01A21020867E773C94AA696DA8480AAE',1,3,NULL,'edit_product',117674272146456576,X'F0C716F19C59795460D92C19C494F7CC109288955D39EFD02E263CEEABDA7D3F',2);
INSERT INTO "txn" VALUES(4,X'01A210208684734AA9A60C3B9B1EC15E',1,4,NULL,'create_client',117674272146849792,X'A170080DBE41FFFC45E1CB9B98454737BD9B359CE1335B9E040012F88D27C133',1);
INSERT INTO "txn" VALUES(5,X'01A2102086887C7AB56337A8D8FDB710',1,5,NULL,'edit_client',117674272147111936,X'E855E3AA852D153FB2120176F167067070AFEDFEBAA662523429559C94A4EB53',1);
INSERT INTO "txn" VALUES(6,X'01A21020868C7839816347FA90E36B69',1,6,1,'change_setting',117674272147374080,X'83403C4556BE60A6810030DAD987AB4598E29AF2AE02E5E7256065401C5E464E',1);
INSERT INTO "txn" VALUES(7,X'01A21020869272C490245BD5200905C6',1,7,1,'begin_import',117674272147767296,X'AF574BE710F0AB2268D073972E63ED376EABB33BF2C4F5C5EA321564B1F81074',1);
INSERT INTO "txn" VALUES(8,X'01A21020869874C78EB14A17EC296EC5',1,8,NULL,'import_suppliers',117674272148160512,X'3E04722FFFC4DB7E30A242FFA9A6FBA84EAC377AB7B8A331A47A91D6B4B71D63',1);
INSERT INTO "txn" VALUES(9,X'01A21020869C731F85F0262CB75E60EE',1,9,1,'import_done',117674272148422656,X'C9DF40FA6BF20A769FF0F5ED51EAC877085552F2A9E243F695F7A32A35090A41',1);
INSERT INTO "txn" VALUES(10,X'01A2102086A37A6881A2E70134A59765',1,10,1,'begin_import',117674272148881408,X'C410FC7EB9FF2BCFEEE7587F64960D50B6DA9CBA9CCB77AD292044B0C6DD4ADF',1);
INSERT INTO "txn" VALUES(11,X'01A2102086A6737E88984892C27A8AF5',1,11,NULL,'import_products',117674272149078016,X'E6D8014048B4703AA7482DEA04B36C3E6D37A11FEF99A69DB012915D64DF1963',4);
INSERT INTO "txn" VALUES(12,X'01A2102086AE746891C5FDD9673ABF78',1,12,1,'import_done',117674272149602304,X'F1D6DC147F2167273265D3723A5AB197B6CD60CE381A8D87BBC767EA2401FE16',1);
INSERT INTO "txn" VALUES(13,X'01A2102086B47F588506CED412191950',1,13,1,'begin_import',117674272149995520,X'221AB5F79658BB241EC495CD671121C5B49AD12C91845E561251299D5A625035',1);
INSERT INTO "txn" VALUES(14,X'01A2102086B77F30B26E5EE657F91140',1,14,NULL,'import_clients',117674272150192128,X'EBC539B262DB8BC4D4EC420720A127224B28437E4D9FC1897A98A587C2EC6139',1);
INSERT INTO "txn" VALUES(15,X'01A2102086BB703380C8A5E453961142',1,15,1,'import_done',117674272150454272,X'B835A4AE1781CD73D47A83E976029B7F8EB6D850E778670D8BA4A2C8E1F495AF',1);
INSERT INTO "txn" VALUES(16,X'01A2102086D97767B1BFA991F5497AEB',1,16,1,'begin_import',117674272152420352,X'8758433A6FF963CD87A639D1D051722FD75AC9A14DAB7E6554FB19BB5EA7D145',1);
INSERT INTO "txn" VALUES(17,X'01A210208E51745CA605206D6A6905B0',1,17,NULL,'import_category',117674272277725184,X'A370ECEC6BC50FA5CCC9FBD88DBB8784C59B3624D99D92DD51FE3F8D84B95200',1);
INSERT INTO "txn" VALUES(18,X'01A210208E57745385C11D005B9E3CDC',1,18,NULL,'import_product',117674272278118400,X'794812A856FB809A22A7535489DEA7E17BFABBCD34631D2D2EF85239570593B2',1);
INSERT INTO "txn" VALUES(19,X'01A210208E5C7529BB114AEF9990E8A6',1,19,1,'import_sales',117674272278446080,X'0868FF96C49966D10709FD71B5514470FD104B6BC53F59189A66488BE0084EE7',3);
INSERT INTO "txn" VALUES(20,X'01A210208E677E23AECD138D398548EA',1,20,1,'import_done',117674272279166976,X'0A4B3775E6A5348363EBF46066FF08B4684C42DBD1CF242C745337A8BB0D0F90',1);
INSERT INTO "txn" VALUES(21,X'01A210208F247F3E8C019D17B5BF9D77',1,21,1,'begin_import',117674272291553280,X'0744E9B9E05758DEF49C23045B09F6AEB85B10297AAC496989D962C70BD8BB4D',1);
INSERT INTO "txn" VALUES(22,X'01A210208F287CCF962DB30820077342',1,22,1,'import_stock',117674272291815424,X'A5EC03E76F623470E74564405B382C890CF0A47A49EB26CA78CB3DB23DA0B2B8',1);
INSERT INTO "txn" VALUES(23,X'01A210208F2D7A1FBC0F4B9A49FF63F2',1,23,1,'import_done',117674272292143104,X'6811FAF54081A5374709D6B4C7E2BBF1C6359F97410771E1BD333447E18D65BB',1);
INSERT INTO "txn" VALUES(24,X'01A210208F4871A895CAF6E047D051D2',1,24,1,'begin_import',117674272293912576,X'78D4BE50F78F6DEFEE933338C70787267C5928300FB889FB679A5EE4441668F7',1);
INSERT INTO "txn" VALUES(25,X'01A2102096CE7496AFE05123A2B1FA6A',1,25,1,'import_known_sales',117674272420134912,X'D22BC6A860E6FBDB13A4FC49BE62D299FF276FACDC28FDE3DEE1CDD94CF88F15',2);
INSERT INTO "txn" VALUES(26,X'01A2102096CF73BBB34713F81417D7A8',1,26,1,'import_sales',117674272420200448,X'58D451A3F3D7D6281D27E61A13CAEE08FBDF0B608435E5E8880729903351BC34',1);
INSERT INTO "txn" VALUES(27,X'01A2102096D4792EAF6FBFCF0C6A4095',1,27,1,'import_done',117674272420528128,X'28D62C6F1A33191BA1504BDA529C3DED6BCD7A31126D851B5DDFC86DB15F97E9',1);
INSERT INTO "txn" VALUES(28,X'01A2102097627C7C9161F54865B0CFF6',1,28,1,'import_undoing',117674272429834240,X'9BAB8751F31A16B9CDD26ACB6C1959F1292AD45ABBCA6E4F71C5F74B363C1C25',1);
INSERT INTO "txn" VALUES(29,X'01A21020976971BD9DFB1077AE9199C2',1,29,1,'import_undone',117674272430292992,X'5C9CC74B4135C8912025E020B9B8F94EEE8EC6629C84A87B202A3949267905A8',1);
INSERT INTO "txn" VALUES(30,X'01A37071C04071AEBF4C79D7C9FCC32C',1,30,1,'open_till_session',118061649100800000,X'492C910B14438A6D43920DABF17AE75674A5BCCD0400A2ECAA5475DE3DE65074',1);
INSERT INTO "txn" VALUES(31,X'01A37071C04377B39F9DDD385D6C9F22',1,31,1,'complete_sale',118061649100996608,X'30DF3C96DB05FE02A5D1E7A705BA7CD3DE77D72CF02C4722A77828533950CC11',7);
INSERT INTO "txn" VALUES(32,X'01A37071C046798CA99837F4223F2273',1,32,1,'refund_sale',118061649101193216,X'D8F4D528F0DBAB9BA0B45E32BEA7C294D60AC62C7E7F1CAB5CC48E0A31436107',4);
INSERT INTO "txn" VALUES(33,X'01A37071C04879B39050408B8272E54B',1,33,1,'move_cash',118061649101324288,X'B7337903A579760F282555D81503F75F6EDDDB0FCC7C38362732F3A92B8B01E8',1);
INSERT INTO "txn" VALUES(34,X'01A37071C04C77B6A76B327B2D1D8643',1,34,1,'close_till_session',118061649101586432,X'81D602AFDABC7C1AF2AB959DE0193EC4FDB33F39BA79C21AEB632E4414A1389D',1);
INSERT INTO "txn" VALUES(35,X'01A37071C04F71BDB8C4AB2CA846BA8E',1,35,1,'open_till_session',118061649101783040,X'EEB5E10376DB5D3660060806A6EDA03C4AB4449CE3395B48DCA3F1D552D2E416',1);
INSERT INTO "txn" VALUES(36,X'01A37071C05176F484DF98BC47EA0F47',1,36,1,'complete_sale',118061649101914112,X'F31932F5F4CA4F7E47F49E82DC0B9FBB93568B48F960C8EE6DE69F9C9D50E273',4);
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
