"""Purchase orders: what is asked of suppliers, and what has come of it."""
