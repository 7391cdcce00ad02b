"""What is true: pure values and rules, without files, clock or markup."""
