"""What stands on the counter beside the computer."""
