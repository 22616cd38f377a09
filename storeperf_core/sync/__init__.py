"""The wire, shared by both ends: clock and record form so far."""
