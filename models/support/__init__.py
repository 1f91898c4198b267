"""Support: what a person and the platform's staff write to each other."""
