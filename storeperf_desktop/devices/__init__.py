"""What stands on the counter beside the computer: the scanner, the receipt printer and the drawer that hangs on it."""
