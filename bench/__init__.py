"""Measures the real service beside what it could be at best and at worst: `python -m bench`."""
