"""What stands beside the till: the receipt printer and the drawer that hangs on it."""
