"""What follows from plain rows: exact arithmetic, no database."""
