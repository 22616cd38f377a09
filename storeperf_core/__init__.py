"""What a shop is: rules of retail, one store's database, its operations and its figures. No Qt, no HTTP."""

__version__ = "0.1.0"
