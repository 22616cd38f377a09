"""Why a row of sales is set aside: English sentences, translated where they are shown."""

PRICE_ZERO = "The price is 0."
STOCK_CORRECTION = "The price is 0 and the quantity negative: a stock correction, not a sale."
NEGATIVE_PRICE = "The price is negative."
QUANTITY_ZERO = "The quantity is 0."
AMOUNT_TOO_LARGE = "The amount is larger than any shop's."
PERCENT = "This is a percentage, not an amount."
DISCOUNT_TOO_LARGE = "The discount is larger than the price."
CHANGED = "This receipt is here already, with other lines."
NO_FIELD = {
    "receipt": "There is no receipt number.",
    "sold_at": "There is no date.",
    "product": "There is neither a product code nor a name.",
    "quantity": "There is no quantity.",
    "price": "There is no price.",
}


def of_amounts(quantity_milli: int, price_micro: int, too_large: bool) -> str:
    """What is wrong with numbers that could all be read."""
    if quantity_milli == 0:
        return QUANTITY_ZERO
    if price_micro < 0:
        return NEGATIVE_PRICE
    if price_micro == 0:
        return STOCK_CORRECTION if quantity_milli < 0 else PRICE_ZERO
    return AMOUNT_TOO_LARGE if too_large else DISCOUNT_TOO_LARGE
