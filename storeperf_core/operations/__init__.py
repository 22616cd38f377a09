"""What people do in a shop: each verb one function and one transaction."""
