"""What happens to a store when programs are killed, the power goes or the disk is full; `python -m tests.faults`."""
