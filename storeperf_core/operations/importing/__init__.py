"""Bringing in what other programs exported."""
