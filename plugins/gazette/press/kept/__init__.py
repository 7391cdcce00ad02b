"""What is kept from one build to the next, so that less is made anew; none of it is ever run."""
