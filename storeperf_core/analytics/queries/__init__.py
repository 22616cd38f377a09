"""SQL over the rollups that gives plain rows; nothing here reads a sale's lines."""
