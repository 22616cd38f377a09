"""What a file of each kind can hold: its fields, and what the world's tills call them.

Labels are English texts that people see; the desktop translates them. Synonyms are written without accents, in lower
case, in English, French, German, Spanish, Italian and Dutch, and compared with the columns' names after the same
simplification.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["sales", "products", "clients", "suppliers", "stock"]
Shape = Literal[
    "code", "text", "moment", "time", "quantity", "amount", "percent", "flag", "barcode", "email", "phone", "days"
]


@dataclass(frozen=True, slots=True)
class Field:
    """`shape`: what its values look like; `several`: columns may add up to it; of a `one_of` group one must be."""

    name: str
    label: str
    shape: Shape
    synonyms: tuple[str, ...]
    required: bool = False
    several: bool = False
    one_of: str = ""


def _field(
    name: str,
    label: str,
    shape: Shape,
    synonyms: str,
    *,
    required: bool = False,
    several: bool = False,
    one_of: str = "",
) -> Field:
    return Field(name, label, shape, tuple(part.strip() for part in synonyms.split(",")), required, several, one_of)


_PRODUCT_CODE = (
    "product code, stock code, sku, item code, item no, item number, article no, article number, "
    "article, product id, product no, product number, item id, plu, code, ref, reference, code "
    "article, code produit, reference produit, artikelnummer, artikel nr, artikelnr, art nr, artnr, "
    "artikelcode, codigo, codigo producto, codigo articulo, referencia, codice, codice articolo, "
    "codice prodotto, productcode, productnummer, variant sku, lineitem sku, material, style"
)
_PRODUCT_NAME = (
    "product name, description, item description, item name, item, product, product description, "
    "article name, title, designation, libelle, nom du produit, nom article, produit, bezeichnung, "
    "artikelbezeichnung, artikelname, produktname, produkt, artikel, descripcion, nombre, nombre "
    "producto, producto, articulo, descrizione, nome prodotto, prodotto, articolo, omschrijving, "
    "productnaam, artikelomschrijving, lineitem name"
)
_CUSTOMER = (
    "customer id, customer code, customer no, customer number, customer, client id, client code, "
    "client, account, account no, member id, member, loyalty card, household id, user id, code "
    "client, numero client, no client, kunde, kundennummer, kunden nr, kundennr, kdnr, cliente, "
    "codigo cliente, id cliente, numero cliente, codice cliente, klant, klantnummer, klantnr, klant "
    "id"
)
_CATEGORY = (
    "category, product category, item category, department, dept, group, product group, family, "
    "categorie, famille, rayon, kategorie, warengruppe, produktgruppe, artikelgruppe, abteilung, "
    "categoria, familia, seccion, reparto, gruppo, famiglia, groep, productgroep, artikelgroep, "
    "afdeling, product type"
)
_SUPPLIER = (
    "supplier, supplier name, vendor, fournisseur, nom fournisseur, lieferant, lieferantenname, "
    "proveedor, fornitore, leverancier, leveranciernaam"
)
_BARCODE = (
    "barcode, barcodes, bar code, ean, ean13, ean code, gtin, upc, upc code, isbn, code barre, code "
    "barres, code a barres, strichcode, ean nummer, codigo de barras, codigo barras, codice a barre, "
    "codice barre, streepjescode"
)
_TAX = (
    "tax rate, tax, tax percent, vat, vat rate, vat percent, vat code, gst, tva, taux tva, taux de "
    "tva, taxe, mwst, mwst satz, ust, ust satz, steuersatz, mehrwertsteuer, iva, tipo iva, aliquota, "
    "aliquota iva, btw, btw tarief, btw percentage"
)
_COST = (
    "cost, cost price, unit cost, purchase price, buying price, cost per item, prix achat, prix d "
    "achat, cout, cout unitaire, prix de revient, einkaufspreis, ek, ek preis, einstandspreis, costo, "
    "coste, precio compra, precio de compra, precio coste, prezzo acquisto, prezzo di acquisto, "
    "inkoopprijs, kostprijs"
)
_UNIT_PRICE = (
    "unit price, price, selling price, sales price, sale price, retail price, item price, price per "
    "unit, lineitem price, prix, prix unitaire, pu, pu ttc, prix de vente, prix vente, preis, "
    "einzelpreis, stueckpreis, stuckpreis, verkaufspreis, vk, vk preis, precio, precio unitario, "
    "precio venta, pvp, prezzo, prezzo unitario, prezzo vendita, prijs, stukprijs, eenheidsprijs, "
    "verkoopprijs, variant price"
)
_LEAD_TIME = (
    "lead time days, lead time, delivery days, delivery time, delai, delai livraison, delai de "
    "livraison, lieferzeit, lieferzeit tage, plazo entrega, plazo de entrega, tempo consegna, tempi "
    "di consegna, levertijd"
)
_EMAIL = (
    "email, e mail, mail, email address, adresse email, courriel, e mail adresse, correo, correo "
    "electronico, posta elettronica, indirizzo email, mailadres"
)
_PHONE = (
    "phone, telephone, phone number, mobile, tel, telephone number, portable, telefon, telefonnummer, "
    "handy, mobil, telefono, movil, cellulare, telefoon, telefoonnummer, mobiel"
)
_NOTES = (
    "notes, note, comment, comments, remark, remarks, remarque, commentaire, bemerkung, notiz, kommentar, "
    "notas, observaciones, comentario, osservazioni, opmerking, opmerkingen"
)
_ACTIVE = "active, is active, enabled, status, actif, statut, aktiv, activo, estado, attivo, stato, actief"

SALES = (
    _field(
        "receipt",
        "Receipt number",
        "code",
        "receipt, receipt no, receipt number, receipt id, invoice, invoice no, invoice number, "
        "invoice id, order, order id, order no, order number, sale id, sale no, transaction id, "
        "transaction no, transaction number, basket id, bill no, bill number, check no, ticket, "
        "ticket no, ticket number, no ticket, numero ticket, numero de ticket, facture, no facture, "
        "numero facture, numero de facture, recu, commande, no commande, beleg, belegnummer, beleg "
        "nr, belegnr, bon, bonnummer, bon nr, bonnr, rechnung, rechnungsnummer, rechnungsnr, rechnung "
        "nr, kassenbon, recibo, factura, numero factura, no factura, pedido, tique, scontrino, numero "
        "scontrino, fattura, numero fattura, ricevuta, kassabon, factuur, factuurnummer, factuurnr, "
        "bestelling, ordernummer, name",
    ),
    _field(
        "sold_at",
        "Date and time",
        "moment",
        "sold at, date and time, datetime, date time, date, timestamp, transaction timestamp, invoice "
        "date, order date, sale date, sales date, transaction date, receipt date, created at, "
        "created, paid at, day, date heure, date de vente, date vente, date facture, date ticket, "
        "jour, datum, belegdatum, rechnungsdatum, verkaufsdatum, datum uhrzeit, zeitstempel, tag, "
        "fecha, fecha venta, fecha factura, fecha y hora, fecha hora, dia, data, data vendita, data "
        "ora, data fattura, giorno, verkoopdatum, factuurdatum, datum tijd, boekingsdatum",
        required=True,
    ),
    _field(
        "sold_at_time",
        "Time, where it has a column of its own",
        "time",
        "time, sale time, transaction time, invoice time, time of day, heure, heure de vente, heure "
        "vente, uhrzeit, zeit, hora, hora venta, ora, orario, tijd, tijdstip",
    ),
    _field("product_code", "Product code", "code", _PRODUCT_CODE, one_of="product"),
    _field("product_name", "Product name", "text", _PRODUCT_NAME, one_of="product"),
    _field(
        "quantity",
        "Quantity",
        "quantity",
        "quantity, qty, quantity sold, units, units sold, pieces, pcs, count, lineitem quantity, "
        "quantite, qte, nombre, unites, menge, anzahl, stuck, stueck, stk, cantidad, cant, unidades, "
        "quantita, qta, pezzi, aantal, hoeveelheid, stuks",
        required=True,
    ),
    _field("unit_price", "Unit price", "amount", _UNIT_PRICE, one_of="price"),
    _field(
        "line_amount",
        "Amount of the line, after discount",
        "amount",
        "line amount, line total, amount, total, total price, sales value, sales, net sales, gross "
        "sales, revenue, subtotal, extended price, value, montant, montant ttc, montant ligne, total "
        "ttc, total ligne, ca, chiffre d affaires, betrag, gesamt, gesamtpreis, gesamtbetrag, summe, "
        "umsatz, positionsbetrag, importe, monto, ventas, total linea, importo, totale, vendite, "
        "incasso, bedrag, totaal, totaalbedrag, omzet, regeltotaal",
        one_of="price",
    ),
    _field(
        "discount_amount",
        "Discount",
        "amount",
        "discount, discount amount, discounts, line discount, retail disc, coupon disc, coupon match "
        "disc, disc, rebate, markdown, coupon, lineitem discount, remise, rabais, reduction, montant "
        "remise, rabatt, nachlass, skonto, preisnachlass, descuento, dto, rebaja, sconto, sconti, "
        "korting, kortingsbedrag",
        several=True,
    ),
    _field("customer", "Customer", "code", _CUSTOMER),
    _field(
        "customer_name",
        "Customer's name",
        "text",
        "customer name, client name, billing name, nom client, nom du client, kundenname, nombre "
        "cliente, nombre del cliente, nome cliente, klantnaam",
    ),
    _field("category", "Category", "text", _CATEGORY),
    _field(
        "till",
        "Till",
        "code",
        (
            "till, till id, till no, register, register id, pos, pos id, terminal, terminal id, station, "
            "caisse, no caisse, kasse, kassennummer, kassen nr, caja, cassa, kassa, kassanummer"
        ),
    ),
    _field(
        "staff",
        "Staff",
        "text",
        "staff, staff id, cashier, cashier id, employee, employee id, sales person, salesperson, "
        "sales rep, served by, user, operator, vendeur, vendeuse, caissier, employe, kassierer, "
        "verkaufer, verkaeufer, bediener, mitarbeiter, vendedor, cajero, empleado, venditore, "
        "cassiere, operatore, dipendente, verkoper, kassier, medewerker",
    ),
    _field("tax_rate", "Tax rate", "percent", _TAX),
    _field(
        "refund_of",
        "Receipt that a refund belongs to",
        "code",
        "refund of, original receipt, original invoice, original order, return of, credited invoice, "
        "ticket origine, ticket d origine, facture origine, originalbeleg, ursprungsbeleg, ticket "
        "original, factura original, scontrino originale, fattura originale, originele bon, "
        "oorspronkelijke bon",
    ),
    _field("cost_price", "Cost price", "amount", _COST),
    _field(
        "store",
        "Store",
        "code",
        (
            "store, store id, store no, store code, store name, shop, shop id, branch, branch id, location, "
            "outlet, magasin, boutique, filiale, filialnummer, laden, tienda, sucursal, local, negozio, punto "
            "vendita, winkel, filiaal, vestiging"
        ),
    ),
    _field(
        "line_kind",
        "Kind of line",
        "text",
        (
            "line kind, line type, type, transaction type, sale type, kind, type de ligne, type ligne, "
            "positionsart, belegart, art, tipo, tipo de linea, tipo linea, tipo riga, soort, regeltype"
        ),
    ),
)

PRODUCTS = (
    _field("code", "Product code", "code", _PRODUCT_CODE + ", id", required=True),
    _field("name", "Product name", "text", _PRODUCT_NAME + ", name, nom, nome, naam"),
    _field("category", "Category", "text", _CATEGORY),
    _field("supplier", "Supplier", "text", _SUPPLIER),
    _field("barcode", "Barcode", "barcode", _BARCODE, several=True),
    _field("price", "Price", "amount", _UNIT_PRICE),
    _field("cost", "Cost price", "amount", _COST),
    _field("tax_rate", "Tax rate", "percent", _TAX),
    _field(
        "reorder_point",
        "Reorder point",
        "quantity",
        "reorder point, reorder level, min stock, minimum stock, stock min, minimum, seuil, seuil de "
        "commande, stock minimum, seuil d alerte, meldebestand, mindestbestand, punto de pedido, "
        "stock minimo, punto di riordino, scorta minima, bestelpunt, minimumvoorraad",
    ),
    _field("lead_time_days", "Lead time in days", "days", _LEAD_TIME),
    _field("active", "Active", "flag", _ACTIVE),
)

CLIENTS = (
    _field("code", "Customer number", "code", _CUSTOMER + ", id, code, no, number", one_of="client"),
    _field(
        "name",
        "Name",
        "text",
        "name, full name, customer name, client name, first name, last name, nom, nom complet, "
        "prenom, nom client, kundenname, vorname, nachname, nombre, nombre completo, apellidos, nome, "
        "nome completo, cognome, naam, volledige naam, klantnaam, voornaam, achternaam",
        several=True,
        one_of="client",
    ),
    _field("email", "E-mail", "email", _EMAIL, one_of="client"),
    _field("phone", "Phone", "phone", _PHONE),
    _field("notes", "Notes", "text", _NOTES),
    _field(
        "consent",
        "Consent to be contacted",
        "flag",
        "consent, marketing consent, accepts marketing, accepts email marketing, newsletter, opt in, "
        "gdpr, rgpd, consentement, einwilligung, werbung erlaubt, dsgvo, consentimiento, consenso, "
        "toestemming, avg",
    ),
)

SUPPLIERS = (
    _field(
        "name",
        "Name",
        "text",
        _SUPPLIER + (", name, company, nom, societe, firma, nombre, empresa, nome, azienda, naam, bedrijf"),
        required=True,
    ),
    _field("email", "E-mail", "email", _EMAIL),
    _field("phone", "Phone", "phone", _PHONE),
    _field("lead_time_days", "Lead time in days", "days", _LEAD_TIME),
)

STOCK = (
    _field("code", "Product code", "code", _PRODUCT_CODE + ", id", required=True),
    _field(
        "on_hand",
        "On hand",
        "quantity",
        "on hand, quantity on hand, qty on hand, stock, stock on hand, stock level, in stock, "
        "inventory, inventory quantity, quantity, qty, counted, count, quantite, qte, quantite en "
        "stock, en stock, bestand, lagerbestand, menge, anzahl, existencias, cantidad, giacenza, "
        "quantita, scorta, voorraad, aantal",
        required=True,
    ),
    _field(
        "counted_at",
        "Counted on",
        "moment",
        (
            "counted at, counted on, count date, stocktake date, inventory date, as of, date, date "
            "inventaire, datum, inventurdatum, zahldatum, fecha, fecha inventario, data, data inventario, "
            "teldatum"
        ),
    ),
)

FIELDS: dict[Kind, tuple[Field, ...]] = {
    "sales": SALES,
    "products": PRODUCTS,
    "clients": CLIENTS,
    "suppliers": SUPPLIERS,
    "stock": STOCK,
}
