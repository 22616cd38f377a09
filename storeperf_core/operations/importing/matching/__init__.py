"""Matching the columns of foreign files to what a shop knows, by names in several languages and by content."""

from __future__ import annotations

from storeperf_core.operations.importing.matching.fields import FIELDS, Field, Kind
from storeperf_core.operations.importing.matching.mapping import Mapping, Match, fingerprint, source_name
from storeperf_core.operations.importing.matching.matcher import match

__all__ = ["FIELDS", "Field", "Kind", "Mapping", "Match", "fingerprint", "match", "source_name"]
