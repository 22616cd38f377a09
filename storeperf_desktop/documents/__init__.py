"""What stands on receipts and reports of shifts, in words, and how it is drawn as a PDF."""
