"""The till: selling, and the shift around it."""
