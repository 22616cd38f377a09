"""Rules of retail in plain Python: the standard library only."""
